import type { CallOperation, JsonObject } from "@medtainer/core";
import { textAt, timeAt } from "../../crm/read-members.js";
import { searchConversations } from "../../generated/operations.js";
import type { LastMessage } from "../crm-data.js";

/** The newest message of each conversation that was read. */
export interface ReadMessages {
  readonly lastMessages: readonly LastMessage[];
  readonly conversations: number;
  /** False where messages since the time asked for may be missing. */
  readonly reachesBack: boolean;
}

const pageSize = 100;
/** So many pages are read in any case, and so many at most: 100 requests in ten seconds is HighLevel's limit. */
const [usualPages, mostPages] = [20, 100];

/**
 * Reads the conversations with the newest messages: twenty pages, and more until the messages are older than `sinceMs`.
 * The tool's `uses` names `searchConversations`.
 *
 * @throws MedtainerError as the operation.
 */
export async function readLastMessages(call: CallOperation, sinceMs: number): Promise<ReadMessages> {
  const lastMessages: LastMessage[] = [];
  let oldestMs = Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  for (let page = 0; page < mostPages; page += 1) {
    const found = await readPage(call, oldestMs);
    const messages = found.flatMap(readLastMessage);
    lastMessages.push(...messages);
    for (const conversation of found) seen.add(textAt(conversation, "id") ?? "");
    const untilMs = messages.reduce((oldest, { atMs }) => Math.min(oldest, atMs), oldestMs);
    const isLast = found.length < pageSize;
    // A page that brings nothing older would come again for ever.
    if (isLast || untilMs >= oldestMs) return { lastMessages, conversations: seen.size, reachesBack: isLast };
    oldestMs = untilMs;
    if (page + 1 >= usualPages && oldestMs < sinceMs) break;
  }
  return { lastMessages, conversations: seen.size, reachesBack: oldestMs < sinceMs };
}

async function readPage(call: CallOperation, fromMs: number): Promise<readonly JsonObject[]> {
  const { conversations } = await call(searchConversations, {
    limit: pageSize,
    sort: "desc",
    sortBy: "last_message_date",
    // Several may have their newest message at one moment: those are asked for again, so that none is left out.
    ...(Number.isFinite(fromMs) && { startAfterDate: fromMs + 1 }),
  });
  // A reply is JSON; its interface only has no index signature.
  return conversations as readonly JsonObject[];
}

/** What a conversation says of its newest message; nothing where it has none. */
function readLastMessage(conversation: JsonObject): LastMessage[] {
  const contactId = textAt(conversation, "contactId");
  const atMs = timeAt(conversation, "lastMessageDate");
  if (contactId === undefined || atMs === undefined) return [];
  const type = textAt(conversation, "lastMessageType") ?? "";
  const direction = textAt(conversation, "lastMessageDirection");
  // An entry about something that happened was said by nobody, and asks for no answer.
  const isSaid = !type.startsWith("TYPE_ACTIVITY");
  const channel = channelOf(type);
  return [
    {
      contactId,
      atMs,
      ...(isSaid && (direction === "inbound" || direction === "outbound") && { direction }),
      ...(channel !== undefined && { channel }),
    },
  ];
}

/** `TYPE_CAMPAIGN_EMAIL` as `email`. */
export function channelOf(type: string): string | undefined {
  const [, channel] = /^TYPE_(?:CAMPAIGN_|CUSTOM_|MANUAL_|PROVIDER_)*(\w+)$/.exec(type) ?? [];
  return channel?.toLowerCase();
}
