import type { ReplySource } from "../storage/records.js";
import type { Vendor } from "../vendor.js";
import { type CredentialSource, toCredentialSource } from "./exchange/credential.js";
import type { ReadFile } from "./load-files.js";
import { createOperationSender, type SendOperation } from "./send-operation.js";

/** A vendor with a credential: what a tool server calls. */
export interface ConnectedVendor {
  readonly vendor: Vendor;
  /** The account at the vendor, as the operator names it; it keeps what is stored of several accounts apart. */
  readonly account: string;
  /** The address that is called, unless an operation has its own. */
  readonly baseUrl: string;
  /** True where each caller signs with a credential of their own, so that answers are nobody else's. */
  readonly isPersonal: boolean;
  /** What results of this vendor say of where they came from. */
  readonly source: Exclude<ReplySource, "cached">;
  readonly send: SendOperation;
  /** Values that must never be written down. */
  readonly secrets: readonly string[];
  /** See {@link CredentialSource.identify}. */
  readonly identify?: (caller: string) => Promise<string>;
}

/** Options of {@link connectVendor}. */
export interface ConnectVendorOptions<Field extends string> {
  /** One value for each field of the vendor's credential, or where they come from: a grant. */
  readonly credential: Readonly<Record<Field, string>> | CredentialSource<Field>;
  /** What to call the account that the credential belongs to; default `default`. */
  readonly account?: string;
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
  { source = "live", account = "default", ...options }: ConnectVendorOptions<Field>,
): ConnectedVendor {
  const credential = toCredentialSource(vendor, options.credential);
  // What a stand-in answered is kept under a name of its own, so that it never stands among real things.
  const named = source === "sandbox" ? `sandbox:${account}` : account;
  return {
    vendor,
    account: named,
    baseUrl: options.baseUrl ?? vendor.baseUrl,
    isPersonal: credential.isShared !== true,
    source,
    send: createOperationSender({ service: vendor, ...options, account: named, credential }),
    secrets: credential.secrets,
    ...(credential.identify && {
      identify: (caller) => credential.identify?.(caller) ?? Promise.resolve(""),
    }),
  };
}
