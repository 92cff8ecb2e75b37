import { sleep } from "../../client/exchange/abort.js";
import { MedtainerError } from "../../errors/medtainer-error.js";
import type { ToolCall } from "../call.js";
import type { PipelineParts } from "../pipeline-parts.js";

/** A refresh that takes longer is given up. */
const longestRefreshMs = 60_000;

/** Of all processes on one store, one refreshes an answer in this time; after a failure, nobody tries again sooner. */
const refreshEveryMs = 10_000;

/**
 * Starts, beside a call that is answered with an old answer, the one run that fetches the next. It goes down the whole
 * pipeline as a call of its own, so it is recorded as every call is: by the same principal, with the client `refresh`.
 */
export function createRefresh(parts: PipelineParts): (call: ToolCall, digest: string) => void {
  const running = new Set<string>();
  return (call, digest) => {
    if (running.has(digest)) return;
    running.add(digest);
    const work = claimAndRun(parts, call, digest).finally(() => running.delete(digest));
    parts.inBackground(work);
  };
}

async function claimAndRun(
  { store, now, onError, run }: PipelineParts,
  call: ToolCall,
  digest: string,
): Promise<void> {
  const ending = new AbortController();
  const late = () => ending.abort(new DOMException("The refresh took too long.", "TimeoutError"));
  const timer = setTimeout(late, longestRefreshMs);
  const refresh = refreshCall(call, { signal: ending.signal, endsAtMs: now() + longestRefreshMs });
  try {
    const expiry = { expiresAtMs: now() + refreshEveryMs };
    if (await store.compareAndSet(["cache", "refresh", digest], undefined, true, expiry)) await run(refresh);
  } catch (reason) {
    onError(MedtainerError.from(reason), refresh.id);
  } finally {
    clearTimeout(timer);
  }
}

function refreshCall(
  { tool, principal, input }: ToolCall,
  { signal, endsAtMs }: Pick<ToolCall["context"], "signal" | "endsAtMs">,
): ToolCall {
  return {
    id: crypto.randomUUID(),
    name: tool.name,
    tool,
    principal,
    client: "refresh",
    context: {
      signal,
      reportProgress: () => {},
      reportWait: () => () => {},
      sleep: (durationMs) => sleep(durationMs, signal),
      endsAtMs,
    },
    purpose: "refresh",
    input,
    wanted: {},
    storedAsOfMs: null,
    approvalId: null,
    aroundRequest: [],
    turnsAt: null,
  };
}
