import type { Key } from "@medtainer/core";
import { expect } from "vitest";
import { collect } from "../collect.js";
import type { ContractCase } from "../contract.js";
import type { StoreSubject } from "./store-subject.js";

/** Keys that a store which joins or escapes parts carelessly takes for one another. */
const lookalikes: readonly Key[] = [
  [],
  [""],
  ["", ""],
  ["a"],
  ["A"],
  ["a", ""],
  ["", "a"],
  ["a", "b"],
  ["ab"],
  ["a:b"],
  ["a/b"],
  ["a|b"],
  ["a,b"],
  ["a.b"],
  ["a b"],
  ["a\\", "b"],
  ["a\\b"],
  ['a","b'],
  ['["a","b"]'],
  ["a\0b"],
  ["a\u0001b"],
  ["a\u0001", "b"],
  ["a\u0002b"],
  ["a\u00020001b"],
  ["a", "b", "c"],
  ["a:b", "c"],
  ["a", "b:c"],
  ["a%3Ab"],
  ["a*"],
  ["a?"],
  ["a%"],
  ["a_"],
  ["[a]"],
  ["\u00e9"],
  ["e\u0301"],
  ["\ud83d"],
  ["\ude00"],
  ["\ud83d\ude00"],
  ["\ufffd"],
  ["__proto__"],
  ["constructor"],
  ["1"],
  ["01"],
];

/** A key is its parts, nothing else. */
export const keyCases: readonly ContractCase<StoreSubject>[] = [
  {
    title: "tells keys apart that look alike",
    run: async ({ store, other }) => {
      for (const [position, key] of lookalikes.entries()) await store.set(key, position);
      for (const [position, key] of lookalikes.entries()) expect(await other.get(key)).toBe(position);
    },
  },
  {
    title: "deletes one key and leaves those that look like it",
    run: async ({ store }) => {
      for (const key of lookalikes) await store.set(key, true);
      await store.delete(["a"]);
      const left = lookalikes.filter((key) => key.length !== 1 || key[0] !== "a");
      for (const key of left) expect(await store.get(key)).toBe(true);
    },
  },
  {
    title: "keeps the tenants a and a:b out of each other's lists",
    run: async ({ store }) => {
      await store.set(["a", "b", "secret"], "of tenant a");
      await store.set(["a:b", "secret"], "of tenant a:b");
      await store.set(["ab", "secret"], "of tenant ab");
      expect(await collect(store.list(["a"]))).toEqual([[["a", "b", "secret"], "of tenant a"]]);
      expect(await collect(store.list(["a:b"]))).toEqual([[["a:b", "secret"], "of tenant a:b"]]);
    },
  },
  {
    title: "takes keys of many and of long parts",
    run: async ({ store }) => {
      const many = Array.from({ length: 50 }, (_, position) => `part ${position}`);
      const long = ["session", "x".repeat(500)];
      await store.set(many, "many");
      await store.set(long, "long");
      expect(await store.get(many)).toBe("many");
      expect(await store.get(long)).toBe("long");
      expect(await collect(store.list(["session"]))).toEqual([[long, "long"]]);
    },
  },
];
