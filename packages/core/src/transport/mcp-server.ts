import {
  type CallToolResult,
  createRequestStateCodec,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type RequestStateCodec,
  Server,
  type ServerContext,
  type Tool,
} from "@modelcontextprotocol/server";
import type { Principal } from "../pipeline/call.js";
import type { ToolReply } from "../reply/tool-reply.js";
import type { ToolServer } from "../server/tool-server.js";
import { defaultInstructions } from "./default-instructions.js";
import { readClientFacts } from "./mcp-client-facts.js";
import { progressReporter } from "./mcp-progress.js";
import { approvalQuestion, readDecision, toCallToolResult } from "./mcp-result.js";

/** What a server says of itself, the same over every transport. */
export interface McpServerOptions {
  readonly name?: string;
  readonly version?: string;
  /** Told to the model once; by default how approvals and cut replies work. Clients read 2,048 characters. */
  readonly instructions?: string;
  /** At least 32 bytes that all replicas share; signs the state of a question that goes through the client. */
  readonly stateKey?: Uint8Array;
}

/** Makes a low-level MCP server for one request (HTTP) or one connection (stdio); both eras of the protocol. */
export type McpServerFactory = (principal: Principal) => Server;

/** What travels through the client while a person is asked; signed, so that it cannot be made up. */
interface AskedState {
  readonly approvalId: string;
}

/** How long clients may keep the list of tools; it changes only with a restart. */
const listTtlMs = 300_000;

/**
 * Hands the tools of a server to the MCP SDK (v2). The table of tools is shared; each server made is a thin
 * face, because the SDK's own instances must not serve two requests at once.
 */
export function createMcpServerFactory(
  toolServer: ToolServer,
  options: McpServerOptions = {},
): McpServerFactory {
  const { name = "medtainer", version = "0.0.0", instructions = defaultInstructions } = options;
  const codec = createRequestStateCodec<AskedState>({
    key: options.stateKey ?? randomKey(),
    // One caller's question cannot be answered by another.
    bind: ({ http }) => http?.authInfo?.clientId ?? "",
  });
  // Input schemas are JSON; only the SDK's type for them is a mutable one.
  const list = { tools: toolServer.tools as unknown as Tool[] };
  return (principal) => {
    const server = new Server(
      { name, version },
      {
        capabilities: { tools: {} },
        cacheHints: { "tools/list": { ttlMs: listTtlMs, cacheScope: "private" } },
        requestState: { verify: codec.verify },
        instructions,
      },
    );
    server.setRequestHandler("tools/list", () => list);
    server.setRequestHandler("tools/call", ({ params }, context) => {
      const { arguments: input = {}, name: tool } = params;
      return callTool({ toolServer, server, codec, principal, context }, tool, input);
    });
    return server;
  };
}

interface Exchange {
  readonly toolServer: ToolServer;
  readonly server: Server;
  readonly codec: RequestStateCodec<AskedState>;
  readonly principal: Principal;
  readonly context: ServerContext;
}

async function callTool(
  exchange: Exchange,
  name: string,
  input: unknown,
): Promise<CallToolResult | InputRequiredResult> {
  const { toolServer, server, principal, context } = exchange;
  const answered = await settleAnswered(exchange);
  const client = readClientFacts(server, context);
  const reply = await toolServer.call({
    name,
    input,
    principal,
    client: client.name,
    signal: context.mcpReq.signal,
    onProgress: progressReporter(context),
  });
  const mayAsk = client.canAnswer && !answered;
  return (mayAsk ? await questionFor(exchange, reply) : undefined) ?? toCallToolResult(reply);
}

/** Carries a person's answer to the queue of approvals; the call that follows finds it there. */
async function settleAnswered({ toolServer, context }: Exchange): Promise<boolean> {
  const asked = context.mcpReq.requestState<AskedState>();
  const answer = inputResponse(context.mcpReq.inputResponses, "approval");
  if (!asked || answer.kind !== "elicit") return false;
  const decision = readDecision(answer);
  // A question answered twice finds its approval settled or used; the call then says so by itself.
  if (decision)
    await toolServer.approvals.settle(asked.approvalId, decision, "client").catch(() => undefined);
  return true;
}

/** The question to the client's person where the call waits for approval, else nothing. */
async function questionFor(exchange: Exchange, reply: ToolReply): Promise<InputRequiredResult | undefined> {
  if (reply.ok || reply.error.details.approvalId === undefined) return undefined;
  const { approvalId } = reply.error.details;
  return inputRequired({
    inputRequests: { approval: inputRequired.elicit(approvalQuestion(reply.error.message)) },
    requestState: await exchange.codec.mint({ approvalId }, exchange.context),
  });
}

function randomKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32));
}
