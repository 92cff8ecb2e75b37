import { expect } from "vitest";
import { collect } from "../collect.js";
import type { ContractCase } from "../contract.js";
import type { StoreSubject } from "./store-subject.js";

const minuteMs = 60_000;

/** Values end at their deadline, by the store's clock. */
export const expiryCases: readonly ContractCase<StoreSubject>[] = [
  {
    title: "keeps a value until its deadline and not longer",
    run: async ({ store, other, clock }) => {
      await store.set(["key"], "value", { expiresAtMs: clock.now() + minuteMs });
      clock.advance(minuteMs - 1);
      expect(await other.get(["key"])).toBe("value");
      clock.advance(2);
      expect(await other.get(["key"])).toBeUndefined();
    },
  },
  {
    title: "keeps a value without a deadline",
    run: async ({ store, clock }) => {
      await store.set(["key"], "value");
      clock.advance(1000 * 365 * 24 * 60 * minuteMs);
      expect(await store.get(["key"])).toBe("value");
    },
  },
  {
    title: "stores nothing whose deadline has passed, and what stood there is gone",
    run: async ({ store, clock }) => {
      const past = { expiresAtMs: clock.now() - 1 };
      await store.set(["new"], "value", past);
      await store.set(["old"], "value");
      await store.set(["old"], "next", past);
      expect(await store.get(["new"])).toBeUndefined();
      expect(await store.get(["old"])).toBeUndefined();
    },
  },
  {
    title: "forgets the old deadline when a value is set without one",
    run: async ({ store, clock }) => {
      await store.set(["key"], 1, { expiresAtMs: clock.now() + minuteMs });
      await store.set(["key"], 2);
      clock.advance(2 * minuteMs);
      expect(await store.get(["key"])).toBe(2);
    },
  },
  {
    title: "treats an ended value as absent in every verb",
    run: async ({ store, clock }) => {
      for (const name of ["take", "count", "expected", "absent", "list"]) {
        await store.set(["ended", name], 7, { expiresAtMs: clock.now() + minuteMs });
      }
      clock.advance(minuteMs + 1);
      expect(await store.take(["ended", "take"])).toBeUndefined();
      expect(await store.increment(["ended", "count"], { expiresAtMs: clock.now() + minuteMs })).toBe(1);
      expect(await store.compareAndSet(["ended", "expected"], 7, 8)).toBe(false);
      expect(await store.compareAndSet(["ended", "absent"], undefined, 8)).toBe(true);
      const listed = await collect(store.list(["ended"]));
      expect(listed).toEqual([
        [["ended", "absent"], 8],
        [["ended", "count"], 1],
      ]);
    },
  },
  {
    title: "gives a value that compareAndSet wrote its deadline",
    run: async ({ store, clock }) => {
      await store.compareAndSet(["key"], undefined, "lease", { expiresAtMs: clock.now() + minuteMs });
      clock.advance(minuteMs - 1);
      expect(await store.get(["key"])).toBe("lease");
      clock.advance(2);
      expect(await store.compareAndSet(["key"], undefined, "next lease")).toBe(true);
    },
  },
  {
    title: "ends a count at the deadline of its first call, whatever later calls say",
    run: async ({ store, clock }) => {
      const window = () => ({ expiresAtMs: clock.now() + minuteMs });
      expect(await store.increment(["rate"], window())).toBe(1);
      clock.advance(minuteMs / 2);
      expect(await store.increment(["rate"], window())).toBe(2);
      clock.advance(minuteMs / 2 + 1);
      expect(await store.increment(["rate"], window())).toBe(1);
    },
  },
];
