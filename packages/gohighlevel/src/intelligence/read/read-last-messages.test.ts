import type { CallOperation } from "@medtainer/core";
import { expect, test } from "vitest";
import type { SearchConversationsInput } from "../../generated/inputs.js";
import { readLastMessages } from "./read-last-messages.js";

const start = Date.UTC(2026, 5, 17);
const minuteMs = 60_000;

/** So many conversations as HighLevel lists them: the newest first, 100 on a page, each a while older than the one before. */
function standIn(count: number, stepMs: number): { call: CallOperation; pages: () => number } {
  const all = Array.from({ length: count }, (_, index) => ({
    id: `conversation-${index}`,
    contactId: `contact-${index}`,
    lastMessageDate: start - index * stepMs,
    lastMessageDirection: "inbound",
    lastMessageType: "TYPE_EMAIL",
  }));
  let pages = 0;
  const call: CallOperation = async (_operation, input) => {
    pages += 1;
    // The only operation that is called takes this input, and answers so.
    const { startAfterDate = Number.POSITIVE_INFINITY } = input as SearchConversationsInput;
    const older = all.filter(({ lastMessageDate }) => lastMessageDate < Number(startAfterDate));
    return { conversations: older.slice(0, 100), total: count } as never;
  };
  return { call, pages: () => pages };
}

test.each([
  ["none", 0, 1, true],
  ["a page and a half", 150, 2, true],
  // The last of a page comes again on the next: 100, 199, 298 … after twenty pages 1,981.
  ["many, of the last days", 5_000, 20, true],
])("%s are read whole, or as far back as needed", async (_name, count, pages, reachesBack) => {
  const crm = standIn(count, minuteMs);
  const read = await readLastMessages(crm.call, start - 1_000 * minuteMs);
  expect(read).toMatchObject({ conversations: Math.min(count, 1_981), reachesBack });
  expect(crm.pages()).toBe(pages);
});

test("a busy account is read further back, until the time that is needed", async () => {
  const crm = standIn(5_000, minuteMs);
  const read = await readLastMessages(crm.call, start - 2_500 * minuteMs);
  expect(read.reachesBack).toBe(true);
  // 26 pages of 99 new ones each, and the first one more: 2,575, of which the last is 2,574 minutes old.
  expect(read.conversations).toBe(2_575);
});

test("what is needed from too far back is said to be missing", async () => {
  const crm = standIn(20_000, minuteMs);
  const read = await readLastMessages(crm.call, start - 20_000 * minuteMs);
  expect(read.reachesBack).toBe(false);
  expect(crm.pages()).toBe(100);
});

test("conversations of one moment, more than fit a page, do not make it read for ever", async () => {
  const crm = standIn(300, 0);
  expect(await readLastMessages(crm.call, start - minuteMs)).toMatchObject({
    conversations: 100,
    reachesBack: false,
  });
  expect(crm.pages()).toBe(2);
});

test.each([
  ["TYPE_CAMPAIGN_EMAIL", { direction: "inbound", channel: "email" }],
  ["TYPE_CUSTOM_SMS", { direction: "inbound", channel: "sms" }],
  ["TYPE_CALL", { direction: "inbound", channel: "call" }],
  ["TYPE_ACTIVITY_OPPORTUNITY", { channel: "activity_opportunity" }],
])("a newest message of %s is read", async (lastMessageType, expected) => {
  const conversation = {
    id: "one",
    contactId: "c1",
    lastMessageDate: "2026-06-17T00:00:00.000Z",
    lastMessageDirection: "inbound",
    lastMessageType,
  };
  // As above.
  const call: CallOperation = async () =>
    ({ conversations: [conversation, { id: "two" }], total: 2 }) as never;
  const { lastMessages } = await readLastMessages(call, start);
  expect(lastMessages).toEqual([{ contactId: "c1", atMs: start, ...expected }]);
});
