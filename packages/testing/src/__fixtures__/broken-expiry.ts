import type { Expiry, Json, Key } from "@medtainer/core";
import type { BrokenStore } from "./broken-store.js";

const yearMs = 365 * 24 * 60 * 60_000;

/** Faults in how values end. */
export const brokenExpiry: readonly BrokenStore[] = [
  {
    fault: "forgets deadlines",
    noticedBy: [
      "keeps a value until its deadline and not longer",
      "stores nothing whose deadline has passed, and what stood there is gone",
      "treats an ended value as absent in every verb",
    ],
    spoil: (store) => ({ set: (key, value) => store.set(key, value) }),
  },
  {
    fault: "ends values a second early",
    noticedBy: ["keeps a value until its deadline and not longer"],
    spoil: (store) => ({
      set: (key, value, { expiresAtMs } = {}) =>
        store.set(key, value, expiresAtMs === undefined ? {} : { expiresAtMs: expiresAtMs - 1000 }),
    }),
  },
  {
    fault: "ends after a year what was to stay",
    noticedBy: ["keeps a value without a deadline"],
    spoil: (store, now) => ({
      set: (key, value, { expiresAtMs = now() + yearMs } = {}) => store.set(key, value, { expiresAtMs }),
    }),
  },
  {
    fault: "passes over a write whose deadline has passed",
    noticedBy: ["stores nothing whose deadline has passed, and what stood there is gone"],
    spoil: (store, now) => ({
      async set(key, value, { expiresAtMs = Number.POSITIVE_INFINITY } = {}) {
        if (expiresAtMs > now()) await store.set(key, value, { expiresAtMs });
      },
    }),
  },
  {
    fault: "keeps the deadline of the value before",
    noticedBy: ["forgets the old deadline when a value is set without one"],
    spoil: (store) => {
      const deadlines = new Map<string, Expiry>();
      return {
        set(key, value, expiry = deadlines.get(JSON.stringify(key))) {
          deadlines.set(JSON.stringify(key), expiry ?? {});
          return store.set(key, value, expiry);
        },
      };
    },
  },
  {
    fault: "takes what has ended",
    noticedBy: ["treats an ended value as absent in every verb"],
    spoil: (store) => {
      const kept = new Map<string, Json>();
      return {
        set(key, value, expiry) {
          kept.set(JSON.stringify(key), value);
          return store.set(key, value, expiry);
        },
        async take(key) {
          const old = kept.get(JSON.stringify(key));
          kept.delete(JSON.stringify(key));
          return (await store.take(key)) ?? old;
        },
      };
    },
  },
  {
    fault: "lists what has ended",
    noticedBy: ["treats an ended value as absent in every verb"],
    spoil: (store, now) => {
      const ending: { readonly key: Key; readonly expiresAtMs: number }[] = [];
      return {
        set(key, value, expiry) {
          if (expiry?.expiresAtMs !== undefined) ending.push({ key, expiresAtMs: expiry.expiresAtMs });
          return store.set(key, value, expiry);
        },
        async *list(prefix) {
          yield* store.list(prefix);
          for (const { key, expiresAtMs } of ending) if (expiresAtMs <= now()) yield [key, null];
        },
      };
    },
  },
  {
    fault: "forgets the deadline that compareAndSet is given",
    noticedBy: ["gives a value that compareAndSet wrote its deadline"],
    spoil: (store) => ({ compareAndSet: (key, expected, next) => store.compareAndSet(key, expected, next) }),
  },
  {
    fault: "moves the end of a count with each call",
    noticedBy: ["ends a count at the deadline of its first call, whatever later calls say"],
    spoil: (store) => ({
      async increment(key, expiry) {
        const count = await store.increment(key, expiry);
        await store.compareAndSet(key, count, count, expiry).catch(() => {});
        return count;
      },
    }),
  },
];
