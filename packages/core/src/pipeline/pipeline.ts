import type { ConnectedVendor } from "../client/connect-vendor.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import { approve } from "./approve.js";
import { audit } from "./audit.js";
import { authorize } from "./authorize.js";
import { cache } from "./cache.js";
import type { Step, ToolCall, ToolOutcome } from "./call.js";
import { callVendor } from "./call-vendor.js";
import { compose } from "./compose.js";
import { limitRate } from "./limit-rate.js";
import { validate } from "./validate.js";

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

/**
 * The order in which every tool call passes the policies, outermost first.
 * Audit wraps all, so refusals, cut replies read on, and failures are recorded too.
 */
export const pipeline: readonly ((parts: PipelineParts) => Step)[] = [
  audit,
  authorize,
  validate,
  cache,
  approve,
  limitRate,
  callVendor,
];

/** The one road of every tool call. */
export function createPipeline(parts: PipelineParts): (call: ToolCall) => Promise<ToolOutcome> {
  return compose(pipeline.map((createStep) => createStep(parts)));
}
