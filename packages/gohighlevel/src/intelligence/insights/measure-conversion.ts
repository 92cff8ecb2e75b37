import type { CrmOpportunity } from "../../crm-records.js";
import { type CrmIndex, stageOf } from "../crm-data.js";
import { groupBy } from "../group-by.js";
import { inOrder } from "../in-order.js";
import { type Findings, listFindings } from "../list-findings.js";
import { SMALL_SAMPLE } from "../rules.js";

/** How many of the decided deals of one kind were won. */
export interface Conversion {
  /** The source in the account's own words, or the stage. */
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  /** Won and lost together: what the rate is of. */
  readonly decided: number;
  /** `won / decided` with four decimals; null where nothing was decided. */
  readonly rate: number | null;
  /** True for fewer than ten decided deals: then chance may say more than the rate. */
  readonly small_sample: boolean;
  /** Not part of the rate. */
  readonly open: number;
  readonly abandoned: number;
}

/** Conversion by stage names the stage's id and pipeline too. */
export interface StageConversion extends Conversion {
  readonly stage_id: string;
  readonly pipeline: string | null;
}

const noSource = "(no source)";

/**
 * Conversion by source: the deal's own, else its contact's. Spelling counts, upper and lower case and outer spaces do
 * not. Deals without a source whose contact is not among those that were read stand in no group.
 */
export function measureSources(
  opportunities: readonly CrmOpportunity[],
  index: CrmIndex,
  limit: number,
): Findings<Conversion> {
  const known = opportunities.flatMap((deal) => {
    const source = sourceOf(deal, index);
    return source === undefined ? [] : [{ source, deal }];
  });
  const groups = groupBy(known, ({ source }) => source.toLowerCase());
  const rows = [...groups.values()].map((group) => {
    const [spelling = noSource] = group.map(({ source }) => source).sort();
    return countDeals(
      spelling,
      group.map(({ deal }) => deal),
    );
  });
  return listFindings(
    inOrder(rows, ({ decided, won, name }) => [-decided, -won, name]),
    `${sumOf(rows)} decided deals of sources that are known; rate: won / (won + lost).`,
    limit,
  );
}

/** Conversion by the stage in which a deal stands, or stood when it was decided. */
export function measureStages(
  opportunities: readonly CrmOpportunity[],
  index: CrmIndex,
  limit: number,
): Findings<StageConversion> {
  const groups = groupBy(opportunities, ({ pipelineId, stageId }) => `${pipelineId} ${stageId}`);
  const rows = [...groups.values()].flatMap((deals) => {
    const [first] = deals;
    if (!first) return [];
    const stage = stageOf(first, index);
    const pipeline = index.pipelines.get(first.pipelineId)?.name ?? null;
    const row = countDeals(stage?.name ?? "(stage is gone)", deals);
    return [{ ...row, stage_id: first.stageId, pipeline, position: stage?.position ?? Number.MAX_VALUE }];
  });
  const ordered = inOrder(rows, ({ pipeline, position, stage_id }) => [
    pipeline ?? "\uffff",
    position,
    stage_id,
  ]);
  return listFindings(
    ordered.map(({ position: _, ...row }) => row),
    `${sumOf(rows)} decided deals; a deal counts for the stage in which it stood when it was decided. Rate: won / (won + lost).`,
    limit,
  );
}

function sourceOf(deal: CrmOpportunity, { contacts }: CrmIndex): string | undefined {
  const own = deal.source?.trim();
  if (own) return own;
  const contact = contacts.get(deal.contactId);
  return contact && (contact.source?.trim() || noSource);
}

function countDeals(name: string, deals: readonly CrmOpportunity[]): Conversion {
  const count = (status: CrmOpportunity["status"]) => deals.filter((deal) => deal.status === status).length;
  const [won, lost] = [count("won"), count("lost")];
  const decided = won + lost;
  return {
    name,
    won,
    lost,
    decided,
    rate: decided === 0 ? null : Math.round((won / decided) * 10_000) / 10_000,
    small_sample: decided < SMALL_SAMPLE,
    open: count("open"),
    abandoned: count("abandoned"),
  };
}

function sumOf(rows: readonly Conversion[]): number {
  return rows.reduce((total, { decided }) => total + decided, 0);
}
