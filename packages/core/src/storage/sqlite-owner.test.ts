import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inspectSqlite, openSqlite } from "./sqlite.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  path = join(folder, "test.db");
});

afterEach(() => rm(folder, { recursive: true }));

describe("the one server of a database file", { timeout: 60_000 }, () => {
  test("is refused while another process has it, with the process to stop, and let in once that is killed", async () => {
    const owner = await startOwner();
    await expect(openSqlite({ path, owner: true })).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining(`process ${owner.pid} `),
    });
    expect(await inspectSqlite(path)).toMatchObject({ owner: { processId: owner.pid } });
    owner.kill("SIGKILL");
    await once(owner, "exit");
    expect(await inspectSqlite(path)).toMatchObject({ owner: null });
    const { close } = await openSqlite({ path, owner: true });
    await close();
  });

  test("leaves others to read and write beside it", async () => {
    const owner = await startOwner();
    const { store, close } = await openSqlite({ path });
    await store.set(["key"], 1);
    expect(await store.get(["key"])).toBe(1);
    await close();
    owner.kill("SIGKILL");
    await once(owner, "exit");
  });

  test("is one of ten that start at once", async () => {
    const starts = Array.from({ length: 10 }, () => openSqlite({ path, owner: true }));
    const outcomes = await Promise.allSettled(starts);
    const opened = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    expect(opened).toHaveLength(1);
    for (const { close } of opened) await close();
  });

  test("gives it up when it closes, and when it cannot open the database", async () => {
    const first = await openSqlite({ path, owner: true });
    await first.store.close();
    await expect(openSqlite({ path, owner: true })).rejects.toMatchObject({ code: "misconfigured" });
    await first.records.close();
    const second = await openSqlite({ path, owner: true });
    await second.close();
    await rm(path);
    const { DatabaseSync } = await import("./sqlite/driver.js").then(({ loadDriver }) => loadDriver());
    const future = new DatabaseSync(path);
    future.exec("create table kysely_migration (name text, timestamp text)");
    future.exec("insert into kysely_migration values ('9999-of-the-future', '')");
    await expect(openSqlite({ path, owner: true })).rejects.toThrow(/9999-of-the-future/);
    future.exec("drop table kysely_migration");
    future.close();
    const third = await openSqlite({ path, owner: true });
    await third.close();
  });
});

/** A process that owns the database until it is killed. */
async function startOwner() {
  const file = fileURLToPath(new URL("__fixtures__/own-until-killed.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", typescript, file, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}
