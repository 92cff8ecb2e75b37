import type { CrmContact, CrmInteraction, CrmOpportunity } from "../../crm-records.js";
import { normaliseEmail, normaliseName, normalisePhone } from "../contact-keys.js";
import { countOf } from "../count-of.js";
import { isStalled } from "../insights/find-stalled-deals.js";
import { daysSince, hasHappened, isoTime, type Rules } from "../rules.js";

/** One part of a health score. */
export interface HealthPart {
  readonly name: "recency" | "activity" | "response" | "deals" | "record";
  /** Whole points, from 0 to `out_of`. */
  readonly points: number;
  readonly out_of: number;
  /** What the points follow from. */
  readonly because: string;
}

/** How well it stands with a contact, from 0 to 100. */
export interface Health {
  /** The sum of the parts' points. */
  readonly score: number;
  /** `strong` from 70 on, `fair` from 40 on, else `weak`. */
  readonly level: "strong" | "fair" | "weak";
  readonly parts: readonly HealthPart[];
  readonly computed_from: string;
}

/** What is known of one contact. */
export interface ContactHistory {
  readonly contact: CrmContact;
  readonly deals: readonly CrmOpportunity[];
  readonly interactions: readonly CrmInteraction[];
}

/** Activity and response look back so many days. */
const windowDays = 90;

/** Days since the last contact, and the points for no more than that many. */
const recencySteps = [
  [7, 30],
  [14, 24],
  [30, 18],
  [60, 10],
  [90, 5],
] as const;

/** Points for none, one, two, and three or more answers. */
const responseSteps = [0, 10, 15, 20] as const;

/**
 * Scores a contact: how long ago anything happened (30), how much happened (20), how much of it came from the contact
 * (20), deals (15), and how complete the record is (15). More that has happened never makes less of a score.
 */
export function scoreHealth(
  history: ContactHistory,
  { nowMs, stalledDays }: { readonly nowMs: number } & Pick<Rules, "stalledDays">,
): Health {
  const touches = history.interactions.filter((interaction) => isTouch(interaction, nowMs));
  const recent = touches.filter(({ atMs }) => daysSince(atMs, nowMs) < windowDays);
  const parts = [
    scoreRecency(history.contact, touches, nowMs),
    scoreActivity(recent),
    scoreResponse(recent),
    scoreDeals(history.deals, stalledDays, nowMs),
    scoreRecord(history.contact),
  ];
  const score = parts.reduce((total, { points }) => total + points, 0);
  return {
    score,
    level: score >= 70 ? "strong" : score >= 40 ? "fair" : "weak",
    parts,
    computed_from:
      `${touches.length} messages, appointments and notes of ${history.interactions.length} entries, ` +
      `${countOf(history.deals.length, "deal")}, and the contact's record.`,
  };
}

/** Something that people did with each other, or noted of it; tasks, what was cancelled and what is yet to come are not. */
export function isTouch({ kind, atMs, isCancelled }: CrmInteraction, nowMs: number): boolean {
  return (
    hasHappened(atMs, nowMs) &&
    !isCancelled &&
    (kind === "message" || kind === "appointment" || kind === "note")
  );
}

function scoreRecency(
  { lastActivityAtMs }: CrmContact,
  touches: readonly CrmInteraction[],
  nowMs: number,
): HealthPart {
  const known = touches.map(({ atMs }) => atMs);
  if (lastActivityAtMs !== undefined && hasHappened(lastActivityAtMs, nowMs)) known.push(lastActivityAtMs);
  if (known.length === 0) return part("recency", 0, 30, "Nothing has happened yet.");
  const lastMs = known.reduce((latest, atMs) => Math.max(latest, atMs));
  const days = daysSince(lastMs, nowMs);
  const [, points] = recencySteps.find(([atMost]) => days <= atMost) ?? [0, 0];
  return part(
    "recency",
    points,
    30,
    `Something last happened ${countOf(days, "day")} ago, on ${isoTime(lastMs)}.`,
  );
}

function scoreActivity(recent: readonly CrmInteraction[]): HealthPart {
  const points = Math.min(20, recent.length * 4);
  const because = `${recent.length} messages, appointments and notes in ${windowDays} days; 4 points each.`;
  return part("activity", points, 20, because);
}

function scoreResponse(recent: readonly CrmInteraction[]): HealthPart {
  const answers = recent.filter(({ kind, direction }) => kind === "appointment" || direction === "inbound");
  const points = responseSteps[Math.min(answers.length, 3)] ?? 0;
  const because = `${answers.length} messages from the contact, or appointments, in ${windowDays} days.`;
  return part("response", points, 20, because);
}

function scoreDeals(deals: readonly CrmOpportunity[], stalledDays: number, nowMs: number): HealthPart {
  const won = deals.filter(({ status }) => status === "won").length;
  const open = deals.filter(({ status }) => status === "open");
  const moving = open.filter((deal) => !isStalled(deal, stalledDays, nowMs)).length;
  const forOpen = moving > 0 ? 7 : open.length > 0 ? 3 : 0;
  const because = `${won} won (8 points for any); ${moving} open and moving (7 for any), ${open.length - moving} stalled (else 3).`;
  return part("deals", (won > 0 ? 8 : 0) + forOpen, 15, because);
}

function scoreRecord({ name, email, phone, ownerId, source }: CrmContact): HealthPart {
  const has = [
    ["e-mail", 4, normaliseEmail(email) !== undefined],
    ["phone", 4, normalisePhone(phone) !== undefined],
    ["name", 3, normaliseName(name) !== undefined],
    ["owner", 2, Boolean(ownerId)],
    ["source", 2, Boolean(source)],
  ] as const;
  const points = has.reduce((total, [, worth, isThere]) => total + (isThere ? worth : 0), 0);
  const list = (wanted: boolean) => has.filter(([, , isThere]) => isThere === wanted).map(([what]) => what);
  const because = `There: ${list(true).join(", ") || "nothing"}; missing: ${list(false).join(", ") || "nothing"}.`;
  return part("record", points, 15, because);
}

function part(name: HealthPart["name"], points: number, out_of: number, because: string): HealthPart {
  return { name, points, out_of, because };
}
