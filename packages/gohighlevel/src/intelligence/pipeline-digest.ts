import type { CrmOpportunity, CrmPipeline } from "../crm-records.js";
import { type ShownAmount, sumDeals } from "./amounts.js";
import { openCalendar } from "./calendar.js";
import { type Clock, decidedAt, inStageSince } from "./crm-data.js";
import { groupBy } from "./group-by.js";
import { inOrder } from "./in-order.js";
import { daysSince, isoTime } from "./rules.js";
import { writePipeline } from "./write-pipeline.js";

/** How long the open deals of a stage have stood in it, in whole days; null where there are none. */
export interface StageAge {
  readonly median_days: number | null;
  readonly oldest_days: number | null;
}

/**
 * What has happened since a week ago, in numbers of deals. Where a deal came from is not known: HighLevel keeps only
 * the last move.
 */
export interface Movement {
  /** Deals that were made since, whatever became of them. */
  readonly created: number;
  /** Open deals, made before, that came to their stage since. */
  readonly moved_in: number;
  readonly won: number;
  readonly lost: number;
  readonly abandoned: number;
}

/** One stage: its open deals, and what moved. */
export interface StageDigest {
  readonly id: string;
  readonly name: string;
  readonly deals: number;
  readonly value: readonly ShownAmount[];
  readonly age: StageAge;
  readonly since_last_week: Movement;
}

/** One pipeline: its open deals by stage, and what moved. */
export interface SinglePipelineDigest {
  readonly id: string;
  readonly name: string;
  readonly deals: number;
  readonly value: readonly ShownAmount[];
  readonly since_last_week: Movement & {
    /** Deals made since, less deals decided since: how many more are open now, were none opened again. */
    readonly net: number;
    readonly value_won: readonly ShownAmount[];
  };
  readonly stages: readonly StageDigest[];
  /** Open deals in a stage that the pipeline no longer has; they count for the pipeline alone. */
  readonly deals_without_stage: number;
}

/** All pipelines at one moment. */
export interface PipelineDigest {
  /** The whole in lines, to be shown as it is. */
  readonly digest: string;
  readonly as_of: string;
  /** The same time by the clock, a week ago. */
  readonly since: string;
  readonly timezone: string;
  readonly computed_from: string;
  readonly pipelines: readonly SinglePipelineDigest[];
  /** Open deals of pipelines that are not named here. */
  readonly deals_elsewhere: number;
}

interface Window {
  readonly nowMs: number;
  readonly sinceMs: number;
}

/**
 * Digests the pipelines: each stage with the number and value of its open deals, their age in it, and what moved in the
 * last seven days, counted from the same time by the clock in the time zone.
 *
 * @throws MedtainerError `invalid_input` for an unknown time zone.
 */
export function digestPipelines(
  pipelines: readonly CrmPipeline[],
  opportunities: readonly CrmOpportunity[],
  { nowMs, timezone }: Clock,
): PipelineDigest {
  const window = { nowMs, sinceMs: openCalendar(timezone).shiftDays(nowMs, -7) };
  const dealsOf = groupBy(opportunities, ({ pipelineId }) => pipelineId);
  const digests = inOrder(pipelines, ({ name, id }) => [name, id]).map((pipeline) =>
    digestPipeline(pipeline, dealsOf.get(pipeline.id) ?? [], window),
  );
  const named = new Set(pipelines.map(({ id }) => id));
  const open = opportunities.filter(isOpen);
  return {
    digest: digests.map(writePipeline).join("\n\n"),
    as_of: isoTime(nowMs),
    since: isoTime(window.sinceMs),
    timezone,
    computed_from:
      `${open.length} open deals of ${opportunities.length}; age: days since a deal came to its stage; movement: since the same ` +
      `time a week ago, ${timezone}.`,
    pipelines: digests,
    deals_elsewhere: open.filter(({ pipelineId }) => !named.has(pipelineId)).length,
  };
}

function digestPipeline(
  { id, name, stages }: CrmPipeline,
  deals: readonly CrmOpportunity[],
  window: Window,
): SinglePipelineDigest {
  const open = deals.filter(isOpen);
  const inStage = groupBy(deals, ({ stageId }) => stageId);
  const digests = inOrder(stages, ({ position, id }) => [position, id]).map((stage) =>
    digestStage(stage, inStage.get(stage.id) ?? [], window),
  );
  const movement = measureMovement(deals, window);
  const won = deals.filter((deal) => deal.status === "won" && isSince(decidedAt(deal), window));
  return {
    id,
    name,
    deals: open.length,
    value: sumDeals(open),
    since_last_week: {
      ...movement,
      net: movement.created - movement.won - movement.lost - movement.abandoned,
      value_won: sumDeals(won),
    },
    stages: digests,
    deals_without_stage: open.length - digests.reduce((total, stage) => total + stage.deals, 0),
  };
}

function digestStage(
  { id, name }: { readonly id: string; readonly name: string },
  deals: readonly CrmOpportunity[],
  window: Window,
): StageDigest {
  const open = deals.filter(isOpen);
  const ages = open
    .map((deal) => daysSince(inStageSince(deal), window.nowMs))
    .sort((one, other) => one - other);
  return {
    id,
    name,
    deals: open.length,
    value: sumDeals(open),
    age: { median_days: median(ages), oldest_days: ages.at(-1) ?? null },
    since_last_week: measureMovement(deals, window),
  };
}

function measureMovement(deals: readonly CrmOpportunity[], window: Window): Movement {
  const decided = (status: CrmOpportunity["status"]) =>
    deals.filter((deal) => deal.status === status && isSince(decidedAt(deal), window)).length;
  const isNew = ({ createdAtMs }: CrmOpportunity) => isSince(createdAtMs, window);
  return {
    created: deals.filter(isNew).length,
    moved_in: deals.filter((deal) => isOpen(deal) && !isNew(deal) && isSince(inStageSince(deal), window))
      .length,
    won: decided("won"),
    lost: decided("lost"),
    abandoned: decided("abandoned"),
  };
}

function isOpen({ status }: CrmOpportunity): boolean {
  return status === "open";
}

function isSince(atMs: number, { nowMs, sinceMs }: Window): boolean {
  return atMs >= sinceMs && atMs <= nowMs;
}

/** Of an even number the lower of the two in the middle, so that it is an age that a deal has. */
function median(sorted: readonly number[]): number | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
