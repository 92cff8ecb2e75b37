import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "redis";
import { afterEach, describe, expect, test, vi } from "vitest";
import { freePort, lacksRedis, type RedisServer, startRedis } from "./__fixtures__/redis-server.js";
import { openRedis, type RedisStorage } from "./redis.js";
import type { Store } from "./store.js";

const away = { code: "storage_unavailable" };

const opened: RedisStorage[] = [];
const servers: RedisServer[] = [];

afterEach(async () => {
  for (const server of servers) server.thaw();
  for (const { close } of opened.splice(0)) await close();
  for (const server of servers.splice(0)) await server.kill();
});

describe.skipIf(lacksRedis)("while Redis is away (where redis-server is installed)", () => {
  test("from the start, the store opens, says why it refuses, and works as soon as Redis is there", async () => {
    const port = await freePort();
    const store = await open(`redis://127.0.0.1:${port}`);
    for (const refused of everyVerb(store)) {
      await expect(refused).rejects.toMatchObject({
        ...away,
        message: expect.stringContaining("ECONNREFUSED"),
        details: { retryAfterMs: 1000 },
      });
    }
    await start([], port);
    await expectToWork(store);
  });

  test("later, every verb refuses, and works again after a restart that lost everything", async () => {
    const { port, url, kill } = await start();
    const store = await open(url);
    await store.set(["key"], 1);
    await kill();
    for (const refused of everyVerb(store)) await expect(refused).rejects.toMatchObject(away);
    await start([], port);
    await expectToWork(store);
    expect(await store.get(["key"])).toBeUndefined();
  });

  test("what was under way is settled, each by itself", async () => {
    const { url, kill } = await start();
    const store = await open(url);
    const writes = Array.from({ length: 500 }, (_, name) => store.set(["name", String(name)], name));
    void kill();
    for (const outcome of await Promise.allSettled(writes)) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject(away);
    }
  });

  test("nobody has to wait for a refused verb: the failure does not end the process", async () => {
    const store = await open(`redis://127.0.0.1:${await freePort()}`);
    void store.get(["key"]);
    void store.set(["key"], 1);
    void store.increment(["count"], {});
    await sleep(50);
  });

  test("the store closes", async () => {
    const { store, close } = await openRedis({ url: `redis://127.0.0.1:${await freePort()}` });
    await close();
    await close();
    await expect(store.get(["key"])).rejects.toMatchObject({ code: "internal" });
  });
});

describe.skipIf(lacksRedis)("while Redis is frozen (where redis-server is installed)", () => {
  test("verbs give up, later ones are refused at once, and all is well after it thaws", async () => {
    const server = await start();
    const store = await open(server.url);
    await store.set(["key"], 1);
    server.freeze();
    for (const refused of everyVerb(store)) await expect(refused).rejects.toMatchObject(away);
    await expect(store.set(["key"], 2)).rejects.toMatchObject({ message: "Redis does not answer." });
    server.thaw();
    await expectToWork(store);
    // What had been sent takes effect late, in its order; it ends with a delete.
    expect(await store.get(["key"])).toBeUndefined();
    expect(await store.get(["count"])).toBe(1);
  });

  test("so long that the connection is cut, a new one is made after it thaws", async () => {
    const server = await start();
    const store = await open(server.url);
    server.freeze();
    await vi.waitFor(
      () => expect(store.get(["key"])).rejects.toMatchObject({ message: expect.stringMatching(/away/) }),
      { timeout: 10_000, interval: 100 },
    );
    server.thaw();
    await expectToWork(store);
  });

  test("a store that is asked again and again does not hang, and notices the thaw", async () => {
    const server = await start();
    const store = await open(server.url);
    server.freeze();
    const asked = [];
    for (let turn = 0; turn < 60; turn += 1) {
      asked.push(store.increment(["count"], {}));
      await sleep(50);
    }
    for (const outcome of await Promise.allSettled(asked)) {
      expect(outcome).toMatchObject({ status: "rejected", reason: away });
    }
    server.thaw();
    await expectToWork(store);
  });

  test("from the start, the store opens and works after it thaws", async () => {
    const server = await start();
    server.freeze();
    const store = await open(server.url);
    await expect(store.get(["key"])).rejects.toMatchObject(away);
    server.thaw();
    await expectToWork(store);
  });

  test("the store closes", async () => {
    const server = await start();
    const { store, close } = await openRedis({ url: server.url });
    server.freeze();
    const unanswered = store.get(["key"]);
    await close();
    await expect(unanswered).rejects.toMatchObject(away);
  });
});

describe.skipIf(lacksRedis)("while Redis is in trouble (where redis-server is installed)", () => {
  test("and answers slowly, verbs wait for it", async () => {
    const { url } = await start();
    const store = await open(url);
    const operator = await connect(url);
    for (let turn = 0; turn < 3; turn += 1) {
      await operator.sendCommand(["CLIENT", "PAUSE", "400", "ALL"]);
      expect(await store.increment(["count"], {})).toBe(turn + 1);
    }
    operator.destroy();
  });

  test("and full, writes are refused as a whole, and reads go on", async () => {
    const { url } = await start();
    const store = await open(url);
    await store.set(["key"], "kept");
    const operator = await connect(url);
    await operator.configSet({ maxmemory: "1", "maxmemory-policy": "noeviction" });
    await expect(store.set(["new"], 1)).rejects.toMatchObject(away);
    await expect(store.increment(["count"], {})).rejects.toMatchObject(away);
    await expect(store.compareAndSet(["key"], "kept", "changed")).rejects.toMatchObject(away);
    expect(await store.get(["key"])).toBe("kept");
    await operator.configSet({ maxmemory: "0" });
    const listed = [];
    for await (const entry of store.list([])) listed.push(entry);
    expect(listed).toEqual([[["key"], "kept"]]);
    operator.destroy();
  });

  test("and cuts every connection, the store makes a new one", async () => {
    const { url } = await start();
    const store = await open(url);
    await store.set(["key"], 1);
    const operator = await connect(url);
    await operator.sendCommand(["CLIENT", "KILL", "TYPE", "NORMAL", "SKIPME", "YES"]);
    await expectToWork(store);
    expect(await store.get(["key"])).toBe(1);
    operator.destroy();
  });
});

async function start(options: readonly string[] = [], port?: number): Promise<RedisServer> {
  const server = await startRedis(options, port);
  servers.push(server);
  return server;
}

async function open(url: string): Promise<Store> {
  const storage = await openRedis({ url });
  opened.push(storage);
  return storage.store;
}

async function connect(url: string) {
  const client = createClient({ url });
  client.on("error", () => {});
  return client.connect();
}

function everyVerb(store: Store): Promise<unknown>[] {
  return [
    store.get(["key"]),
    store.set(["key"], 1),
    store.compareAndSet(["key"], undefined, 2),
    store.take(["key"]),
    store.increment(["count"], {}),
    store.delete(["key"]),
    store.list([])[Symbol.asyncIterator]().next(),
  ];
}

async function expectToWork(store: Store): Promise<void> {
  await vi.waitFor(() => store.set(["works"], true), { timeout: 10_000, interval: 20 });
  expect(await store.take(["works"])).toBe(true);
}
