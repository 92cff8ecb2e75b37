import { inspect } from "node:util";
import * as kysely from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type PostgresSchema, takePostgresSchema } from "./__fixtures__/postgres-schema.js";
import { migratePostgres } from "./postgres/migrate-postgres.js";
import { createPgPool } from "./postgres/pg-pool.js";
import { inspectPostgres, openPostgres } from "./postgres.js";
import { postgresDialect } from "./sql/dialect.js";
import { migrationsFor, SCHEMA_CHANGES } from "./sql/migrations.js";

const migrations = migrationsFor(postgresDialect(kysely));

let place: PostgresSchema;

beforeEach(() => {
  place = takePostgresSchema();
});

afterEach(() => place.drop());

describe("opening", () => {
  test("creates the schema, and finds everything again that was written before", async () => {
    const first = await openPostgres(place);
    await first.store.set(["key"], { kept: true });
    await first.close();
    const second = await openPostgres(place);
    expect(await second.store.get(["key"])).toEqual({ kept: true });
    await second.close();
  });

  test("works ten times at once on a schema that does not exist yet", async () => {
    const opened = await Promise.all(Array.from({ length: 10 }, () => openPostgres(place)));
    await Promise.all(opened.map(({ store }) => store.increment(["count"], {})));
    expect(await opened[0]?.store.get(["count"])).toBe(10);
    for (const { close } of opened) await close();
  });

  test("refuses a database that a newer program has migrated", async () => {
    await migrate({ ...migrations, "9999-of-the-future": { up: async () => {} } });
    await expect(openPostgres(place)).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("9999-of-the-future"),
    });
    expect((await inspectPostgres(place)).unknown).toEqual(["9999-of-the-future"]);
  });

  test("leaves no table of a migration that broke off half-way", async () => {
    const failure = new Error("power cut");
    const broken = { up: () => Promise.reject(failure) };
    await expect(migrate({ ...migrations, "9999-broken": broken })).rejects.toMatchObject({ cause: failure });
    const tables = await place.query(
      "select table_name from information_schema.tables where table_schema = $1 and table_name not like 'kysely%'",
      [place.schema],
    );
    expect(tables).toEqual([]);
    const { close } = await openPostgres(place);
    await close();
  });
});

describe("an address", () => {
  test.each([
    "medtainer.db",
    "http://127.0.0.1/test",
    "postgres://127.0.0.1",
    "postgres://127.0.0.1/one/two",
    "postgres://me:canary-%zz@127.0.0.1/test",
    "postgres://me:canary#1@127.0.0.1/test",
  ])("%s is refused with the form that it should have, and never repeated", async (url) => {
    const error: unknown = await openPostgres({ url }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("postgres://user:password@host:port/database"),
    });
    expect(inspect(error)).not.toContain("canary");
  });

  test.each([
    ["a role that does not exist", { username: "nobody_here" }, /nobody_here.*Correct the/],
    ["a database that does not exist", { pathname: "/nothing_here" }, /nothing_here.*Create the database/],
  ])("of %s is refused with the way out, without the password", async (_, wrong, message) => {
    const { password } = new URL(place.url);
    const url = Object.assign(new URL(place.url), { password: password || "canary", ...wrong });
    const error: unknown = await openPostgres({ url: url.href }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "misconfigured", message: expect.stringMatching(message) });
    expect(inspect(error, { depth: 10 })).not.toContain(`:${url.password}`);
    expect(inspect(error, { depth: 10 })).not.toContain("canary");
  });

  test("of a server that is away fails with storage_unavailable", async () => {
    const url = Object.assign(new URL(place.url), { port: "9", password: "canary" }).href;
    const error: unknown = await openPostgres({ url }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "storage_unavailable",
      message: expect.stringContaining("ECONNREFUSED"),
    });
    expect(inspect(error, { depth: 10 })).not.toContain("canary");
  });

  test.each(["Upper", "1st", "pg_mine", "a-b", 'a"; drop table store; --', "x".repeat(64)])(
    "takes no schema named %s",
    async (schema) => {
      await expect(openPostgres({ ...place, schema })).rejects.toMatchObject({ code: "misconfigured" });
    },
  );
});

describe("inspectPostgres", () => {
  test("says what is pending, and leaves everything as it is", async () => {
    const before = await inspectPostgres(place);
    expect(before).toMatchObject({ applied: [], pending: Object.keys(SCHEMA_CHANGES), unknown: [] });
    const schemas = "select 1 from information_schema.schemata where schema_name = $1";
    expect(await place.query(schemas, [place.schema])).toEqual([]);
    const { close } = await openPostgres(place);
    await close();
    const after = await inspectPostgres(place);
    expect(after).toMatchObject({ applied: Object.keys(SCHEMA_CHANGES), pending: [], unknown: [] });
    expect(after.server).toMatch(/^PostgreSQL \d+/);
    expect(after.sizeBytes).toBeGreaterThan(1_000_000);
  });
});

test("values that have ended leave the table while others are written", async () => {
  let nowMs = 1_000_000;
  const { store, close } = await openPostgres({ ...place, now: () => nowMs });
  for (let name = 0; name < 2_500; name += 1) void store.set([`${name}`], name, { expiresAtMs: nowMs + 1 });
  await store.set(["stays"], 1);
  await store.get(["stays"]);
  nowMs += 61_000;
  await expect
    .poll(
      async () => {
        await store.set(["stays"], 1);
        return place.query("select count(*)::integer as count from store");
      },
      { timeout: 10_000 },
    )
    .toEqual([{ count: 1 }]);
  await close();
});

test("a column that a newer program adds meanwhile does no harm", async () => {
  const { records, close } = await openPostgres(place);
  const read = () => Promise.all(Array.from({ length: 10 }, () => records.query("leases")));
  const lease = { id: "sync", owner: "me", fence: 1, untilMs: 1 };
  await records.upsert("leases", [lease]);
  await read();
  await place.query("alter table leases add column reason text");
  expect(await read()).toEqual(Array(10).fill([{ ...lease, sequence: 1 }]));
  expect(await records.upsert("leases", [{ ...lease, fence: 2 }])).toBe(1);
  await close();
});

test("a big integer of another user of the driver stays the text that it was", async () => {
  const { close } = await openPostgres(place);
  expect(await place.query("select 7::bigint as number")).toEqual([{ number: "7" }]);
  await close();
});

async function migrate(all: typeof migrations): Promise<void> {
  const { url, schema } = place;
  const pool = await createPgPool({
    url,
    schema,
    maximumConnections: 1,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 0,
  });
  await migratePostgres(kysely, pool, schema, all).finally(() => pool.end());
}
