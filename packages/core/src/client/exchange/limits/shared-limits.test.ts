import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { lacksRedis, startRedis } from "../../../storage/__fixtures__/redis-server.js";
import { sharedPlaces } from "../../../storage/__fixtures__/test-places.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const program = fileURLToPath(new URL("__fixtures__/send-at-full-speed.ts", import.meta.url));

const requests = 40;
const windowMs = 1_000;
const lastsMs = 4_000;

const removals: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const remove of removals.splice(0)) await remove();
});

const places = [
  ...sharedPlaces.map(([name, take]) => [name, take, false] as const),
  ["Redis", takeRedis, lacksRedis] as const,
];

describe.each(places)("three processes at full speed on one %s", (_name, take, isMissing) => {
  test.skipIf(isMissing)("keep one limit between them, and use most of it", { timeout: 60_000 }, async () => {
    const { place, remove } = await take();
    removals.push(remove);
    const startAtMs = Date.now() + 4_000;
    const sent = await Promise.all([1, 2, 3].map(() => send(place, startAtMs)));
    const sentAtMs = sent.flat().sort((left, right) => left - right);
    expect(mostWithin(windowMs, sentAtMs)).toBeLessThanOrEqual(requests);
    // Whoever sends at the end waits for a turn after it, so the last window may be cut short.
    expect(sentAtMs.length).toBeGreaterThanOrEqual(0.6 * requests * (lastsMs / windowMs));
    for (const times of sent) expect(times.length).toBeGreaterThan(0);
  });
});

/** The most requests that any window of this length holds. */
function mostWithin(durationMs: number, timesMs: readonly number[]): number {
  return Math.max(
    ...timesMs.map(
      (startMs) => timesMs.filter((timeMs) => timeMs >= startMs && timeMs < startMs + durationMs).length,
    ),
  );
}

async function takeRedis() {
  const { url, kill } = await startRedis();
  return { place: url, remove: kill };
}

/** Runs one sender to its end; it must not even warn. */
async function send(place: string, startAtMs: number): Promise<readonly number[]> {
  const parameters = [requests, windowMs, startAtMs + lastsMs, startAtMs].map(String);
  const child = spawn(process.execPath, ["--import", typescript, program, place, ...parameters]);
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(complaints).toBe("");
  return JSON.parse(output);
}
