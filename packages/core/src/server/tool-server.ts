import type { ConnectedVendor } from "../client/connect-vendor.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { ToolDescription } from "../listing/describe-tool.js";
import { createToolList, type ToolList, type ToolListOptions } from "../listing/tool-list.js";
import { createToolTable } from "../listing/tool-table.js";
import type { Principal, ToolCall, ToolOutcome } from "../pipeline/call.js";
import { createPipeline } from "../pipeline/pipeline.js";
import type { Policy } from "../pipeline/pipeline-parts.js";
import { buildReply } from "../reply/build-reply.js";
import { errorReply, type ToolReply } from "../reply/tool-reply.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import type { Progress, Tool, ToolContext } from "../tool.js";
import { type Approvals, createApprovals } from "./approvals.js";
import { startCallContext } from "./call-context.js";
import { missingTool } from "./missing-tool.js";

/** Options of {@link createToolServer}. */
export interface ToolServerOptions {
  readonly vendors: readonly ConnectedVendor[];
  /** Tools beside those of the vendors. */
  readonly tools?: readonly Tool<never, unknown>[];
  /** Where calls are recorded. */
  readonly records: Records;
  /** Where cut replies are kept. */
  readonly store: Store;
  readonly policy?: Partial<Policy>;
  /** How much clients are told of the tools; by default everything. */
  readonly list?: ToolListOptions;
  /** Characters of a reply's text before it is cut; default 100,000. */
  readonly replyBudgetCharacters?: number;
  /** A call is given up after this long; default 280,000 (clients give up after 300,000). */
  readonly callTimeoutMs?: number;
  /** Told of every failed call, with the cause that the caller does not see; for the operator's log. */
  readonly onError?: (error: MedtainerError, callId: string) => void;
  /** Milliseconds since 1970; tests hand in their own clock. */
  readonly now?: () => number;
}

/** One call, as any kind of client makes it. */
export interface ToolRequest {
  readonly name: string;
  readonly input: unknown;
  readonly principal: Principal;
  /** The client's own name and version. */
  readonly client?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Tools, ready for MCP or for any other kind of agent loop. */
export interface ToolServer {
  /** Sorted by name, as `list` of the options wants it; in read-only mode, only the tools that read. */
  readonly tools: readonly ToolDescription[];
  /** The mode that was chosen for `tools`, and what it costs a model to read them. */
  readonly list: Pick<ToolList, "mode" | "tokens">;
  readonly approvals: Approvals;
  /** Runs one call down the pipeline. It never rejects: failures are replies too. */
  call(request: ToolRequest): Promise<ToolReply>;
  /** Lets the calls in flight end, then resolves. */
  drain(): Promise<void>;
}

const defaultBudgetCharacters = 100_000;
const defaultCallTimeoutMs = 280_000;

/**
 * Puts the tools of several vendors behind one pipeline.
 *
 * @throws MedtainerError `misconfigured` where two tools have one name.
 */
export function createToolServer(options: ToolServerOptions): ToolServer {
  const { records, store, vendors, now = Date.now } = options;
  const policy: Policy = { approve: "destructive", readOnly: false, ...options.policy };
  const { tools } = createToolTable([
    ...vendors.flatMap(({ vendor }) => vendor.tools),
    ...(options.tools ?? []),
  ]);
  const visible = tools.filter(({ effect }) => !policy.readOnly || effect === "read");
  const list = createToolList(visible, options.list);
  const { find } = createToolTable([...tools, ...(list.search?.tools ?? [])]);
  const runPipeline = createPipeline({
    vendors: new Map(vendors.map((connected) => [connected.vendor.name, connected])),
    records,
    store,
    policy,
    secrets: vendors.flatMap((connected) => connected.secrets),
    now,
  });
  const desk: Desk = { options, now, runPipeline, find: (name) => find(name) ?? missingTool(name) };
  const inFlight = new Set<Promise<ToolReply>>();
  return {
    tools: list.tools,
    list: { mode: list.mode, tokens: list.tokens },
    approvals: createApprovals(records, now),
    call(request) {
      const inner = { ...request, ...list.search?.innerCall(request) };
      const reply = answer(desk, inner).finally(() => inFlight.delete(reply));
      inFlight.add(reply);
      return reply;
    },
    drain: async () => void (await Promise.all(inFlight)),
  };
}

/** What it takes to answer one call. */
interface Desk {
  readonly options: ToolServerOptions;
  readonly now: () => number;
  readonly runPipeline: (call: ToolCall) => Promise<ToolOutcome>;
  readonly find: (name: string) => ToolCall["tool"];
}

async function answer({ options, now, runPipeline, find }: Desk, request: ToolRequest): Promise<ToolReply> {
  const startedAtMs = now();
  const timeoutMs = options.callTimeoutMs ?? defaultCallTimeoutMs;
  const { context, end } = startCallContext({ ...request, timeoutMs });
  const call = startCall(request, find(request.name), context);
  try {
    const outcome = await runPipeline(call);
    const nowMs = now();
    const parts = {
      ...outcome,
      owner: { tool: call.tool.name, principal: call.principal.id },
      callId: call.id,
      fields: call.wanted.fields,
      canReadOn: call.tool.effect === "read",
      latencyMs: nowMs - startedAtMs,
      nowMs,
    };
    return await buildReply(options.store, parts, options.replyBudgetCharacters ?? defaultBudgetCharacters);
  } catch (reason) {
    const error = MedtainerError.from(reason);
    options.onError?.(error, call.id);
    return errorReply(error, call.id);
  } finally {
    end();
  }
}

function startCall(request: ToolRequest, tool: ToolCall["tool"], context: ToolContext): ToolCall {
  return {
    id: crypto.randomUUID(),
    name: request.name,
    tool,
    principal: request.principal,
    client: request.client?.slice(0, 200) ?? null,
    context,
    input: request.input,
    wanted: {},
    approvalId: null,
    aroundRequest: [],
  };
}
