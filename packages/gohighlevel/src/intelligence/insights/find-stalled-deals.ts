import type { CrmOpportunity } from "../../crm-records.js";
import { type ShownAmount, showAmount, sumDeals } from "../amounts.js";
import { type CrmIndex, callContact, inStageSince, lastTouchAt, stageOf } from "../crm-data.js";
import { inOrder } from "../in-order.js";
import { type Findings, listFindings } from "../list-findings.js";
import { daysSince, isoTime, type Rules } from "../rules.js";

/** An open deal that does not move. */
export interface StalledDeal {
  readonly id: string;
  readonly name: string;
  readonly contact_id: string;
  /** The contact's name; null where the contact is not among those that were read. */
  readonly contact: string | null;
  readonly pipeline: string | null;
  readonly stage: string | null;
  readonly value: ShownAmount;
  /** When it came to its stage, and how many whole days that is. */
  readonly in_stage_since: string;
  readonly days_in_stage: number;
  /** Whole days since anything happened with the contact; null where nothing is on record. */
  readonly days_since_contact: number | null;
}

/** The stalled deals, of the most valuable first, and what they are worth together. */
export interface StalledDeals extends Findings<StalledDeal> {
  readonly value: readonly ShownAmount[];
}

/** Finds the open deals that have stood in their stage for at least `stalledDays`. */
export function findStalledDeals(
  opportunities: readonly CrmOpportunity[],
  index: CrmIndex,
  { stalledDays }: Pick<Rules, "stalledDays">,
  { nowMs, limit }: { readonly nowMs: number; readonly limit: number },
): StalledDeals {
  const open = opportunities.filter(({ status }) => status === "open");
  const stalled = open.filter((deal) => isStalled(deal, stalledDays, nowMs));
  const ordered = inOrder(stalled, (deal) => [-deal.valueMinor, inStageSince(deal), deal.id]);
  const listed = listFindings(
    ordered,
    `${open.length} open deals; stalled: no change of stage for ${stalledDays} days or more.`,
    limit,
  );
  return {
    ...listed,
    items: listed.items.map((deal) => describeDeal(deal, index, nowMs)),
    value: sumDeals(stalled),
  };
}

/** True for an open deal that has stood in its stage for so many days. */
export function isStalled(deal: CrmOpportunity, stalledDays: number, nowMs: number): boolean {
  return deal.status === "open" && daysSince(inStageSince(deal), nowMs) >= stalledDays;
}

function describeDeal(deal: CrmOpportunity, index: CrmIndex, nowMs: number): StalledDeal {
  const contact = index.contacts.get(deal.contactId);
  const touchedAtMs = contact && lastTouchAt(contact, index, nowMs);
  const sinceMs = inStageSince(deal);
  return {
    id: deal.id,
    name: deal.name,
    contact_id: deal.contactId,
    contact: contact ? callContact(contact) : null,
    pipeline: index.pipelines.get(deal.pipelineId)?.name ?? null,
    stage: stageOf(deal, index)?.name ?? null,
    value: showAmount(deal),
    in_stage_since: isoTime(sinceMs),
    days_in_stage: daysSince(sinceMs, nowMs),
    days_since_contact: touchedAtMs === undefined ? null : daysSince(touchedAtMs, nowMs),
  };
}
