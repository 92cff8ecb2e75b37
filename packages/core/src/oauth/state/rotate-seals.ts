import { keyIdOf, type Seal } from "../../grants/seal.js";
import { isJsonObject, type Json } from "../../json.js";
import type { Key, Store } from "../../storage/store.js";

/**
 * Encrypts anew whatever the authorization server keeps that another key has encrypted, while it runs.
 *
 * @returns How many values there were.
 */
export async function rotateSeals(store: Store, seal: Seal): Promise<number> {
  const keyId = await seal.keyId();
  let rotated = 0;
  for await (const [key, value] of store.list(["oauth"])) {
    const next = await sealAnew(value, key, seal, keyId);
    if (next === value) continue;
    // A row that was changed meanwhile is left to the next round.
    if (await store.compareAndSet(key, value, next, expiryOf(value))) rotated += 1;
  }
  return rotated;
}

/** The same value, where nothing in it was sealed by another key. */
async function sealAnew(value: Json, key: Key, seal: Seal, keyId: string): Promise<Json> {
  if (typeof value === "string") {
    const sealedBy = keyIdOf(value);
    if (sealedBy === undefined || sealedBy === keyId) return value;
    return seal.close(await seal.open(value, key), key);
  }
  if (!isJsonObject(value) || !isJsonObject(value.payload)) return value;
  const { sealed_secret: sealed } = value.payload;
  if (typeof sealed !== "string") return value;
  const renewed = await sealAnew(sealed, key, seal, keyId);
  return renewed === sealed ? value : { ...value, payload: { ...value.payload, sealed_secret: renewed } };
}

/** Rows say themselves when they end. */
function expiryOf(value: Json): { readonly expiresAtMs?: number } {
  return isJsonObject(value) && typeof value.expiresAtMs === "number"
    ? { expiresAtMs: value.expiresAtMs }
    : {};
}
