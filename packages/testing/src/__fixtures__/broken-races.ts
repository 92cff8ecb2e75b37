import type { BrokenStore } from "./broken-store.js";

/** Faults in verbs that must be one step, or compare. */
export const brokenRaces: readonly BrokenStore[] = [
  {
    fault: "takes in two steps",
    noticedBy: ["gives a value to one of fifty takers"],
    spoil: (store) => ({
      async take(key) {
        const value = await store.get(key);
        await store.delete(key);
        return value;
      },
    }),
  },
  {
    fault: "changes a value in two steps",
    noticedBy: ["lets one of fifty change a value that all have read"],
    spoil: (store) => ({
      async compareAndSet(key, expected, next, expiry) {
        if (expected === undefined) return store.compareAndSet(key, expected, next, expiry);
        const isExpected = await store.compareAndSet(key, expected, expected);
        if (isExpected) await store.set(key, next, expiry);
        return isExpected;
      },
    }),
  },
  {
    fault: "sets an absent value in two steps",
    noticedBy: ["lets one of fifty set a value that was absent"],
    spoil: (store) => ({
      async compareAndSet(key, expected, next, expiry) {
        if (expected !== undefined) return store.compareAndSet(key, expected, next, expiry);
        const isAbsent = (await store.get(key)) === undefined;
        if (isAbsent) await store.set(key, next, expiry);
        return isAbsent;
      },
    }),
  },
  {
    fault: "reads the count again after it has counted",
    noticedBy: ["counts each of fifty callers once"],
    spoil: (store) => ({
      async increment(key, expiry) {
        const count = await store.increment(key, expiry);
        return Number((await store.get(key).catch(() => undefined)) ?? count);
      },
    }),
  },
  {
    fault: "takes null for absent when it compares",
    noticedBy: ["leaves a value alone that is not the expected one"],
    spoil: (store) => ({
      compareAndSet: (key, expected, next, expiry) =>
        store.compareAndSet(key, expected ?? undefined, next, expiry),
    }),
  },
  {
    fault: "compares values as text",
    noticedBy: ["compares by value: the order of members does not matter, that of items does"],
    spoil: (store) => ({
      async compareAndSet(key, expected, next, expiry) {
        const isSameText = JSON.stringify(await store.get(key)) === JSON.stringify(expected);
        return isSameText && store.compareAndSet(key, expected, next, expiry);
      },
    }),
  },
  {
    fault: "counts on from text",
    noticedBy: ["counts on from a number that was set, and refuses anything else with conflict"],
    spoil: (store) => ({
      increment: (key, expiry) =>
        store.increment(key, expiry).catch(async () => {
          await store.set(key, Number(await store.get(key)));
          return store.increment(key, expiry);
        }),
    }),
  },
];
