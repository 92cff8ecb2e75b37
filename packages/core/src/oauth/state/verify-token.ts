import type { JsonObject } from "../../json.js";
import type { Principal } from "../../pipeline/call.js";
import type { Store } from "../../storage/store.js";
import { digestOf, stateKeys } from "./state-keys.js";
import type { StateRow } from "./state-rows.js";
import type { TokenCache } from "./token-cache.js";

/** The principal that an access token stands for; undefined where it is none of ours, ended, revoked, or for others. */
export type VerifyToken = (token: string) => Promise<Principal | undefined>;

/** What another process revokes is noticed here within this time. */
const freshMs = 5_000;

/** Our own tokens are 43 characters; nothing longer is hashed. */
const mostCharacters = 200;

/** Looks tokens up in the store, and for up to five seconds in the cache. */
export function createTokenVerifier(
  store: Store,
  { resource, cache }: { readonly resource: string; readonly cache: TokenCache },
): VerifyToken {
  return async (token) => {
    if (token.length > mostCharacters) return undefined;
    const digest = digestOf(token);
    const cached = cache.get(digest);
    if (cached) return cached.principal;
    const { revision } = cache;
    const nowMs = Date.now();
    // Rows are written by the adapter alone.
    const row = (await store.get(["oauth", "AccessToken", digest])) as StateRow | undefined;
    const facts = row && readFacts(row.payload);
    if (!facts || facts.expiresAtMs <= nowMs || facts.audience !== resource) return undefined;
    // A revocation that races the issue of a token takes the grant away first.
    if ((await store.get(stateKeys.row("Grant", facts.grantId))) === undefined) return undefined;
    const { principal, grantId, expiresAtMs } = facts;
    cache.keep(
      digest,
      { principal, grantId, freshUntilMs: Math.min(nowMs + freshMs, expiresAtMs) },
      revision,
    );
    return principal;
  };
}

function readFacts({ accountId, scope, grantId, aud, exp }: JsonObject) {
  if (typeof accountId !== "string" || typeof grantId !== "string" || typeof exp !== "number")
    return undefined;
  const scopes = typeof scope === "string" ? scope.split(" ").filter((each) => each !== "") : [];
  const principal: Principal = { id: accountId, scopes };
  return { principal, grantId, audience: aud, expiresAtMs: exp * 1000 };
}
