import type { OAuth } from "../oauth/oauth-server.js";
import type { Principal } from "../pipeline/call.js";
import type { ToolServer } from "../server/tool-server.js";

/** Answers a message itself instead of handing it on. */
export type RefuseMessage = (message: unknown, principal: Principal) => Promise<Response | undefined>;

/**
 * A call of a tool that needs scopes the caller lacks is answered with 403 and the scopes, so that the client asks its person for
 * them (MCP 2026-07-28, Authorization, Runtime Insufficient Scope Errors). The refusal goes down the pipeline, as every call
 * does, and stands in the audit log.
 */
export function refuseMissingScopes(toolServer: ToolServer, oauth: OAuth): RefuseMessage {
  return async (message, principal) => {
    const call = readToolCall(message);
    if (!call) return undefined;
    const missing = toolServer.missingScopes({ ...call, principal });
    if (missing.length === 0) return undefined;
    const reply = await toolServer.call({ ...call, principal });
    if (reply.ok) return undefined;
    const error = { code: -32_001, message: reply.error.message };
    const challenge = oauth.insufficientScope(principal.scopes, missing);
    return Response.json(
      { jsonrpc: "2.0", error, id: call.id },
      { status: 403, headers: { "www-authenticate": challenge } },
    );
  };
}

function readToolCall(message: unknown) {
  const { method, id, params }: { method?: unknown; id?: unknown; params?: unknown } = {
    ...asObject(message),
  };
  const { name, arguments: input = {} }: { name?: unknown; arguments?: unknown } = { ...asObject(params) };
  const isCall = method === "tools/call" && typeof name === "string";
  return isCall
    ? { id: typeof id === "string" || typeof id === "number" ? id : null, name, input }
    : undefined;
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
