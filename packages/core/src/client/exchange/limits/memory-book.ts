import type { Pace } from "../../../operation.js";
import { pauseTurns, planTurn, returnTurn, stateEndsAtMs } from "./plan-turn.js";
import type { BucketState, Turn } from "./turn.js";
import type { Answer, Bucket, TurnBook } from "./turn-book.js";

/** Options of {@link MemoryBook}. */
export interface MemoryBookOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How much of each limit is given out; default 1, all of it. */
  readonly share?: number;
  /** What is known of a limit that the book has not seen yet. */
  readonly startFrom?: (bucket: Bucket) => BucketState;
}

/** Beyond this the limit that was asked for the longest ago is forgotten. */
const mostBuckets = 10_000;

/** A book of this process alone. */
export class MemoryBook implements TurnBook {
  readonly #states = new Map<string, BucketState>();

  constructor(private readonly options: MemoryBookOptions) {}

  async take(bucket: Bucket, latestMs: number): Promise<Answer> {
    const { share = 1 } = this.options;
    const pace = share === 1 ? bucket.pace : shareOf(bucket.pace, share);
    const plan = planTurn(pace, this.#read(bucket), { nowMs: this.options.now(), latestMs });
    if (!plan.turn) return plan;
    this.#write(bucket, plan.state);
    return { turn: plan.turn };
  }

  async giveBack(bucket: Bucket, turn: Turn): Promise<void> {
    this.#write(bucket, returnTurn(bucket.pace, this.#read(bucket), turn));
  }

  async pause(bucket: Bucket, untilMs: number): Promise<void> {
    this.#write(bucket, pauseTurns(this.#read(bucket), untilMs));
  }

  /** What is known of a limit, for a book that goes on with it. */
  peek(key: Bucket["key"]): BucketState | undefined {
    return this.#states.get(JSON.stringify(key));
  }

  forget(key: Bucket["key"]): void {
    this.#states.delete(JSON.stringify(key));
  }

  #read(bucket: Bucket): BucketState {
    const state = this.#states.get(JSON.stringify(bucket.key)) ?? this.options.startFrom?.(bucket) ?? {};
    return stateEndsAtMs(bucket.pace, state) > this.options.now() ? state : {};
  }

  #write({ key }: Bucket, state: BucketState): void {
    const name = JSON.stringify(key);
    this.#states.delete(name);
    this.#states.set(name, state);
    const [oldest] = this.#states.size > mostBuckets ? this.#states.keys() : [];
    if (oldest !== undefined) this.#states.delete(oldest);
  }
}

/** A part of a limit, at least one request. */
function shareOf({ requests, windowMs, burst }: Pace, share: number): Pace {
  const part = (count: number) => Math.max(1, Math.floor(count * share));
  // The window is what is cut where it is a rate: a part of one request is none.
  if (burst !== undefined) return { requests, windowMs: windowMs / share, burst: part(burst) };
  return { requests: part(requests), windowMs };
}
