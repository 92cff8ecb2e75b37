import { setImmediate as nextTurn } from "node:timers/promises";
import { attempt } from "../attempt.js";
import { toPostgresError } from "./postgres-error.js";

/** A write that others may be committed with. */
export interface QueuedWrite {
  /** What it is about; see {@link CommitQueue.isBusyWith}. */
  readonly subject: string;
  /** True where it takes several steps: then it goes by itself, since those after it may be about the same rows. */
  readonly isAlone: boolean;
}

interface WaitingWrite<Write> {
  readonly write: Write;
  resolve(result: unknown): void;
  reject(reason: unknown): void;
}

const mostInOneGroup = 1_000;

/**
 * Group commit: whatever is asked for while a transaction is on its way to the disk goes into the next one, in the order
 * in which it was asked for, and so costs one `fsync` together. Every promise settles after its commit.
 *
 * A write that fails rejects its own promise alone; the others of its group are committed. A rejection that nobody
 * waits for does not end the process: a caller who drops the promise of a write has chosen not to know.
 */
export class CommitQueue<Write extends QueuedWrite> {
  #waiting: WaitingWrite<Write>[] = [];
  readonly #unsettled = new Map<string, number>();
  #isWorking = false;
  #last: Promise<unknown> = Promise.resolve();

  /** @param commit Writes a group in one transaction and answers a result for each; when it fails, nothing stays. */
  constructor(private readonly commit: (group: readonly Write[]) => Promise<readonly unknown[]>) {}

  /** Queues a write; answers what `commit` answers for it. */
  write(write: Write): Promise<unknown> {
    const written = attempt(
      () => new Promise((resolve, reject) => this.#waiting.push({ write, resolve, reject })),
    );
    this.#count(write, 1);
    this.#last = written.catch(() => {});
    void this.#work();
    return written;
  }

  /** True while a write about this is not settled. */
  isBusyWith(subject: string): boolean {
    return this.#unsettled.has(subject);
  }

  /** Settles when everything asked for until now is committed or has failed. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** The writes of the turn that asks first are gathered too. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    await nextTurn();
    while (this.#waiting.length > 0) await this.#commitGroup(this.#takeGroup());
    this.#isWorking = false;
  }

  #count({ subject }: Write, difference: 1 | -1): void {
    const count = (this.#unsettled.get(subject) ?? 0) + difference;
    if (count === 0) this.#unsettled.delete(subject);
    else this.#unsettled.set(subject, count);
  }

  #takeGroup(): WaitingWrite<Write>[] {
    const firstAlone = this.#waiting.findIndex(({ write }) => write.isAlone);
    const size = firstAlone < 0 ? mostInOneGroup : Math.max(firstAlone, 1);
    return this.#waiting.splice(0, Math.min(size, mostInOneGroup));
  }

  /** When a write is refused, the halves of its group are tried in order, until that write stands alone. */
  async #commitGroup(group: readonly WaitingWrite<Write>[]): Promise<void> {
    try {
      const results = await this.commit(group.map(({ write }) => write));
      for (const [position, { write, resolve }] of group.entries()) {
        this.#count(write, -1);
        resolve(results[position]);
      }
    } catch (reason) {
      const error = toPostgresError(reason);
      // While PostgreSQL is away, halves would fare no better.
      if (group.length > 1 && error.code !== "storage_unavailable") return this.#commitHalves(group);
      for (const { write, reject } of group) {
        this.#count(write, -1);
        reject(error);
      }
    }
  }

  async #commitHalves(group: readonly WaitingWrite<Write>[]): Promise<void> {
    const half = Math.ceil(group.length / 2);
    await this.#commitGroup(group.slice(0, half));
    await this.#commitGroup(group.slice(half));
  }
}
