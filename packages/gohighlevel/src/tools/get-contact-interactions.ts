import { defineTool, type ToolRun } from "@medtainer/core";
import { contacts } from "../collections.js";
import { findContact } from "../crm/find-contact.js";
import { parseMoment } from "../crm/parse-moment.js";
import { readAppointments, readNotes, readTasks, toInteraction } from "../crm/read-interactions.js";
import { type ShownContact, showContact } from "../crm/show-contact.js";
import type { CrmInteraction } from "../crm-records.js";
import {
  getContact,
  getLocation,
  listContactAppointments,
  listMessages,
  listNotes,
  listTasks,
  searchContacts,
  searchConversations,
} from "../generated/operations.js";
import { readMessages } from "../intelligence/read/read-messages.js";
import { CONTACT_ID, text } from "./input-schemas.js";

const kinds = ["message", "note", "task", "appointment", "context"] as const;

interface InteractionsInput {
  readonly contact_id: string;
  readonly kinds?: readonly (typeof kinds)[number][];
  readonly before?: string;
  readonly limit?: number;
}

/** One entry as it is shown. */
export interface ShownInteraction {
  /** ISO 8601. */
  readonly at: string;
  readonly kind: CrmInteraction["kind"];
  readonly direction?: string;
  readonly channel?: string;
  readonly text: string;
  readonly id: string;
  /** True for what is due or planned; left out for what has been. */
  readonly is_to_come?: true;
}

/** What the tool answers. */
export interface InteractionsAnswer {
  readonly contact: ShownContact;
  /** How many there are of the kinds and before the time asked for. */
  readonly total: number;
  /** The newest first. */
  readonly interactions: readonly ShownInteraction[];
  /** Where older ones go on; absent where these are all. */
  readonly next_before?: string;
  /** What this installation was told of the contact. */
  readonly notes?: string;
  /** Present where HighLevel has more messages than were read. */
  readonly notice?: string;
}

/** Everything that happened with a contact, in the order of time. */
export const getContactInteractions = defineTool({
  name: "gohighlevel_get_contact_interactions",
  title: "Get a contact's interactions",
  description:
    "Everything with one contact, the newest first: messages, notes, tasks (at their due time), appointments, and what was told " +
    "here with gohighlevel_add_contact_context.",
  input: {
    type: "object",
    properties: {
      contact_id: CONTACT_ID,
      kinds: { type: "array", items: { type: "string", enum: [...kinds] }, minItems: 1, maxItems: 5 },
      before: text(40, "Only older than this: day (UTC) or time with offset."),
      limit: { type: "integer", minimum: 1, maximum: 200, description: "Default 50." },
    },
    required: ["contact_id"],
    additionalProperties: false,
  },
  uses: [
    getContact,
    searchContacts,
    searchConversations,
    listMessages,
    listNotes,
    listTasks,
    listContactAppointments,
    getLocation,
  ],
  run: readTimeline,
});

async function readTimeline(run: ToolRun<InteractionsInput>): Promise<InteractionsAnswer> {
  const { contact_id: contactId, before, limit = 50 } = run.input;
  const beforeMs = before === undefined ? Number.POSITIVE_INFINITY : parseMoment(before, "before");
  const contact = await findContact(run, contactId);
  const { interactions, notes, isWhole } = await readAll(run);
  const found = interactions
    .filter(({ atMs }) => atMs < beforeMs)
    .sort((one, other) => other.atMs - one.atMs || (one.id < other.id ? -1 : 1));
  const onPage = withEqualTimes(found, limit);
  const oldest = onPage.at(-1);
  return {
    contact: showContact(contact),
    total: found.length,
    interactions: onPage.map((interaction) => show(interaction, Date.now())),
    ...(oldest && onPage.length < found.length && { next_before: new Date(oldest.atMs).toISOString() }),
    ...(notes !== "" && { notes }),
    ...(!isWhole && { notice: "HighLevel has older messages than those that were read." }),
  };
}

async function readAll({ input, call, context }: ToolRun<InteractionsInput>) {
  const { contact_id: contactId, kinds: wanted = kinds } = input;
  const nothing: readonly CrmInteraction[] = [];
  const [said, notes, tasks, appointments, known] = await Promise.all([
    wanted.includes("message") ? readMessages(call, contactId) : { messages: nothing, isWhole: true },
    wanted.includes("note") ? readNotes(call, contactId) : nothing,
    wanted.includes("task") ? readTasks(call, contactId) : nothing,
    wanted.includes("appointment") ? readAppointments(call, contactId) : nothing,
    context.collections.knowledge(contacts, contactId, 500),
  ]);
  const told = known.interactions.map(toInteraction).filter(({ kind }) => wanted.includes(kind));
  return {
    interactions: [...said.messages, ...notes, ...tasks, ...appointments, ...told],
    notes: known.context?.notes ?? "",
    isWhole: said.isWhole,
  };
}

/** So many entries, and those of the same time as the last one: the next page begins before it. */
function withEqualTimes(found: readonly CrmInteraction[], limit: number): readonly CrmInteraction[] {
  const last = found[limit - 1];
  if (last === undefined) return found;
  const end = found.findIndex(({ atMs }) => atMs < last.atMs);
  return end === -1 ? found : found.slice(0, end);
}

function show(
  { atMs, kind, direction, channel, text: words, id }: CrmInteraction,
  nowMs: number,
): ShownInteraction {
  return {
    at: new Date(atMs).toISOString(),
    kind,
    ...(direction !== undefined && { direction }),
    ...(channel !== undefined && { channel }),
    text: words,
    id,
    ...(atMs > nowMs && { is_to_come: true as const }),
  };
}
