import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import { service } from "./service.js";

/** The typed client: one method for each HTTP method, every path and body typed. */
export type DigitalOceanClient = VendorClient<paths>;

/** Options of {@link createDigitalOceanClient}. */
export interface DigitalOceanOptions {
  /** A personal access token or an OAuth access token. */
  readonly token: string;
  /** Address to call instead of `https://api.digitalocean.com`. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/**
 * A client for DigitalOcean's API v2. Reads are repeated after a failure, writes never.
 *
 * @throws MedtainerError `misconfigured` where the token is empty; calls throw `timeout` and `vendor_unavailable`.
 * @example
 * const digitalocean = createDigitalOceanClient({ token });
 * const { data } = await digitalocean.GET("/v2/droplets", { params: { query: { per_page: 5 } } });
 */
export function createDigitalOceanClient({ token, ...options }: DigitalOceanOptions): DigitalOceanClient {
  return createVendorClient<paths>(service, { ...options, credential: { token } });
}
