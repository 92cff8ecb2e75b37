import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { lacksRedis, type RedisServer, startRedis } from "./__fixtures__/redis-server.js";
import { openRedis, type RedisOptions, type RedisStorage } from "./redis.js";
import type { Store } from "./store.js";

describe("an address", () => {
  test.each([
    ["no URL", "127.0.0.1:6379"],
    ["of another protocol", "http://127.0.0.1:6379"],
    ["without slashes", "redis:secret"],
    ["without a host", "redis:///0"],
    ["whose port is no number", "redis://127.0.0.1:port"],
    ["whose port is too high", "redis://127.0.0.1:65536"],
    ["whose database is a name", "redis://127.0.0.1/main"],
    ["whose database is negative", "redis://127.0.0.1/-1"],
    ["with two paths", "redis://127.0.0.1/0/1"],
    ["with a query", "redis://127.0.0.1/0?tls=secret"],
    ["with a fragment", "redis://:secret#@127.0.0.1"],
    ["with a login that is half encoded", "redis://user:%secret@127.0.0.1"],
    ["empty", ""],
  ])("%s is refused, and not repeated", async (_title, url) => {
    const refused = openRedis({ url }).catch((error: unknown) => error);
    expect(await refused).toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("The address of Redis"),
    });
    expect(JSON.stringify(await refused) + String(await refused)).not.toContain("secret");
  });

  test("is refused with a prefix that could reach into another's keys", async () => {
    const refused = openRedis({ url: "redis://127.0.0.1", prefix: "medtainer:\u0001" });
    await expect(refused).rejects.toMatchObject({ code: "misconfigured" });
  });
});

describe.skipIf(lacksRedis)("a Redis store (where redis-server is installed)", () => {
  let server: RedisServer;
  let redis: ReturnType<typeof connect>;
  let opened: RedisStorage[];

  beforeAll(async () => {
    server = await startRedis();
    redis = connect(server.url);
    await redis.connect();
  });

  beforeEach(() => {
    opened = [];
  });

  afterEach(async () => {
    for (const { close } of opened) await close();
    await redis.flushAll();
  });

  afterAll(async () => {
    redis.destroy();
    await server.kill();
  });

  async function open(options: Partial<RedisOptions> = {}): Promise<Store> {
    const storage = await openRedis({ url: server.url, ...options });
    opened.push(storage);
    return storage.store;
  }

  test("keeps everything under its prefix, apart from other prefixes", async () => {
    const stores = [await open(), await open({ prefix: "other:" }), await open({ prefix: "" })];
    for (const [position, store] of stores.entries()) await store.set(["key"], position);
    for (const [position, store] of stores.entries()) {
      expect(await contents(store)).toEqual([[["key"], position]]);
      expect(await store.take(["key"])).toBe(position);
      expect(await contents(store)).toEqual([]);
    }
    expect(await redis.keys("*")).toEqual([]);
  });

  test("uses the database that the address names", async () => {
    const [first, second] = [await open(), await open({ url: `${server.url}/1` })];
    await first.set(["key"], "first");
    expect(await second.get(["key"])).toBeUndefined();
  });

  test("tells Redis to remove what ends, a minute after its end", async () => {
    const store = await open();
    await store.set(["ends"], 1, { expiresAtMs: Date.now() + 60_000 });
    await store.increment(["counted"], { expiresAtMs: Date.now() + 60_000 });
    await store.increment(["counted"], { expiresAtMs: Date.now() + 3_600_000 });
    await store.set(["stays"], 1);
    for (const name of ["ends", "counted"]) {
      const lastsMs = await redis.pTTL(`medtainer:\u0001${name}\u0001`);
      expect(lastsMs).toBeGreaterThan(60_000);
      expect(lastsMs).toBeLessThanOrEqual(120_001);
    }
    expect(await redis.pTTL("medtainer:\u0001stays\u0001")).toBe(-1);
  });

  test.each([
    ["an hour behind that of Redis", -3_600_000],
    ["an hour ahead", 3_600_000],
  ])("goes by its own clock, which may be %s", async (_title, driftMs) => {
    let nowMs = Date.now() + driftMs;
    const store = await open({ now: () => nowMs });
    await store.set(["key"], "value", { expiresAtMs: nowMs + 1000 });
    expect(await store.compareAndSet(["lease"], undefined, "mine", { expiresAtMs: nowMs + 1000 })).toBe(true);
    nowMs += 999;
    expect(await store.get(["key"])).toBe("value");
    expect(await store.compareAndSet(["lease"], undefined, "yours")).toBe(false);
    nowMs += 1;
    expect(await store.get(["key"])).toBeUndefined();
    expect(await store.compareAndSet(["lease"], undefined, "yours")).toBe(true);
  });

  test("forgets the keys of values that Redis has removed, while others are written", async () => {
    const store = await open();
    for (let name = 0; name < 50; name += 1) {
      await store.set(["ended", String(name)], name, { expiresAtMs: Date.now() + 60_000 });
    }
    // Two minutes later, as far as Redis can see.
    for (const { value } of await redis.zRangeWithScores("medtainer:keys:removal", 0, -1)) {
      await redis.zAdd("medtainer:keys:removal", { value, score: Date.now() - 1 });
      await redis.del(`medtainer:${value}`);
    }
    for (let write = 0; write < 25; write += 1) await store.set(["stays"], write);
    expect(await redis.zCard("medtainer:keys:order")).toBe(1);
    expect(await redis.zCard("medtainer:keys:removal")).toBe(0);
    expect(await contents(store)).toEqual([[["stays"], 24]]);
  });

  test("passes over values that Redis has thrown out, and forgets their keys", async () => {
    const store = await open();
    for (let name = 100; name < 600; name += 1) await store.set([String(name)], name);
    for (let name = 100; name < 590; name += 1) await redis.del(`medtainer:\u0001${name}\u0001`);
    expect((await contents(store)).map(([, value]) => value)).toEqual([
      590, 591, 592, 593, 594, 595, 596, 597, 598, 599,
    ]);
    expect(await redis.zCard("medtainer:keys:order")).toBe(10);
  });

  test("goes on when Redis is emptied, its scripts too, in the order asked for", async () => {
    const store = await open();
    await store.set(["key"], 1);
    await redis.flushAll();
    await redis.scriptFlush();
    expect(await store.get(["key"])).toBeUndefined();
    expect(await store.take(["key"])).toBeUndefined();
    expect(await contents(store)).toEqual([]);
    expect(await store.compareAndSet(["key"], 1, 2)).toBe(false);
    expect(await store.increment(["count"], {})).toBe(1);
    expect(await contents(store)).toEqual([[["count"], 1]]);
  });

  test("is not overtaken by a read when it writes for the first time to a Redis that knows no scripts", async () => {
    await redis.scriptFlush();
    const store = await open();
    void store.set(["key"], 1);
    expect(await store.get(["key"])).toBe(1);
  });

  test("lists large values in several answers", async () => {
    const store = await open();
    const text = "x".repeat(400_000);
    for (let name = 0; name < 10; name += 1) await store.set([String(name)], text);
    expect((await contents(store)).map(([[name], value]) => [name, value === text])).toEqual(
      Array.from({ length: 10 }, (_, name) => [String(name), true]),
    );
  });

  test("counts as JavaScript does", async () => {
    const store = await open();
    for (const start of [0, -1, 1.5, 0.1, 1e15, 2 ** 52, 1e21, -1e-7]) {
      await store.set(["count"], start);
      expect(await store.increment(["count"], {})).toBe(start + 1);
      expect(await store.get(["count"])).toBe(start + 1);
      expect(await store.compareAndSet(["count"], start + 1, "next")).toBe(true);
    }
  });
});

describe.skipIf(lacksRedis)("a Redis that asks for a login (where redis-server is installed)", () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis(["--requirepass", "right:secret"]);
  });

  afterAll(() => server.kill());

  test.each([
    ["no login", ""],
    ["a wrong password", ":wrong-secret@"],
    ["an unknown user", "nobody:right%3Asecret@"],
  ])("refuses %s at once, and the error does not repeat it", async (_title, login) => {
    const url = server.url.replace("//", `//${login}`);
    const refused = await openRedis({ url }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "misconfigured" });
    expect(JSON.stringify(refused) + String(refused)).not.toContain("secret");
  });

  test("refuses a database that it does not have", async () => {
    const url = `${server.url.replace("//", "//:right%3Asecret@")}/99`;
    await expect(openRedis({ url })).rejects.toMatchObject({ code: "misconfigured" });
  });

  test("takes the right one", async () => {
    const { store, close } = await openRedis({ url: server.url.replace("//", "//:right%3Asecret@") });
    await store.set(["key"], 1);
    expect(await store.get(["key"])).toBe(1);
    await close();
  });
});

function connect(url: string) {
  return createClient({ url });
}

async function contents(store: Store) {
  const listed = [];
  for await (const entry of store.list([])) listed.push(entry);
  return listed;
}
