import type { Random } from "@medtainer/sandbox";
import { type CrmSeed, type KeptContact, LOCATION_ID } from "../tables.js";
import { userIds } from "./seed-contacts.js";
import { at, dayMs } from "./times.js";
import { noteWords, ourWords, taskWords, theirWords } from "./words.js";

type History = Pick<CrmSeed, "conversations" | "messages" | "notes" | "tasks" | "events">;

/** The calendar that all appointments are in. */
export const calendarId = "calendarIntroCall001";

/** How many contacts, from the first, have been spoken with. */
const spokenWith = 170;

/** What was said, noted, planned and booked. The last word with each of the cast is as old as their story says. */
export function seedHistory(random: Random, now: number, contacts: readonly KeptContact[]): History {
  const known = contacts
    .slice(0, spokenWith)
    .filter(({ dateAdded, lastActivity }) => lastActivity !== dateAdded);
  const conversations = known.map((contact) => ({
    id: `conv${contact.id.slice(0, 16)}`,
    contactId: contact.id,
    unreadCount: 0,
    starred: false,
    dateAdded: contact.dateAdded,
  }));
  return {
    conversations,
    messages: conversations.flatMap(({ id, contactId }, index) => {
      const contact = known[index];
      return contact ? makeMessages(random, contact, { id, contactId }) : [];
    }),
    notes: known.flatMap((contact, index) => makeNotes(random, contact, index)),
    tasks: known
      .filter((_, index) => index % 2 === 0)
      .map((contact, index) => makeTask(random, now, contact, index)),
    events: known
      .filter((_, index) => index % 3 === 0)
      .map((contact, index) => makeEvent(now, contact, index)),
  };
}

function makeMessages(
  random: Random,
  { dateAdded, lastActivity = dateAdded, firstName = "there" }: KeptContact,
  { id: conversationId, contactId }: { readonly id: string; readonly contactId: string },
): CrmSeed["messages"] {
  const [from, to] = [Date.parse(dateAdded), Date.parse(lastActivity)];
  const count = random.integer(2, 6);
  return Array.from({ length: count }, (_, index) => {
    const isTheirs = index % 2 === 1;
    const isEmail = random.integer(0, 2) > 0;
    const time = from + ((to - from) * (index + 1)) / count;
    return {
      id: `msg${contactId.slice(0, 14)}${String(index + 1).padStart(3, "0")}`,
      conversationId,
      contactId,
      messageType: isEmail ? ("TYPE_EMAIL" as const) : ("TYPE_SMS" as const),
      direction: isTheirs ? ("inbound" as const) : ("outbound" as const),
      status: "delivered" as const,
      body: isTheirs ? random.pick(theirWords) : `Hello ${firstName}, ${random.pick(ourWords)}`,
      dateAdded: at(time, 0),
      ...(isEmail && { subject: isTheirs ? "Re: your order" : "Your order" }),
    };
  });
}

function makeNotes(random: Random, contact: KeptContact, index: number): CrmSeed["notes"] {
  return Array.from({ length: index % 3 }, (_, position) => ({
    id: `note${contact.id.slice(0, 14)}${position + 1}`,
    contactId: contact.id,
    body: random.pick(noteWords),
    userId: userIds[position % userIds.length] ?? userIds[0],
    dateAdded: at(Date.parse(contact.dateAdded), position + 1),
  }));
}

function makeTask(
  random: Random,
  now: number,
  contact: KeptContact,
  index: number,
): CrmSeed["tasks"][number] {
  const completed = index % 3 === 0;
  return {
    id: `task${contact.id.slice(0, 15)}1`,
    contactId: contact.id,
    title: random.pick(taskWords),
    body: "",
    assignedTo: userIds[index % userIds.length] ?? userIds[0],
    dueDate: at(now, completed ? -random.integer(1, 40) : random.integer(-6, 12)),
    completed,
  };
}

function makeEvent(now: number, contact: KeptContact, index: number): CrmSeed["events"][number] {
  const isPast = index % 2 === 0;
  const start =
    Math.floor(now / dayMs) * dayMs + (isPast ? -(index + 2) : (index % 9) + 1) * dayMs + 15 * 3_600_000;
  return {
    id: `appt${contact.id.slice(0, 15)}1`,
    title: `Introduction: ${contact.companyName ?? contact.lastName ?? "call"}`,
    calendarId,
    locationId: LOCATION_ID,
    contactId: contact.id,
    groupId: "",
    appointmentStatus: isPast ? "showed" : "confirmed",
    assignedUserId: userIds[index % userIds.length] ?? userIds[0],
    users: [],
    startTime: at(start, 0),
    endTime: at(start + 1_800_000, 0),
    dateAdded: contact.dateAdded,
    dateUpdated: contact.dateAdded,
  };
}
