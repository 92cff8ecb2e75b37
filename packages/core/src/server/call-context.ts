import type { CallContext } from "../pipeline/call.js";
import type { Progress } from "../tool.js";

/** What a call's context is made of. */
export interface CallContextOptions {
  /** Aborts when the client cancels or leaves. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** The call is given up after this long. */
  readonly timeoutMs: number;
  /** The same as a time, in milliseconds since 1970. */
  readonly endsAtMs: number;
}

/** After this long without a word of the tool, the client hears that the work goes on. */
const heartbeatMs = 1_000;

/** The context of one call, and `end()`, which must be called when the call is over. */
export function startCallContext(options: CallContextOptions): { context: CallContext; end: () => void } {
  const { signal, cancel } = startDeadline(options);
  const heartbeat = startHeartbeat(options.onProgress);
  const context: CallContext = {
    signal,
    reportProgress: (progress) => heartbeat.hear(progress),
    reportWait: (message) => heartbeat.wait(message),
    sleep: (durationMs) => sleep(durationMs, signal),
    endsAtMs: options.endsAtMs,
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

interface Heartbeat {
  /** The tool has said how far it is: from now on it says so itself. */
  hear(progress: Progress): void;
  /** Says what is waited for until the wait is over, also where the tool has spoken. */
  wait(message: string): () => void;
  stop(): void;
}

function startHeartbeat(onProgress: CallContextOptions["onProgress"]): Heartbeat {
  if (!onProgress) return { hear: () => {}, wait: () => () => {}, stop: () => {} };
  let said: Progress | undefined;
  let waiting: string | undefined;
  let seconds = 0;
  let words = 0;
  const speak = () => {
    words += 1;
    // Progress must grow from one word to the next; so little is lost in whatever the tool counts.
    if (said && waiting !== undefined) {
      onProgress({ ...said, progress: said.progress + words * 1e-6, message: waiting });
    } else if (!said) onProgress({ progress: seconds, message: waiting ?? `Working for ${seconds} s` });
  };
  const timer = setInterval(() => {
    seconds += 1;
    speak();
  }, heartbeatMs);
  return {
    hear(progress) {
      said = progress;
      onProgress(progress);
    },
    wait(message) {
      waiting = message;
      if (said) speak();
      return () => {
        waiting = undefined;
      };
    },
    stop: () => clearInterval(timer),
  };
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
