import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import { service } from "./service.js";

/** The typed client: one method for each HTTP method, every path and body typed. */
export type CloudflareClient = VendorClient<paths>;

/** Options of {@link createCloudflareClient}. */
export interface CloudflareOptions {
  /** An API token, from the dashboard under My Profile, API Tokens. */
  readonly token: string;
  /** Address to call instead of "https://api.cloudflare.com/client/v4". */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/** A client for Cloudflare. Reads are repeated after a failure, writes never. */
export function createCloudflareClient({ token, ...options }: CloudflareOptions): CloudflareClient {
  return createVendorClient<paths>(service, { ...options, credential: { token } });
}
