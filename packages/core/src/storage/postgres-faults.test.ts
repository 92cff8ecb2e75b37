import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type PostgresSchema, takePostgresSchema } from "./__fixtures__/postgres-schema.js";
import { startTcpProxy, type TcpProxy } from "./__fixtures__/tcp-proxy.js";
import { openPostgres, type PostgresStorage } from "./postgres.js";
import type { ToolExecution } from "./records.js";

/** How long PostgreSQL stays away; `MEDTAINER_TEST_FULL` asks for the whole time. */
const awayMs = process.env.MEDTAINER_TEST_FULL === undefined ? 2_000 : 30_000;

let place: PostgresSchema;
let proxy: TcpProxy;
let storage: PostgresStorage;

beforeEach(async () => {
  place = takePostgresSchema();
  proxy = await startTcpProxy(place.url);
  const url = new URL(proxy.url);
  url.searchParams.set("application_name", place.schema);
  storage = await openPostgres({
    url: url.href,
    schema: place.schema,
    connectTimeoutMs: 1_000,
    statementTimeoutMs: 1_000,
  });
});

afterEach(async () => {
  await storage.close();
  await proxy.close();
  await place.drop();
});

describe("backends that are terminated while values are written", () => {
  test("cost no value that was acknowledged, and nothing but storage_unavailable", async () => {
    const { store } = storage;
    const kept: string[] = [];
    const codes: unknown[] = [];
    const isOver = terminateBackends(20);
    await Promise.all(
      ["a", "b", "c", "d"].map(async (writer) => {
        for (let number = 0; !(await isOver()) || kept.length < 50; number += 1) {
          const name = `${writer}${number}`;
          await store.set([name], name).then(
            () => kept.push(name),
            (error) => codes.push(error.code),
          );
        }
      }),
    );
    expect(codes.filter((code) => code !== "storage_unavailable")).toEqual([]);
    for (const name of kept) expect(await store.get([name])).toBe(name);
  });

  test("cost no row that was acknowledged, write none twice, and leave the chain of the log whole", async () => {
    const { records } = storage;
    const kept = new Set<string>();
    const codes: unknown[] = [];
    const isOver = terminateBackends(20);
    await Promise.all(
      ["a", "b", "c", "d"].map(async (writer) => {
        for (let number = 0; !(await isOver()) || kept.size < 50; number += 1) {
          const id = `${writer}${number}`;
          const written = [
            records.append("tool_executions", execution(id)),
            records.change("tool_executions", { id }, { status: "ok" }),
          ];
          await Promise.all(written).then(
            () => kept.add(id),
            (error) => codes.push(error.code),
          );
        }
      }),
    );
    expect(codes.filter((code) => code !== "storage_unavailable")).toEqual([]);
    const rows = await records.query("tool_executions", { where: { status: "ok" }, limit: 1_000_000 });
    const found = new Set(rows.map(({ id }) => id));
    expect([...kept].filter((id) => !found.has(id))).toEqual([]);
    expect((await records.verify()).faults).toEqual([]);
  });

  test("tell no two callers the same count", async () => {
    const { store } = storage;
    const counts: number[] = [];
    const isOver = terminateBackends(20);
    while (!(await isOver())) {
      await store.increment(["count"], {}).then(
        (count) => counts.push(count),
        () => {},
      );
    }
    expect(new Set(counts).size).toBe(counts.length);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  });
});

describe("a connection that is lost at the commit", () => {
  test.each(["request", "answer"] as const)("and with it the %s: the rows are kept, once", async (what) => {
    const { records } = storage;
    proxy.cutAtCommit(what);
    const written = ["1", "2"].map((id) => records.append("tool_executions", execution(id)));
    await Promise.all(written);
    expect(await records.count("tool_executions")).toBe(2);
    expect(await records.verify()).toMatchObject({ links: 2, faults: [] });
  });

  test("while PostgreSQL stays away: the message says that it is not known", async () => {
    const { records } = storage;
    proxy.cutAtCommit("everything");
    await expect(records.append("tool_executions", execution("1"))).rejects.toMatchObject({
      code: "storage_unavailable",
      message: expect.stringContaining("not known"),
    });
    await proxy.mend();
    expect(await records.count("tool_executions")).toBe(1);
    expect((await records.verify()).faults).toEqual([]);
  });
});

describe("PostgreSQL away", () => {
  test("fails every verb with storage_unavailable, and they work again without a restart", {
    timeout: awayMs + 30_000,
  }, async () => {
    const { store, records } = storage;
    await store.set(["key"], 1);
    await proxy.cut();
    const untilMs = Date.now() + awayMs;
    while (Date.now() < untilMs) {
      for (const verb of [
        () => store.get(["key"]),
        () => store.set(["key"], 2),
        () => store.take(["key"]),
        () => store.increment(["count"], {}),
        () => store.compareAndSet(["key"], 1, 2),
        () => store.delete(["key"]),
        () => records.append("tool_executions", execution("1")),
        () => records.query("tool_executions"),
        () => records.verify(),
      ]) {
        await expect(verb()).rejects.toMatchObject({
          code: "storage_unavailable",
          details: { retryAfterMs: expect.any(Number) },
        });
      }
      await sleep(100);
    }
    await proxy.mend();
    expect(await store.get(["key"])).toBe(1);
    expect(await store.increment(["count"], {})).toBe(1);
    await records.append("tool_executions", execution("1"));
    expect(await records.count("tool_executions")).toBe(1);
  });

  test("frozen, fails with storage_unavailable when the time is up, and is found again when it goes on", async () => {
    const { store, records } = storage;
    await store.set(["key"], 1);
    proxy.freeze();
    await expect(store.get(["key"])).rejects.toMatchObject({ code: "storage_unavailable" });
    const written = records.append("tool_executions", execution("1"));
    await expect(written).rejects.toMatchObject({ code: "storage_unavailable" });
    proxy.thaw();
    await expect.poll(() => store.get(["key"])).toBe(1);
    await records.append("tool_executions", execution("2"));
  });
});

/** Terminates every backend of the storage again and again; answers whether all rounds are over. */
function terminateBackends(rounds: number): () => Promise<boolean> {
  let left = rounds;
  const work = (async () => {
    for (; left > 0; left -= 1) {
      await sleep(20);
      await place.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1",
        [place.schema],
      );
    }
  })();
  return async () => {
    if (left === 0) await work;
    return left === 0;
  };
}

function execution(id: string): ToolExecution {
  return {
    id,
    tool: "acme_list_orders",
    vendor: "acme",
    principal: "local",
    client: null,
    input: { id },
    status: "started",
    code: null,
    source: null,
    approvalId: null,
    startedAtMs: 1,
    durationMs: null,
  };
}
