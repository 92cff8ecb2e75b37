import { MedtainerError } from "../../../errors/medtainer-error.js";
import type { Json } from "../../../json.js";
import type { Store } from "../../../storage/store.js";
import type { MemoryBook } from "./memory-book.js";
import {
  mergeStates,
  pauseTurns,
  planTurn,
  readState,
  returnTurn,
  stateEndsAtMs,
  writeState,
} from "./plan-turn.js";
import type { BucketState, Turn } from "./turn.js";
import type { Answer, Bucket, TurnBook } from "./turn-book.js";

/** Options of {@link StoreBook}. */
export interface StoreBookOptions {
  readonly store: Store;
  /** Milliseconds since 1970; on all processes that share the store about the same. */
  readonly now: () => number;
  /** The store is given up after this long, in milliseconds. */
  readonly patienceMs: number;
  /** Where turns were given out while the store was away. */
  readonly meanwhile?: Pick<MemoryBook, "peek" | "forget">;
}

/** As often as others may be faster before the store counts as away. */
const mostTries = 50;
/** Beyond this the limit that was asked for the longest ago is read from the store again. */
const mostKnown = 1_000;

/**
 * A book that all processes share which share the store. Of one limit's changes all that wait are made in one write,
 * and what this process wrote last is taken for what stands there, so that a turn mostly costs one exchange with the
 * store; where somebody else has written, it is read and tried again.
 */
export class StoreBook implements TurnBook {
  readonly #lines = new Map<string, Change[]>();
  readonly #known = new Map<string, Json | undefined>();

  constructor(private readonly options: StoreBookOptions) {}

  async take(bucket: Bucket, latestMs: number): Promise<Answer> {
    let answer: Answer | undefined;
    await this.#change(bucket, (state) => {
      const plan = planTurn(bucket.pace, state, { nowMs: this.options.now(), latestMs });
      answer = plan.turn ? { turn: plan.turn } : plan;
      return plan.turn ? plan.state : state;
    });
    if (answer) return answer;
    throw new MedtainerError("internal", "A turn was neither given nor refused.");
  }

  giveBack(bucket: Bucket, turn: Turn): Promise<void> {
    return this.#change(bucket, (state) => returnTurn(bucket.pace, state, turn));
  }

  pause(bucket: Bucket, untilMs: number): Promise<void> {
    return this.#change(bucket, (state) => pauseTurns(state, untilMs));
  }

  /** What this process knows of a limit without asking the store. */
  lastKnown({ key }: Bucket): BucketState {
    return readState(this.#known.get(JSON.stringify(key)));
  }

  #change(bucket: Bucket, apply: Change["apply"]): Promise<void> {
    const name = JSON.stringify(bucket.key);
    return new Promise((resolve, reject) => {
      const change = { apply, resolve, reject };
      const line = this.#lines.get(name);
      if (line) return void line.push(change);
      this.#lines.set(name, [change]);
      void this.#work(bucket, name);
    });
  }

  /** Makes the changes that wait, and those that come meanwhile, until none is left. */
  async #work(bucket: Bucket, name: string): Promise<void> {
    for (;;) {
      const changes = this.#lines.get(name)?.splice(0) ?? [];
      if (changes.length === 0) return void this.#lines.delete(name);
      try {
        await this.#write(bucket, name, changes);
        for (const { resolve } of changes) resolve();
      } catch (reason) {
        for (const { reject } of changes) reject(reason);
      }
    }
  }

  async #write(bucket: Bucket, name: string, changes: readonly Change[]): Promise<void> {
    const { store, meanwhile } = this.options;
    const away = meanwhile?.peek(bucket.key);
    const remembered = this.#known.get(name);
    let known = this.#known.has(name) ? remembered : await this.#within(store.get([...bucket.key]));
    for (let tries = 1; tries <= mostTries; tries++) {
      // A store that was emptied knows less than this process.
      const before = this.#valid(bucket, known ?? remembered);
      const start = away ? mergeStates(before, away) : before;
      const after = changes.reduce((state, { apply }) => apply(state), start);
      if (after === before) return this.#remember(name, known);
      const next = writeState(after);
      const expiry = { expiresAtMs: stateEndsAtMs(bucket.pace, after) };
      if (await this.#within(store.compareAndSet([...bucket.key], known, next, expiry))) {
        meanwhile?.forget(bucket.key);
        return this.#remember(name, next);
      }
      known = await this.#within(store.get([...bucket.key]));
    }
    throw new MedtainerError("storage_unavailable", "The store lets nobody through to the rate limits.");
  }

  /** A state that has run out means nothing, whether the store still has it or not. */
  #valid({ pace }: Bucket, known: Json | undefined): BucketState {
    const state = readState(known);
    return stateEndsAtMs(pace, state) > this.options.now() ? state : {};
  }

  #remember(name: string, known: Json | undefined): void {
    this.#known.delete(name);
    this.#known.set(name, known);
    const [oldest] = this.#known.size > mostKnown ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
  }

  async #within<Result>(work: Promise<Result>): Promise<Result> {
    const { patienceMs } = this.options;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const error = () =>
        new MedtainerError("storage_unavailable", `The store said nothing for ${patienceMs} ms.`);
      timer = setTimeout(() => reject(error()), patienceMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** One change that waits for its limit's line. */
interface Change {
  readonly apply: (state: BucketState) => BucketState;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}
