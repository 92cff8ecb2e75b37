import { bulkhead } from "cockatiel";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { abortError } from "./abort.js";

/** How much of the process one account of one vendor may take up. */
export interface BulkheadLimits {
  /** Requests on their way at once. */
  readonly requests: number;
  /** Requests that wait, for their turn or for one of these to come back; a further one is refused. */
  readonly waiting: number;
}

/** Keeps one account of one vendor from taking up the whole process. */
export interface Bulkhead {
  /**
   * Counts a request from its beginning to its end.
   *
   * @throws MedtainerError `rate_limited` where too many are there already.
   */
  admit<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * Does what is on its way as soon as there is room for it, in the order of asking.
   *
   * @throws MedtainerError `cancelled` or `timeout` where the caller gives up before; then the work is never begun.
   */
  run<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result>;
  /** True where nothing is there. */
  readonly isIdle: boolean;
}

/** @param title The vendor's name as people write it. */
export function createBulkhead(title: string, { requests, waiting }: BulkheadLimits): Bulkhead {
  const inside = bulkhead(requests + waiting, 0);
  // Whoever waits here was counted above, so this queue needs no bound of its own.
  const underway = bulkhead(requests, Number.POSITIVE_INFINITY);
  return {
    get isIdle() {
      return inside.executionSlots === requests + waiting;
    },
    admit(work) {
      if (inside.executionSlots > 0) return inside.execute(work);
      const message = `${requests} requests to ${title} are on their way and ${waiting} more wait; this one was not sent.`;
      return Promise.reject(new MedtainerError("rate_limited", message, { retryAfterMs: 1_000 }));
    },
    async run(signal, work) {
      if (signal.aborted) throw abortError(signal);
      // Whoever finds room at once waits for nobody.
      if (underway.executionSlots > 0) return underway.execute(work);
      return untilAborted(signal, (whenBegun) =>
        underway.execute(() => {
          if (signal.aborted) throw abortError(signal);
          whenBegun();
          return work();
        }),
      );
    },
  };
}

/** Lets a caller go that gives up in the queue: cockatiel would keep it there until its turn. */
async function untilAborted<Result>(
  signal: AbortSignal,
  start: (whenBegun: () => void) => Promise<Result>,
): Promise<Result> {
  let leave = () => {};
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => reject(abortError(signal));
  });
  const stopListening = () => signal.removeEventListener("abort", leave);
  signal.addEventListener("abort", leave, { once: true });
  try {
    return await Promise.race([start(stopListening), left]);
  } finally {
    stopListening();
  }
}
