import { spawnSync } from "node:child_process";
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeAuditedCalls } from "../../fixtures/audit-faults.js";
import { CommitQueue } from "./sqlite/commit-queue.js";
import { loadDriver } from "./sqlite/driver.js";
import { openDatabase } from "./sqlite/open-database.js";
import { SqliteAccess } from "./sqlite/sqlite-access.js";
import { openSqlite } from "./sqlite.js";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  path = join(folder, "test.db");
});

afterEach(() => rm(folder, { recursive: true }));

describe("a disk that is full", () => {
  test("fails writes with storage_unavailable, keeps what was answered, and takes writes again once there is room", async () => {
    const database = await openDatabase(path, false);
    // SQLite reports a file at its limit as it does a full disk.
    const limit = (pages: number) =>
      database.prepare(`limit ${pages}`, () => rawPragma(`pragma max_page_count = ${pages}`)).all();
    const access = new SqliteAccess(database, new CommitQueue(database), () => database.close());
    const insert = (key: string) =>
      access.write(() => () => {
        const text = "insert into store (key, value) values (?, ?)";
        database.prepare(text, () => rawPragma(text)).run(key, JSON.stringify("x".repeat(20_000)));
      });
    await insert("kept");
    limit(1);
    const outcomes: unknown[] = [];
    for (let row = 0; row < 20; row += 1) {
      outcomes.push(
        await insert(`row ${row}`).then(
          () => "kept",
          (error) => error.code,
        ),
      );
    }
    expect(outcomes.at(-1)).toBe("storage_unavailable");
    limit(1_000_000);
    await insert("later");
    const rows = database.prepare("keys", () => rawPragma("select key from store")).all();
    const kept = outcomes.flatMap((outcome, row) => (outcome === "kept" ? [`row ${row}`] : []));
    expect(rows.map(({ key }) => key).sort()).toEqual(["kept", "later", ...kept].sort());
    await access.close();
  });
});

describe("a file that cannot be written", () => {
  test("is refused, in words, and left as it is", async () => {
    const { close } = await openSqlite({ path });
    await close();
    const bytes = await readFile(path);
    await chmod(path, 0o444);
    // Root writes wherever it likes, unless the file itself is immutable.
    const isRoot = process.getuid?.() === 0;
    if (isRoot && spawnSync("chattr", ["+i", path]).status !== 0) return;
    try {
      await expect(openSqlite({ path })).rejects.toMatchObject({
        code: "misconfigured",
        message: expect.stringContaining(path),
      });
    } finally {
      if (isRoot) spawnSync("chattr", ["-i", path]);
    }
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });
});

describe("a migration that is cut off by a killed process", () => {
  test("is undone when the file is opened again", async () => {
    const { DatabaseSync } = await loadDriver();
    const connection = new DatabaseSync(path);
    connection.exec("pragma journal_mode = wal");
    connection.exec("create table kept (id integer)");
    connection.exec("begin immediate; create table half_migrated (id integer); insert into kept values (1)");
    // What a killed process leaves behind is the files as they are at this moment.
    const left = join(folder, "left.db");
    for (const suffix of ["", "-wal"]) await copyFile(path + suffix, left + suffix);
    connection.exec("rollback");
    connection.close();
    const { records, close } = await openSqlite({ path: left });
    await writeAuditedCalls(records);
    expect(await records.verify()).toMatchObject({ faults: [] });
    await close();
    const again = new DatabaseSync(left);
    expect(
      again.prepare("select name from sqlite_master where name = 'half_migrated'").get(),
    ).toBeUndefined();
    again.close();
  });
});

describe("a clock that jumps back by an hour", () => {
  test("keeps values until their deadline, ends none early, and keeps rows in their order", async () => {
    let nowMs = 10 * 3_600_000;
    const { store, records, close } = await openSqlite({ path, now: () => nowMs });
    await store.set(["ten minutes"], 1, { expiresAtMs: nowMs + 600_000 });
    await store.set(["over"], 1, { expiresAtMs: nowMs + 1 });
    nowMs += 61_000;
    await store.set(["sweeps"], 1);
    nowMs -= 3_600_000;
    expect(await store.get(["ten minutes"])).toBe(1);
    // Swept while its time was over, it does not come back.
    expect(await store.get(["over"])).toBeUndefined();
    await store.set(["later"], 1, { expiresAtMs: nowMs + 5 });
    nowMs += 5;
    expect(await store.get(["later"])).toBeUndefined();
    await writeAuditedCalls(records);
    expect(await records.verify()).toMatchObject({ faults: [] });
    await close();
  });
});

test("a file of which the beginning is overwritten is refused and not created anew", async () => {
  const { close } = await openSqlite({ path });
  await close();
  const bytes = await readFile(path);
  bytes.fill(0, 0, 512);
  await writeFile(path, bytes);
  await expect(openSqlite({ path, owner: true })).rejects.toMatchObject({ code: "misconfigured" });
  expect((await readFile(path)).equals(bytes)).toBe(true);
});

function rawPragma(sql: string) {
  const query = { kind: "RawNode", sqlFragments: [sql], parameters: [] } as const;
  return { compile: () => ({ query, queryId: { queryId: sql }, sql, parameters: [] }) };
}
