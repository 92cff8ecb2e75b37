import { storageUnavailable } from "../storage-unavailable.js";

/** A server that has not answered anybody for so long is taken to be gone. */
const silenceLimitMs = 1000;
/** Nobody waits longer for an answer, however busily the server answers others. */
const answerLimitMs = 5000;

/** Waits for the answers of one server, never for ever, and knows whether one is overdue. */
export class AnswerLimit {
  #overdue = 0;
  #heardAtMs = 0;

  /** True from the moment at which an answer was given up until it comes after all or its connection is lost. */
  get isExceeded(): boolean {
    return this.#overdue > 0;
  }

  /** @throws MedtainerError `storage_unavailable` when it takes too long; otherwise what `answer` throws. */
  async wait<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const settled = answer.then(this.#hear, this.#hear);
    const askedAtMs = performance.now();
    let waitMs = silenceLimitMs;
    while (waitMs > 0) {
      if (await isWithin(settled, waitMs)) return answer;
      const silenceEndsMs = Math.max(askedAtMs, this.#heardAtMs) + silenceLimitMs;
      waitMs = Math.min(silenceEndsMs, askedAtMs + answerLimitMs) - performance.now();
    }
    this.#overdue += 1;
    void settled.then(() => {
      this.#overdue -= 1;
    });
    throw storageUnavailable("Redis does not answer.");
  }

  readonly #hear = (): void => {
    this.#heardAtMs = performance.now();
  };
}

async function isWithin(settled: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    // After a pause of this process, answers that have arrived are read before the time is called up: one turn more.
    timer = setTimeout(() => setImmediate(resolve, false), limitMs);
  });
  return Promise.race([settled.then(() => true), limit]).finally(() => clearTimeout(timer));
}
