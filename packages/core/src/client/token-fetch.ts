import type { Fetch } from "./exchange/exchange.js";
import { withBodyRead } from "./exchange/read-body.js";

/** Tokens with all their claims are a few kilobytes. */
const maxReplyBytes = 256 * 1024;

/**
 * The road to a vendor's token endpoint: one attempt, a bounded reply, no redirect. Retries are nothing for it, since a
 * refresh token may be good for one use only.
 *
 * @param fetch A `fetch` to use instead of the global one.
 */
export function createTokenFetch(fetch: Fetch = (request) => globalThis.fetch(request)): Fetch {
  return async (request) => withBodyRead(await fetch(request), maxReplyBytes);
}
