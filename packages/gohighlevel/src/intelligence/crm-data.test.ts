import { expect, test } from "vitest";
import { emptyCrm, NOW } from "./__fixtures__/small-crm.js";
import { callContact, indexCrm, type LastMessage, lastTouchAt } from "./crm-data.js";

const hourMs = 3_600_000;
const contact = { id: "c1", name: "Ana", tags: [], createdAtMs: 0 };

test.each([
  ["nothing is known", {}, [], undefined],
  ["the last activity", { lastActivityAtMs: NOW - hourMs }, [], NOW - hourMs],
  ["a later message", { lastActivityAtMs: NOW - 2 * hourMs }, [NOW - hourMs, NOW - 3 * hourMs], NOW - hourMs],
  ["what is yet to come is left out", { lastActivityAtMs: NOW + hourMs }, [NOW - hourMs], NOW - hourMs],
  ["a clock that is a minute ahead is no matter", { lastActivityAtMs: NOW + 60_000 }, [], NOW + 60_000],
])("the last touch: %s", (_name, known, messages, touched) => {
  const lastMessages = messages.map((atMs) => ({ contactId: "c1", atMs }));
  expect(lastTouchAt({ ...contact, ...known }, indexCrm({ ...emptyCrm, lastMessages }), NOW)).toBe(touched);
});

test("of two messages of one moment the contact's own counts, whichever was read first", () => {
  const messages: LastMessage[] = [
    { contactId: "c1", atMs: NOW, direction: "outbound", channel: "sms" },
    { contactId: "c1", atMs: NOW, direction: "inbound", channel: "email" },
  ];
  for (const lastMessages of [messages, messages.toReversed()]) {
    expect(indexCrm({ ...emptyCrm, lastMessages }).lastMessageOf.get("c1")?.direction).toBe("inbound");
  }
});

test.each([
  [{ name: "Ana" }, "Ana"],
  [{ name: " ", company: "Quay Clinic" }, "Quay Clinic"],
  [{ name: "", email: "ana@example.org", phone: "1" }, "ana@example.org"],
  [{ name: "" }, "c1"],
])("%j is called %s", (known, called) => {
  expect(callContact({ ...contact, ...known })).toBe(called);
});
