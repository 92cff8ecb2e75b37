import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import { service } from "./service.js";

/** The typed client: one method for each HTTP method, every path and body typed. */
export type GoHighLevelClient = VendorClient<paths>;

/** Options of {@link createGoHighLevelClient}. */
export interface GoHighLevelOptions {
  /** A private integration token, or an OAuth access token of the location. */
  readonly token: string;
  /** The location's id. */
  readonly locationId: string;
  /** Address to call instead of `https://services.leadconnectorhq.com`. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/**
 * A client for one location of HighLevel. Reads are repeated after a failure, writes never. `send` fills location and version
 * in by itself; by path they are parameters like any other.
 *
 * @throws MedtainerError `misconfigured` where token or location are empty; calls throw `timeout` and `vendor_unavailable`.
 * @example
 * const highLevel = createGoHighLevelClient({ token, locationId });
 * const { contact } = await highLevel.send(getContact, { contactId: "ocQHyuzHvysMo5N5VsXc" });
 */
export function createGoHighLevelClient({
  token,
  locationId,
  ...options
}: GoHighLevelOptions): GoHighLevelClient {
  return createVendorClient<paths, "token" | "locationId">(service, {
    ...options,
    credential: { token, locationId },
  });
}
