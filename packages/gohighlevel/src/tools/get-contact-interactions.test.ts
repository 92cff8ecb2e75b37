import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type OpenCrm, openCrm } from "../__fixtures__/open-crm.js";
import { NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { InteractionsAnswer } from "./get-contact-interactions.js";

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
});
afterAll(() => {
  vi.useRealTimers();
});

/** Opened once: what is asked of it here changes nothing. */
let opened: OpenCrm | undefined;
function small(): OpenCrm {
  opened ??= openCrm(smallCrm);
  return opened;
}

/** Everything is counted by hand from the lists in small-crm.ts. */
describe("gohighlevel_get_contact_interactions", () => {
  const read = (input: object, crm = small()) =>
    crm.tool<InteractionsAnswer>("gohighlevel_get_contact_interactions", { contact_id: "bob", ...input });

  test("merges messages, notes, tasks, appointments and ours in the order of time", async () => {
    const crm = openCrm(smallCrm);
    await crm.tool("gohighlevel_add_contact_context", { contact_id: "bob", note: "Met at the fair." });
    const { contact, total, interactions, notes } = await read({}, crm);
    expect([contact.name, total, notes]).toEqual(["Robert Alvarez", 6, "Met at the fair."]);
    expect(interactions.map(({ id: _, ...shown }) => shown)).toEqual([
      { at: "2026-06-20T16:00:00.000Z", kind: "task", text: "Call (open)", is_to_come: true },
      // 09:00 by the clocks of New York.
      { at: "2026-06-18T13:00:00.000Z", kind: "appointment", text: "Demo (confirmed)", is_to_come: true },
      { at: "2026-06-15T12:00:00.000Z", kind: "context", text: "Met at the fair." },
      { at: "2026-06-03T15:00:00.000Z", kind: "note", text: "Likes boats." },
      {
        at: "2026-06-02T09:30:00.000Z",
        kind: "message",
        direction: "inbound",
        channel: "sms",
        text: "Thanks!",
      },
      {
        at: "2026-06-01T10:00:00.000Z",
        kind: "message",
        direction: "outbound",
        channel: "email",
        text: "Offer\nHere it is.",
      },
    ]);
  });

  test.each<[object, string[]]>([
    [{ kinds: ["note"] }, ["n1"]],
    [{ kinds: ["message", "task"] }, ["t1", "m2", "m1"]],
    [{ before: "2026-06-03" }, ["m2", "m1"]],
    [{ contact_id: "nameless" }, []],
  ])("%j shows %j", async (input, ids) => {
    expect((await read(input)).interactions.map(({ id }) => id)).toEqual(ids);
  });

  test("goes on where the page ended", async () => {
    const first = await read({ limit: 2 });
    expect(first.interactions.map(({ id }) => id)).toEqual(["t1", "e1"]);
    expect(first.next_before).toBe("2026-06-18T13:00:00.000Z");
    const second = await read({ before: first.next_before, limit: 50 });
    expect(second.interactions.map(({ id }) => id)).toEqual(["n1", "m2", "m1"]);
    expect(second.next_before).toBeUndefined();
  });

  test("an unknown contact is said to be unknown", async () => {
    await expect(read({ contact_id: "nobody" })).rejects.toThrow(/not_found.*nobody/);
  });
});
