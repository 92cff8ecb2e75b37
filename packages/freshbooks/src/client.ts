import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import { service } from "./service.js";

/** The typed client: one method for each HTTP method, every path and body typed. */
export type FreshBooksClient = VendorClient<paths>;

/** Options of {@link createFreshBooksClient}. */
export interface FreshBooksOptions {
  /** An OAuth access token; it ends after 12 hours. */
  readonly accessToken: string;
  /** The account that the books are in. */
  readonly accountId: string;
  /** Address to call instead of `https://api.freshbooks.com`. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/**
 * A client for one account of FreshBooks. Reads are repeated after a failure, writes never. `send` fills the account
 * in by itself; by path it is a parameter like any other.
 *
 * @throws MedtainerError `misconfigured` where token or account are empty; calls throw `timeout` and `vendor_unavailable`.
 * @example
 * const freshbooks = createFreshBooksClient({ accessToken, accountId });
 * const { invoice } = await freshbooks.send(getInvoice, { invoiceId: 217001 });
 */
export function createFreshBooksClient({
  accessToken,
  accountId,
  ...options
}: FreshBooksOptions): FreshBooksClient {
  return createVendorClient<paths, "accessToken" | "accountId">(service, {
    ...options,
    credential: { accessToken, accountId },
  });
}
