import type { ConnectedVendor } from "../client/connect-vendor.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";

/** What the operator decided. */
export interface Policy {
  /** Which effects need a person's approval; default `destructive`. */
  readonly approve: "destructive" | "write" | "none";
  /** True lists and runs only tools that read. */
  readonly readOnly: boolean;
}

/** What the steps are made of. */
export interface PipelineParts {
  readonly vendors: ReadonlyMap<string, ConnectedVendor>;
  readonly records: Records;
  readonly store: Store;
  readonly policy: Policy;
  /** Live secrets, replaced wherever they would be written down. */
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
