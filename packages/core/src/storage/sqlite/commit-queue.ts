import type { MedtainerError } from "../../errors/medtainer-error.js";
import { toStorageError } from "./sqlite-error.js";

/** The three statements around a group of writes. */
export interface Transaction {
  begin(): void;
  commit(): void;
  rollback(): void;
}

/** Runs inside the transaction and answers how to tell the caller, once it is committed. */
interface QueuedWrite {
  readonly run: () => () => void;
  readonly user: unknown;
  readonly reject: (error: MedtainerError) => void;
}

/**
 * Group commit: whatever is asked for in one turn of the event loop is written in one transaction, in the order in
 * which it was asked for, and so costs one `fsync` together. Every promise settles after the commit.
 *
 * A write that fails rejects its own promise alone; the others of its group are committed. A rejection that nobody
 * waits for does not end the process: a caller who drops the promise of a write has chosen not to know.
 */
export class CommitQueue {
  #waiting: QueuedWrite[] = [];

  constructor(private readonly transaction: Transaction) {}

  /**
   * Queues a write.
   *
   * @param prepare Runs at once, so that later changes to its input do no harm, and answers the write itself. That may
   * run more than once (after a rollback) and so must leave nothing behind but what the transaction holds.
   * @param user Whose it is: reads of others do not wait for it, as they are about other tables.
   */
  write<Result>(prepare: () => () => Result, user?: unknown): Promise<Result> {
    const promise = new Promise<Result>((resolve, reject) => {
      try {
        this.#enqueue({ run: acknowledged(prepare(), resolve), user, reject });
      } catch (error) {
        reject(toStorageError(error));
      }
    });
    promise.catch(() => {});
    return promise;
  }

  /**
   * Reads what stands after every write that this user asked for before; waits for their commit, so that it never shows
   * what is lost.
   */
  async read<Result>(run: () => Result, user?: unknown): Promise<Result> {
    if (this.#waiting.some((write) => write.user === user)) return this.write(() => run, user);
    try {
      return run();
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** Commits what waits, now. */
  flush(): void {
    const writes = this.#waiting;
    this.#waiting = [];
    if (writes.length > 0) this.#commit(writes);
  }

  #enqueue(write: QueuedWrite): void {
    if (this.#waiting.length === 0) setImmediate(() => this.flush());
    this.#waiting.push(write);
  }

  /** When a write fails, the group is undone and its halves are tried in order, until that write stands alone. */
  #commit(writes: readonly QueuedWrite[]): void {
    let stage: "begin" | "write" | "commit" = "begin";
    try {
      this.transaction.begin();
      stage = "write";
      const acknowledgements = writes.map((write) => write.run());
      stage = "commit";
      this.transaction.commit();
      for (const acknowledge of acknowledgements) acknowledge();
    } catch (error) {
      this.transaction.rollback();
      if (stage === "write" && writes.length > 1) this.#commitHalves(writes);
      else for (const write of writes) write.reject(toStorageError(error));
    }
  }

  #commitHalves(writes: readonly QueuedWrite[]): void {
    const half = Math.ceil(writes.length / 2);
    this.#commit(writes.slice(0, half));
    this.#commit(writes.slice(half));
  }
}

function acknowledged<Result>(run: () => Result, resolve: (result: Result) => void): QueuedWrite["run"] {
  return () => {
    const result = run();
    return () => resolve(result);
  };
}
