import type { JsonObject, ToolRun } from "@medtainer/core";
import { contacts } from "../../collections.js";
import { findContact } from "../../crm/find-contact.js";
import { parseOpportunity } from "../../crm/parse-records.js";
import { readPipelines, usualCurrency } from "../../crm/read-crm.js";
import { readAppointments, readNotes, toInteraction, toTaskEntry } from "../../crm/read-interactions.js";
import { textAt } from "../../crm/read-members.js";
import type { CrmOpportunity } from "../../crm-records.js";
import {
  getContact,
  getLocation,
  listContactAppointments,
  listMessages,
  listNotes,
  listPipelines,
  listTasks,
  searchContacts,
  searchConversations,
  searchOpportunities,
} from "../../generated/operations.js";
import type { ContactFacts } from "../contact/analyse-contact.js";
import { readTask } from "./check-planned.js";
import { readMessages } from "./read-messages.js";

/** The operations that {@link readContactFacts} calls, for a tool's `uses`. */
export const CONTACT_OPERATIONS = [
  getContact,
  searchOpportunities,
  listPipelines,
  listNotes,
  listTasks,
  listContactAppointments,
  getLocation,
  searchConversations,
  listMessages,
  // What this installation knows of contacts belongs to their collection.
  searchContacts,
] as const;

/** So many deals of one contact are read, and so much of what was told of them. */
const [mostDeals, mostTold] = [100, 500];

/** One contact as far as it was read. */
export interface ReadContact {
  readonly facts: ContactFacts;
  /** False where there are older messages than those that were read. */
  readonly allMessages: boolean;
}

/**
 * Reads all that is known of one contact, now: the contact, deals, notes, tasks, appointments, messages, and what this
 * installation was told.
 *
 * @param currency ISO 4217, in which amounts are; HighLevel's have none.
 * @throws MedtainerError `not_found` for an unknown contact, else as the vendor's operations.
 */
export async function readContactFacts(
  run: Pick<ToolRun<unknown>, "call" | "context">,
  contactId: string,
  currency: string = usualCurrency,
): Promise<ReadContact> {
  const { call, context } = run;
  const contact = await findContact(run, contactId);
  const [deals, pipelines, said, notes, { tasks }, appointments, known] = await Promise.all([
    readDeals(run, contactId, currency),
    readPipelines(call),
    readMessages(call, contactId),
    readNotes(call, contactId),
    call(listTasks, { contactId }),
    readAppointments(call, contactId),
    context.collections.knowledge(contacts, contactId, mostTold),
  ]);
  // Replies are JSON; their interfaces only have no index signature.
  const taskItems = tasks as readonly JsonObject[];
  const told = known.interactions.map(toInteraction);
  const facts: ContactFacts = {
    contact,
    deals,
    pipelines,
    interactions: [...said.messages, ...notes, ...taskItems.flatMap(toTaskEntry), ...appointments, ...told],
    openTasks: taskItems
      .filter(({ completed }) => completed !== true)
      .map((task) => readTask(contactId, task)),
  };
  return { facts, allMessages: said.isWhole };
}

async function readDeals(
  { call }: Pick<ToolRun<unknown>, "call">,
  contactId: string,
  currency: string,
): Promise<CrmOpportunity[]> {
  const { opportunities } = await call(searchOpportunities, {
    contact_id: contactId,
    status: "all",
    limit: mostDeals,
  });
  // Replies are JSON; their interfaces only have no index signature.
  return (opportunities as readonly JsonObject[]).map((deal) =>
    parseOpportunity(deal, textAt(deal, "id") ?? "", currency),
  );
}
