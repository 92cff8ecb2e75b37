import { beforeEach, expect, test } from "vitest";
import { createSeal } from "../../grants/seal.js";
import { createMemoryStore } from "../../storage/memory.js";
import type { Store } from "../../storage/store.js";
import { rotateSeals } from "./rotate-seals.js";
import { loadServerKeys } from "./server-keys.js";
import { stateKeys } from "./state-keys.js";

const old = createSeal(() => ["the secret of last year"]);
const both = createSeal(() => ["the secret of this year", "the secret of last year"]);
const renewed = createSeal(() => ["the secret of this year"]);
const clientKey = stateKeys.row("Client", "client-1");

let store: Store;

beforeEach(() => {
  store = createMemoryStore();
});

test("the server's keys and the clients' secrets open with the new secret alone, and keep their ends", async () => {
  const keys = await loadServerKeys(store, old);
  const expiresAtMs = Date.now() + 60_000;
  const row = {
    payload: { client_id: "client-1", sealed_secret: await old.close("s3cret", clientKey) },
    expiresAtMs,
  };
  await store.set(clientKey, row, { expiresAtMs });
  await store.set(stateKeys.ownerPassword, "scrypt$1$2$3$salt$hash");
  expect(await rotateSeals(store, both)).toBe(2);
  expect(await rotateSeals(store, both)).toBe(0);
  expect(await loadServerKeys(store, renewed)).toEqual(keys);
  const kept = (await store.get(clientKey)) as typeof row;
  expect(await renewed.open(kept.payload.sealed_secret, clientKey)).toBe("s3cret");
  expect(kept.expiresAtMs).toBe(expiresAtMs);
  expect(await store.get(stateKeys.ownerPassword)).toBe("scrypt$1$2$3$salt$hash");
});
