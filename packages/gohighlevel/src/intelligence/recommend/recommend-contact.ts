import type { CrmContact, CrmOpportunity } from "../../crm-records.js";
import { showAmount } from "../amounts.js";
import { normaliseEmail } from "../contact-keys.js";
import { countOf } from "../count-of.js";
import { callContact, inStageSince, stageOf } from "../crm-data.js";
import { describeSilence } from "../insights/find-silent-contacts.js";
import { isStalled } from "../insights/find-stalled-deals.js";
import { daysSince, hasHappened, IMPORTANT_FROM, isoTime } from "../rules.js";
import { type Recommendation, recommend, type Scene } from "./recommendation.js";
import { createTaskCall, sendEmailCall } from "./recommended-calls.js";

/** A message of longer ago asks for no answer any more. */
const answerWithinDays = 30;

/** Reasons to get in touch with a contact: a message without an answer, deals that do not move, silence. */
export function recommendContact(contact: CrmContact, scene: Scene): Recommendation[] {
  const deals = scene.index.dealsOf.get(contact.id) ?? [];
  return [
    ...recommendAnswer(contact, scene),
    ...deals.flatMap((deal) => recommendFollowUp(contact, deal, scene)),
    ...recommendCheckIn(contact, scene),
  ];
}

function recommendAnswer(contact: CrmContact, scene: Scene): Recommendation[] {
  const { index, nowMs, dueMs } = scene;
  const message = index.lastMessageOf.get(contact.id);
  if (message?.direction !== "inbound" || !hasHappened(message.atMs, nowMs)) return [];
  const days = daysSince(message.atMs, nowMs);
  if (days > answerWithinDays) return [];
  const name = callContact(contact);
  const because = `The newest message${message.channel ? ` (${message.channel})` : ""} is from them, of ${isoTime(message.atMs)}: ${countOf(days, "day")} ago.`;
  return [
    recommend(
      {
        kind: "answer_message",
        contact,
        action: `Answer ${name}.`,
        waiting: { points: days * 2, because },
        call: createTaskCall({ contactId: contact.id, title: `Answer ${name}`, body: because, dueMs }),
      },
      scene,
    ),
  ];
}

function recommendFollowUp(contact: CrmContact, deal: CrmOpportunity, scene: Scene): Recommendation[] {
  const { index, nowMs, rules, dueMs } = scene;
  if (!isStalled(deal, rules.stalledDays, nowMs)) return [];
  const stage = stageOf(deal, index)?.name ?? "a stage that is gone";
  const days = daysSince(inStageSince(deal), nowMs);
  const because = `"${deal.name}" (${showAmount(deal).text}) has stood in "${stage}" for ${countOf(days, "day")}.`;
  const name = callContact(contact);
  return [
    recommend(
      {
        kind: "follow_up_deal",
        contact,
        deal,
        action: `Follow up "${deal.name}" with ${name}.`,
        waiting: { points: days - rules.stalledDays, because },
        call: createTaskCall({
          contactId: contact.id,
          title: `Follow up "${deal.name}" with ${name}`,
          body: because,
          dueMs,
        }),
      },
      scene,
    ),
  ];
}

function recommendCheckIn(contact: CrmContact, scene: Scene): Recommendation[] {
  const { index, nowMs, rules, dueMs } = scene;
  const { importance, days_silent, last_touch, name } = describeSilence(contact, index, nowMs);
  if (importance < IMPORTANT_FROM || days_silent < rules.silentDays) return [];
  if (contact.doNotDisturb) return [];
  const since = last_touch === null ? "since the contact was made" : `since ${last_touch}`;
  const because = `Nothing has happened for ${countOf(days_silent, "day")}, ${since}.`;
  const { id: contactId, email } = contact;
  const call =
    normaliseEmail(email) === undefined
      ? createTaskCall({ contactId, title: `Call ${name}`, body: because, dueMs })
      : sendEmailCall({ contactId, subject: "How are you?", text: draftCheckIn(name) });
  return [
    recommend(
      {
        kind: "check_in",
        contact,
        action: `Get in touch with ${name}.`,
        waiting: { points: Math.floor((days_silent - rules.silentDays) / 7), because },
        call,
      },
      scene,
    ),
  ];
}

function draftCheckIn(name: string): string {
  return (
    `Hello ${name},\n\nwe have not been in touch for a while. How are you, and is there anything that we can do for you?\n\n` +
    "Kind regards"
  );
}
