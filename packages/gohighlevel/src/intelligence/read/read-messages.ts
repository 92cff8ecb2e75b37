import { type CallOperation, isJsonArray, isJsonObject, type JsonObject } from "@medtainer/core";
import { textAt, timeAt } from "../../crm/read-members.js";
import type { CrmInteraction } from "../../crm-records.js";
import { listMessages, searchConversations } from "../../generated/operations.js";
import { channelOf } from "./read-last-messages.js";

/** A contact has one conversation, rarely several. */
const mostConversations = 5;
const pageSize = 100;
const mostPages = 5;

/** The messages with a contact, and whether all were read. */
export interface ContactMessages {
  readonly messages: readonly CrmInteraction[];
  /** False where there are more than 500 in a conversation; the newest were read. */
  readonly isWhole: boolean;
}

/**
 * Reads what was said with a contact, in all their conversations. The tool's `uses` names `searchConversations` and
 * `listMessages`.
 *
 * @throws MedtainerError as the operations.
 */
export async function readMessages(call: CallOperation, contactId: string): Promise<ContactMessages> {
  const { conversations } = await call(searchConversations, { contactId, limit: mostConversations });
  const read = await Promise.all(conversations.map(({ id }) => readConversation(call, id)));
  return {
    messages: read.flatMap(({ messages }) => messages),
    isWhole: read.every(({ isWhole }) => isWhole),
  };
}

async function readConversation(call: CallOperation, conversationId: string): Promise<ContactMessages> {
  const messages: CrmInteraction[] = [];
  let lastMessageId: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await call(listMessages, {
      conversationId,
      limit: pageSize,
      ...(lastMessageId !== undefined && { lastMessageId }),
    });
    // A reply is JSON; its interface only has no index signature.
    const list = openList(answer as JsonObject);
    messages.push(...list.messages.flatMap(readMessage));
    if (list.nextPage !== true || list.lastMessageId === undefined) return { messages, isWhole: true };
    lastMessageId = list.lastMessageId;
  }
  return { messages, isWhole: false };
}

/** The list stands in the reply itself, or within one more `messages`. */
function openList(answer: JsonObject) {
  const list = isJsonObject(answer.messages) ? answer.messages : answer;
  const messages = isJsonArray(list.messages) ? list.messages.filter(isJsonObject) : [];
  return { messages, nextPage: list.nextPage, lastMessageId: textAt(list, "lastMessageId") };
}

/** A message as an interaction; what is only planned to be sent, and entries about something that happened, are none. */
function readMessage(message: JsonObject): CrmInteraction[] {
  const [id, type = ""] = [textAt(message, "id"), textAt(message, "messageType")];
  const [atMs, direction] = [timeAt(message, "dateAdded"), textAt(message, "direction")];
  const isSaid = !type.startsWith("TYPE_ACTIVITY") && message.status !== "scheduled";
  if (id === undefined || atMs === undefined || !isSaid) return [];
  const channel = channelOf(type);
  return [
    {
      id,
      atMs,
      kind: "message",
      ...((direction === "inbound" || direction === "outbound") && { direction }),
      ...(channel !== undefined && { channel }),
      text: textAt(message, "body") ?? textAt(message, "subject") ?? "",
    },
  ];
}
