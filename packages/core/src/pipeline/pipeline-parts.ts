import type { ConnectedVendor } from "../client/connect-vendor.js";
import type { MedtainerError } from "../errors/medtainer-error.js";
import type { Leases } from "../storage/lease.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import type { ToolCall, ToolOutcome } from "./call.js";

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
  readonly leases: Leases;
  readonly policy: Policy;
  /** Live secrets, replaced wherever they would be written down. */
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of a failure that the caller is spared. */
  readonly onError: (error: MedtainerError, callId: string) => void;
  /** Told of work that goes on after its call was answered; a server that ends waits for it. */
  readonly inBackground: (work: Promise<unknown>) => void;
  /** The whole pipeline, for a call that a step makes on its own. */
  readonly run: (call: ToolCall) => Promise<ToolOutcome>;
}
