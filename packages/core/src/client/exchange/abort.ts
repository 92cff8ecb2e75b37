import { MedtainerError } from "../../errors/medtainer-error.js";

/** The error for a caller that gave up: its own, `timeout` where its time ran out, else `cancelled`. */
export function abortError(signal: AbortSignal): MedtainerError {
  const error = MedtainerError.from(signal.reason);
  if (error.code !== "internal") return error;
  return new MedtainerError("cancelled", "The call was cancelled.", { cause: signal.reason });
}

/** Waits. Rejects with {@link abortError} as soon as the signal aborts. */
export function sleep(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(abortError(signal));
    const stop = () => {
      clearTimeout(timer);
      reject(abortError(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, durationMs);
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** When work has to end. */
export interface WorkLimits {
  readonly timeoutMs: number;
  /** Aborts when the caller gives up. */
  readonly signal: AbortSignal;
  /** Makes the error for work that took too long. */
  readonly timedOut: () => MedtainerError;
}

/**
 * Runs work and rejects as soon as its time is up or its caller gives up; the work is handed a signal for both.
 *
 * Not `AbortSignal.any` with `AbortSignal.timeout`: in Node 20 the pair can be garbage-collected before it fires
 * (nodejs/node#57736), and a silent vendor would then hang the call for ever.
 */
export async function withTimeout<Result>(
  { timeoutMs, signal, timedOut }: WorkLimits,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal.aborted) throw abortError(signal);
  const ending = new AbortController();
  const ended = new Promise<never>((_resolve, reject) => {
    ending.signal.addEventListener("abort", () => reject(ending.signal.reason), { once: true });
  });
  const giveUp = () => ending.abort(abortError(signal));
  signal.addEventListener("abort", giveUp, { once: true });
  const timer = setTimeout(() => ending.abort(timedOut()), timeoutMs);
  try {
    return await Promise.race([work(ending.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
