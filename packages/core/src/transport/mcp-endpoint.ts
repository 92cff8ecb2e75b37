import {
  type AuthInfo,
  createMcpHandler,
  isLegacyRequest,
  type McpRequestContext,
} from "@modelcontextprotocol/server";
import type { Principal } from "../pipeline/call.js";
import { createEventStreams } from "./event-streams.js";
import type { McpServerFactory } from "./mcp-server.js";
import { createSessions } from "./mcp-sessions.js";

/** The MCP endpoint: one HTTP request in, one response (or stream) out. */
export interface McpEndpoint {
  answer(request: Request, principal: Principal): Promise<Response>;
  close(): Promise<void>;
}

/** Options of {@link createMcpEndpoint}. */
export interface McpEndpointOptions {
  /** True gives 2025-era clients sessions, and with them questions to their person; default false. */
  readonly sessions: boolean;
  readonly maxBodyBytes: number;
}

/** Serves both eras of the protocol at one address. */
export function createMcpEndpoint(createServer: McpServerFactory, options: McpEndpointOptions): McpEndpoint {
  return options.sessions ? sessionEndpoint(createServer, options) : statelessEndpoint(createServer, options);
}

/** Every request stands alone, in both eras: any replica can answer it. */
function statelessEndpoint(
  createServer: McpServerFactory,
  { maxBodyBytes }: McpEndpointOptions,
): McpEndpoint {
  const handler = createMcpHandler(serverFor(createServer), { maxRequestBodySize: maxBodyBytes });
  const streams = createEventStreams();
  return {
    async answer(request, principal) {
      if (wantsEventStream(request)) return streams.open();
      return handler.fetch(request, { authInfo: toAuthInfo(principal) });
    },
    async close() {
      streams.close();
      await handler.close();
    },
  };
}

function sessionEndpoint(createServer: McpServerFactory, { maxBodyBytes }: McpEndpointOptions): McpEndpoint {
  const handler = createMcpHandler(serverFor(createServer), {
    legacy: "reject",
    maxRequestBodySize: maxBodyBytes,
  });
  const sessions = createSessions(createServer, { maxBodyBytes });
  return {
    async answer(request, principal) {
      const isLegacy = await isLegacyRequest(request, undefined, { maxRequestBodySize: maxBodyBytes });
      if (isLegacy && !isModernWithoutBody(request)) return sessions.answer(request, principal);
      return handler.fetch(request, { authInfo: toAuthInfo(principal) });
    },
    async close() {
      await sessions.close();
      await handler.close();
    },
  };
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
