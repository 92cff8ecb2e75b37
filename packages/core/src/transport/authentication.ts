import { createHash, timingSafeEqual } from "node:crypto";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Principal } from "../pipeline/call.js";

/**
 * Finds out who sent a request.
 *
 * @throws MedtainerError `unauthenticated`.
 */
export type Authenticate = (request: Request) => Principal | Promise<Principal>;

/** The scope of whoever may settle approvals. */
export const operatorScope = "operator";

/** Options of {@link authenticateByApiKey}. */
export interface ApiKeyOptions {
  /** Keys by the name that audit rows show. */
  readonly keys: Readonly<Record<string, string>>;
  /** Who holds a key that is none of `keys`: one that was made later, and can be revoked (`createApiKeys`). */
  readonly findApiKey?: (key: string) => Promise<Principal | undefined>;
  /** Who calls without a key; left out, such requests are refused. */
  readonly anonymous?: Principal;
}

/**
 * API keys in `X-API-Key` or as a bearer token; the holders of `keys` may do everything, and settle approvals.
 * Keys are compared in constant time.
 */
export function authenticateByApiKey({ keys, findApiKey, anonymous }: ApiKeyOptions): Authenticate {
  const findHolder = findApiKeyHolder(keys);
  return ({ headers }) => {
    const given = headers.get("x-api-key") ?? bearerOf(headers);
    if (given === undefined && anonymous) return anonymous;
    const holder = given === undefined ? undefined : findHolder(given);
    if (holder) return holder;
    if (given === undefined || !findApiKey) throw unknownKey();
    return findApiKey(given).then((found) => found ?? Promise.reject(unknownKey()));
  };
}

function unknownKey(): MedtainerError {
  return new MedtainerError("unauthenticated", "Send a valid API key in the header X-API-Key.");
}

/** The holder of a key. Keys are compared in constant time. */
export function findApiKeyHolder(keys: ApiKeyOptions["keys"]): (key: string) => Principal | undefined {
  const scopes = ["read", "write", "destructive", operatorScope];
  const known = Object.entries(keys).map(([name, key]) => ({
    principal: { id: `key:${name}`, scopes },
    digest: digestOf(key),
  }));
  return (key) => {
    const digest = digestOf(key);
    return known.filter((candidate) => timingSafeEqual(candidate.digest, digest))[0]?.principal;
  };
}

function bearerOf(headers: Headers): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/** Digests have one length, which `timingSafeEqual` needs, and hide the length of the key. */
function digestOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
