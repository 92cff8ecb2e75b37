import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CrmInteraction } from "../../crm-records.js";
import {
  arbitraryContact,
  arbitraryDeal,
  arbitraryInteraction,
  shuffled,
} from "../__fixtures__/arbitrary-crm.js";
import { NOW } from "../__fixtures__/small-crm.js";
import { type ContactHistory, scoreHealth } from "./score-health.js";

const options = { nowMs: NOW, stalledDays: 14 };
const dayMs = 86_400_000;
const daysAgo = (days: number) => NOW - days * dayMs;

const stranger: ContactHistory = {
  contact: { id: "c1", name: "", tags: [], createdAtMs: daysAgo(400) },
  deals: [],
  interactions: [],
};

function points({ parts }: ReturnType<typeof scoreHealth>): Record<string, number> {
  return Object.fromEntries(parts.map(({ name, points: given }) => [name, given]));
}

function entry(days: number, more: Partial<CrmInteraction> = {}): CrmInteraction {
  return { id: `i${days}`, atMs: daysAgo(days), kind: "message", text: "Hello", ...more };
}

test("a stranger has nothing, and each part says why", () => {
  const health = scoreHealth(stranger, options);
  expect(health).toMatchObject({ score: 0, level: "weak" });
  expect(health.parts[0]).toEqual({
    name: "recency",
    points: 0,
    out_of: 30,
    because: "Nothing has happened yet.",
  });
});

test("a contact in good standing, added up by hand", () => {
  const health = scoreHealth(
    {
      contact: {
        ...stranger.contact,
        name: "Ana",
        email: "ana@example.org",
        phone: "813 555 0142",
        ownerId: "u1",
      },
      deals: [deal("won", 100), deal("open", 3), deal("open", 50)],
      interactions: [
        entry(10, { direction: "inbound" }),
        entry(12, { direction: "outbound" }),
        entry(20, { kind: "appointment" }),
        entry(100, { direction: "inbound" }), // too long ago to count for activity and response
        entry(1, { kind: "task" }), // a task is no contact
        entry(-3, { kind: "appointment" }), // is yet to come
        entry(2, { kind: "appointment", isCancelled: true }), // never was
      ],
    },
    options,
  );
  // 10 days: 24; three entries: 12; two answers: 15; won 8 and moving 7; all but the source: 13.
  expect(points(health)).toEqual({ recency: 24, activity: 12, response: 15, deals: 15, record: 13 });
  expect(health).toMatchObject({ score: 79, level: "strong" });
});

describe("recency", () => {
  test.each([
    [0, 30],
    [7, 30],
    [8, 24],
    [14, 24],
    [15, 18],
    [30, 18],
    [31, 10],
    [60, 10],
    [61, 5],
    [90, 5],
    [91, 0],
  ])("of %d days is worth %d points", (days, worth) => {
    expect(points(scoreHealth({ ...stranger, interactions: [entry(days)] }, options)).recency).toBe(worth);
    const contact = { ...stranger.contact, lastActivityAtMs: daysAgo(days) };
    expect(points(scoreHealth({ ...stranger, contact }, options)).recency).toBe(worth);
  });
});

test("open deals count by whether any moves", () => {
  expect(points(scoreHealth({ ...stranger, deals: [deal("open", 14)] }, options)).deals).toBe(3);
  expect(points(scoreHealth({ ...stranger, deals: [deal("open", 13)] }, options)).deals).toBe(7);
  expect(points(scoreHealth({ ...stranger, deals: [deal("lost", 1)] }, options)).deals).toBe(0);
});

const history = fc.record({
  contact: arbitraryContact,
  deals: fc.array(arbitraryDeal, { maxLength: 5 }),
  interactions: fc.array(arbitraryInteraction, { maxLength: 12 }),
});

test("the parts add up to the score, each within its bounds, the whole within 0 and 100", () => {
  fc.assert(
    fc.property(history, (known) => {
      const { score, parts } = scoreHealth(known, options);
      expect(parts.reduce((total, part) => total + part.points, 0)).toBe(score);
      for (const { points: given, out_of } of parts) {
        expect(given).toBeGreaterThanOrEqual(0);
        expect(given).toBeLessThanOrEqual(out_of);
      }
      expect(parts.reduce((total, { out_of }) => total + out_of, 0)).toBe(100);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
  );
});

test("one more interaction never lowers the score", () => {
  fc.assert(
    fc.property(history, arbitraryInteraction, (known, more) => {
      const interactions = [...known.interactions, more];
      const after = scoreHealth({ ...known, interactions }, options);
      expect(after.score).toBeGreaterThanOrEqual(scoreHealth(known, options).score);
    }),
  );
});

test("something that happened just now raises recency to the full", () => {
  fc.assert(
    fc.property(history, (known) => {
      const interactions = [...known.interactions, entry(0)];
      expect(points(scoreHealth({ ...known, interactions }, options)).recency).toBe(30);
    }),
  );
});

test("the order of what is known changes nothing", () => {
  fc.assert(
    fc.property(history, fc.nat(), (known, seed) => {
      const deals = shuffled(known.deals, seed);
      const interactions = shuffled(known.interactions, seed + 1);
      expect(scoreHealth({ ...known, deals, interactions }, options)).toEqual(scoreHealth(known, options));
    }),
  );
});

test("as time goes by, without anything happening, health never rises", () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 400 }), (known, days) => {
      const past = known.interactions.filter(({ atMs }) => atMs <= NOW);
      const { lastActivityAtMs, ...rest } = known.contact;
      const contact = (lastActivityAtMs ?? 0) <= NOW ? known.contact : rest;
      const then = { ...known, contact, interactions: past };
      const later = scoreHealth(then, { ...options, nowMs: NOW + days * dayMs });
      expect(later.score).toBeLessThanOrEqual(scoreHealth(then, options).score);
    }),
  );
});

function deal(status: "open" | "won" | "lost", daysInStage: number): ContactHistory["deals"][number] {
  return {
    id: `${status}${daysInStage}`,
    name: "Chairs",
    contactId: "c1",
    pipelineId: "p1",
    stageId: "s1",
    status,
    valueMinor: 100,
    currency: "USD",
    createdAtMs: daysAgo(200),
    updatedAtMs: daysAgo(daysInStage),
    lastStageChangeAtMs: daysAgo(daysInStage),
  };
}
