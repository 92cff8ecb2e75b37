import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compareContents } from "../backup/database-contents.js";
import { openSqlite, type SqliteStorage } from "../sqlite.js";
import { backupSqlite, readSqliteContents, replaceSqlite } from "./backup-sqlite.js";

let folder: string;
let path: string;
let storage: SqliteStorage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-backup-"));
  path = join(folder, "live.sqlite");
  storage = await openSqlite({ path });
  await fill(0, 2_000);
});

afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

async function fill(from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  await Promise.all(numbers.map((number) => storage.store.set(["number", String(number)], number)));
}

describe("a backup of a database in use", () => {
  test("is of one moment, however much is written meanwhile, and holds what it says it holds", async () => {
    const to = join(folder, "backup.sqlite");
    let isWriting = true;
    const writing = (async () => {
      for (let from = 10_000; isWriting; from += 50) await fill(from, from + 50);
    })();
    const contents = await backupSqlite({ path, to });
    isWriting = false;
    await writing;
    expect(contents.tables.store?.rows).toBeGreaterThanOrEqual(2_000);
    expect(compareContents(contents, await readSqliteContents(to))).toEqual([]);
    expect(compareContents(contents, await readSqliteContents(path))).not.toEqual([]);
  });

  test("tells how far it is", async () => {
    const shares: number[] = [];
    await backupSqlite({
      path,
      to: join(folder, "backup.sqlite"),
      onProgress: (share) => shares.push(share),
    });
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test("that was changed by one value is found to differ", async () => {
    const to = join(folder, "backup.sqlite");
    const contents = await backupSqlite({ path, to });
    const other = await openSqlite({ path: to });
    await other.store.set(["number", "7"], "seven");
    await other.close();
    expect(compareContents(contents, await readSqliteContents(to))).toEqual(["store has rows that differ"]);
  });

  test("that lost its end is refused", async () => {
    const to = join(folder, "backup.sqlite");
    await backupSqlite({ path, to });
    await truncate(to, 20_000);
    await expect(readSqliteContents(to)).rejects.toMatchObject({ code: "misconfigured" });
  });
});

test("a file that is missing is refused and not made", async () => {
  const missing = join(folder, "nowhere.sqlite");
  await expect(backupSqlite({ path: missing, to: join(folder, "b.sqlite") })).rejects.toMatchObject({
    code: "misconfigured",
  });
  await writeFile(join(folder, "text.sqlite"), "This is no database. ".repeat(100));
  await expect(readSqliteContents(join(folder, "text.sqlite"))).rejects.toMatchObject({
    code: "misconfigured",
  });
  expect(await readdir(folder)).not.toContain("nowhere.sqlite");
});

test("what a restored backup replaces is kept beside it, whole", async () => {
  const to = join(folder, "backup.sqlite");
  const before = await backupSqlite({ path, to });
  await fill(5_000, 5_100);
  const after = await backupSqlite({ path, to: join(folder, "later.sqlite") });
  await storage.close();
  const kept = await replaceSqlite(to, path, Date.UTC(2026, 10, 21));
  expect(compareContents(before, await readSqliteContents(path))).toEqual([]);
  expect(compareContents(after, await readSqliteContents(kept))).toEqual([]);
});
