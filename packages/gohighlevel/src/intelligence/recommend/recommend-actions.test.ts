import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCrm, shuffledCrm } from "../__fixtures__/arbitrary-crm.js";
import { emptyCrm, NOW, smallCrm } from "../__fixtures__/small-crm.js";
import { recommendActions } from "./recommend-actions.js";

const clock = { nowMs: NOW, timezone: "UTC" };

/** The points are added up by hand: kind, importance (three tenths of it), waiting, value. */
describe("in the small CRM", () => {
  const { items, ...whole } = recommendActions(smallCrm, clock);

  test("five things should be done, in this order", () => {
    expect(
      items.map(({ rank, kind, contact, deal_id, score }) => [rank, kind, contact.id, deal_id, score]),
    ).toEqual([
      [1, "follow_up_deal", "c1", "d2", 40 + 24 + 14 + 10],
      [2, "answer_message", "c3", undefined, 45 + 18 + 4],
      [3, "advance_deal", "c3", "d1", 30 + 18 + 2 + 2],
      [4, "merge_duplicates", "c1", undefined, 10 + 24 + 10],
      [5, "complete_record", "c3", undefined, 10 + 18 + 5],
    ]);
    expect(whole).toMatchObject({ count: 5, more: 0, already_planned: 0, as_of: "2026-06-17T12:00:00.000Z" });
  });

  test("each names the call that does it, ready to be made", () => {
    expect(items.map(({ call }) => call)).toEqual([
      {
        tool: "gohighlevel_create_task",
        input: expect.objectContaining({ contact_id: "c1", title: 'Follow up "New ward" with Ana López' }),
      },
      {
        tool: "gohighlevel_create_task",
        input: expect.objectContaining({ contact_id: "c3", title: "Answer Bob Ray" }),
      },
      { tool: "gohighlevel_update_pipeline_stage", input: { opportunity_id: "d1", stage: "s2" } },
      {
        tool: "gohighlevel_create_task",
        input: expect.objectContaining({
          contact_id: "c1",
          title: "Merge the 2 entries of Ana López",
          body: "They share email ana@example.org, name and company ana lopez @ quay clinic. Contacts: c1, c2.",
        }),
      },
      {
        tool: "gohighlevel_create_task",
        input: expect.objectContaining({ contact_id: "c3", title: "Find out the phone number of Bob Ray" }),
      },
    ]);
  });

  test("each part of a score says what it follows from", () => {
    expect(items[0]?.score_parts).toEqual([
      { name: "kind", points: 40, because: "A deal does not move." },
      {
        name: "importance",
        points: 24,
        because: 'Importance 80 of 100: tag "VIP", 1 open deal, 1 won deal.',
      },
      {
        name: "waiting",
        points: 14,
        because: '"New ward" (5,000.00 USD) has stood in "Proposal" for 28 days.',
      },
      {
        name: "value",
        points: 10,
        because: "The deal is worth 5,000.00 USD; the largest open one 5,000.00 USD.",
      },
    ]);
  });

  test("a contact is got in touch with once, and the other reasons stand beside it", () => {
    expect(items[1]?.also).toEqual([
      '"In a stage that is gone" (10.00 USD) has stood in "a stage that is gone" for 167 days.',
    ]);
    expect(items[0]?.also).toEqual(["Nothing has happened for 47 days, since 2026-05-01T00:00:00.000Z."]);
  });

  test("whoever has an open task is planned, but what the task is not about is still said", () => {
    const openTasks = [
      { contactId: "c3", title: "Call Bob" },
      { contactId: "c1", title: "Merge the 2 entries of Ana López" },
    ];
    const left = recommendActions(smallCrm, { ...clock, openTasks });
    expect(left.items.map(({ kind }) => kind)).toEqual(["advance_deal", "complete_record"]);
    expect(left).toMatchObject({ count: 2, already_planned: 3 });
  });

  test("the list is cut, its count is not", () => {
    expect(recommendActions(smallCrm, { ...clock, limit: 2 })).toMatchObject({ count: 5, more: 3 });
  });
});

test.each([
  [{ email: "dee@example.org" }, "gohighlevel_send_email"],
  [{ email: "none" }, "gohighlevel_create_task"],
])("a silent contact with %j is got in touch with by %s", (address, tool) => {
  const contact = {
    id: "c1",
    name: "Dee",
    tags: ["vip"],
    phone: "813 555 0142",
    createdAtMs: NOW - 40 * 86_400_000,
  };
  const [first] = recommendActions({ ...emptyCrm, contacts: [{ ...contact, ...address }] }, clock).items;
  expect(first).toMatchObject({ kind: "check_in", score: 30 + 24 + 1, call: { tool } });
});

test("whoever asked not to be disturbed is not, however important and silent", () => {
  const contact = { id: "c1", name: "Dee", tags: ["vip"], phone: "813 555 0142", createdAtMs: 0 };
  const kinds = (doNotDisturb: boolean) =>
    recommendActions({ ...emptyCrm, contacts: [{ ...contact, doNotDisturb }] }, clock).items.map(
      ({ kind }) => kind,
    );
  expect(kinds(false)).toContain("check_in");
  expect(kinds(true)).not.toContain("check_in");
});

test("entries with one e-mail address may be one person whatever their names; with one telephone only by name", () => {
  const [one, other] = [
    { id: "c1", name: "Mike Peterson", tags: [], createdAtMs: 1 },
    { id: "c2", name: "Michael Peterson", tags: [], createdAtMs: 2 },
  ] as const;
  const merges = (shared: { email?: string; phone?: string }) =>
    recommendActions(
      {
        ...emptyCrm,
        contacts: [
          { ...one, ...shared },
          { ...other, ...shared },
        ],
      },
      clock,
    ).count;
  expect(merges({ email: "mike@example.org" })).toBe(1);
  expect(merges({ phone: "813 555 0142" })).toBe(0);
});

test.each([
  ["after it came to the first stage", {}, "inbound", true],
  ["before it came there", { lastStageChangeAtMs: NOW - 1 }, "inbound", false],
  ["but the deal is further already", { stageId: "s2" }, "inbound", false],
  ["but the deal is lost", { status: "lost" }, "inbound", false],
  ["where the last word was ours", {}, "outbound", false],
  ["where the pipeline has one stage", { pipelineId: "p2", stageId: "t1" }, "inbound", false],
] as const)(
  "a deal whose contact has written, %s, %j, %s, moves on: %j",
  (_name, change, direction, moves) => {
    const [deal] = smallCrm.opportunities;
    if (!deal) throw new Error("The small CRM has deals.");
    const lastMessages = [{ contactId: "c3", atMs: NOW - 3_600_000, direction }];
    const crm = { ...smallCrm, opportunities: [{ ...deal, ...change }], lastMessages };
    const kinds = recommendActions(crm, clock).items.map(({ kind }) => kind);
    expect(kinds.includes("advance_deal")).toBe(moves);
  },
);

test("titles are as long as the tool takes them, and no longer", () => {
  const opportunities = smallCrm.opportunities.map((deal) => ({ ...deal, name: "🦷".repeat(500) }));
  const { items } = recommendActions({ ...smallCrm, opportunities }, clock);
  const title = items.find(({ kind }) => kind === "follow_up_deal")?.call.input.title;
  expect([...String(title)]).toHaveLength(200);
});

test("an answer is no longer waited for after a month, and never where the last word was ours", () => {
  const contacts = smallCrm.contacts.filter(({ id }) => id === "c6");
  const kindsFor = (direction: "inbound" | "outbound", days: number) => {
    const lastMessages = [{ contactId: "c6", atMs: NOW - days * 86_400_000, direction }];
    return recommendActions({ ...emptyCrm, contacts, lastMessages }, clock).items.map(({ kind }) => kind);
  };
  expect(kindsFor("inbound", 30)).toEqual(["answer_message"]);
  expect(kindsFor("inbound", 31)).toEqual([]);
  expect(kindsFor("outbound", 1)).toEqual([]);
});

test("a task is due at nine of the next working day, by the clock of the time zone", () => {
  // Friday, 23:00 in New York; the next working day is Monday.
  const nowMs = Date.parse("2026-06-20T03:00:00.000Z");
  const { items } = recommendActions(smallCrm, { nowMs, timezone: "America/New_York" });
  expect(items[0]?.call.input).toMatchObject({ due: "2026-06-22T13:00:00.000Z" });
});

test("an empty account needs nothing", () => {
  expect(recommendActions(emptyCrm, clock)).toMatchObject({ count: 0, items: [], more: 0 });
});

test("the order of the data changes nothing", () => {
  fc.assert(
    fc.property(arbitraryCrm, fc.nat(), (data, seed) => {
      expect(recommendActions(shuffledCrm(data, seed), clock)).toEqual(recommendActions(data, clock));
    }),
  );
});

test("scores are sums of their parts within 0 and 100, and fall from rank to rank", () => {
  fc.assert(
    fc.property(arbitraryCrm, (data) => {
      const { items, count } = recommendActions(data, { ...clock, limit: 1_000 });
      expect(items.map(({ rank }) => rank)).toEqual(items.map((_, index) => index + 1));
      expect(items).toHaveLength(count);
      for (const [index, { score, score_parts }] of items.entries()) {
        expect(score_parts.reduce((total, { points }) => total + points, 0)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(Math.min(100, items[index - 1]?.score ?? 100));
      }
    }),
  );
});

test("nobody is recommended to be got in touch with twice", () => {
  fc.assert(
    fc.property(arbitraryCrm, (data) => {
      const { items } = recommendActions(data, { ...clock, limit: 1_000 });
      const contacted = items
        .filter(({ kind }) => ["answer_message", "follow_up_deal", "check_in"].includes(kind))
        .map(({ contact }) => contact.id);
      expect(new Set(contacted).size).toBe(contacted.length);
    }),
  );
});
