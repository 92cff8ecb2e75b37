import type { CrmContact, CrmInteraction, CrmOpportunity, CrmPipeline } from "../../crm-records.js";
import { type ShownAmount, showAmount, sumDeals } from "../amounts.js";
import { countOf } from "../count-of.js";
import { type Clock, callContact, indexCrm, inStageSince, type LastMessage, stageOf } from "../crm-data.js";
import { inOrder } from "../in-order.js";
import { missingOf } from "../insights/find-missing-data.js";
import { isStalled } from "../insights/find-stalled-deals.js";
import { type Findings, listFindings } from "../list-findings.js";
import { type OpenTask, rankActions } from "../recommend/recommend-actions.js";
import type { Recommendation } from "../recommend/recommendation.js";
import { DEFAULT_RULES, daysSince, hasHappened, isoTime, type Rules } from "../rules.js";
import { weighImportance } from "../weigh-importance.js";
import { chooseNextStep, type NextStep } from "./choose-next-step.js";
import { listTimeline, type TimelineEntry } from "./list-timeline.js";
import { type Health, isTouch, scoreHealth } from "./score-health.js";

/** Everything that is known of one contact. */
export interface ContactFacts {
  readonly contact: CrmContact;
  /** The contact's own deals. */
  readonly deals: readonly CrmOpportunity[];
  readonly pipelines: readonly CrmPipeline[];
  readonly interactions: readonly CrmInteraction[];
  readonly openTasks: readonly OpenTask[];
}

/** A deal that is still open. */
export interface OpenDeal {
  readonly id: string;
  readonly name: string;
  readonly pipeline: string | null;
  readonly stage: string | null;
  readonly value: ShownAmount;
  readonly days_in_stage: number;
  readonly is_stalled: boolean;
}

/** One contact, looked at whole. */
export interface ContactAnalysis {
  readonly as_of: string;
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly company: string | null;
    readonly tags: readonly string[];
    readonly importance: number;
    readonly importance_because: readonly string[];
    /** What the record lacks. */
    readonly missing: readonly string[];
  };
  readonly health: Health;
  readonly next_step: NextStep;
  readonly open_deals: Findings<OpenDeal> & { readonly value: readonly ShownAmount[] };
  readonly decided_deals: {
    readonly won: number;
    readonly lost: number;
    readonly abandoned: number;
    readonly value_won: readonly ShownAmount[];
  };
  /** What has happened, the newest first. */
  readonly timeline: Findings<TimelineEntry>;
  /** What is yet to come, the soonest first. */
  readonly upcoming: Findings<TimelineEntry>;
}

/** How a contact is analysed. */
export interface AnalysisOptions extends Clock {
  readonly rules?: Rules;
  /** So many entries of the timeline are shown; default 20. */
  readonly limit?: number;
}

/**
 * Analyses one contact: health, next step, open deals, timeline. The order of the facts changes nothing.
 *
 * @throws MedtainerError `invalid_input` for an unknown time zone.
 */
export function analyseContact(facts: ContactFacts, options: AnalysisOptions): ContactAnalysis {
  const { contact, deals, interactions } = facts;
  const { nowMs, rules = DEFAULT_RULES, limit = 20 } = options;
  const { value, because } = weighImportance(contact, deals);
  const past = interactions.filter(({ atMs }) => hasHappened(atMs, nowMs));
  const coming = interactions.filter(({ atMs }) => !hasHappened(atMs, nowMs));
  const health = scoreHealth({ contact, deals, interactions }, { nowMs, stalledDays: rules.stalledDays });
  return {
    as_of: isoTime(nowMs),
    contact: {
      id: contact.id,
      name: callContact(contact),
      company: contact.company ?? null,
      tags: [...contact.tags].sort(),
      importance: value,
      importance_because: because,
      missing: missingOf(contact),
    },
    health,
    next_step: chooseNextStep(rankFor(facts, options), facts, nowMs),
    open_deals: listOpenDeals(facts, rules, nowMs),
    decided_deals: countDecided(deals),
    timeline: listFindings(
      listTimeline(past).reverse(),
      "Messages, notes, tasks, appointments and context until now.",
      limit,
    ),
    upcoming: listFindings(listTimeline(coming), "Tasks and appointments that are yet to come.", limit),
  };
}

/** What would be recommended if this contact were the only one; a note or an appointment ends its silence, too. */
function rankFor(facts: ContactFacts, options: AnalysisOptions): Recommendation[] {
  const { contact, deals, pipelines, interactions } = facts;
  const { nowMs } = options;
  const touches = interactions.filter((interaction) => isTouch(interaction, nowMs));
  const { lastActivityAtMs = 0 } = contact;
  const knownMs = hasHappened(lastActivityAtMs, nowMs) ? lastActivityAtMs : 0;
  const lastMs = touches.reduce((latest, { atMs }) => Math.max(latest, atMs), knownMs);
  const messages = touches.filter(({ kind }) => kind === "message");
  const known = lastMs > 0 ? { ...contact, lastActivityAtMs: lastMs } : contact;
  const lastMessages = messages.map((message) => toLastMessage(contact.id, message));
  return rankActions({ contacts: [known], opportunities: deals, pipelines, lastMessages }, options);
}

function toLastMessage(contactId: string, { atMs, direction, channel }: CrmInteraction): LastMessage {
  return {
    contactId,
    atMs,
    ...(direction !== undefined && { direction }),
    ...(channel !== undefined && { channel }),
  };
}

function listOpenDeals(
  { deals, pipelines }: ContactFacts,
  rules: Rules,
  nowMs: number,
): ContactAnalysis["open_deals"] {
  const index = indexCrm({ contacts: [], opportunities: [], pipelines, lastMessages: [] });
  const open = deals.filter(({ status }) => status === "open");
  const shown = inOrder(open, (deal) => [-deal.valueMinor, inStageSince(deal), deal.id]).map(
    (deal): OpenDeal => ({
      id: deal.id,
      name: deal.name,
      pipeline: index.pipelines.get(deal.pipelineId)?.name ?? null,
      stage: stageOf(deal, index)?.name ?? null,
      value: showAmount(deal),
      days_in_stage: daysSince(inStageSince(deal), nowMs),
      is_stalled: isStalled(deal, rules.stalledDays, nowMs),
    }),
  );
  const rule = `${countOf(deals.length, "deal")} of the contact; stalled: no change of stage for ${rules.stalledDays} days or more.`;
  return { ...listFindings(shown, rule, 20), value: sumDeals(open) };
}

function countDecided(deals: readonly CrmOpportunity[]): ContactAnalysis["decided_deals"] {
  const of = (status: CrmOpportunity["status"]) => deals.filter((deal) => deal.status === status);
  return {
    won: of("won").length,
    lost: of("lost").length,
    abandoned: of("abandoned").length,
    value_won: sumDeals(of("won")),
  };
}
