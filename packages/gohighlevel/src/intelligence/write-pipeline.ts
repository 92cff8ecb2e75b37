import type { ShownAmount } from "./amounts.js";
import { countOf } from "./count-of.js";
import type { Movement, SinglePipelineDigest, StageDigest } from "./pipeline-digest.js";

/** A pipeline and its stages, a line each, to be shown as it is. */
export function writePipeline({
  name,
  deals,
  value,
  since_last_week: week,
  stages,
}: SinglePipelineDigest): string {
  const total = `${name}: ${countOf(deals, "open deal")}${writeValue(value)}; since last week ${writeMovement(week)}`;
  return [total, ...stages.map(writeStage)].join("\n");
}

function writeStage({ name, deals, value, age, since_last_week: week }: StageDigest): string {
  const ages =
    age.median_days === null ? "" : `, ${countOf(age.median_days, "day")} old (oldest ${age.oldest_days})`;
  return `  ${name}: ${countOf(deals, "open deal")}${writeValue(value)}${ages}; ${writeMovement(week)}`;
}

function writeMovement(movement: Movement): string {
  const parts = [
    [movement.created, "new"],
    [movement.moved_in, "moved in"],
    [movement.won, "won"],
    [movement.lost, "lost"],
    [movement.abandoned, "given up"],
  ] as const;
  const moved = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return moved.length === 0 ? "no movement" : moved.join(", ");
}

function writeValue(value: readonly ShownAmount[]): string {
  return value.length === 0 ? "" : `, ${value.map(({ text }) => text).join(" and ")}`;
}
