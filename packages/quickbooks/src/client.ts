import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import { service } from "./service.js";

/** The typed client: one method for each HTTP method, every path and body typed. */
export type QuickBooksClient = VendorClient<paths>;

/** Options of {@link createQuickBooksClient}. */
export interface QuickBooksOptions {
  /** An OAuth access token; it ends after an hour. */
  readonly accessToken: string;
  /** The company's id. */
  readonly realmId: string;
  /** Address to call instead of `https://quickbooks.api.intuit.com`, such as that of Intuit's own sandbox. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 60,000. */
  readonly timeoutMs?: number;
}

/**
 * A client for one company of QuickBooks Online. Reads are repeated after a failure, writes never. `send` fills the company
 * in by itself; by path it is a parameter like any other.
 *
 * @throws MedtainerError `misconfigured` where token or company are empty; calls throw `timeout` and `vendor_unavailable`.
 * @example
 * const quickbooks = createQuickBooksClient({ accessToken, realmId });
 * const { Invoice } = await quickbooks.send(getInvoice, { invoiceId: "145" });
 */
export function createQuickBooksClient({
  accessToken,
  realmId,
  ...options
}: QuickBooksOptions): QuickBooksClient {
  return createVendorClient<paths, "accessToken" | "realmId">(service, {
    ...options,
    credential: { accessToken, realmId },
  });
}
