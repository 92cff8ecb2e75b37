import { encodeBase64 } from "../client/encode-base64.js";
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
  const bytes = encodeBase64(crypto.getRandomValues(new Uint8Array(32)));
  const ticket = bytes.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
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
