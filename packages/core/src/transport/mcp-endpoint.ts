import {
  type AuthInfo,
  createMcpHandler,
  isLegacyRequest,
  type McpRequestContext,
} from "@modelcontextprotocol/server";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Principal } from "../pipeline/call.js";
import { createEventStreams } from "./event-streams.js";
import { jsonRpcRefusal } from "./json-rpc-refusal.js";
import type { McpServerFactory } from "./mcp-server.js";
import { createSessions } from "./mcp-sessions.js";
import { readJsonBody } from "./read-json-body.js";
import type { RefuseMessage } from "./refuse-missing-scopes.js";

/** The MCP endpoint: one HTTP request in, one response (or stream) out. */
export interface McpEndpoint {
  /** @param isAllowed Whether the principal still is who they were: asked while a stream is open. */
  answer(request: Request, principal: Principal, isAllowed: () => Promise<boolean>): Promise<Response>;
  close(): Promise<void>;
}

/** One request whose body, if it has one, is JSON. */
interface ParsedRequest {
  readonly request: Request;
  readonly principal: Principal;
  readonly parsedBody: unknown;
  readonly isAllowed: () => Promise<boolean>;
}

type Answer = (parsed: ParsedRequest) => Promise<Response>;

/** Options of {@link createMcpEndpoint}. */
export interface McpEndpointOptions {
  /** True gives 2025-era clients sessions, and with them questions to their person. */
  readonly sessions: boolean;
  readonly maxBodyBytes: number;
  /** Answers a message before it is handed on, where it must not be. */
  readonly refuse?: RefuseMessage;
}

/** Serves both eras of the protocol at one address. */
export function createMcpEndpoint(createServer: McpServerFactory, options: McpEndpointOptions): McpEndpoint {
  const open = options.sessions ? sessionEndpoint : statelessEndpoint;
  const { answer, close } = open(createServer);
  return {
    async answer(request, principal, isAllowed) {
      const asked = { request, principal, isAllowed };
      if (request.method !== "POST") return answer({ ...asked, parsedBody: undefined });
      const body = await readMessage(request, options.maxBodyBytes);
      if (body instanceof Response) return body;
      const refusal = await options.refuse?.(body.value, principal);
      return refusal ?? answer({ ...asked, parsedBody: body.value });
    },
    close,
  };
}

/** Every request stands alone, in both eras: any replica can answer it. */
function statelessEndpoint(createServer: McpServerFactory): { answer: Answer; close: () => Promise<void> } {
  const handler = createMcpHandler(serverFor(createServer));
  const streams = createEventStreams();
  return {
    async answer({ request, principal, parsedBody, isAllowed }) {
      if (wantsEventStream(request)) return streams.open(isAllowed);
      return handler.fetch(request, { authInfo: toAuthInfo(principal), parsedBody });
    },
    async close() {
      streams.close();
      await handler.close();
    },
  };
}

function sessionEndpoint(createServer: McpServerFactory): { answer: Answer; close: () => Promise<void> } {
  const handler = createMcpHandler(serverFor(createServer), { legacy: "reject" });
  const sessions = createSessions(createServer);
  return {
    async answer({ request, principal, parsedBody }) {
      const isLegacy = await isLegacyRequest(request, parsedBody);
      if (isLegacy && !isModernWithoutBody(request)) return sessions.answer(request, principal, parsedBody);
      return handler.fetch(request, { authInfo: toAuthInfo(principal), parsedBody });
    },
    async close() {
      await sessions.close();
      await handler.close();
    },
  };
}

/** Parsed here and not by the SDK: its own reading goes through a stream and costs a fifth of the call. */
async function readMessage(request: Request, maxBodyBytes: number): Promise<{ value: unknown } | Response> {
  try {
    const value = await readJsonBody(request, maxBodyBytes);
    return value === undefined ? jsonRpcRefusal(400, -32_700, "The body is empty.") : { value };
  } catch (reason) {
    const { code, message, facts } = MedtainerError.from(reason);
    return jsonRpcRefusal(facts.httpStatus, code === "invalid_input" ? -32_700 : -32_600, message);
  }
}

function wantsEventStream(request: Request): boolean {
  const accepts = request.headers.get("accept")?.includes("text/event-stream") ?? false;
  return request.method === "GET" && accepts && !isModernWithoutBody(request);
}

/** GET and DELETE are gone from the 2026-07-28 protocol; its requests name their version, older ones may not. */
function isModernWithoutBody({ method, headers }: Request): boolean {
  return method !== "POST" && (headers.get("mcp-protocol-version") ?? "") >= "2026";
}

function serverFor(createServer: McpServerFactory) {
  return ({ authInfo }: McpRequestContext) => createServer(principalOf(authInfo));
}

/** The SDK carries the principal through to the factory; it verifies nothing itself. */
function toAuthInfo(principal: Principal): AuthInfo {
  return { token: "", clientId: principal.id, scopes: [...principal.scopes], extra: { principal } };
}

function principalOf(authInfo: AuthInfo | undefined): Principal {
  // Set by toAuthInfo for every request that reaches the handler.
  return authInfo?.extra?.principal as Principal;
}
