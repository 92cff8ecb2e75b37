import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { makeContacts, openRolodex } from "../../fixtures/rolodex.js";
import { openPlace } from "../storage/__fixtures__/open-place.js";
import { sharedPlaces } from "../storage/__fixtures__/test-places.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const fixture = fileURLToPath(new URL("__fixtures__/sync-in-turn.ts", import.meta.url));
const lifeMs = 2_000;
const place = { vendor: "rolodex", account: "default", kind: "contacts" };

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

interface Said {
  readonly child: ChildProcess;
  readonly line: string;
}

describe.each(sharedPlaces)("a sync of 10,000 items into %s", (_name, take) => {
  test("of three processes, killed twice, is gone on with by the next, and loses nothing", {
    timeout: 400_000,
  }, async () => {
    const { place: database, remove } = await take();
    onTestFinished(remove);
    const rolodex = await openRolodex(makeContacts(10_000));
    const { records, close } = await openPlace(database);
    const said: Said[] = [];
    for (let started = 0; started < 3; started += 1) start(database, rolodex.url, said);
    for (let kills = 0; kills < 2; kills += 1) {
      const before = said.length;
      const pages = () =>
        said.slice(before).filter(({ line, child }) => line === "page" && running.has(child));
      await until(() => pages().length >= 25, `a reader after ${kills} kills`);
      pages().at(-1)?.child.kill("SIGKILL");
    }
    await until(() => said.some(({ line }) => line.startsWith("read ")), "a whole reading");
    for (const child of running) child.kill("SIGKILL");
    await until(() => running.size === 0, "an end");
    const runs = await records.query("sync_runs", { where: { ...place, version: 1 }, order: "oldest" });
    const kept = await records.count("records", { where: { ...place, deletedAtMs: null } });
    await close();
    await rolodex.close();
    expect(said.filter(({ line }) => line.startsWith("failed"))).toEqual([]);
    expect(said.find(({ line }) => line.startsWith("read "))?.line).toContain("resumed");
    expect(runs.map(({ status }) => status)).toEqual(["started", "started", "ok"]);
    expect(kept).toBe(10_000);
    // 100 pages, and after each kill the few again that were read and not yet kept.
    const secondPass = rolodex.requests.indexOf("", 1);
    expect(secondPass < 0 ? rolodex.requests.length : secondPass).toBeLessThanOrEqual(100 + 2 * 25);
  });
});

function start(database: string, url: string, said: Said[]): void {
  const child = spawn(process.execPath, ["--import", typescript, fixture, database, url, String(lifeMs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let rest = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split("\n");
    rest = lines.pop() ?? "";
    said.push(...lines.map((line) => ({ child, line })));
  });
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 120_000; waitedMs += 5) {
    if (await holds()) return;
    await sleep(5);
  }
  throw new Error(`There was not ${what}.`);
}
