import type { ReplySource } from "../storage/records.js";
import type { Vendor } from "../vendor.js";
import type { ReadFile } from "./load-files.js";
import { createOperationSender, type SendOperation } from "./send-operation.js";

/** A vendor with a credential: what a tool server calls. */
export interface ConnectedVendor {
  readonly vendor: Vendor;
  /** What results of this vendor say of where they came from. */
  readonly source: Exclude<ReplySource, "cached">;
  readonly send: SendOperation;
  /** Values that must never be written down. */
  readonly secrets: readonly string[];
}

/** Options of {@link connectVendor}. */
export interface ConnectVendorOptions<Field extends string> {
  /** One value for each field of the vendor's credential. */
  readonly credential: Readonly<Record<Field, string>>;
  /** Address to call instead of the vendor's own. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one: a sandbox's, or one that goes through a proxy. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Reads a file that a caller names by its path; hand it in only where callers may read this machine's files. */
  readonly readFile?: ReadFile;
  /** `sandbox` where the vendor is not the real one; default `live`. */
  readonly source?: ConnectedVendor["source"];
}

/**
 * Joins a vendor and a credential.
 *
 * @throws MedtainerError `misconfigured` where a field of the credential is missing.
 * @example
 * createToolServer({ vendors: [connectVendor(digitalocean, { credential: { token } })] });
 */
export function connectVendor<Field extends string>(
  vendor: Vendor<Field>,
  { source = "live", ...options }: ConnectVendorOptions<Field>,
): ConnectedVendor {
  return {
    vendor,
    source,
    send: createOperationSender({ service: vendor, ...options }),
    secrets: Object.values<string>(options.credential),
  };
}
