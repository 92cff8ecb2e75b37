import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, Migrator, sql as rawSql, SqliteDialect } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Approval } from "./records.js";
import { sqliteDialect } from "./sql/dialect.js";
import { migrationsFor } from "./sql/migrations.js";
import { loadDriver } from "./sqlite/driver.js";
import { migrateSqlite } from "./sqlite/migrate-sqlite.js";
import { createSqlDatabase } from "./sqlite/sql-on-sqlite.js";
import { openSqlite } from "./sqlite.js";

const migrations = migrationsFor(sqliteDialect({ sql: rawSql }));

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  path = join(folder, "test.db");
});

afterEach(() => rm(folder, { recursive: true }));

describe("opening", () => {
  test("creates the file and its folders, for this user alone", async () => {
    const nested = join(folder, "one", "two", "test.db");
    const { records, close } = await openSqlite({ path: nested });
    await records.append("approvals", approval("1"));
    expect((await stat(join(folder, "one"))).mode & 0o777).toBe(0o700);
    for (const file of [nested, `${nested}-wal`, `${nested}-shm`]) {
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    }
    await close();
  });

  test("finds everything again that was written before", async () => {
    const first = await openSqlite({ path });
    await first.records.append("approvals", approval("1"));
    await first.store.set(["key"], { kept: true });
    await first.close();
    const second = await openSqlite({ path });
    expect(await second.records.query("approvals")).toMatchObject([approval("1")]);
    expect(await second.store.get(["key"])).toEqual({ kept: true });
    await second.close();
  });

  test("works ten times at once on a file that does not exist yet", async () => {
    const opened = await Promise.all(Array.from({ length: 10 }, () => openSqlite({ path })));
    await Promise.all(opened.map(({ records }, id) => records.append("approvals", approval(String(id)))));
    expect(await opened[0]?.records.query("approvals")).toHaveLength(10);
    for (const { close } of opened) await close();
  });

  test("refuses a file that is no database, and leaves it as it is", async () => {
    const bytes = "this is no database ".repeat(500);
    await writeFile(path, bytes);
    await expect(openSqlite({ path })).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringMatching(/damaged.*left as it is/s),
    });
    expect(await readFile(path, "utf8")).toBe(bytes);
  });

  test("refuses a database that is damaged somewhere inside, and leaves it as it is", async () => {
    const { records, close } = await openSqlite({ path });
    for (let id = 0; id < 500; id += 1) void records.append("approvals", approval(String(id)));
    await close();
    const bytes = await readFile(path);
    bytes.fill(0xff, 16 * 4096, 17 * 4096);
    await writeFile(path, bytes);
    await expect(openSqlite({ path })).rejects.toMatchObject({ code: "misconfigured" });
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  test("refuses a path that is a folder", async () => {
    await expect(openSqlite({ path: folder })).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("cannot be opened"),
    });
  });

  test("refuses a database that a newer program has migrated", async () => {
    await migrate({ ...migrations, "9999-of-the-future": { up: async () => {} } });
    await expect(openSqlite({ path })).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("9999-of-the-future"),
    });
  });

  test("brings a database of the first release up to date, its log linked into the chain", async () => {
    const [first] = Object.entries(migrations);
    await migrate(Object.fromEntries(first ? [first] : []));
    const { DatabaseSync } = await loadDriver();
    const connection = new DatabaseSync(path);
    const insert = connection.prepare(
      "insert into approvals (id, tool, principal, fingerprint, input, status, created_at_ms, expires_at_ms) " +
        "values (?, 'acme_delete_order', 'local', '00', '{}', 'pending', 1, 2)",
    );
    for (let row = 0; row < 1203; row += 1) insert.run(String(row));
    connection.close();
    const { records, close } = await openSqlite({ path });
    expect(await records.count("approvals")).toBe(1203);
    await records.append("approvals", approval("new"));
    expect(await records.verify()).toMatchObject({ links: 1204, faults: [] });
    await close();
  });

  test("leaves nothing of a migration that broke off half-way", async () => {
    const failure = new Error("power cut");
    const broken = { up: () => Promise.reject(failure) };
    await expect(migrate({ ...migrations, "9999-broken": broken })).rejects.toBe(failure);
    const { DatabaseSync } = await loadDriver();
    const connection = new DatabaseSync(path);
    expect(connection.prepare("select name from sqlite_master").all()).toEqual([]);
    connection.close();
    const { close } = await openSqlite({ path });
    await close();
  });
});

describe("closing", () => {
  test("commits what nobody has waited for", async () => {
    const { store, records, close } = await openSqlite({ path });
    void records.append("approvals", approval("1"));
    void store.set(["key"], 1);
    await close();
    const again = await openSqlite({ path });
    expect(await again.records.query("approvals")).toHaveLength(1);
    expect(await again.store.get(["key"])).toBe(1);
    await again.close();
  });

  test("leaves the other of store and records usable", async () => {
    const { store, records } = await openSqlite({ path });
    await store.close();
    await records.append("approvals", approval("1"));
    expect(await records.query("approvals")).toHaveLength(1);
    await records.close();
  });

  test("leaves everything in the one file, so that a copy of it is whole", async () => {
    const { records, close } = await openSqlite({ path });
    await records.append("approvals", approval("1"));
    await close();
    const copy = join(folder, "copy.db");
    await copyFile(path, copy);
    const copied = await openSqlite({ path: copy });
    expect(await copied.records.query("approvals")).toMatchObject([approval("1")]);
    await copied.close();
  });
});

describe("store and records on one file", () => {
  test("commit in the order asked for across both, so that awaiting the last is enough", async () => {
    const { store, records, close } = await openSqlite({ path });
    const reader = await openSqlite({ path });
    void records.append("approvals", approval("1"));
    void store.set(["key"], 1);
    void records.change("approvals", { id: "1" }, { status: "approved" });
    expect(await store.take(["key"])).toBe(1);
    expect(await reader.records.query("approvals")).toMatchObject([{ ...approval("1"), status: "approved" }]);
    await close();
    await reader.close();
  });

  test("keep the writes beside one that fails", async () => {
    const { store, records, close } = await openSqlite({ path });
    const first = records.append("approvals", approval("1"));
    const taken = records.append("approvals", approval("1"));
    const set = store.set(["key"], 1);
    await expect(taken).rejects.toMatchObject({ code: "conflict" });
    await Promise.all([first, set]);
    expect(await store.get(["key"])).toBe(1);
    await close();
  });
});

test("values that have ended leave the file while others are written", async () => {
  let nowMs = 1_000_000;
  const { store, records, close } = await openSqlite({ path, now: () => nowMs });
  for (let name = 0; name < 2500; name += 1) void store.set([`${name}`], name, { expiresAtMs: nowMs + 1 });
  await store.set(["stays"], 1);
  nowMs += 61_000;
  for (let write = 0; write < 3; write += 1) await store.set(["stays"], write);
  await records.close();
  await close();
  const { DatabaseSync } = await loadDriver();
  const connection = new DatabaseSync(path);
  expect(connection.prepare("select count(*) as count from store").get()).toEqual({ count: 1 });
  connection.close();
});

async function migrate(steps: typeof migrations): Promise<void> {
  const { DatabaseSync } = await loadDriver();
  const connection = new DatabaseSync(path);
  const sql = createSqlDatabase({ Kysely, SqliteDialect }, connection);
  await migrateSqlite({ Migrator }, connection, sql, steps).finally(() => connection.close());
}

function approval(id: string): Approval {
  return {
    id,
    tool: "acme_delete_order",
    principal: "local",
    fingerprint: "00",
    input: { id: 7 },
    status: "pending",
    settledBy: null,
    createdAtMs: 1,
    expiresAtMs: 2,
  };
}
