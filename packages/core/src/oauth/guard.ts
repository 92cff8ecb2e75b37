import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Principal } from "../pipeline/call.js";
import { type Authenticate, findApiKeyHolder } from "../transport/authentication.js";
import { challengeHeader } from "./challenge.js";
import type { OAuthSettings } from "./oauth-options.js";
import type { VerifyToken } from "./state/verify-token.js";

/**
 * Lets requests pass that carry a token of ours or an API key, and tells all others where to get one.
 *
 * Its errors carry `details.challenge`, the value of `WWW-Authenticate`.
 */
export function createGuard(settings: OAuthSettings, verifyToken: VerifyToken): Authenticate {
  const findHolder = findApiKeyHolder(settings.apiKeys);
  const limiter = new RateLimiterMemory({ points: settings.limits.requestsPerMinute, duration: 60 });
  const refuse = (message: string, isKnownBad: boolean) => {
    const scopes = settings.defaultScopes;
    const challenge = challengeHeader(
      settings.issuer,
      isKnownBad ? { error: "invalid_token", scopes } : { scopes },
    );
    return new MedtainerError("unauthenticated", message, { challenge });
  };
  return async ({ headers }) => {
    const { key, token } = readCredentials(headers);
    const given = key ?? token;
    if (given === undefined) throw refuse("Sign in, or send an API key in the header X-API-Key.", false);
    const principal =
      findHolder(given) ?? (token && (await verifyToken(token))) ?? (await settings.findApiKey(given));
    if (!principal) throw refuse("This token or key is unknown, has ended, or was revoked.", true);
    await takeTurn(limiter, principal);
    return principal;
  };
}

/** @throws MedtainerError `invalid_input` where there are two credentials, or one that cannot be read (RFC 6750, section 3.1). */
function readCredentials(headers: Headers): { readonly key?: string; readonly token?: string } {
  const key = headers.get("x-api-key");
  const authorization = headers.get("authorization");
  if (key !== null && authorization !== null) {
    throw new MedtainerError("invalid_input", "Send an API key or a bearer token, not both.");
  }
  if (key !== null) return { key };
  if (authorization === null) return {};
  const [, scheme, token] = /^([\w-]+) *(.*)$/.exec(authorization) ?? [];
  if (scheme?.toLowerCase() !== "bearer") return {};
  // The grammar of RFC 6750, section 2.1; two headers in one do not match it either.
  if (token === undefined || !/^[\w.~+/-]+=*$/.test(token)) {
    throw new MedtainerError(
      "invalid_input",
      "The Authorization header must be: Bearer, a blank, one token.",
    );
  }
  return { token };
}

async function takeTurn(limiter: RateLimiterMemory, { id }: Principal): Promise<void> {
  try {
    await limiter.consume(id);
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    throw new MedtainerError("rate_limited", "Too many requests in this minute.", {
      retryAfterMs: reason.msBeforeNext,
    });
  }
}
