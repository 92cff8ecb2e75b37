import type { Key, Store } from "@medtainer/core";
import { expect } from "vitest";
import { collect } from "../collect.js";
import type { ContractCase } from "../contract.js";
import type { StoreSubject } from "./store-subject.js";

/** In the order in which a list gives them: part by part, a shorter key first, by code point. */
const ordered: readonly Key[] = [
  ["list"],
  ["list", ""],
  ["list", "", "x"],
  ["list", "\0"],
  ["list", "\u0001"],
  ["list", "\t"],
  ["list", "1"],
  ["list", "10"],
  ["list", "2"],
  ["list", "A"],
  ["list", "a"],
  ["list", "a", "0"],
  ["list", "a", "z"],
  ["list", "a\0"],
  ["list", "a!"],
  ["list", "ab"],
  ["list", "z"],
  ["list", "é"],
  ["list", "你"],
  ["list", "\uffff"],
  ["list", "😀"],
];

/** Lists what begins with the given parts. */
export const listCases: readonly ContractCase<StoreSubject>[] = [
  {
    title: "lists in the order of the parts, with values",
    run: async ({ store, other }) => {
      for (const key of ordered.toReversed()) await store.set(key, { key });
      expect(await collect(other.list(["list"]))).toEqual(ordered.map((key) => [key, { key }]));
    },
  },
  {
    title: "lists everything for no parts at all, and nothing where nothing is",
    run: async ({ store }) => {
      expect(await keysOf(store, [])).toEqual([]);
      for (const key of [["b", "1"], [], ["\u{10ffff}\u{10ffff}", "x"], ["a"]]) await store.set(key, 1);
      expect(await keysOf(store, [])).toEqual([[], ["a"], ["b", "1"], ["\u{10ffff}\u{10ffff}", "x"]]);
      expect(await keysOf(store, ["c"])).toEqual([]);
    },
  },
  {
    title: "takes a prefix as whole parts, never as the beginning of a part",
    run: async ({ store }) => {
      for (const key of [["rate"], ["rate", "x"], ["rates"], ["rates", "x"], ["rat"]])
        await store.set(key, 1);
      expect(await keysOf(store, ["rate"])).toEqual([["rate"], ["rate", "x"]]);
    },
  },
  {
    title: "lists a thousand values without a gap or a double",
    run: async ({ store, other }) => {
      const names = Array.from({ length: 1000 }, (_, position) => String(position).padStart(4, "0"));
      await Promise.all(names.map((name) => store.set(["many", name], name)));
      expect(await keysOf(other, ["many"])).toEqual(names.map((name) => ["many", name]));
    },
  },
  {
    title: "goes on while what it has listed is deleted",
    run: async ({ store }) => {
      const names = Array.from({ length: 500 }, (_, position) => String(position).padStart(4, "0"));
      await Promise.all(names.map((name) => store.set(["many", name], name)));
      const listed: Key[] = [];
      for await (const [key] of store.list(["many"])) {
        listed.push(key);
        await store.delete(key);
      }
      expect(listed).toEqual(names.map((name) => ["many", name]));
      expect(await keysOf(store, ["many"])).toEqual([]);
    },
  },
  {
    title: "may be left early",
    run: async ({ store }) => {
      for (const name of ["a", "b", "c"]) await store.set(["few", name], name);
      for await (const [, value] of store.list(["few"])) {
        expect(value).toBe("a");
        break;
      }
      await store.set(["few", "a"], "changed");
      expect(await store.get(["few", "a"])).toBe("changed");
    },
  },
];

async function keysOf(store: Store, prefix: Key): Promise<Key[]> {
  const listed = await collect(store.list(prefix));
  return listed.map(([key]) => key);
}
