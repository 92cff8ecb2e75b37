import { expect, test } from "vitest";
import { createMemoryStore } from "../storage/memory.js";
import type { Store } from "../storage/store.js";
import { fileUri, findFile, keepFile } from "./kept-file.js";

const file = { mediaType: "image/png", base64: "AAH+/w==" };
const owner = { callId: "2f1c6f0e-6f0c-4a53-9b1d-7d8f6f1f2a11", principal: "ann" };

function start() {
  let nowMs = 1_000;
  const store = createMemoryStore({ now: () => nowMs });
  return {
    store,
    keep: (change = {}) => keepFile(store, { ...owner, ...change }, file, nowMs),
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
}

test("who was given a file finds it under its address", async () => {
  const { store, keep } = start();
  const uri = await keep();
  expect(uri).toBe(fileUri(owner.callId));
  expect(await findFile(store, "ann", uri ?? "")).toEqual(file);
});

test("nobody else does, nor under another address", async () => {
  const { store, keep } = start();
  const uri = (await keep()) ?? "";
  expect(await findFile(store, "bob", uri)).toBeUndefined();
  expect(await findFile(store, "ann", uri.replace("2f", "3f"))).toBeUndefined();
  expect(await findFile(store, "ann", uri.replace("medtainer:", "https:"))).toBeUndefined();
});

test("it is gone after 15 minutes", async () => {
  const { store, keep, wait } = start();
  const uri = (await keep()) ?? "";
  wait(15 * 60_000 - 1);
  expect(await findFile(store, "ann", uri)).toEqual(file);
  wait(1);
  expect(await findFile(store, "ann", uri)).toBeUndefined();
});

test("one principal keeps 50 in that time, and does not take another's places", async () => {
  const { keep, wait } = start();
  for (let count = 0; count < 50; count++) expect(await keep({ callId: `${count}` })).toBeDefined();
  expect(await keep({ callId: "50" })).toBeUndefined();
  expect(await keep({ principal: "bob" })).toBeDefined();
  wait(15 * 60_000);
  expect(await keep({ callId: "51" })).toBeDefined();
});

test("a storage that is down costs the address, not the reply", async () => {
  const down: Store = { ...createMemoryStore(), increment: () => Promise.reject(new Error("down")) };
  expect(await keepFile(down, owner, file, 0)).toBeUndefined();
});
