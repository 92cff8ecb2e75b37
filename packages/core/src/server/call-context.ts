import type { CallContext } from "../pipeline/call.js";
import type { Progress } from "../tool.js";

/** What a call's context is made of. */
export interface CallContextOptions {
  /** Aborts when the client cancels or leaves. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** The call is given up after this long. */
  readonly timeoutMs: number;
}

/** After this long without a word of the tool, the client hears that the work goes on. */
const heartbeatMs = 1_000;

/** The context of one call, and `end()`, which must be called when the call is over. */
export function startCallContext(options: CallContextOptions): { context: CallContext; end: () => void } {
  const { signal, cancel } = startDeadline(options);
  const heartbeat = startHeartbeat(options.onProgress);
  const context: CallContext = {
    signal,
    reportProgress: (progress) => {
      heartbeat.stop();
      options.onProgress?.(progress);
    },
    sleep: (durationMs) => sleep(durationMs, signal),
  };
  return {
    context,
    end: () => {
      heartbeat.stop();
      cancel();
    },
  };
}

/** A signal of our own instead of `AbortSignal.any` and `.timeout`: those keep a timer alive for every past call. */
function startDeadline({ signal: leaving, timeoutMs }: CallContextOptions) {
  const controller = new AbortController();
  const leave = () => controller.abort(leaving?.reason);
  const late = () => controller.abort(new DOMException("The call took too long.", "TimeoutError"));
  const timer = setTimeout(late, timeoutMs);
  leaving?.addEventListener("abort", leave, { once: true });
  if (leaving?.aborted) leave();
  const cancel = () => {
    clearTimeout(timer);
    leaving?.removeEventListener("abort", leave);
  };
  return { signal: controller.signal, cancel };
}

function startHeartbeat(onProgress: CallContextOptions["onProgress"]): { stop: () => void } {
  if (!onProgress) return { stop: () => {} };
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    onProgress({ progress: seconds, message: `Working for ${seconds} s` });
  }, heartbeatMs);
  return { stop: () => clearInterval(timer) };
}

function sleep(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", leave);
      resolve();
    }, durationMs);
    signal.addEventListener("abort", leave, { once: true });
    if (signal.aborted) leave();
  });
}
