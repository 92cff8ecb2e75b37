import { defineTool, type ToolRun } from "@medtainer/core";
import { findPipelines } from "../crm/find-stage.js";
import { readOpportunities, readPipelines, usualCurrency } from "../crm/read-crm.js";
import { type ShownFreshness, showFreshness } from "../crm/show-freshness.js";
import { listPipelines, searchOpportunities } from "../generated/operations.js";
import { digestPipelines, type PipelineDigest } from "../intelligence/pipeline-digest.js";
import { CURRENCY, TIMEZONE } from "../intelligence/read/input-schemas.js";
import { text } from "./input-schemas.js";

interface PipelineDigestInput {
  readonly pipeline?: string;
  readonly currency?: string;
  readonly timezone?: string;
}

/** What the tool answers. */
export interface PipelineDigestAnswer extends Omit<PipelineDigest, "as_of"> {
  readonly deals_read: ShownFreshness;
}

/** Every stage with its open deals, and what moved since last week. */
export const pipelineDigest = defineTool({
  name: "gohighlevel_pipeline_digest",
  title: "Digest the pipelines",
  description:
    "Pipelines by stage: open deals, their value, how long they have stood there, and what was made, moved, won and lost in " +
    "the last seven days. `digest` can be shown as it is.",
  input: {
    type: "object",
    properties: {
      pipeline: text(100, "Only this one: name or id."),
      currency: CURRENCY,
      timezone: TIMEZONE,
    },
    additionalProperties: false,
  },
  uses: [listPipelines, searchOpportunities],
  run: digest,
});

async function digest({ input, call, context }: ToolRun<PipelineDigestInput>): Promise<PipelineDigestAnswer> {
  const { pipeline, currency = usualCurrency, timezone = "UTC" } = input;
  const [all, kept] = await Promise.all([readPipelines(call), readOpportunities(context, currency)]);
  const pipelines = pipeline === undefined ? all : findPipelines(all, pipeline);
  const ids = new Set(pipelines.map(({ id }) => id));
  const deals =
    pipeline === undefined ? kept.items : kept.items.filter(({ pipelineId }) => ids.has(pipelineId));
  const nowMs = Date.now();
  const { as_of: _, ...digested } = digestPipelines(pipelines, deals, { nowMs, timezone });
  return { ...digested, deals_read: showFreshness(kept, nowMs) };
}
