import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { MedtainerError } from "../errors/medtainer-error.js";
import type { Principal } from "../pipeline/call.js";
import type { ToolServer } from "../server/tool-server.js";
import { defaultInstructions } from "./default-instructions.js";
import { progressReporter } from "./mcp-progress.js";
import { approvalQuestion, readDecision, toCallToolResult } from "./mcp-result.js";
import type { McpServerOptions } from "./mcp-server.js";

/**
 * Hands the tools of a server to SDK v1 (`@modelcontextprotocol/sdk`), for programs that are built on it.
 * Connect the answer to any of that SDK's transports; make one for each connection.
 */
export function createSdkV1Server(
  toolServer: ToolServer,
  principal: Principal,
  options: Omit<McpServerOptions, "stateKey"> = {},
): Server {
  const { name = "medtainer", version = "0.0.0", instructions = defaultInstructions } = options;
  const server = new Server({ name, version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...toolServer.tools] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const client = server.getClientVersion();
    const call = () =>
      toolServer.call({
        name: params.name,
        input: params.arguments ?? {},
        principal,
        client: client && `${client.name} ${client.version}`,
        signal: extra.signal,
        onProgress: progressReporter({ mcpReq: { _meta: extra._meta, notify: extra.sendNotification } }),
      });
    const reply = await call();
    const mayRepeat = !reply.ok && (await askPerson(server, toolServer, reply.error));
    return toCallToolResult(mayRepeat ? await call() : reply);
  });
  return server;
}

/** Asks the client's person about a call that waits, where the client can; answers whether they decided. */
async function askPerson(server: Server, toolServer: ToolServer, error: MedtainerError): Promise<boolean> {
  const { approvalId } = error.details;
  if (approvalId === undefined || !server.getClientCapabilities()?.elicitation) return false;
  const decision = readDecision(await server.elicitInput(approvalQuestion(error.message)));
  if (decision) await toolServer.approvals.settle(approvalId, decision, "client").catch(() => undefined);
  return decision !== undefined;
}
