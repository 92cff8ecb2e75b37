import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CrmInteraction } from "../../crm-records.js";
import {
  arbitraryContact,
  arbitraryDeal,
  arbitraryInteraction,
  shuffled,
} from "../__fixtures__/arbitrary-crm.js";
import { NOW, smallCrm } from "../__fixtures__/small-crm.js";
import { analyseContact, type ContactFacts } from "./analyse-contact.js";

const clock = { nowMs: NOW, timezone: "UTC" };
const at = (text: string) => Date.parse(`${text}Z`);

const interactions: readonly CrmInteraction[] = [
  {
    id: "m1",
    atMs: at("2026-05-01T00:00"),
    kind: "message",
    direction: "inbound",
    channel: "email",
    text: "Hi\n there",
  },
  { id: "n1", atMs: at("2026-04-20T00:00"), kind: "note", text: "Met at the fair" },
  { id: "a1", atMs: at("2026-06-20T10:00"), kind: "appointment", text: "Visit" },
];

/** Ana of the small CRM: a deal that is stalled, one that was won. */
const ana: ContactFacts = {
  contact: contactOf("c1"),
  deals: smallCrm.opportunities.filter(({ contactId }) => contactId === "c1"),
  pipelines: smallCrm.pipelines,
  interactions,
  openTasks: [],
};

describe("Ana, counted by hand", () => {
  const analysis = analyseContact(ana, clock);

  test("is fairly well", () => {
    // 47 days: 10; two entries in 90 days: 8; one from her: 10; won 8 and stalled 3; the record is whole: 15.
    expect(analysis.health.parts.map(({ points }) => points)).toEqual([10, 8, 10, 11, 15]);
    expect(analysis.health).toMatchObject({ score: 54, level: "fair" });
  });

  test("has one open deal, and one that was won", () => {
    expect(analysis.open_deals).toMatchObject({
      count: 1,
      value: [{ text: "5,000.00 USD" }],
      items: [{ id: "d2", pipeline: "Sales", stage: "Proposal", days_in_stage: 28, is_stalled: true }],
    });
    expect(analysis.decided_deals).toEqual({
      won: 1,
      lost: 0,
      abandoned: 0,
      value_won: [{ currency: "EUR", value_minor: 25_000, text: "250.00 EUR" }],
    });
  });

  test("has a past, newest first, and an appointment to come", () => {
    expect(analysis.timeline.items).toEqual([
      {
        at: "2026-05-01T00:00:00.000Z",
        kind: "message",
        direction: "inbound",
        channel: "email",
        text: "Hi there",
      },
      {
        at: "2026-04-20T00:00:00.000Z",
        kind: "note",
        direction: null,
        channel: null,
        text: "Met at the fair",
      },
    ]);
    expect(analysis.upcoming.items.map(({ text }) => text)).toEqual(["Visit"]);
  });

  test("should be followed up, because of all this", () => {
    expect(analysis.next_step).toEqual({
      action: 'Follow up "New ward" with Ana López.',
      because: [
        "A deal does not move.",
        'Importance 80 of 100: tag "VIP", 1 open deal, 1 won deal.',
        '"New ward" (5,000.00 USD) has stood in "Proposal" for 28 days.',
        "The deal is worth 5,000.00 USD; the largest open one 5,000.00 USD.",
        "Nothing has happened for 47 days, since 2026-05-01T00:00:00.000Z.",
      ],
      call: { tool: "gohighlevel_create_task", input: expect.objectContaining({ contact_id: "c1" }) },
    });
  });
});

describe("the next step", () => {
  const next = (facts: Partial<ContactFacts>) => analyseContact({ ...ana, ...facts }, clock).next_step;

  test("is the task that is due first, and what is recommended besides is said", () => {
    const openTasks = [
      { contactId: "c1", title: "Someday" },
      { contactId: "c1", title: "Send the offer", dueAtMs: at("2026-06-10T12:00") },
    ];
    expect(next({ openTasks })).toEqual({
      action: 'Do the task "Send the offer".',
      because: [
        "It was due on 2026-06-10T12:00:00.000Z, 7 days ago.",
        'Recommended besides: Follow up "New ward" with Ana López.',
      ],
      call: null,
    });
  });

  test("is the next appointment where nothing presses", () => {
    const recent = {
      ...interactions[1],
      id: "n2",
      kind: "note" as const,
      atMs: NOW - 1,
      text: "Spoke to her",
    };
    expect(
      next({ deals: [], interactions: [...interactions, recent], contact: contactOf("c5") }).action,
    ).toBe('Prepare the appointment "Visit".');
  });

  test("is nothing where nothing is to be done", () => {
    expect(next({ deals: [], interactions: [], contact: contactOf("c6") })).toMatchObject({
      action: "Nothing is due.",
      call: null,
    });
  });
});

test("a note of ours, just written, ends the silence", () => {
  const note = { id: "n2", atMs: NOW - 1_000, kind: "note" as const, text: "Spoke to her" };
  const { next_step } = analyseContact({ ...ana, deals: [], interactions: [...interactions, note] }, clock);
  expect(next_step.action).toBe('Prepare the appointment "Visit".');
});

test("long texts are cut between letters, long timelines by whole entries", () => {
  const long = { id: "m2", atMs: NOW - 1, kind: "message" as const, text: "🦷".repeat(300) };
  const { timeline } = analyseContact(
    { ...ana, interactions: [...interactions, long] },
    { ...clock, limit: 1 },
  );
  expect(timeline).toMatchObject({ count: 3, more: 2, items: [{ text: `${"🦷".repeat(199)}…` }] });
});

test("the order of the facts changes nothing", () => {
  const facts = fc.record({
    contact: arbitraryContact,
    deals: fc.uniqueArray(arbitraryDeal, { maxLength: 6, selector: ({ id }) => id }),
    pipelines: fc.constant(smallCrm.pipelines),
    interactions: fc.array(arbitraryInteraction, { maxLength: 10 }),
    openTasks: fc.array(
      fc.record({
        contactId: fc.constant("c1"),
        title: fc.constantFrom("Call", "Write"),
        dueAtMs: fc.nat(NOW),
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(facts, fc.nat(), (known, seed) => {
      const other: ContactFacts = {
        contact: known.contact,
        deals: shuffled(known.deals, seed),
        pipelines: shuffled(known.pipelines, seed + 1),
        interactions: shuffled(known.interactions, seed + 2),
        openTasks: shuffled(known.openTasks, seed + 3),
      };
      expect(analyseContact(other, clock)).toEqual(analyseContact(known, clock));
    }),
  );
});

function contactOf(id: string): ContactFacts["contact"] {
  const contact = smallCrm.contacts.find((one) => one.id === id);
  if (!contact) throw new Error(`The small CRM has no contact ${id}.`);
  return contact;
}
