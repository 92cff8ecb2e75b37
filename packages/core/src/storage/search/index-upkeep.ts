/** Sorts what was written; stops early, between two steps, when the signal says so. */
export type Upkeep = (signal: AbortSignal) => Promise<void>;

/** Fewer rows than this leave little behind. */
const rowsWorthUpkeep = 1_000;
/** So long must nothing be written before the work begins: during a sync it would be done in vain. */
const quietMs = 1_000;

/**
 * Sorts a search index after large writes, once they have stopped. Both databases put new entries beside the index first, since
 * that is cheaper to write, and every search then reads both places: after a first sync it takes twice as long until they are
 * sorted in, which the databases do by themselves only bit by bit.
 */
export class IndexUpkeep {
  #rows = 0;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  readonly #closing = new AbortController();

  constructor(private readonly upkeep: Upkeep) {}

  /** To be told after rows were written into the index. */
  wrote(rows: number): void {
    this.#rows += rows;
    if (this.#rows < rowsWorthUpkeep || this.#closing.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#work(), quietMs).unref();
  }

  /** Begins nothing more, and waits for the step that is under way. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#closing.abort();
    await this.#working;
  }

  #work(): void {
    if (this.#working !== undefined) return;
    this.#rows = 0;
    // One that fails is made up for after the next large write, or by the database itself.
    this.#working = this.upkeep(this.#closing.signal)
      .catch(() => {})
      .finally(() => {
        this.#working = undefined;
      });
  }
}
