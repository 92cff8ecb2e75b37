import type { Json } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import type { StoreSubject } from "./store-subject.js";

const values: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  "",
  "text",
  "null",
  'quote " backslash \\ newline \n tab \t',
  "Grüße, 你好, שלום, 👩‍👩‍👧, e\u0301",
  "NUL \0 and half a pair \ud83d",
  [],
  [1, [2, [3]], null],
  {},
  { nested: { list: [{ a: 1 }, "b", null] }, "odd key: \u2028'": true },
];

/** Values go in and come out. */
export const basicCases: readonly ContractCase<StoreSubject>[] = [
  {
    title: "answers undefined for a key that was never set",
    run: async ({ store }) => {
      expect(await store.get(["absent"])).toBeUndefined();
    },
  },
  {
    title: "gives back every kind of JSON value, on every connection",
    run: async ({ store, other }) => {
      for (const [position, value] of values.entries()) {
        await store.set(["value", String(position)], value);
        expect(await other.get(["value", String(position)])).toEqual(value);
      }
    },
  },
  {
    title: "replaces a value",
    run: async ({ store }) => {
      await store.set(["key"], { first: 1 });
      await store.set(["key"], [2]);
      expect(await store.get(["key"])).toEqual([2]);
    },
  },
  {
    title: "deletes a value, and does not mind one that is absent",
    run: async ({ store }) => {
      await store.set(["key"], 1);
      await store.delete(["key"]);
      await store.delete(["key"]);
      expect(await store.get(["key"])).toBeUndefined();
    },
  },
  {
    title: "keeps what was set, whatever is done to the object later",
    run: async ({ store }) => {
      const value = { list: [1] };
      const written = store.set(["key"], value);
      value.list.push(2);
      await written;
      const read = await store.get(["key"]);
      if (Array.isArray(read)) read.push(3);
      expect(read).toEqual({ list: [1] });
      Object.assign(read ?? {}, { list: [] });
      expect(await store.get(["key"])).toEqual({ list: [1] });
    },
  },
  {
    title: "keeps a value of a million characters",
    run: async ({ store, other }) => {
      const value = { text: "äß".repeat(500_000) };
      await store.set(["large"], value);
      expect(await other.get(["large"])).toEqual(value);
    },
  },
  {
    title: "shows a write to whatever is asked for after it, awaited or not",
    run: async ({ store }) => {
      const first = store.set(["key"], 1);
      const read = store.get(["key"]);
      const second = store.set(["key"], 2);
      expect(await read).toBe(1);
      await Promise.all([first, second]);
      expect(await store.get(["key"])).toBe(2);
    },
  },
];
