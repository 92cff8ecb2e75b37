import type { Key, Store } from "@medtainer/core";
import { createMemoryStore } from "@medtainer/core/storage/memory";
import { describe, expect, test } from "vitest";
import { runStoreCase, storeContract } from "./describe-store.js";

interface BrokenStore {
  readonly fault: string;
  /** A case that must notice. */
  readonly noticedBy: string;
  readonly spoil: (store: Store) => Partial<Store>;
}

const brokenStores: readonly BrokenStore[] = [
  {
    fault: "takes in two steps",
    noticedBy: "gives a value to one of fifty takers",
    spoil: (store) => ({
      async take(key) {
        const value = await store.get(key);
        await store.delete(key);
        return value;
      },
    }),
  },
  {
    fault: "compares and sets in two steps",
    noticedBy: "lets one of fifty change a value that all have read",
    spoil: (store) => ({
      async compareAndSet(key, expected, next, expiry) {
        const isExpected = JSON.stringify(await store.get(key)) === JSON.stringify(expected);
        if (isExpected) await store.set(key, next, expiry);
        return isExpected;
      },
    }),
  },
  {
    fault: "counts in two steps",
    noticedBy: "counts each of fifty callers once",
    spoil: (store) => ({
      async increment(key, expiry) {
        const count = Number((await store.get(key)) ?? 0) + 1;
        await store.set(key, count, expiry);
        return count;
      },
    }),
  },
  {
    fault: "forgets deadlines",
    noticedBy: "keeps a value until its deadline and not longer",
    spoil: (store) => ({ set: (key, value) => store.set(key, value) }),
  },
  {
    fault: "joins the parts of a key with a colon",
    noticedBy: "keeps the tenants a and a:b out of each other's lists",
    spoil: (store) => {
      const split = (key: Key) => key.join(":").split(":");
      return {
        get: (key) => store.get(split(key)),
        set: (key, value, expiry) => store.set(split(key), value, expiry),
        list: (prefix) => store.list(split(prefix)),
      };
    },
  },
  {
    fault: "lists in the order of writing",
    noticedBy: "lists in the order of the parts, with values",
    spoil: (store) => {
      const written: Key[] = [];
      return {
        async set(key, value, expiry) {
          await store.set(key, value, expiry);
          written.push(key);
        },
        async *list(prefix) {
          for (const key of written.filter((key) =>
            prefix.every((part, position) => key[position] === part),
          )) {
            const value = await store.get(key);
            if (value !== undefined) yield [key, value];
          }
        },
      };
    },
  },
  {
    fault: "goes on after it was closed",
    noticedBy: "refuses every verb afterwards",
    spoil: () => ({ close: async () => {} }),
  },
];

describe("the store contract notices a store that", () => {
  test.each(brokenStores)("$fault", async ({ noticedBy, spoil }) => {
    expect(await failingCases(spoil)).toContain(noticedBy);
  });

  test("does nothing wrong: no case fails", async () => {
    expect(await failingCases(() => ({}))).toEqual([]);
  });
});

async function failingCases(spoil: BrokenStore["spoil"]): Promise<string[]> {
  const failing: string[] = [];
  for (const contractCase of Object.values(storeContract).flat()) {
    const outcome = runStoreCase(
      {
        name: "broken",
        async open({ now }) {
          const store = spoiled(createMemoryStore({ now }), spoil);
          return { connect: async () => store };
        },
      },
      contractCase,
    );
    await outcome.catch(() => failing.push(contractCase.title));
  }
  return failing;
}

function spoiled(store: Store, spoil: BrokenStore["spoil"]): Store {
  return {
    get: (key) => store.get(key),
    set: (key, value, expiry) => store.set(key, value, expiry),
    compareAndSet: (key, expected, next, expiry) => store.compareAndSet(key, expected, next, expiry),
    take: (key) => store.take(key),
    increment: (key, expiry) => store.increment(key, expiry),
    delete: (key) => store.delete(key),
    list: (prefix) => store.list(prefix),
    close: () => store.close(),
    ...spoil(store),
  };
}
