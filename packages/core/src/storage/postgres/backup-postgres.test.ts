import { spawnSync } from "node:child_process";
import { mkdtemp, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compareContents } from "../backup/database-contents.js";
import { openPostgres, type PostgresStorage } from "../postgres.js";
import {
  backupPostgres,
  readPostgresContents,
  readPostgresDump,
  restorePostgres,
} from "./backup-postgres.js";

const serverUrl = process.env.MEDTAINER_TEST_POSTGRES_URL ?? "";
const hasPrograms = spawnSync("pg_dump", ["--version"]).status === 0 || process.env.CI === "true";

let folder: string;
let url: string;
let name: string;
let storage: PostgresStorage;

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function urlOf(database: string): string {
  const place = new URL(serverUrl);
  place.pathname = `/${database}`;
  return place.href;
}

// Needs PostgreSQL's own pg_dump and pg_restore; the CI installs them.
describe.skipIf(!hasPrograms)("a dump of a database in use", { timeout: 60_000 }, () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "medtainer-backup-"));
    name = `medtainer_backup_${crypto.randomUUID().replaceAll("-", "")}`;
    url = urlOf(name);
    await onServer(`create database ${name}`);
    storage = await openPostgres({ url });
    await fill(0, 500);
  });

  afterEach(async () => {
    await storage.close();
    await onServer(`drop database ${name} with (force)`);
    await rm(folder, { recursive: true });
  });

  test("is of one moment, and restores to what it says it holds", async () => {
    const to = join(folder, "backup.dump");
    let isWriting = true;
    const writing = (async () => {
      for (let from = 10_000; isWriting; from += 20) await fill(from, from + 20);
    })();
    const contents = await backupPostgres({ url, to });
    isWriting = false;
    await writing;
    expect(contents.tables["public.store"]?.rows).toBeGreaterThanOrEqual(500);
    expect(contents.migrations.length).toBeGreaterThan(0);
    expect(compareContents(contents, await readPostgresDump({ url, from: to }))).toEqual([]);
    expect(compareContents(contents, await readPostgresContents({ url }))).not.toEqual([]);
    await storage.close();
    await restorePostgres({ url, from: to });
    expect(compareContents(contents, await readPostgresContents({ url }))).toEqual([]);
    storage = await openPostgres({ url });
    expect(await storage.store.get(["number", "7"])).toBe(7);
  });

  test("that was cut short is refused, and the database stays as it was", async () => {
    const to = join(folder, "backup.dump");
    const contents = await backupPostgres({ url, to });
    await truncate(to, 3_000);
    await expect(readPostgresDump({ url, from: to })).rejects.toMatchObject({ code: "misconfigured" });
    await expect(restorePostgres({ url, from: to })).rejects.toMatchObject({ code: "misconfigured" });
    expect(compareContents(contents, await readPostgresContents({ url }))).toEqual([]);
  });

  test("names what refused, without the password", async () => {
    const wrong = new URL(urlOf("there_is_no_such_database"));
    wrong.password = "canary-password";
    const failure = backupPostgres({ url: wrong.href, to: join(folder, "b.dump") });
    await expect(failure).rejects.toMatchObject({ code: "misconfigured" });
    await expect(failure).rejects.not.toThrow("canary");
  });
});

async function fill(from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  await Promise.all(numbers.map((number) => storage.store.set(["number", String(number)], number)));
}
