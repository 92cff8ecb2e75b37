import { MedtainerError } from "@medtainer/core";
import type { CrmPipeline, CrmStage } from "../crm-records.js";

/** A stage and its pipeline. */
export interface FoundStage {
  readonly pipeline: CrmPipeline;
  readonly stage: CrmStage;
}

/** The stages of an id, or of a name; capitals do not matter. */
export function findStages(pipelines: readonly CrmPipeline[], wanted: string): FoundStage[] {
  const all = pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => ({ pipeline, stage })));
  const byId = all.filter(({ stage }) => stage.id === wanted);
  return byId.length > 0 ? byId : all.filter(({ stage }) => isCalled(stage.name, wanted));
}

/** The pipelines of an id, or of a name. @throws MedtainerError `invalid_input` where there is none; it names those that there are. */
export function findPipelines(pipelines: readonly CrmPipeline[], wanted: string): CrmPipeline[] {
  const found = pipelines.filter(({ id, name }) => id === wanted || isCalled(name, wanted));
  if (found.length > 0) return found;
  throw unknown(
    "pipeline",
    pipelines.map(({ name }) => name),
  );
}

/** @throws MedtainerError `invalid_input` that names the stages that there are. */
export function refuseStage(pipelines: readonly CrmPipeline[]): never {
  throw unknown(
    "stage",
    pipelines.flatMap(({ name, stages }) => stages.map((stage) => `${stage.name} (${name})`)),
  );
}

function unknown(field: string, names: readonly string[]): MedtainerError {
  const message = `"${field}" must be the id or the name of one: ${names.slice(0, 40).join(", ") || "there are none"}.`;
  return new MedtainerError("invalid_input", message, { issues: [{ path: `/${field}`, message }] });
}

function isCalled(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}
