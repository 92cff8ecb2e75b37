import type { CrmOpportunity } from "../../crm-records.js";
import { openCalendar } from "../calendar.js";
import { type Clock, type CrmData, indexCrm } from "../crm-data.js";
import { groupBy } from "../group-by.js";
import { inOrder } from "../in-order.js";
import { DEFAULT_RULES, isoTime, type Rules } from "../rules.js";
import { recommendContact } from "./recommend-contact.js";
import { recommendUpkeep } from "./recommend-upkeep.js";
import type { Recommendation, RecommendationKind, Scene } from "./recommendation.js";

/** A task of a contact that is not done yet. */
export interface OpenTask {
  readonly contactId: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly dueAtMs?: number;
}

/** What should be done, the most pressing first. */
export interface Recommendations {
  readonly as_of: string;
  readonly computed_from: string;
  /** How many there are in all. */
  readonly count: number;
  readonly items: readonly (Recommendation & { readonly rank: number })[];
  /** How many more there are than are shown. */
  readonly more: number;
  /** Left out, because the contact has an open task for it already. */
  readonly already_planned: number;
}

/** How recommendations are made. */
export interface RecommendationOptions extends Clock {
  readonly rules?: Rules;
  /** So many are shown; default 10. */
  readonly limit?: number;
  /** The open tasks that are known; none by default. */
  readonly openTasks?: readonly OpenTask[];
}

/**
 * Ranks what should be done. A contact is recommended to be got in touch with once: to answer, else for a deal, else for
 * silence; the other reasons stand beside it. The order of the data changes nothing.
 *
 * @throws MedtainerError `invalid_input` for an unknown time zone.
 */
export function recommendActions(data: CrmData, options: RecommendationOptions): Recommendations {
  const { nowMs, limit = 10, openTasks = [] } = options;
  const all = rankActions(data, options);
  const tasksOf = groupBy(openTasks, ({ contactId }) => contactId);
  const wanted = all.filter((action) => !isPlanned(action, tasksOf.get(action.contact.id) ?? []));
  return {
    as_of: isoTime(nowMs),
    computed_from:
      `${data.contacts.length} contacts, ${data.opportunities.length} deals, ${data.lastMessages.length} newest messages, ` +
      `${openTasks.length} open tasks.`,
    count: wanted.length,
    items: wanted.slice(0, limit).map((action, index) => ({ rank: index + 1, ...action })),
    more: Math.max(0, wanted.length - limit),
    already_planned: all.length - wanted.length,
  };
}

/** Everything that could be recommended, whatever is planned already; the most pressing first. */
export function rankActions(
  data: CrmData,
  { nowMs, timezone, rules = DEFAULT_RULES }: Clock & { readonly rules?: Rules },
): Recommendation[] {
  const dueMs = openCalendar(timezone).nextWorkday(nowMs, 9);
  const largestDeal = findLargest(data.opportunities);
  const scene: Scene = { data, index: indexCrm(data), rules, nowMs, dueMs, largestDeal };
  const contacting = data.contacts.flatMap((contact) => joinReasons(recommendContact(contact, scene)));
  return rank([...contacting, ...recommendUpkeep(scene)]);
}

function findLargest(opportunities: readonly CrmOpportunity[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { status, currency, valueMinor } of opportunities) {
    if (status === "open") largest.set(currency, Math.max(valueMinor, largest.get(currency) ?? 0));
  }
  return largest;
}

/** Why somebody is got in touch with: the first of these that there is. */
const reasonOrder: readonly RecommendationKind[] = ["answer_message", "follow_up_deal", "check_in"];

/** One recommendation of several for one contact. */
function joinReasons(reasons: readonly Recommendation[]): Recommendation[] {
  const [first, ...others] = inOrder(rank(reasons), ({ kind }) => [reasonOrder.indexOf(kind)]);
  if (!first) return [];
  const also = others.flatMap(({ score_parts }) =>
    score_parts.filter(({ name }) => name === "waiting").map(({ because }) => because),
  );
  return [{ ...first, also }];
}

function rank(actions: readonly Recommendation[]): Recommendation[] {
  return inOrder(actions, ({ score, kind, contact, deal_id = "", action }) => [
    -score,
    kind,
    contact.id,
    deal_id,
    action,
  ]);
}

/** Whoever has an open task is about to be got in touch with; upkeep is planned where a task has just its title. */
function isPlanned({ kind, call }: Recommendation, tasks: readonly OpenTask[]): boolean {
  if (kind === "advance_deal") return false;
  if (kind === "complete_record" || kind === "merge_duplicates") {
    return tasks.some(({ title }) => title === call.input.title);
  }
  return tasks.length > 0;
}
