import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadDriver } from "./sqlite/driver.js";
import { openSqlite } from "./sqlite.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  path = join(folder, "test.db");
});

afterEach(() => rm(folder, { recursive: true }));

describe("a process killed with SIGKILL while it writes", () => {
  test("loses no row that it has acknowledged, in ten rounds on one file", { timeout: 120_000 }, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      acknowledged.push(...(await writeUntilKilled(String(round), 20 + round * 15)));
      expect(await integrity()).toBe("ok");
    }
    const { records, close } = await openSqlite({ path });
    const rows = await records.query("tool_executions", { limit: 1_000_000 });
    await close();
    const found = new Set(
      rows.flatMap(({ id, status }) => (status === "ok" ? [`started ${id}`, `ok ${id}`] : [`started ${id}`])),
    );
    expect(acknowledged.length).toBeGreaterThan(500);
    expect(acknowledged.filter((line) => !found.has(line))).toEqual([]);
  });
});

describe("three processes on one file", () => {
  test("win each row, code and lock once between them, and count each call once", async () => {
    const count = 100;
    const { store, records, close } = await openSqlite({ path });
    for (let row = 0; row < count; row += 1) {
      const id = String(row);
      void store.set(["code", id], id);
      void records.append("approvals", {
        id,
        tool: "acme_delete_order",
        principal: "local",
        fingerprint: id,
        input: {},
        status: "pending",
        settledBy: null,
        createdAtMs: 1,
        expiresAtMs: 2,
      });
    }
    await store.get([]);
    const racers = await Promise.all(["one", "two", "three"].map((name) => race(name, count)));
    const total = (prize: string) => racers.reduce((sum, won) => sum + Number(won[prize]), 0);
    expect([total("approvals"), total("codes"), total("locks")]).toEqual([count, count, count]);
    expect(await store.get(["count"])).toBe(3 * count);
    await close();
  });
});

/** Starts a writer, kills it so long after its first row, and answers the lines that it had printed. */
async function writeUntilKilled(round: string, lifeMs: number): Promise<string[]> {
  const child = start("append-until-killed.ts", [path, round]);
  const output = text(child.stdout);
  await once(child.stdout, "readable");
  await sleep(lifeMs);
  child.kill("SIGKILL");
  // A line that was cut by the kill is no acknowledgement.
  return (await output).split("\n").slice(0, -1);
}

async function integrity(): Promise<unknown> {
  const { DatabaseSync } = await loadDriver();
  const connection = new DatabaseSync(path);
  const finding = connection.prepare("pragma integrity_check").get()?.integrity_check;
  connection.close();
  return finding;
}

/** Runs one racer to its end; it must not even warn. */
async function race(name: string, count: number): Promise<Readonly<Record<string, unknown>>> {
  const child = start("race-for-rows.ts", [path, name, String(count)]);
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(complaints).toBe("");
  return JSON.parse(output);
}

function start(fixture: string, parameters: readonly string[]) {
  const file = fileURLToPath(new URL(`__fixtures__/${fixture}`, import.meta.url));
  return spawn(process.execPath, ["--import", typescript, file, ...parameters]);
}
