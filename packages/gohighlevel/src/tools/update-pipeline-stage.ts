import { defineTool, type JsonObject, MedtainerError, type ToolRun } from "@medtainer/core";
import { opportunities } from "../collections.js";
import { type FoundStage, findPipelines, findStages, refuseStage } from "../crm/find-stage.js";
import { readPipelines } from "../crm/read-crm.js";
import type { CrmPipeline } from "../crm-records.js";
import {
  getOpportunity,
  listPipelines,
  searchOpportunities,
  updateOpportunity,
} from "../generated/operations.js";
import { text } from "./input-schemas.js";

interface UpdateStageInput {
  readonly opportunity_id: string;
  readonly stage: string;
  readonly pipeline?: string;
}

/** Where a deal stands, as it is shown. */
export interface ShownStage {
  readonly pipeline: string;
  readonly stage: string;
  readonly stage_id: string;
}

/** What the tool answers: what was done, and how to take it back. */
export interface MovedDeal {
  readonly notice: string;
  readonly opportunity_id: string;
  readonly before: ShownStage;
  readonly now: ShownStage;
  /** Null where nothing was changed. */
  readonly undo: { readonly tool: string; readonly input: UpdateStageInput } | null;
}

const name = "gohighlevel_update_pipeline_stage";

/** Moves a deal to another stage. */
export const updatePipelineStage = defineTool({
  name,
  title: "Move a deal",
  description:
    "Moves a deal to another stage of its pipeline, or of another one. Automations of the stage run, and are not undone by " +
    "moving it back. Repeating it does no harm.",
  input: {
    type: "object",
    properties: {
      opportunity_id: text(100),
      stage: text(100, "Name or id."),
      pipeline: text(100, "Only for another pipeline: name or id."),
    },
    required: ["opportunity_id", "stage"],
    additionalProperties: false,
  },
  uses: [getOpportunity, listPipelines, updateOpportunity, searchOpportunities],
  approval: "always",
  run: move,
});

async function move({ input, call, context }: ToolRun<UpdateStageInput>): Promise<MovedDeal> {
  const { opportunity_id: id } = input;
  const [deal, pipelines] = await Promise.all([readDeal(call, id), readPipelines(call)]);
  const { pipelineId = "", pipelineStageId = "" } = deal;
  const wanted = chooseStage(pipelines, pipelineId, input);
  const before = showStage(pipelines, pipelineId, pipelineStageId);
  const now = showStage(pipelines, wanted.pipeline.id, wanted.stage.id);
  const called = `«${deal.name ?? id}»`;
  if (wanted.stage.id === pipelineStageId) {
    return {
      notice: `${called} stands in ${now.stage} already.`,
      opportunity_id: id,
      before,
      now,
      undo: null,
    };
  }
  const { opportunity } = await call(updateOpportunity, {
    id,
    pipelineId: wanted.pipeline.id,
    pipelineStageId: wanted.stage.id,
  });
  // A reply is JSON; its interface only has no index signature.
  await context.collections.keep(opportunities, [opportunity as JsonObject]);
  return {
    notice: `${called} was moved from ${before.stage} to ${now.stage} (${now.pipeline}).`,
    opportunity_id: id,
    before,
    now,
    undo: {
      tool: name,
      input: {
        opportunity_id: id,
        stage: pipelineStageId,
        ...(wanted.pipeline.id !== pipelineId && { pipeline: pipelineId }),
      },
    },
  };
}

async function readDeal(call: ToolRun<unknown>["call"], id: string) {
  try {
    return (await call(getOpportunity, { id })).opportunity;
  } catch (reason) {
    const { code, message } = MedtainerError.from(reason);
    if (code !== "not_found" && !(code === "vendor_rejected" && /not found/i.test(message))) throw reason;
    throw new MedtainerError(
      "not_found",
      `HighLevel has no deal with the id "${id}". gohighlevel_analyze_contact lists a contact's deals.`,
    );
  }
}

/** Of the pipeline that is named, else of the deal's own; an id that stands elsewhere alone speaks for itself. */
function chooseStage(pipelines: readonly CrmPipeline[], own: string, input: UpdateStageInput): FoundStage {
  const { stage, pipeline } = input;
  const named =
    pipeline === undefined ? pipelines.filter(({ id }) => id === own) : findPipelines(pipelines, pipeline);
  const [found, other] = findStages(named, stage);
  if (found && !other) return found;
  const [elsewhere] = found ? [] : findStages(pipelines, stage).filter((one) => one.stage.id === stage);
  if (elsewhere && pipeline === undefined) return elsewhere;
  return refuseStage(named.length > 0 ? named : pipelines);
}

function showStage(pipelines: readonly CrmPipeline[], pipelineId: string, stageId: string): ShownStage {
  const pipeline = pipelines.find(({ id }) => id === pipelineId);
  const stage = pipeline?.stages.find(({ id }) => id === stageId);
  return { pipeline: pipeline?.name ?? pipelineId, stage: stage?.name ?? stageId, stage_id: stageId };
}
