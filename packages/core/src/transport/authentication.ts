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
  /** Who calls without a key; left out, such requests are refused. */
  readonly anonymous?: Principal;
}

/**
 * API keys in `X-API-Key` or as a bearer token; their holders may do everything, and settle approvals.
 * Keys are compared in constant time.
 */
export function authenticateByApiKey({ keys, anonymous }: ApiKeyOptions): Authenticate {
  const known = Object.entries(keys).map(([name, key]) => ({ name, digest: digestOf(key) }));
  return ({ headers }) => {
    const given = headers.get("x-api-key") ?? bearerOf(headers);
    if (given === undefined && anonymous) return anonymous;
    const digest = digestOf(given ?? "");
    const [holder] = known.filter((candidate) => timingSafeEqual(candidate.digest, digest));
    if (given === undefined || !holder) {
      throw new MedtainerError("unauthenticated", "Send a valid API key in the header X-API-Key.");
    }
    return { id: `key:${holder.name}`, scopes: ["read", "write", "destructive", operatorScope] };
  };
}

function bearerOf(headers: Headers): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/** Digests have one length, which `timingSafeEqual` needs, and hide the length of the key. */
function digestOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
