import { serveStdio as serveSdkStdio } from "@modelcontextprotocol/server/stdio";
import type { Principal } from "../pipeline/call.js";
import type { ToolServer } from "../server/tool-server.js";
import { createMcpServerFactory, type McpServerOptions } from "./mcp-server.js";
import type { RunningServer } from "./running-server.js";

/** Whoever started the process may do all that the server's policy allows. */
const localPrincipal: Principal = { id: "local", scopes: ["read", "write", "destructive"] };

/**
 * Serves MCP over standard input and output; nothing else may be written to standard output.
 * The client ends it by closing the input: listen to `close` of `process.stdin`, and close what you opened.
 */
export function serveStdio(toolServer: ToolServer, options: McpServerOptions = {}): RunningServer {
  const createServer = createMcpServerFactory(toolServer, options);
  const connection = serveSdkStdio(() => createServer(localPrincipal));
  return {
    async close() {
      await toolServer.drain();
      await connection.close();
    },
  };
}
