import type { Store } from "@medtainer/core";
import { createMemoryStore } from "@medtainer/core/storage/memory";
import { describe, expect, test } from "vitest";
import { brokenClosing } from "./__fixtures__/broken-closing.js";
import { brokenExpiry } from "./__fixtures__/broken-expiry.js";
import { brokenKeys } from "./__fixtures__/broken-keys.js";
import { brokenLists } from "./__fixtures__/broken-lists.js";
import { brokenRaces } from "./__fixtures__/broken-races.js";
import type { BrokenStore } from "./__fixtures__/broken-store.js";
import { brokenValues } from "./__fixtures__/broken-values.js";
import { runStoreCase, storeContract } from "./describe-store.js";

const brokenStores = [
  ...brokenValues,
  ...brokenExpiry,
  ...brokenRaces,
  ...brokenKeys,
  ...brokenLists,
  ...brokenClosing,
];
const cases = Object.values(storeContract).flat();

describe("the store contract notices a store that", () => {
  test.each(brokenStores)("$fault", async ({ noticedBy, spoil }) => {
    expect(await failingCases(spoil)).toEqual(noticedBy);
  });

  test("does nothing wrong: no case fails", async () => {
    expect(await failingCases(() => ({}))).toEqual([]);
  });
});

test.each(cases)("'$title' is needed: a store with a fault fails it", ({ title }) => {
  expect(brokenStores.flatMap(({ noticedBy }) => noticedBy)).toContain(title);
});

async function failingCases(spoil: BrokenStore["spoil"]): Promise<string[]> {
  const failing: string[] = [];
  for (const contractCase of cases) {
    const outcome = runStoreCase(
      {
        name: "broken",
        async open({ now }) {
          const store = spoiled(createMemoryStore({ now }), now, spoil);
          return { connect: async () => store };
        },
      },
      contractCase,
    );
    await outcome.catch(() => failing.push(contractCase.title));
  }
  return failing;
}

function spoiled(store: Store, now: () => number, spoil: BrokenStore["spoil"]): Store {
  return {
    get: (key) => store.get(key),
    set: (key, value, expiry) => store.set(key, value, expiry),
    compareAndSet: (key, expected, next, expiry) => store.compareAndSet(key, expected, next, expiry),
    take: (key) => store.take(key),
    increment: (key, expiry) => store.increment(key, expiry),
    delete: (key) => store.delete(key),
    list: (prefix) => store.list(prefix),
    close: () => store.close(),
    ...spoil(store, now),
  };
}
