import { MedtainerError } from "../errors/medtainer-error.js";

/** A value as the memory store keeps it. */
export interface MemoryEntry {
  /** Kept as text, so that nobody holds a reference into the store. */
  readonly json: string;
  /** `Infinity` for never. */
  readonly expiresAtMs: number;
}

/** What the entries may come to; keys count as characters too. */
export interface MemoryBounds {
  readonly maximumEntries: number;
  readonly maximumCharacters: number;
}

const sweepIntervalMs = 60_000;
/** When full, it is emptied to here, so that a store which stays full does not sort at every write. */
const shareToKeep = 0.9;

/** Entries by encoded key, within bounds. Those that have ended go within a minute of the next writes. */
export class MemoryEntries {
  readonly #entries = new Map<string, MemoryEntry>();
  #characters = 0;
  #sweptAtMs = 0;

  constructor(private readonly bounds: MemoryBounds) {}

  get(key: string): MemoryEntry | undefined {
    return this.#entries.get(key);
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Where there is no room, what has ended goes first, then what would end soonest.
   *
   * @throws MedtainerError `misconfigured` when what never ends leaves no room; then nothing has changed for this key.
   */
  set(key: string, entry: MemoryEntry, nowMs: number): void {
    // The clock may have been turned back.
    if (Math.abs(nowMs - this.#sweptAtMs) >= sweepIntervalMs) this.#sweep(nowMs);
    if (!this.#fits(key, entry, 1)) this.#makeRoom(key, entry, nowMs);
    this.delete(key);
    this.#entries.set(key, entry);
    this.#characters += charactersOf(key, entry);
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#characters -= charactersOf(key, entry);
  }

  clear(): void {
    this.#entries.clear();
    this.#characters = 0;
  }

  #sweep(nowMs: number): void {
    this.#sweptAtMs = nowMs;
    for (const [key, { expiresAtMs }] of this.#entries) if (expiresAtMs <= nowMs) this.delete(key);
  }

  /** Whether the entry fits beside the others, and the others take no more than a share of the bounds. */
  #fits(key: string, entry: MemoryEntry, share: number): boolean {
    const { maximumEntries, maximumCharacters } = this.bounds;
    const replaced = this.#entries.get(key);
    const others = this.#entries.size - (replaced === undefined ? 0 : 1);
    const characters = this.#characters - (replaced === undefined ? 0 : charactersOf(key, replaced));
    return (
      others <= Math.min(maximumEntries - 1, maximumEntries * share) &&
      characters <= Math.min(maximumCharacters - charactersOf(key, entry), maximumCharacters * share)
    );
  }

  #makeRoom(key: string, entry: MemoryEntry, nowMs: number): void {
    this.#sweep(nowMs);
    const ending = [...this.#entries]
      .filter(([other, { expiresAtMs }]) => other !== key && expiresAtMs !== Number.POSITIVE_INFINITY)
      .sort(([, left], [, right]) => left.expiresAtMs - right.expiresAtMs);
    for (const [other] of ending) {
      if (this.#fits(key, entry, shareToKeep)) return;
      this.delete(other);
    }
    if (this.#fits(key, entry, 1)) return;
    const { size } = this.#entries;
    throw new MedtainerError(
      "misconfigured",
      `The memory store is full: ${size} values that never end, ${this.#characters} characters. Use another store.`,
    );
  }
}

function charactersOf(key: string, { json }: MemoryEntry): number {
  return key.length + json.length;
}
