import { approve } from "./approve.js";
import { audit } from "./audit.js";
import { authorize } from "./authorize.js";
import { cache } from "./cache.js";
import type { Step, ToolCall, ToolOutcome } from "./call.js";
import { callVendor } from "./call-vendor.js";
import { compose } from "./compose.js";
import { limitRate } from "./limit-rate.js";
import type { PipelineParts } from "./pipeline-parts.js";
import { validate } from "./validate.js";

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
export function createPipeline(parts: Omit<PipelineParts, "run">): (call: ToolCall) => Promise<ToolOutcome> {
  const whole: PipelineParts = { ...parts, run: (call) => run(call) };
  const run = compose(pipeline.map((createStep) => createStep(whole)));
  return run;
}
