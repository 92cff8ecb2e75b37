import type { JsonObject } from "@medtainer/core";
import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { nameOf } from "./contact-views.js";
import { find, touch } from "./contacts.js";
import {
  type CrmCall,
  type CrmTables,
  type KeptConversation,
  type KeptMessage,
  LOCATION_ID,
} from "./tables.js";

type Schemas = components["schemas"];
type OneConversation = { path: { conversationId: string } };
type OneMessage = { path: { id: string } };

/** Conversations and what was said in them. */
export const conversations: Behaviour<CrmTables> = {
  searchConversations: search,
  createConversation: ({ tables, body, random, now }: CrmCall<{ body: Schemas["ConversationInput"] }>) => {
    const { id: contactId } = find(tables, body.contactId);
    const dateAdded = new Date(now).toISOString();
    const id = random.hex(20);
    tables.conversations.add({ id, contactId, dateAdded, unreadCount: 0, starred: false });
    const times = { dateAdded, dateUpdated: dateAdded, lastMessageDate: dateAdded };
    return {
      body: {
        success: true,
        conversation: { id, contactId, locationId: LOCATION_ID, deleted: false, ...times },
      },
    };
  },
  getConversation: ({ tables, path }: CrmCall<OneConversation>) => {
    const { id, contactId, unreadCount, starred } = conversationOf(tables, path.conversationId);
    const state = { deleted: false, inbox: unreadCount > 0, type: 1, unreadCount, starred };
    return { body: { id, contactId, locationId: LOCATION_ID, ...state } };
  },
  updateConversation: ({
    tables,
    path,
    body,
  }: CrmCall<OneConversation & { body: Omit<Schemas["ConversationChange"], "feedback"> }>) => {
    const { id, contactId } = conversationOf(tables, path.conversationId);
    const changed = tables.conversations.update(id, {
      ...(body.unreadCount !== undefined && { unreadCount: body.unreadCount }),
      ...(body.starred !== undefined && { starred: body.starred }),
    });
    const { unreadCount, starred } = changed;
    const state = { deleted: false, inbox: unreadCount > 0, unreadCount, starred };
    return { body: { success: true, conversation: { id, contactId, locationId: LOCATION_ID, ...state } } };
  },
  listMessages: ({
    tables,
    path,
    query,
  }: CrmCall<OneConversation & { query: { lastMessageId?: string; limit?: number; type?: string } }>) => {
    const { id } = conversationOf(tables, path.conversationId);
    const all = messagesIn(tables, id).filter(
      ({ messageType }) => query.type === undefined || messageType === query.type,
    );
    const start =
      query.lastMessageId === undefined ? 0 : 1 + all.findIndex((one) => one.id === query.lastMessageId);
    const onPage = all.slice(start, start + Math.min(query.limit ?? 20, 100));
    const lastMessageId = onPage.at(-1)?.id ?? null;
    const nextPage = start + onPage.length < all.length;
    // The list stands within one more `messages` than HighLevel's own description says.
    return { body: { messages: { lastMessageId, nextPage, messages: onPage.map(viewMessage) } } };
  },
  getMessage: ({ tables, path }: CrmCall<OneMessage>) => ({ body: viewMessage(messageOf(tables, path.id)) }),
  getEmail: ({ tables, path }: CrmCall<OneMessage>) => {
    const message = messageOf(tables, path.id);
    const contact = find(tables, message.contactId);
    const [theirs, ours] = [contact.email ?? "", OUR_ADDRESS];
    const { id, conversationId, contactId, dateAdded, direction, status, body, subject } = message;
    return {
      body: {
        id,
        threadId: conversationId,
        conversationId,
        contactId,
        locationId: LOCATION_ID,
        dateAdded,
        direction,
        status,
        body,
        contentType: "text/html",
        from: direction === "inbound" ? theirs : ours,
        to: [direction === "inbound" ? ours : theirs],
        ...(subject !== undefined && { subject }),
      },
    };
  },
  sendMessage: send,
  cancelScheduledEmail: ({ tables, path }: CrmCall<{ path: { emailMessageId: string } }>) => {
    const message = messageOf(tables, path.emailMessageId);
    if (message.status !== "scheduled") throw new Refusal(400, "The e-mail is not scheduled any more.");
    tables.messages.remove(message.id);
    return { body: { status: 200, message: "Scheduled email cancelled" } };
  },
};

const OUR_ADDRESS = "hello@bayfrontmedical.example";

function search({
  tables,
  query,
}: CrmCall<{
  query: { contactId?: string; limit?: number; query?: string; startAfterDate?: string | number };
}>): SandboxReply {
  const { contactId, limit = 20, query: words = "", startAfterDate } = query;
  const found = tables.conversations
    .list()
    .filter((conversation) => contactId === undefined || conversation.contactId === contactId)
    .map((conversation) => view(tables, conversation))
    .filter(({ fullName }) => String(fullName).toLowerCase().includes(words.toLowerCase()))
    .sort((one, other) => Number(other.lastMessageDate) - Number(one.lastMessageDate));
  const after = startAfterDate === undefined ? Number.POSITIVE_INFINITY : Number(startAfterDate);
  const onPage = found
    .filter(({ lastMessageDate }) => Number(lastMessageDate) < after)
    .slice(0, Math.min(limit, 100));
  return { body: { conversations: onPage, total: found.length } };
}

function send({ tables, body, random, now }: CrmCall<{ body: Schemas["MessageInput"] }>): SandboxReply {
  const contact = find(tables, body.contactId);
  const isEmail = body.type === "Email";
  if (isEmail && !contact.email && !body.emailTo)
    throw new Refusal(400, "Contact does not have an email address");
  if (!isEmail && body.type === "SMS" && !contact.phone)
    throw new Refusal(400, "Contact does not have a phone number");
  if (contact.dnd) throw new Refusal(400, "Cannot send message as DND is active for this contact");
  const dateAdded = new Date(now).toISOString();
  const known = tables.conversations.list().find(({ contactId }) => contactId === contact.id);
  const conversation =
    known ??
    tables.conversations.add({
      id: random.hex(20),
      contactId: contact.id,
      dateAdded,
      unreadCount: 0,
      starred: false,
    });
  const dueMs = (body.scheduledTimestamp ?? 0) * 1_000;
  const message = tables.messages.add({
    id: random.hex(20),
    conversationId: conversation.id,
    contactId: contact.id,
    messageType: isEmail ? "TYPE_EMAIL" : "TYPE_SMS",
    direction: "outbound",
    status: dueMs > now ? "scheduled" : "delivered",
    body: body.html ?? body.message ?? "",
    dateAdded: new Date(Math.max(dueMs, now)).toISOString(),
    ...(body.subject !== undefined && { subject: body.subject }),
  });
  touch(tables, contact.id, now);
  const ids = { conversationId: conversation.id, messageId: message.id };
  return {
    body: { ...ids, ...(isEmail && { emailMessageId: message.id }), msg: "Message queued successfully." },
  };
}

/** The newest first. */
function messagesIn(tables: CrmCall["tables"], id: string): KeptMessage[] {
  const messages = tables.messages.list().filter(({ conversationId }) => conversationId === id);
  return messages.sort((one, other) => Date.parse(other.dateAdded) - Date.parse(one.dateAdded));
}

function viewMessage({
  id,
  messageType,
  direction,
  status,
  body,
  subject,
  ...message
}: KeptMessage): JsonObject {
  const { conversationId, contactId, dateAdded } = message;
  const isEmail = messageType === "TYPE_EMAIL";
  return {
    id,
    type: isEmail ? 3 : 2,
    messageType,
    locationId: LOCATION_ID,
    contactId,
    conversationId,
    dateAdded,
    body: isEmail && subject !== undefined ? `${subject}\n${body}` : body,
    direction,
    status,
    contentType: isEmail ? "text/html" : "text/plain",
    ...(isEmail && { meta: { email: { messageIds: [id] } } }),
  };
}

function view(
  tables: CrmCall["tables"],
  { id, contactId, unreadCount, dateAdded }: KeptConversation,
): JsonObject {
  const [last] = messagesIn(tables, id);
  const contact = tables.contacts.get(contactId);
  const at = Date.parse(last?.dateAdded ?? dateAdded);
  return {
    id,
    contactId,
    locationId: LOCATION_ID,
    ...(last && {
      lastMessageBody: last.body.slice(0, 200),
      lastMessageType: last.messageType,
      lastMessageDirection: last.direction,
    }),
    lastMessageDate: at,
    type: "TYPE_PHONE",
    unreadCount,
    fullName: contact ? nameOf(contact) : "",
    contactName: contact ? nameOf(contact) : "",
    ...(contact?.email !== undefined && { email: contact.email }),
    ...(contact?.phone !== undefined && { phone: contact.phone }),
    dateAdded: Date.parse(dateAdded),
    dateUpdated: at,
  };
}

function conversationOf(tables: CrmCall["tables"], id: string): KeptConversation {
  const conversation = tables.conversations.get(id);
  if (conversation === undefined) throw new Refusal(400, `Conversation with id ${id} not found`);
  return conversation;
}

function messageOf(tables: CrmCall["tables"], id: string): KeptMessage {
  const message = tables.messages.get(id);
  if (message === undefined) throw new Refusal(400, `Message with id ${id} not found`);
  return message;
}
