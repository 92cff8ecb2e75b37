import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCrm, shuffled } from "./__fixtures__/arbitrary-crm.js";
import { NOW, smallCrm } from "./__fixtures__/small-crm.js";
import { digestPipelines } from "./pipeline-digest.js";

const clock = { nowMs: NOW, timezone: "UTC" };
const still = { created: 0, moved_in: 0, won: 0, lost: 0, abandoned: 0 };

/** Every figure is counted by hand from the list in small-crm.ts; a week ago is 10 June, noon. */
describe("the pipelines of the small CRM", () => {
  const { pipelines, ...whole } = digestPipelines(smallCrm.pipelines, smallCrm.opportunities, clock);
  const [care, sales] = pipelines;

  test("are of this moment, against a week ago", () => {
    expect(whole).toMatchObject({
      as_of: "2026-06-17T12:00:00.000Z",
      since: "2026-06-10T12:00:00.000Z",
      timezone: "UTC",
      deals_elsewhere: 0,
    });
    expect(whole.computed_from).toContain("4 open deals of 8");
  });

  test("Sales has two open deals, and three fewer than a week ago", () => {
    expect(sales).toMatchObject({
      name: "Sales",
      deals: 2,
      value: [{ currency: "USD", value_minor: 620_000, text: "6,200.00 USD" }],
      since_last_week: { ...still, won: 2, abandoned: 1, net: -3 },
      deals_without_stage: 0,
    });
    expect(sales?.since_last_week.value_won.map(({ text }) => text)).toEqual(["250.00 EUR", "3,000.00 USD"]);
  });

  test.each([
    ["New", 1, "1,200.00 USD", 8, { ...still, abandoned: 1 }],
    ["Proposal", 1, "5,000.00 USD", 28, still], // the deal that was lost there on 9 June is older than a week
    ["Closing", 0, undefined, null, { ...still, won: 2 }],
  ])("its stage %s has %d open deals", (name, deals, value, days, since_last_week) => {
    const stage = sales?.stages.find((one) => one.name === name);
    expect(stage).toMatchObject({ deals, age: { median_days: days, oldest_days: days }, since_last_week });
    expect(stage?.value[0]?.text).toBe(value);
  });

  test("Care has a deal that moved in yesterday, and one in a stage that is gone", () => {
    expect(care).toMatchObject({
      name: "Care",
      deals: 2,
      value: [{ value_minor: 10_000 }],
      since_last_week: { ...still, moved_in: 1, net: 0 },
      deals_without_stage: 1,
      stages: [{ name: "Intake", deals: 1, age: { median_days: 1, oldest_days: 1 } }],
    });
  });

  test("read like this", () => {
    expect(whole.digest).toBe(
      [
        "Care: 2 open deals, 100.00 USD; since last week 1 moved in",
        "  Intake: 1 open deal, 90.00 USD, 1 day old (oldest 1); 1 moved in",
        "",
        "Sales: 2 open deals, 6,200.00 USD; since last week 2 won, 1 given up",
        "  New: 1 open deal, 1,200.00 USD, 8 days old (oldest 8); 1 given up",
        "  Proposal: 1 open deal, 5,000.00 USD, 28 days old (oldest 28); no movement",
        "  Closing: 0 open deals; 2 won",
      ].join("\n"),
    );
  });
});

test("a week is seven days by the clock on the wall, also where the clocks were changed", () => {
  const nowMs = Date.parse("2026-03-10T13:00:00.000Z");
  const { since } = digestPipelines([], [], { nowMs, timezone: "America/New_York" });
  expect(since).toBe("2026-03-03T14:00:00.000Z");
});

test("a deal that was made this week is new, not moved in, even where it has moved", () => {
  const [deal] = smallCrm.opportunities;
  if (!deal) throw new Error("The small CRM has deals.");
  const moved = { ...deal, createdAtMs: NOW - 3_600_000, lastStageChangeAtMs: NOW - 60_000 };
  const { pipelines } = digestPipelines(smallCrm.pipelines, [moved], clock);
  expect(pipelines[1]?.since_last_week).toMatchObject({ created: 1, moved_in: 0, net: 1 });
});

test("the median of an even number of ages is the lower one in the middle", () => {
  const [deal] = smallCrm.opportunities;
  if (!deal) throw new Error("The small CRM has deals.");
  const ages = [2, 10, 4, 30].map((days) => {
    return { ...deal, id: `${days}`, lastStageChangeAtMs: NOW - days * 86_400_000 };
  });
  const { pipelines } = digestPipelines(smallCrm.pipelines, ages, clock);
  expect(pipelines[1]?.stages[0]?.age).toEqual({ median_days: 4, oldest_days: 30 });
});

test("an account without pipelines has none", () => {
  expect(digestPipelines([], smallCrm.opportunities, clock)).toMatchObject({
    digest: "",
    pipelines: [],
    deals_elsewhere: 4,
  });
});

test("every open deal is counted once, and the order of the deals changes nothing", () => {
  fc.assert(
    fc.property(arbitraryCrm, fc.nat(), ({ pipelines, opportunities }, seed) => {
      const digest = digestPipelines(pipelines, opportunities, clock);
      const counted = digest.pipelines.reduce((total, { deals }) => total + deals, digest.deals_elsewhere);
      expect(counted).toBe(opportunities.filter(({ status }) => status === "open").length);
      for (const { deals, stages, deals_without_stage } of digest.pipelines) {
        expect(stages.reduce((total, stage) => total + stage.deals, deals_without_stage)).toBe(deals);
      }
      const again = digestPipelines(shuffled(pipelines, seed), shuffled(opportunities, seed), clock);
      expect(again).toEqual(digest);
    }),
  );
});
