import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/server";
import type { Principal } from "../pipeline/call.js";
import { createEventLog } from "./event-log.js";
import { jsonRpcRefusal } from "./json-rpc-refusal.js";
import type { McpServerFactory } from "./mcp-server.js";

/** Sessions of 2025-era clients. They live in this process alone. */
export interface Sessions {
  answer(request: Request, principal: Principal, parsedBody: unknown): Promise<Response>;
  close(): Promise<void>;
}

interface Session {
  readonly transport: WebStandardStreamableHTTPServerTransport;
  readonly principal: string;
  lastUsedMs: number;
}

const mostSessions = 1_000;
const idleMs = 30 * 60_000;

/** Opens a session at each `initialize`; a session answers only to whoever opened it. */
export function createSessions(createServer: McpServerFactory): Sessions {
  const sessions = new Map<string, Session>();

  const open = async (principal: Principal): Promise<WebStandardStreamableHTTPServerTransport> => {
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      eventStore: createEventLog(),
      retryInterval: 1_000,
      onsessioninitialized: (id) => {
        sessions.set(id, { transport, principal: principal.id, lastUsedMs: Date.now() });
      },
      onsessionclosed: (id) => void sessions.delete(id),
    });
    await createServer(principal).connect(transport);
    return transport;
  };

  return {
    async answer(request, principal, parsedBody) {
      const id = request.headers.get("mcp-session-id");
      if (id === null) {
        await closeIdle(sessions);
        if (sessions.size >= mostSessions)
          return jsonRpcRefusal(503, -32_001, "Too many sessions are open. Try again later.");
        return (await open(principal)).handleRequest(request, { parsedBody });
      }
      const session = sessions.get(id);
      if (!session || session.principal !== principal.id)
        return jsonRpcRefusal(404, -32_001, "Session not found");
      session.lastUsedMs = Date.now();
      return session.transport.handleRequest(request, { parsedBody });
    },
    async close() {
      await Promise.all([...sessions.values()].map(({ transport }) => transport.close()));
      sessions.clear();
    },
  };
}

async function closeIdle(sessions: Map<string, Session>): Promise<void> {
  const oldest = Date.now() - idleMs;
  for (const [id, { lastUsedMs, transport }] of sessions) {
    if (lastUsedMs >= oldest) continue;
    sessions.delete(id);
    await transport.close();
  }
}
