import type { CrmContact, CrmOpportunity } from "../../crm-records.js";
import { callContact, inStageSince } from "../crm-data.js";
import { inOrder } from "../in-order.js";
import { type DuplicateGroup, findDuplicates } from "../insights/find-duplicates.js";
import { missingOf } from "../insights/find-missing-data.js";
import { daysSince, hasHappened, IMPORTANT_FROM, isoTime } from "../rules.js";
import { weighImportance } from "../weigh-importance.js";
import { type Recommendation, recommend, type Scene } from "./recommendation.js";
import { createTaskCall, moveDealCall } from "./recommended-calls.js";

/** What keeps the CRM true: deals that have moved on in fact, records with gaps, duplicates. */
export function recommendUpkeep(scene: Scene): Recommendation[] {
  const { contacts, opportunities } = scene.data;
  return [
    ...opportunities.flatMap((deal) => recommendAdvance(deal, scene)),
    ...contacts.flatMap((contact) => recommendCompletion(contact, scene)),
    ...findDuplicates(contacts).groups.flatMap((group) => recommendMerge(group, scene)),
  ];
}

/** A deal in the first stage whose contact has written since it came there: the conversation has begun. */
function recommendAdvance(deal: CrmOpportunity, scene: Scene): Recommendation[] {
  const { index, nowMs } = scene;
  const contact = index.contacts.get(deal.contactId);
  const message = index.lastMessageOf.get(deal.contactId);
  const stages = index.pipelines.get(deal.pipelineId)?.stages ?? [];
  const [first, second] = inOrder(stages, ({ position, id }) => [position, id]);
  if (!contact || !message || !first || !second) return [];
  const isFirst = deal.status === "open" && deal.stageId === first.id;
  const hasWritten = message.direction === "inbound" && message.atMs > inStageSince(deal);
  if (!isFirst || !hasWritten || !hasHappened(message.atMs, nowMs)) return [];
  return [
    recommend(
      {
        kind: "advance_deal",
        contact,
        deal,
        action: `Move "${deal.name}" of ${callContact(contact)} from "${first.name}" to "${second.name}".`,
        waiting: {
          points: daysSince(message.atMs, nowMs),
          because: `${callContact(contact)} wrote on ${isoTime(message.atMs)}, after the deal came to "${first.name}".`,
        },
        call: moveDealCall({ id: deal.id, stageId: second.id }),
      },
      scene,
    ),
  ];
}

/** An important contact without an e-mail address or a phone number. */
function recommendCompletion(contact: CrmContact, scene: Scene): Recommendation[] {
  const { index, dueMs } = scene;
  const { value } = weighImportance(contact, index.dealsOf.get(contact.id) ?? []);
  if (value < IMPORTANT_FROM) return [];
  const missing = missingOf(contact);
  const wanted = [
    ...(missing.includes("email") ? ["e-mail address"] : []),
    ...(missing.includes("phone") ? ["phone number"] : []),
  ];
  if (wanted.length === 0) return [];
  const name = callContact(contact);
  const title = `Find out the ${wanted.join(" and the ")} of ${name}`;
  const because = `The record lacks a usable ${wanted.join(" and a usable ")}.`;
  return [
    recommend(
      {
        kind: "complete_record",
        contact,
        action: `${title}.`,
        waiting: { points: wanted.length * 5, because },
        call: createTaskCall({ contactId: contact.id, title, body: because, dueMs }),
      },
      scene,
    ),
  ];
}

/**
 * Entries that share an e-mail address, or do not differ in name: a telephone alone may be one that several people share.
 * HighLevel merges contacts in its own pages alone, so it becomes a task.
 */
function recommendMerge(group: DuplicateGroup, scene: Scene): Recommendation[] {
  const { index, dueMs } = scene;
  const [oldest] = group.contacts;
  const contact = oldest && index.contacts.get(oldest.id);
  const isLikely = group.names_agree || group.matched_on.some(({ key }) => key === "email");
  if (!contact || !isLikely) return [];
  const count = group.contacts.length + group.more_contacts;
  const shared = group.matched_on.map(({ key, value }) => `${key} ${value}`).join(", ");
  const ids = group.contacts.map(({ id }) => id).join(", ");
  const title = `Merge the ${count} entries of ${callContact(contact)}`;
  const because = `They share ${shared}.`;
  return [
    recommend(
      {
        kind: "merge_duplicates",
        contact,
        action: `${title}, if they are one person.`,
        waiting: { points: group.matched_on.length * 5, because },
        call: createTaskCall({
          contactId: contact.id,
          title,
          body: `${because} Contacts: ${ids}${group.more_contacts > 0 ? ` and ${group.more_contacts} more` : ""}.`,
          dueMs,
        }),
      },
      scene,
    ),
  ];
}
