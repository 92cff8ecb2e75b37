import type { Json } from "../../json.js";
import { decodeKey, encodedKeyRange, encodeKey } from "../key-encoding.js";
import { nextCount } from "../next-count.js";
import type { Expiry, Key, Store } from "../store.js";
import type { PostgresAccess } from "./postgres-access.js";
import { StoredValues } from "./stored-values.js";
import { WorkOrder } from "./work-order.js";

const pageSize = 200;

/**
 * A store in PostgreSQL. What one process asks of one key happens in the order of asking; different keys do not wait for
 * each other.
 */
export class PostgresStore implements Store {
  readonly #values: StoredValues;
  readonly #order = new WorkOrder();

  constructor(
    private readonly access: PostgresAccess,
    now: () => number,
  ) {
    this.#values = new StoredValues(access.pool, now);
  }

  get(key: Key): Promise<Json | undefined> {
    return this.#inOrder(key, async (encoded) => parse(await this.#values.read(encoded)));
  }

  set(key: Key, value: Json, { expiresAtMs }: Expiry = {}): Promise<void> {
    const json = JSON.stringify(value);
    return this.#inOrder(key, (encoded) => this.#values.write(encoded, { json, expiresAtMs }));
  }

  compareAndSet(
    key: Key,
    expected: Json | undefined,
    next: Json,
    { expiresAtMs }: Expiry = {},
  ): Promise<boolean> {
    const value = { json: JSON.stringify(next), expiresAtMs };
    const expectedJson = expected === undefined ? undefined : JSON.stringify(expected);
    return this.#inOrder(key, (encoded) =>
      expectedJson === undefined
        ? this.#values.writeWhereAbsent(encoded, value)
        : this.#values.replace(encoded, expectedJson, value),
    );
  }

  take(key: Key): Promise<Json | undefined> {
    return this.#inOrder(key, async (encoded) => parse(await this.#values.take(encoded)));
  }

  increment(key: Key, { expiresAtMs }: Expiry): Promise<number> {
    return this.#inOrder(
      key,
      // Where nothing was counted, a text stands in for what is no number: `nextCount` has the words for it.
      async (encoded) => (await this.#values.countUp(encoded, expiresAtMs)) ?? nextCount(key, "no number"),
    );
  }

  delete(key: Key): Promise<void> {
    return this.#inOrder(key, (encoded) => this.#values.delete(encoded));
  }

  async *list(prefix: Key): AsyncGenerator<readonly [Key, Json]> {
    const { after, before } = encodedKeyRange(prefix);
    await this.access.use(() => this.#order.settled());
    for (let last: string | undefined = after; last !== undefined; ) {
      const page = await this.#readPage(last, before);
      for (const { key, json } of page) yield [decodeKey(key), JSON.parse(json)];
      last = page.length === pageSize ? page.at(-1)?.key : undefined;
    }
  }

  close(): Promise<void> {
    return this.access.close(() => this.#order.settled());
  }

  #readPage(after: string, before: string) {
    return this.access.use(() => this.#values.readPage(after, before, pageSize));
  }

  #inOrder<Result>(key: Key, work: (encoded: string) => Promise<Result>): Promise<Result> {
    const encoded = encodeKey(key);
    return this.access.use(() => this.#order.run(encoded, () => work(encoded)));
  }
}

function parse(json: string | undefined): Json | undefined {
  return json === undefined ? undefined : JSON.parse(json);
}
