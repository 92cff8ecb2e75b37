import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacksRedis, type RedisServer, startRedis } from "./__fixtures__/redis-server.js";
import { openRedis } from "./redis.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const names = ["one", "two", "three"];
const racer = fileURLToPath(new URL("__fixtures__/race-on-redis.ts", import.meta.url));

describe.skipIf(lacksRedis)("three processes on one Redis (where redis-server is installed)", () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis();
  });

  afterAll(() => server.kill());

  test("win each code and lock once between them, and count each call once", async () => {
    const count = 300;
    const { store, close } = await openRedis({ url: server.url });
    await store.set(["sum"], 0);
    await Promise.all(Array.from({ length: count }, (_, id) => store.set(["code", String(id)], id)));
    const racers = await Promise.all(names.map((name) => race(server.url, name, count)));
    const total = (prize: string) => racers.reduce((sum, won) => sum + Number(won[prize]), 0);
    expect([total("codes"), total("locks")]).toEqual([count, count]);
    expect(await store.get(["sum"])).toBe(3 * count);
    expect(await store.get(["count"])).toBe(3 * count);
    await close();
  });
});

/** Runs one racer to its end; it must not even warn. */
async function race(url: string, name: string, count: number): Promise<Readonly<Record<string, unknown>>> {
  const child = spawn(process.execPath, [
    ...["--import", typescript, racer],
    ...[url, name, String(count), String(names.length)],
  ]);
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(complaints).toBe("");
  return JSON.parse(output);
}
