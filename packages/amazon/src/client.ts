import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import type { AmazonRegion } from "./regions.js";
import { describeService } from "./service.js";

/** The typed client: one method for each HTTP method, every path and body typed. */
export type AmazonClient = VendorClient<paths>;

/** Options of {@link createAmazonClient}. */
export interface AmazonOptions {
  /** An access token of Login with Amazon; it ends after an hour. */
  readonly accessToken: string;
  /** Where the account sells; default `na`. */
  readonly region?: AmazonRegion;
  /** Address to call instead of the region's. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/**
 * A client for one seller in one region. Reads are repeated after a failure, writes never.
 *
 * @throws MedtainerError `misconfigured` where the token is empty; calls throw `timeout` and `vendor_unavailable`.
 * @example
 * const amazon = createAmazonClient({ accessToken, region: "eu" });
 * const order = await amazon.send(getOrder, { orderId: "303-1234567-1234567", includedData: ["PROCEEDS"] });
 */
export function createAmazonClient({ accessToken, region, ...options }: AmazonOptions): AmazonClient {
  const service = describeService(region === undefined ? {} : { region });
  return createVendorClient<paths, "accessToken">(service, { ...options, credential: { accessToken } });
}
