import type { Json } from "../../json.js";
import { decodeKey, encodedKeyRange, encodeKey } from "../key-encoding.js";
import { nextCount } from "../next-count.js";
import { isSameJson } from "../same-json.js";
import type { Expiry, Key, Store } from "../store.js";
import type { SqliteAccess } from "./sqlite-access.js";
import { StoredValues } from "./stored-values.js";

const pageSize = 200;

/**
 * A store in an SQLite file. Each verb is one step of a transaction that holds the file's write lock, so it is atomic
 * for every process that has the file open.
 */
export class SqliteStore implements Store {
  readonly #values: StoredValues;

  constructor(
    private readonly access: SqliteAccess,
    now: () => number,
  ) {
    this.#values = new StoredValues(access, now);
  }

  get(key: Key): Promise<Json | undefined> {
    return this.access.read(() => this.#values.read(encodeKey(key))?.value);
  }

  set(key: Key, value: Json, expiry: Expiry = {}): Promise<void> {
    return this.access.write(() => {
      const encoded = encodeKey(key);
      const json = JSON.stringify(value);
      return () => this.#values.write(encoded, json, expiry.expiresAtMs);
    });
  }

  compareAndSet(key: Key, expected: Json | undefined, next: Json, expiry: Expiry = {}): Promise<boolean> {
    return this.access.write(() => {
      const encoded = encodeKey(key);
      const json = JSON.stringify(next);
      return () => {
        const isExpected = isSameJson(this.#values.read(encoded)?.value, expected);
        if (isExpected) this.#values.write(encoded, json, expiry.expiresAtMs);
        return isExpected;
      };
    });
  }

  take(key: Key): Promise<Json | undefined> {
    return this.access.write(() => {
      const encoded = encodeKey(key);
      return () => {
        const taken = this.#values.read(encoded);
        if (taken !== undefined) this.#values.delete(encoded);
        return taken?.value;
      };
    });
  }

  increment(key: Key, expiry: Expiry): Promise<number> {
    return this.access.write(() => {
      const encoded = encodeKey(key);
      return () => {
        const current = this.#values.read(encoded);
        const count = nextCount(key, current?.value);
        const { expiresAtMs } = current ?? expiry;
        this.#values.write(encoded, JSON.stringify(count), expiresAtMs);
        return count;
      };
    });
  }

  delete(key: Key): Promise<void> {
    return this.access.write(() => {
      const encoded = encodeKey(key);
      return () => this.#values.delete(encoded);
    });
  }

  async *list(prefix: Key): AsyncGenerator<readonly [Key, Json]> {
    const range = encodedKeyRange(prefix);
    for (let after: string | undefined = range.after; after !== undefined; ) {
      const page = await this.#readPage(after, range.before);
      for (const { key, value } of page) yield [decodeKey(key), value];
      after = page.length === pageSize ? page.at(-1)?.key : undefined;
    }
  }

  close(): Promise<void> {
    return this.access.close();
  }

  #readPage(after: string, before: string) {
    return this.access.read(() => this.#values.readPage(after, before, pageSize));
  }
}
