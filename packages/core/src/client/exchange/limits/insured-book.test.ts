import { afterEach, describe, expect, test, vi } from "vitest";
import { MedtainerError } from "../../../errors/medtainer-error.js";
import { takePostgresSchema } from "../../../storage/__fixtures__/postgres-schema.js";
import { lacksRedis, startRedis } from "../../../storage/__fixtures__/redis-server.js";
import { startTcpProxy } from "../../../storage/__fixtures__/tcp-proxy.js";
import { createMemoryStore } from "../../../storage/memory-store.js";
import { openPostgres } from "../../../storage/postgres.js";
import { openRedis } from "../../../storage/redis.js";
import type { Store } from "../../../storage/store.js";
import { createInsuredBook, type InsuredBookOptions } from "./insured-book.js";
import type { Bucket, TurnBook } from "./turn-book.js";

const hour: Bucket = { key: ["limits", "acme", "a", "hour"], pace: { requests: 10, windowMs: 3_600_000 } };

afterEach(() => vi.useRealTimers());

/** A store whose verbs fail, or never answer, while they are told to. */
function faultyStore() {
  let fault: "none" | "fails" | "hangs" = "none";
  let store = createMemoryStore();
  let asked = 0;
  const guarded =
    <Parts extends unknown[], Result>(verb: (...parts: Parts) => Promise<Result>) =>
    (...parts: Parts): Promise<Result> => {
      asked += 1;
      if (fault === "hangs") return new Promise(() => {});
      if (fault === "fails") return Promise.reject(new MedtainerError("storage_unavailable", "Away."));
      return verb(...parts);
    };
  const faulty: Store = {
    ...store,
    close: () => store.close(),
    get: guarded((key) => store.get(key)),
    compareAndSet: guarded((key, expected, next, expiry) => store.compareAndSet(key, expected, next, expiry)),
  };
  return {
    store: faulty,
    set: (next: typeof fault) => {
      fault = next;
    },
    empty: () => {
      store = createMemoryStore();
    },
    asked: () => asked,
  };
}

async function open(options: Partial<InsuredBookOptions> & Pick<InsuredBookOptions, "store">) {
  const errors: MedtainerError[] = [];
  const book = await createInsuredBook({ now: Date.now, onAway: (error) => errors.push(error), ...options });
  return { book, errors };
}

/** How many of so many turns are given at once. */
async function takeNow(book: TurnBook, count: number, bucket = hour): Promise<number> {
  const answers = await Promise.all(
    Array.from({ length: count }, () => book.take(bucket, Date.now() + 10_000)),
  );
  return answers.filter(({ turn }) => turn !== undefined).length;
}

describe("two processes on one store", () => {
  test("share a limit, and give back to each other", async () => {
    const store = createMemoryStore();
    const [one, other] = [await open({ store }), await open({ store })];
    expect(await takeNow(one.book, 7)).toBe(7);
    expect(await takeNow(other.book, 7)).toBe(3);
    expect(await takeNow(one.book, 1)).toBe(0);
    const [answer] = await Promise.all([other.book.take(hour, Number.POSITIVE_INFINITY)]);
    if (!answer?.turn) throw new Error("A turn was expected.");
    await other.book.giveBack(hour, answer.turn);
    expect(await one.book.take(hour, Number.POSITIVE_INFINITY)).toEqual(answer);
  });

  test("share a pause", async () => {
    const store = createMemoryStore();
    const [one, other] = [await open({ store }), await open({ store })];
    expect(await takeNow(other.book, 1)).toBe(1);
    const untilMs = Date.now() + 60_000;
    await one.book.pause(hour, untilMs);
    expect(await other.book.take(hour, Date.now() + 10_000)).toEqual({ freeAtMs: untilMs });
    expect(await other.book.take(hour, untilMs)).toMatchObject({ turn: { atMs: untilMs } });
  });
});

describe("a store that is away", () => {
  test("leaves half of the limit, counted from what was known, and is told once", async () => {
    const faulty = faultyStore();
    const { book, errors } = await open({ store: faulty.store });
    expect(await takeNow(book, 2)).toBe(2);
    faulty.set("fails");
    expect(await takeNow(book, 10)).toBe(3);
    expect(errors.map(({ code }) => code)).toEqual(["storage_unavailable"]);
  });

  test("is not asked again for five seconds; what was given out meanwhile counts when it is back", async () => {
    vi.useFakeTimers();
    const faulty = faultyStore();
    const { book } = await open({ store: faulty.store });
    faulty.set("fails");
    expect(await takeNow(book, 4)).toBe(4);
    const asked = faulty.asked();
    faulty.set("none");
    vi.advanceTimersByTime(4_900);
    expect(await takeNow(book, 1)).toBe(1);
    expect(faulty.asked()).toBe(asked);
    vi.advanceTimersByTime(200);
    expect(await takeNow(book, 10)).toBe(5);
    expect(faulty.asked()).toBeGreaterThan(asked);
    const other = await open({ store: faulty.store });
    expect(await takeNow(other.book, 1)).toBe(0);
  });

  test("and hangs is given up after its time", async () => {
    const faulty = faultyStore();
    const { book, errors } = await open({ store: faulty.store, patienceMs: 100 });
    faulty.set("hangs");
    const startedAtMs = performance.now();
    expect(await takeNow(book, 20)).toBe(5);
    expect(performance.now() - startedAtMs).toBeLessThan(2_000);
    expect(errors).toHaveLength(1);
    faulty.set("none");
  });

  test("and comes back empty is filled with what was known", async () => {
    const faulty = faultyStore();
    const { book } = await open({ store: faulty.store });
    expect(await takeNow(book, 8)).toBe(8);
    faulty.empty();
    expect(await takeNow(book, 8)).toBe(2);
  });
});

test.skipIf(lacksRedis)(
  "a Redis that is frozen, then killed, costs no call",
  { timeout: 30_000 },
  async () => {
    const server = await startRedis();
    const { store, close } = await openRedis({ url: server.url });
    const { book, errors } = await open({ store, restMs: 200 });
    expect(await takeNow(book, 2)).toBe(2);
    server.freeze();
    expect(await takeNow(book, 2)).toBe(2);
    expect(errors).toHaveLength(1);
    server.thaw();
    await server.kill();
    expect(await takeNow(book, 5)).toBe(1);
    await close();
  },
);

test("a PostgreSQL that is cut off costs no call", { timeout: 30_000 }, async () => {
  const place = takePostgresSchema();
  const proxy = await startTcpProxy(place.url);
  const { store, close } = await openPostgres({ ...place, url: proxy.url });
  const { book, errors } = await open({ store, restMs: 200 });
  expect(await takeNow(book, 2)).toBe(2);
  await proxy.cut();
  expect(await takeNow(book, 4)).toBe(3);
  expect(errors).toHaveLength(1);
  await proxy.mend();
  await expect.poll(() => takeNow(book, 1), { interval: 250, timeout: 10_000 }).toBe(1);
  await close();
  await proxy.close();
  await place.drop();
});
