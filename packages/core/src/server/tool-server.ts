import type { ConnectedVendor } from "../client/connect-vendor.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { ToolDescription } from "../listing/describe-tool.js";
import { createToolList, type ToolList, type ToolListOptions } from "../listing/tool-list.js";
import { createToolTable } from "../listing/tool-table.js";
import { missingScopes } from "../pipeline/authorize.js";
import type { CallContext, Principal, ToolCall, ToolOutcome } from "../pipeline/call.js";
import { createPipeline } from "../pipeline/pipeline.js";
import type { Policy } from "../pipeline/pipeline-parts.js";
import { buildReply } from "../reply/build-reply.js";
import { errorReply, type ToolReply } from "../reply/tool-reply.js";
import { createLeases } from "../storage/lease.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import type { Progress, Scope, Tool } from "../tool.js";
import { type Approvals, createApprovals } from "./approvals.js";
import { startCallContext } from "./call-context.js";
import { missingTool } from "./missing-tool.js";
import { type SyncInput, type SyncTool, syncToolsOf } from "./sync-tools.js";

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
  /**
   * Told of every failed call, with the cause that the caller does not see, and of failures that a call got over, such
   * as a store that is away; for the operator's log.
   */
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

/** Which collection is read whole, and for whom. */
export interface SyncRequest extends SyncInput {
  readonly vendor: string;
  readonly kind: string;
  /** Who it stands for in the log; default `schedule`. */
  readonly principal?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
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
  /** The scopes that a call needs and its principal was not granted. */
  missingScopes(request: Pick<ToolRequest, "name" | "input" | "principal">): readonly Scope[];
  /** What is kept of the vendors' data. */
  readonly collections: readonly Omit<SyncTool, "tool">[];
  /**
   * Reads a collection whole and keeps it, as a call of a tool that no client is shown; the reply's data is a
   * {@link SyncReport}, or `{ skipped: true }` where another process is at it or it is not as old as asked.
   */
  sync(request: SyncRequest): Promise<ToolReply>;
  /** Lets the calls in flight end, then resolves. A sync is cut; the next one goes on where it was. */
  drain(): Promise<void>;
}

const defaultBudgetCharacters = 100_000;
const defaultCallTimeoutMs = 280_000;
/** A sync that takes longer is cut, and the next one goes on. */
const syncTimeoutMs = 60 * 60_000;

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
  const inFlight = new Set<Promise<unknown>>();
  const runPipeline = createPipeline({
    vendors: new Map(vendors.map((connected) => [connected.vendor.name, connected])),
    records,
    store,
    leases: createLeases(records, { now }),
    policy,
    secrets: vendors.flatMap((connected) => connected.secrets),
    now,
    onError: (error, callId) => options.onError?.(error, callId),
    inBackground: (work) => {
      const ended = work.finally(() => inFlight.delete(ended));
      inFlight.add(ended);
    },
  });
  const desk: Desk = { options, now, runPipeline, find: (name) => find(name) ?? missingTool(name) };
  const syncTools = syncToolsOf(vendors);
  const draining = new AbortController();
  const inFlightUntilAnswered = (answering: Promise<ToolReply>) => {
    const reply = answering.finally(() => inFlight.delete(reply));
    inFlight.add(reply);
    return reply;
  };
  return {
    tools: list.tools,
    list: { mode: list.mode, tokens: list.tokens },
    approvals: createApprovals(records, now),
    call: (request) =>
      inFlightUntilAnswered(answer(desk, { ...request, ...list.search?.innerCall(request) })),
    collections: syncTools,
    sync: (request) => inFlightUntilAnswered(answerSync(desk, syncTools, request, draining.signal)),
    missingScopes(request) {
      const inner = { ...request, ...list.search?.innerCall(request) };
      return missingScopes(desk.find(inner.name), inner.principal);
    },
    async drain() {
      draining.abort();
      // A call may leave work behind that began while the others were waited for.
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

/** What it takes to answer one call. */
interface Desk {
  readonly options: ToolServerOptions;
  readonly now: () => number;
  readonly runPipeline: (call: ToolCall) => Promise<ToolOutcome>;
  readonly find: (name: string) => ToolCall["tool"];
}

/** Runs the tool of a sync; it is cut when the server ends, too. */
async function answerSync(
  desk: Desk,
  tools: readonly SyncTool[],
  { vendor, kind, principal = "schedule", signal, onProgress, ...input }: SyncRequest,
  ending: AbortSignal,
): Promise<ToolReply> {
  const found = tools.find((sync) => sync.vendor === vendor && sync.collection.kind === kind);
  const tool = found?.tool ?? missingTool(`${vendor}_sync_${kind}`);
  const leaving = new AbortController();
  const leave = () => leaving.abort(signal?.reason);
  for (const reason of [signal, ending]) reason?.addEventListener("abort", leave, { once: true });
  if (signal?.aborted || ending.aborted) leave();
  const request = {
    name: tool.name,
    input,
    principal: { id: principal, scopes: ["read"] },
    signal: leaving.signal,
    onProgress,
  };
  const options = { ...desk.options, callTimeoutMs: syncTimeoutMs };
  return answer({ ...desk, options, find: () => tool }, request).finally(() => {
    for (const reason of [signal, ending]) reason?.removeEventListener("abort", leave);
  });
}

async function answer({ options, now, runPipeline, find }: Desk, request: ToolRequest): Promise<ToolReply> {
  const startedAtMs = now();
  const timeoutMs = options.callTimeoutMs ?? defaultCallTimeoutMs;
  const { context, end } = startCallContext({ ...request, timeoutMs, endsAtMs: startedAtMs + timeoutMs });
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
      onNotKept: (reason: unknown) => options.onError?.(MedtainerError.from(reason), call.id),
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

function startCall(request: ToolRequest, tool: ToolCall["tool"], context: CallContext): ToolCall {
  return {
    id: crypto.randomUUID(),
    name: request.name,
    tool,
    principal: request.principal,
    client: request.client?.slice(0, 200) ?? null,
    context,
    purpose: "answer",
    input: request.input,
    wanted: {},
    storedAsOfMs: null,
    approvalId: null,
    aroundRequest: [],
    turnsAt: null,
  };
}
