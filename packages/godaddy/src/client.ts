import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import { service } from "./service.js";

/** The typed client: one method for each HTTP method, every path and body typed. */
export type GoDaddyClient = VendorClient<paths>;

/** Options of {@link createGoDaddyClient}. */
export interface GoDaddyOptions {
  /** An API key for production, from developer.godaddy.com under API Keys. */
  readonly key: string;
  /** Its secret; it is shown once, when the key is made. */
  readonly secret: string;
  /** Address to call instead of "https://api.godaddy.com", such as "https://api.ote-godaddy.com" for tests with test keys. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/** A client for GoDaddy. Reads are repeated after a failure, writes never. */
export function createGoDaddyClient({ key, secret, ...options }: GoDaddyOptions): GoDaddyClient {
  return createVendorClient<paths>(service, { ...options, credential: { key, secret } });
}
