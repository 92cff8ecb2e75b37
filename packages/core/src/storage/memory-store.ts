import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import { attempt } from "./attempt.js";
import { compareEncodedKeys, decodeKey, encodedKeyRange, encodeKey } from "./key-encoding.js";
import { MemoryEntries } from "./memory-entries.js";
import { nextCount } from "./next-count.js";
import { isSameJson } from "./same-json.js";
import type { Expiry, Key, Store } from "./store.js";

/** Options of {@link createMemoryStore}. */
export interface MemoryStoreOptions {
  /** The time in milliseconds since 1970. */
  readonly now?: () => number;
  /** Default 100,000. */
  readonly maximumEntries?: number;
  /** Of the keys and of the values as JSON; one takes one or two bytes. Default 64 million. */
  readonly maximumCharacters?: number;
}

/**
 * A store that lives as long as the process.
 *
 * It is bounded. Entries past their deadline go while others are written; when it is full, those go that would end
 * soonest. Entries that never end are never thrown out; a store full of them refuses to take more (`misconfigured`).
 */
export function createMemoryStore({
  now = Date.now,
  maximumEntries = 100_000,
  maximumCharacters = 64_000_000,
}: MemoryStoreOptions = {}): Store {
  return new MemoryStore(now, new MemoryEntries({ maximumEntries, maximumCharacters }));
}

class MemoryStore implements Store {
  #closed = false;

  constructor(
    private readonly now: () => number,
    private readonly entries: MemoryEntries,
  ) {}

  get(key: Key): Promise<Json | undefined> {
    return attempt(() => this.#read(encodeKey(key)));
  }

  set(key: Key, value: Json, expiry: Expiry = {}): Promise<void> {
    return attempt(() => this.#write(encodeKey(key), value, expiry.expiresAtMs));
  }

  compareAndSet(key: Key, expected: Json | undefined, next: Json, expiry: Expiry = {}): Promise<boolean> {
    return attempt(() => {
      const encoded = encodeKey(key);
      const isExpected = isSameJson(this.#read(encoded), expected);
      if (isExpected) this.#write(encoded, next, expiry.expiresAtMs);
      return isExpected;
    });
  }

  take(key: Key): Promise<Json | undefined> {
    return attempt(() => {
      const encoded = encodeKey(key);
      const value = this.#read(encoded);
      this.entries.delete(encoded);
      return value;
    });
  }

  increment(key: Key, expiry: Expiry): Promise<number> {
    return attempt(() => {
      const encoded = encodeKey(key);
      const value = this.#read(encoded);
      const { expiresAtMs } = value === undefined ? expiry : (this.entries.get(encoded) ?? expiry);
      const count = nextCount(key, value);
      this.#write(encoded, count, expiresAtMs);
      return count;
    });
  }

  delete(key: Key): Promise<void> {
    return attempt(() => {
      this.#assertOpen();
      this.entries.delete(encodeKey(key));
    });
  }

  async *list(prefix: Key): AsyncGenerator<readonly [Key, Json]> {
    this.#assertOpen();
    const { after, before } = encodedKeyRange(prefix);
    const inRange = (key: string) =>
      compareEncodedKeys(key, after) > 0 && compareEncodedKeys(key, before) < 0;
    for (const encoded of this.entries.keys().filter(inRange).sort(compareEncodedKeys)) {
      const value = this.#read(encoded);
      if (value !== undefined) yield [decodeKey(encoded), value];
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.entries.clear();
  }

  #read(encoded: string): Json | undefined {
    this.#assertOpen();
    const entry = this.entries.get(encoded);
    if (entry === undefined) return undefined;
    if (entry.expiresAtMs > this.now()) return JSON.parse(entry.json);
    this.entries.delete(encoded);
    return undefined;
  }

  #write(encoded: string, value: Json, expiresAtMs = Number.POSITIVE_INFINITY): void {
    this.#assertOpen();
    const nowMs = this.now();
    if (expiresAtMs <= nowMs) this.entries.delete(encoded);
    else this.entries.set(encoded, { json: JSON.stringify(value), expiresAtMs }, nowMs);
  }

  #assertOpen(): void {
    if (this.#closed) throw new MedtainerError("internal", "The memory store is closed.");
  }
}
