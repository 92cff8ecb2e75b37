import type { JsonObject } from "@medtainer/core";
import type { CrmContact, CrmOpportunity } from "../../crm-records.js";
import { showAmount } from "../amounts.js";
import { type CrmData, type CrmIndex, callContact } from "../crm-data.js";
import type { Rules } from "../rules.js";
import { weighImportance } from "../weigh-importance.js";

/** What a recommendation is for. */
export type RecommendationKind =
  | "answer_message"
  | "follow_up_deal"
  | "advance_deal"
  | "check_in"
  | "complete_record"
  | "merge_duplicates";

/** One part of a recommendation's score. */
export interface ScorePart {
  readonly name: "kind" | "importance" | "waiting" | "value";
  readonly points: number;
  /** What the points follow from. */
  readonly because: string;
}

/** A call of a tool that is ready to be made. */
export interface RecommendedCall {
  readonly tool: string;
  readonly input: JsonObject;
}

/** Something that should be done, why, and the call that does it. */
export interface Recommendation {
  readonly kind: RecommendationKind;
  /** What to do, in a sentence. */
  readonly action: string;
  readonly contact: { readonly id: string; readonly name: string };
  /** The deal that it is about. */
  readonly deal_id?: string;
  /** From 0 to 100, the sum of its parts; more is more pressing. */
  readonly score: number;
  readonly score_parts: readonly ScorePart[];
  /** Other reasons to get in touch with the same contact. */
  readonly also: readonly string[];
  readonly call: RecommendedCall;
}

/** What recommendations are made from. */
export interface Scene {
  readonly data: CrmData;
  readonly index: CrmIndex;
  readonly rules: Rules;
  readonly nowMs: number;
  /** What the largest open deal of each currency is worth, in its smallest unit. */
  readonly largestDeal: ReadonlyMap<string, number>;
  /** When a task that is recommended is due: the next working day at nine. */
  readonly dueMs: number;
}

/** How pressing each kind is by itself. */
const kinds: Readonly<Record<RecommendationKind, { readonly points: number; readonly because: string }>> = {
  answer_message: { points: 45, because: "Somebody waits for an answer." },
  follow_up_deal: { points: 40, because: "A deal does not move." },
  advance_deal: { points: 30, because: "A deal has moved on in fact, but not in the pipeline." },
  check_in: { points: 30, because: "An important contact is silent." },
  complete_record: { points: 10, because: "An important contact cannot be reached in every way." },
  merge_duplicates: { points: 10, because: "Entries may be of one person." },
};

/** At most so many points for importance, for waiting, and for what a deal is worth. */
const [mostImportance, mostWaiting, mostValue] = [30, 15, 10];

/** What is said of one recommendation. */
export interface Proposal {
  readonly kind: RecommendationKind;
  readonly contact: CrmContact;
  readonly action: string;
  /** The deal that it is about. */
  readonly deal?: CrmOpportunity;
  /** Points for how long it has waited already, and what they are for. */
  readonly waiting: { readonly points: number; readonly because: string };
  readonly call: RecommendedCall;
}

/** A recommendation with its score. */
export function recommend(
  { kind, contact, action, deal, waiting, call }: Proposal,
  { index, largestDeal }: Pick<Scene, "index" | "largestDeal">,
): Recommendation {
  const { value, because } = weighImportance(contact, index.dealsOf.get(contact.id) ?? []);
  const parts: readonly ScorePart[] = [
    { name: "kind", ...kinds[kind] },
    {
      name: "importance",
      points: Math.round((value * mostImportance) / 100),
      because: `Importance ${value} of 100${because.length > 0 ? `: ${because.join(", ")}` : ""}.`,
    },
    { name: "waiting", ...waiting, points: Math.max(0, Math.min(mostWaiting, waiting.points)) },
    ...(deal ? [weighValue(deal, largestDeal.get(deal.currency) ?? 0)] : []),
  ];
  return {
    kind,
    action,
    contact: { id: contact.id, name: callContact(contact) },
    ...(deal && { deal_id: deal.id }),
    score: parts.reduce((total, { points }) => total + points, 0),
    score_parts: parts,
    also: [],
    call,
  };
}

function weighValue({ valueMinor, currency }: CrmOpportunity, largest: number): ScorePart {
  const share = largest > 0 ? Math.max(0, Math.min(1, valueMinor / largest)) : 0;
  const [text, most] = [valueMinor, largest].map((value) => showAmount({ valueMinor: value, currency }).text);
  return {
    name: "value",
    points: Math.round(share * mostValue),
    because: `The deal is worth ${text}; the largest open one ${most}.`,
  };
}
