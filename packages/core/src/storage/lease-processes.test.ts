import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { openPlace } from "./__fixtures__/open-place.js";
import { sharedPlaces } from "./__fixtures__/test-places.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const fixture = fileURLToPath(new URL("__fixtures__/hold-lease.ts", import.meta.url));
const lifeMs = 400;
const takeovers = 20;

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** What the processes said, in the order in which it arrived. */
type Heard = { readonly owner: string; readonly said: string; readonly fence: number }[];

describe.each(sharedPlaces)("three processes on one %s", (_name, take) => {
  test(`have one holder at a time through ${takeovers} forced takeovers`, { timeout: 400_000 }, async () => {
    const { place, remove } = await take();
    onTestFinished(remove);
    const { records, close } = await openPlace(place);
    const { heard, children } = await forceTakeovers(place);
    for (const child of children) await stop(child);
    const rows = await records.query("interactions", { order: "oldest", limit: 1_000_000 });
    await close();
    assertOneHolderAtATime(
      heard,
      rows.map(({ summary, occurredAtMs }) => ({ owner: summary, fence: occurredAtMs })),
    );
  });
});

/** Takes the lease away from its holder again and again: by a kill, and by a sleep beyond its life. */
async function forceTakeovers(place: string): Promise<{ heard: Heard; children: ChildProcess[] }> {
  const heard: Heard = [];
  const children = ["a", "b", "c"].map((name) => startHolder(place, name, heard));
  for (let takeover = 1; takeover <= takeovers; takeover += 1) {
    const { owner } = await until(
      () => heard.findLast(({ said }) => said === "took"),
      `a holder after ${takeover - 1} takeovers`,
    );
    const fence = Math.max(...heard.map((line) => line.fence));
    await until(() => heard.find((line) => line.said === "wrote" && line.fence === fence), "its first write");
    const index = children.findIndex((child) => child.spawnargs.includes(owner));
    const child = children[index];
    if (!child) throw new Error(`${owner} is no process of ours.`);
    const nextHolder = () => heard.find((line) => line.said === "took" && line.fence > fence);
    if (takeover % 2 === 1) {
      await stop(child);
      children[index] = startHolder(place, `${"abc"[index]}${takeover}`, heard);
      await until(nextHolder, "another holder after a kill");
    } else {
      await sleepUntil(child, nextHolder);
      await until(
        () => heard.find((line) => line.said === "refused" && line.fence === fence),
        "a refused write",
      );
    }
  }
  return { heard, children };
}

/** Stops a process until there is another holder, and wakes it. */
async function sleepUntil(child: ChildProcess, nextHolder: () => unknown): Promise<void> {
  while (nextHolder() === undefined) {
    child.kill("SIGSTOP");
    for (let waitedMs = 0; waitedMs < 5_000 && nextHolder() === undefined; waitedMs += 10) await sleep(10);
    child.kill("SIGCONT");
    // One that was stopped in the middle of a transaction keeps everyone from the file; it is stopped elsewhere then.
    await sleep(Math.random() * 20);
  }
}

function assertOneHolderAtATime(heard: Heard, rows: readonly { owner: string; fence: number }[]): void {
  const fences = heard.filter(({ said }) => said === "took").map(({ fence }) => fence);
  expect(fences.length).toBeGreaterThan(takeovers);
  expect(new Set(fences).size).toBe(fences.length);
  // No write of a lower fence ever stands behind one of a higher, and each fence is one owner's.
  expect(rows.map(({ fence }) => fence)).toEqual(
    rows.map(({ fence }) => fence).sort((one, other) => one - other),
  );
  const owners = new Map(rows.map(({ owner, fence }) => [fence, owner]));
  expect(rows.filter(({ owner, fence }) => owners.get(fence) !== owner)).toEqual([]);
  const written = heard.filter(({ said }) => said === "wrote").length;
  expect(rows.length).toBeGreaterThanOrEqual(written);
  // A process that slept may find its connection gone; what then becomes of the write it is told by the next.
  const known = ["ready", "took", "wrote", "refused", "storage_unavailable"];
  expect(heard.filter(({ said }) => !known.includes(said))).toEqual([]);
}

function startHolder(place: string, owner: string, heard: Heard): ChildProcess {
  const child = spawn(process.execPath, ["--import", typescript, fixture, place, owner, String(lifeMs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let rest = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split("\n");
    rest = lines.pop() ?? "";
    heard.push(
      ...lines.map((line) => ({
        owner,
        said: line.split(" ")[0] ?? "",
        fence: Number(line.split(" ")[1] ?? 0),
      })),
    );
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

async function until<Found>(find: () => Found | undefined, what: string): Promise<Found> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 10) {
    const found = find();
    if (found !== undefined) return found;
    await sleep(10);
  }
  throw new Error(`There was not ${what}.`);
}
