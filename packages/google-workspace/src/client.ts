import { createVendorClient, type VendorClient } from "@medtainer/core";
import type { paths } from "./generated/types.js";
import { service } from "./service.js";

/** The typed client: `send` for every operation, and one method for each HTTP method with the paths of Drive. */
export type GoogleWorkspaceClient = VendorClient<DrivePaths>;

/** A call by path goes to one server; only `send` knows those of documents and spreadsheets. */
type DrivePaths = {
  [Path in keyof paths as Path extends `${string}#${string}`
    ? never
    : Path extends `${"" | "/upload"}/drive/${string}`
      ? Path
      : never]: paths[Path];
};

/** Options of {@link createGoogleWorkspaceClient}. */
export interface GoogleWorkspaceOptions {
  /** An OAuth access token; it ends after an hour. */
  readonly accessToken: string;
  /** Address to call instead of Google's own, for Drive, Docs and Sheets alike. */
  readonly baseUrl?: string;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Time for one attempt, in milliseconds; default 60,000. */
  readonly timeoutMs?: number;
}

/**
 * A client for the Drive, documents and spreadsheets of one person. Reads are repeated after a failure, and so is writing the
 * same cells again; nothing else is. `send` knows which of Google's servers an operation belongs to.
 *
 * @throws MedtainerError `misconfigured` where the token is empty; calls throw `timeout` and `vendor_unavailable`.
 * @example
 * const google = createGoogleWorkspaceClient({ accessToken });
 * const { values } = await google.send(getValues, { spreadsheetId, range: "Orders!A1:F" });
 */
export function createGoogleWorkspaceClient({
  accessToken,
  ...options
}: GoogleWorkspaceOptions): GoogleWorkspaceClient {
  return createVendorClient<DrivePaths, "accessToken">(service, { ...options, credential: { accessToken } });
}
