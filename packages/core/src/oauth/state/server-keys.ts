import { generateKeyPairSync, type JsonWebKey, randomBytes } from "node:crypto";
import { keyIdOf, type Seal } from "../../grants/seal.js";
import type { Store } from "../../storage/store.js";
import { rotateSeals } from "./rotate-seals.js";
import { stateKeys } from "./state-keys.js";

/** Keys that all replicas share. */
export interface ServerKeys {
  /** The private ES256 key behind `/jwks`. */
  readonly signing: JsonWebKey & { readonly kid: string };
  /** Sign the cookies; the first one signs, all verify. */
  readonly cookies: readonly string[];
  /** The secret of the client that replicas introspect tokens with. */
  readonly introspection: string;
  /** Makes the tokens that forms carry against forged requests. */
  readonly forms: string;
}

/**
 * The keys of this server: made at the first start, and from then on read from the store, where they stand encrypted. After a
 * rotation of the secret, the first start encrypts everything anew.
 *
 * @throws MedtainerError `misconfigured` where another secret encrypted them; they are left as they are.
 */
export async function loadServerKeys(store: Store, seal: Seal): Promise<ServerKeys> {
  const known = await store.get(stateKeys.serverKeys);
  const made = known ?? (await seal.close(JSON.stringify(makeServerKeys()), stateKeys.serverKeys));
  // Of several replicas at their first start, one writes; the others read what it wrote.
  if (known === undefined) await store.compareAndSet(stateKeys.serverKeys, undefined, made);
  const stored = String(await store.get(stateKeys.serverKeys));
  const opened = await seal.open(stored, stateKeys.serverKeys);
  if (keyIdOf(stored) !== (await seal.keyId())) await rotateSeals(store, seal);
  // Sealed above, by this code alone.
  return JSON.parse(opened) as ServerKeys;
}

function makeServerKeys(): ServerKeys {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const kid = randomBytes(8).toString("base64url");
  return {
    signing: { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "ES256", kid },
    cookies: [randomBytes(32).toString("base64url")],
    introspection: randomBytes(32).toString("base64url"),
    forms: randomBytes(32).toString("base64url"),
  };
}
