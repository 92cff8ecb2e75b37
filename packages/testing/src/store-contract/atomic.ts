import type { Store } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import type { StoreSubject } from "./store-subject.js";

const callers = 50;

/** Of many callers at once, on two connections, one wins. */
export const atomicCases: readonly ContractCase<StoreSubject>[] = [
  {
    title: "gives a value to one of fifty takers",
    run: async (subject) => {
      await subject.store.set(["code"], "value");
      const taken = await race(subject, (store) => store.take(["code"]));
      expect(taken.filter((value) => value === "value")).toHaveLength(1);
      expect(taken.filter((value) => value === undefined)).toHaveLength(callers - 1);
    },
  },
  {
    title: "lets one of fifty change a value that all have read",
    run: async (subject) => {
      await subject.store.set(["token"], { generation: 1 });
      const wins = await race(subject, (store, caller) =>
        store.compareAndSet(["token"], { generation: 1 }, { generation: 2, caller }),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await subject.other.get(["token"])).toEqual({ generation: 2, caller: wins.indexOf(true) });
    },
  },
  {
    title: "lets one of fifty set a value that was absent",
    run: async (subject) => {
      const wins = await race(subject, (store, caller) => store.compareAndSet(["lock"], undefined, caller));
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await subject.store.get(["lock"])).toBe(wins.indexOf(true));
    },
  },
  {
    title: "counts each of fifty callers once",
    run: async (subject) => {
      const expiresAtMs = subject.clock.now() + 60_000;
      const counts = await race(subject, (store) => store.increment(["rate"], { expiresAtMs }));
      expect(counts.toSorted((left, right) => left - right)).toEqual(
        Array.from({ length: callers }, (_, position) => position + 1),
      );
    },
  },
  {
    title: "leaves a value alone that is not the expected one",
    run: async ({ store }) => {
      await store.set(["key"], { a: 1 });
      for (const expected of [undefined, null, {}, { a: 2 }, { a: 1, b: 1 }, [1], "[object Object]"]) {
        expect(await store.compareAndSet(["key"], expected, "written")).toBe(false);
      }
      expect(await store.compareAndSet(["absent"], null, "written")).toBe(false);
      expect(await store.get(["key"])).toEqual({ a: 1 });
      expect(await store.get(["absent"])).toBeUndefined();
    },
  },
  {
    title: "compares by value: the order of members does not matter, that of items does",
    run: async ({ store }) => {
      await store.set(["key"], { a: 1, b: [1, { c: 2, d: 3 }] });
      expect(await store.compareAndSet(["key"], { b: [{ c: 2, d: 3 }, 1], a: 1 }, 1)).toBe(false);
      expect(await store.compareAndSet(["key"], { b: [1, { d: 3, c: 2 }], a: 1 }, 2)).toBe(true);
      expect(await store.get(["key"])).toBe(2);
    },
  },
  {
    title: "counts on from a number that was set, and refuses anything else with conflict",
    run: async ({ store, clock }) => {
      const expiry = { expiresAtMs: clock.now() + 60_000 };
      await store.set(["number"], 41);
      expect(await store.increment(["number"], expiry)).toBe(42);
      await store.set(["text"], "41");
      await expect(store.increment(["text"], expiry)).rejects.toMatchObject({ code: "conflict" });
      expect(await store.get(["text"])).toBe("41");
    },
  },
];

/** Fifty calls at once, on both connections in turn. */
function race<Result>(
  { store, other }: StoreSubject,
  call: (store: Store, caller: number) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(
    Array.from({ length: callers }, (_, caller) => call(caller % 2 === 0 ? store : other, caller)),
  );
}
