import { takePostgresSchema } from "../../storage/__fixtures__/postgres-schema.js";
import { createMemoryStore } from "../../storage/memory.js";
import { openPostgres } from "../../storage/postgres.js";
import { openRedis } from "../../storage/redis.js";
import { openSqlite } from "../../storage/sqlite.js";
import type { Store } from "../../storage/store.js";

/** A backend, and how to open an empty one. `close` also takes away what was made for it. */
export interface TestStore {
  readonly name: string;
  open(): Promise<{ readonly store: Store; close(): Promise<void> }>;
}

/** Asked each time, so that tests which set the clock set it for the store too. */
const now = () => Date.now();

/** Every backend that the authorization server is tested on: one line each. */
export const testStores: readonly TestStore[] = [
  { name: "memory", open: async () => only(createMemoryStore({ now })) },
  { name: "sqlite", open: () => openSqlite({ path: ":memory:", now }) },
  { name: "postgres", open: openTestPostgres },
  { name: "redis", open: openTestRedis },
];

async function openTestPostgres() {
  const schema = takePostgresSchema();
  const { store, close } = await openPostgres({ ...schema, now });
  return { store, close: () => close().then(() => schema.drop()) };
}

async function openTestRedis() {
  const prefix = `test-${crypto.randomUUID()}:`;
  const { store, close } = await openRedis({ url: "redis://127.0.0.1:6379", prefix, now });
  const empty = async () => {
    for await (const [key] of store.list([])) await store.delete(key);
  };
  return { store, close: () => empty().then(close) };
}

function only(store: Store) {
  return { store, close: () => store.close() };
}
