import type { Bump } from "./bump.js";
import type { Change } from "./change.js";
import type { Changeset } from "./changeset.js";
import type { UpstreamComparison } from "./compare-upstream.js";

/** All that was found about one vendor. */
export interface VendorDrift {
  readonly vendor: string;
  /** The npm package that the changes go into, and its version today. */
  readonly package: { readonly name: string; readonly version: string };
  /** What our own files change for users since they were last committed; absent where there is nothing to compare with. */
  readonly own?: OwnChanges;
  /** How our description stands to the vendor's. */
  readonly upstream: UpstreamResult;
  readonly bump: Bump;
  readonly changeset?: Changeset;
}

/** What changes for users of a package. */
export interface OwnChanges {
  /** What was compared with: a commit or a folder. */
  readonly since: string;
  readonly changes: readonly Change[];
}

/** The vendor's description was compared, or could not be read. */
export type UpstreamResult =
  | ({ readonly address: string; readonly reached: true } & UpstreamComparison)
  | { readonly address: string; readonly reached: false; readonly problem: string };
