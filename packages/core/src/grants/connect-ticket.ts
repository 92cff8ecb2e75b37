import { encodeBase64Url } from "../client/encode-base64-url.js";
import { sha256 } from "../pipeline/fingerprint.js";
import type { Store } from "../storage/store.js";

/** How long a link is good for. */
export const ticketMs = 15 * 60_000;

/**
 * A link's secret: whoever holds it may connect a vendor as this principal, once, within 15 minutes. Whoever can write
 * to the store is the operator.
 */
export async function makeConnectTicket(
  store: Store,
  wanted: { readonly vendor: string; readonly principal: string },
  nowMs: number,
): Promise<string> {
  const ticket = encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  await store.set(await keyOf(wanted.vendor, ticket), wanted.principal, { expiresAtMs: nowMs + ticketMs });
  return ticket;
}

/** As whom the holder may connect; `undefined` for a ticket that is used, over, or none. */
export async function takeConnectTicket(
  store: Store,
  vendor: string,
  ticket: string,
): Promise<string | undefined> {
  const principal = await store.take(await keyOf(vendor, ticket));
  return typeof principal === "string" ? principal : undefined;
}

async function keyOf(vendor: string, ticket: string): Promise<readonly string[]> {
  return ["connect-ticket", vendor, await sha256(ticket)];
}
