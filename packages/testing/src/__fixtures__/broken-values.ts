import type { Json } from "@medtainer/core";
import { type BrokenStore, later } from "./broken-store.js";

/** Faults in how values are kept. */
export const brokenValues: readonly BrokenStore[] = [
  {
    fault: "answers null for what was never set",
    noticedBy: ["answers undefined for a key that was never set"],
    spoil: (store) => {
      const known = new Set<string>();
      return {
        async get(key) {
          const value = await store.get(key);
          return value === undefined && !known.has(JSON.stringify(key)) ? null : value;
        },
        set(key, value, expiry) {
          known.add(JSON.stringify(key));
          return store.set(key, value, expiry);
        },
        compareAndSet(key, expected, next, expiry) {
          known.add(JSON.stringify(key));
          return store.compareAndSet(key, expected, next, expiry);
        },
      };
    },
  },
  {
    fault: "gives false back as null",
    noticedBy: ["gives back every kind of JSON value, on every connection"],
    spoil: (store) => ({
      async get(key) {
        const value = await store.get(key);
        return value === false ? null : value;
      },
    }),
  },
  {
    fault: "adds to an object instead of replacing it",
    noticedBy: ["replaces a value"],
    spoil: (store) => ({
      async set(key, value, expiry) {
        const added = structuredClone(value);
        const old = isContainer(added) ? await store.get(key) : undefined;
        await store.set(key, isContainer(old) ? Object.assign({}, old, added) : added, expiry);
      },
    }),
  },
  {
    fault: "refuses to delete what is absent",
    noticedBy: ["deletes a value, and does not mind one that is absent"],
    spoil: (store) => ({
      async delete(key) {
        if ((await store.take(key)) === undefined) throw new Error("absent");
      },
    }),
  },
  {
    fault: "hands out the object that it keeps",
    noticedBy: ["keeps what was set, whatever is done to the object later"],
    spoil: (store) => {
      const kept = new Map<string, Json>();
      return {
        async get(key) {
          const value = await store.get(key);
          if (!isContainer(value)) return value;
          const id = JSON.stringify([key, value]);
          kept.set(id, kept.get(id) ?? value);
          return kept.get(id);
        },
      };
    },
  },
  {
    fault: "puts a value into words only when its turn has come",
    noticedBy: [
      "keeps what was set, whatever is done to the object later",
      "shows a write to whatever is asked for after it, awaited or not",
      "settles what was asked for before",
    ],
    spoil: (store) => ({
      set: (key, value, expiry) => later(() => store.set(key, value, expiry)),
    }),
  },
  {
    fault: "refuses large values",
    noticedBy: ["keeps a value of a million characters"],
    spoil: (store) => ({
      async set(key, value, expiry) {
        if (JSON.stringify(value).length > 65_536) throw new Error("too large");
        await store.set(key, value, expiry);
      },
    }),
  },
  {
    fault: "lets later writes overtake a read",
    noticedBy: ["shows a write to whatever is asked for after it, awaited or not"],
    spoil: (store) => ({
      get: (key) => later(() => store.get(key)),
    }),
  },
];

function isContainer(value: Json | undefined): value is Exclude<Json, null | boolean | number | string> {
  return typeof value === "object" && value !== null;
}
