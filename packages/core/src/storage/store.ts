import type { Json } from "../json.js";

/** Parts of a key. Each part stands alone: a tenant called `a:b` cannot reach the keys of `a`. */
export type Key = readonly string[];

/** When a value ends. */
export interface Expiry {
  /** Milliseconds since 1970; a value past it is absent. A deadline already past means: do not store. */
  readonly expiresAtMs?: number;
}

/**
 * Key–value storage for what may be made again or runs out: cut replies, sign-in state, rate windows, leases.
 * Every verb is atomic. Any backend passes the suite `describeStore` of `@medtainer/testing`.
 */
export interface Store {
  get(key: Key): Promise<Json | undefined>;
  set(key: Key, value: Json, expiry?: Expiry): Promise<void>;
  /** Writes `next` only where `expected` stands; `undefined` means absent. Answers whether it wrote. */
  compareAndSet(key: Key, expected: Json | undefined, next: Json, expiry?: Expiry): Promise<boolean>;
  /** Reads and deletes in one step: of many takers, one gets the value. */
  take(key: Key): Promise<Json | undefined>;
  /** Adds one and answers the new count; the expiry of the first call stands until the count is gone. */
  increment(key: Key, expiry: Expiry): Promise<number>;
  delete(key: Key): Promise<void>;
  /** Every key that begins with the given parts, in the order of the parts, with its value. */
  list(prefix: Key): AsyncIterable<readonly [Key, Json]>;
  close(): Promise<void>;
}
