import { MedtainerError } from "../../../errors/medtainer-error.js";
import type { Store } from "../../../storage/store.js";
import { MemoryBook } from "./memory-book.js";
import { StoreBook } from "./store-book.js";
import type { Turn } from "./turn.js";
import type { Answer, Bucket, TurnBook } from "./turn-book.js";

/** Options of {@link createInsuredBook}. */
export interface InsuredBookOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told when the store has failed and this process goes on by itself, and again after each further attempt. */
  readonly onAway: (error: MedtainerError) => void;
  /** A store that says nothing for so long counts as away, in milliseconds; default 1,000. */
  readonly patienceMs?: number;
  /** A store that was away is not asked again for so long, in milliseconds; default 5,000. */
  readonly restMs?: number;
}

/** While the store is away, a process takes half of each limit, since it cannot know how many others there are. */
const shareWhileAway = 0.5;

/**
 * The turns of all processes that share a store; while it is away or silent, each goes on in its own memory with half of
 * every limit, beginning with what it knew last.
 *
 * `rate-limiter-flexible` is what gives a silent store up and falls back on the insurance. How turns are counted is ours:
 * its windows are fixed, and let twice the limit through at their edge. It is loaded here, with the first turn, because
 * it imports Node's modules.
 */
export async function createInsuredBook(options: InsuredBookOptions): Promise<TurnBook> {
  const { RateLimiterCompatibleAbstract, RateLimiterRes, RLWrapperTimeouts } = await import(
    "rate-limiter-flexible"
  );

  /** A book's answer in the library's terms: one point is there, and a refusal takes two. */
  class TurnResult extends RateLimiterRes {
    constructor(readonly answer: Answer) {
      const timeMs = answer.turn ? answer.turn.atMs : answer.freeAtMs;
      super(answer.turn ? 1 : 0, Math.max(0, timeMs - options.now()), answer.turn ? 1 : 2);
    }
  }

  /** A book as a limiter of the library's. */
  class TurnLimiter extends RateLimiterCompatibleAbstract {
    override readonly keyPrefix = "";
    override blockDuration = 0;
    override execEvenly = false;
    readonly #book: TurnBook;

    constructor(book: TurnBook) {
      super();
      this.#book = book;
    }

    override async consume(_key: string, _points: number, { bucket, latestMs = 0 }: TurnOptions) {
      const answer = await this.#book.take(bucket, latestMs);
      if (answer.turn) return new TurnResult(answer);
      throw new TurnResult(answer);
    }

    override async reward(_key: string, _points: number, { bucket, turn }: TurnOptions) {
      if (turn) await this.#book.giveBack(bucket, turn);
      return new RateLimiterRes();
    }

    override async block(_key: string, _seconds: number, { bucket, untilMs = 0 }: TurnOptions) {
      await this.#book.pause(bucket, untilMs);
      return new RateLimiterRes();
    }
  }

  const { patienceMs = 1_000 } = options;
  const own: MemoryBook = new MemoryBook({
    now: options.now,
    share: shareWhileAway,
    startFrom: (bucket) => shared.lastKnown(bucket),
  });
  const shared = new StoreBook({ ...options, patienceMs, meanwhile: own });
  // One exchange with the store may take `patienceMs`; where many processes ask at once, a turn takes several.
  const parts = {
    limiter: new TurnLimiter(resting(shared, options)),
    insuranceLimiter: new TurnLimiter(own),
    timeoutMs: 2 * patienceMs,
  };
  const limiter = new RLWrapperTimeouts(parts);
  const readAnswer = (result: unknown): Answer => {
    if (result instanceof TurnResult) return result.answer;
    throw result;
  };
  return {
    take: (bucket, latestMs) => {
      const given: TurnOptions = { bucket, latestMs };
      return limiter.consume(nameOf(bucket), 1, given).then(readAnswer, readAnswer);
    },
    giveBack: async (bucket, turn) => {
      const given: TurnOptions = { bucket, turn };
      await limiter.reward(nameOf(bucket), 1, given);
    },
    pause: async (bucket, untilMs) => {
      const given: TurnOptions = { bucket, untilMs };
      await limiter.block(nameOf(bucket), Math.max(1, untilMs - options.now()) / 1_000, given);
    },
  };
}

/** What goes through the library, which knows keys and points only. */
interface TurnOptions {
  readonly bucket: Bucket;
  readonly latestMs?: number;
  readonly turn?: Turn;
  readonly untilMs?: number;
}

function nameOf({ key }: Bucket): string {
  return key.join(" ");
}

/** Leaves a store alone for a while after it has failed, so that not every call waits for it in vain. */
function resting(book: TurnBook, { now, onAway, restMs = 5_000 }: InsuredBookOptions): TurnBook {
  let away: { readonly untilMs: number; readonly error: MedtainerError } | undefined;
  const ask = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (away && now() < away.untilMs && now() > away.untilMs - restMs - 1) throw away.error;
    try {
      const result = await work();
      away = undefined;
      return result;
    } catch (reason) {
      const error = MedtainerError.from(reason);
      const isNews = away === undefined || now() >= away.untilMs;
      away = { untilMs: now() + restMs, error };
      if (isNews) onAway(error);
      throw error;
    }
  };
  return {
    take: (bucket, latestMs) => ask(() => book.take(bucket, latestMs)),
    giveBack: (bucket, turn) => ask(() => book.giveBack(bucket, turn)),
    pause: (bucket, untilMs) => ask(() => book.pause(bucket, untilMs)),
  };
}
