import { expect } from "vitest";
import { collect } from "../collect.js";
import type { ContractCase } from "../contract.js";
import type { StoreSubject } from "./store-subject.js";

/** A closed store has lost nothing and takes nothing more. */
export const closeCases: readonly ContractCase<StoreSubject>[] = [
  {
    title: "settles what was asked for before",
    run: async ({ store }) => {
      const written = store.set(["key"], 1);
      const counted = store.increment(["count"], { expiresAtMs: Number.MAX_SAFE_INTEGER });
      await store.close();
      await expect(written).resolves.toBeUndefined();
      await expect(counted).resolves.toBe(1);
    },
  },
  {
    title: "refuses every verb afterwards",
    run: async ({ store }) => {
      await store.set(["key"], 1);
      await store.close();
      await expect(store.get(["key"])).rejects.toThrow();
      await expect(store.set(["key"], 2)).rejects.toThrow();
      await expect(store.compareAndSet(["key"], 1, 2)).rejects.toThrow();
      await expect(store.take(["key"])).rejects.toThrow();
      await expect(store.increment(["key"], {})).rejects.toThrow();
      await expect(store.delete(["key"])).rejects.toThrow();
      await expect(collect(store.list([]))).rejects.toThrow();
    },
  },
  {
    title: "may be closed again",
    run: async ({ store }) => {
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    },
  },
];
