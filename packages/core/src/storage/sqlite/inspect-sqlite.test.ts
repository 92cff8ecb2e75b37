import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqlite } from "../sqlite.js";
import { loadDriver } from "./driver.js";
import { inspectSqlite } from "./inspect-sqlite.js";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  path = join(folder, "test.db");
});

afterEach(() => rm(folder, { recursive: true }));

test("tells of a database in use which migrations it has, its size, and that it is whole", async () => {
  const { close } = await openSqlite({ path });
  const inspection = await inspectSqlite(path);
  await close();
  expect(inspection).toMatchObject({ pending: [], unknown: [], damage: [], owner: null });
  expect(inspection.applied).toContain("0001-first-tables");
  expect(inspection.sizeBytes).toBeGreaterThan(10_000);
});

test("tells of an older database what opening it would add, and adds nothing", async () => {
  await writeFile(path, "");
  const { applied, pending } = await inspectSqlite(path);
  expect(applied).toEqual([]);
  expect(pending).toContain("0002-all-tables");
  expect(await readFile(path, "utf8")).toBe("");
});

test("tells of a newer database what this program does not know", async () => {
  const { close } = await openSqlite({ path });
  await close();
  const { DatabaseSync } = await loadDriver();
  const connection = new DatabaseSync(path);
  connection.exec("insert into kysely_migration values ('9999-of-the-future', '')");
  connection.close();
  expect(await inspectSqlite(path)).toMatchObject({ unknown: ["9999-of-the-future"], pending: [] });
});

test("tells what is damaged, and leaves it as it is", async () => {
  const bytes = "this is no database ".repeat(500);
  await writeFile(path, bytes);
  const { damage } = await inspectSqlite(path);
  expect(damage).toEqual([expect.stringMatching(/not a database/)]);
  expect(await readFile(path, "utf8")).toBe(bytes);
});

test("creates none where there is none", async () => {
  await expect(inspectSqlite(path)).rejects.toMatchObject({ code: "not_found" });
  await expect(readFile(path)).rejects.toThrow();
});
