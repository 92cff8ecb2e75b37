import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type OpenCrm, openCrm } from "../__fixtures__/open-crm.js";
import { NOON } from "../__fixtures__/small-crm.js";
import { NOW } from "../intelligence/__fixtures__/small-crm.js";
import { emptyLocation, smallLocation } from "../intelligence/__fixtures__/small-location.js";
import type { InsightsAnswer } from "./get-insights.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const insightsOf = (crm: OpenCrm, input: object = {}) =>
  crm.tool<InsightsAnswer>("gohighlevel_get_insights", input);

/** Counted by hand from the lists in small-crm.ts; here all deals are in dollars. */
describe("of the small location", () => {
  let insights: InsightsAnswer;
  beforeEach(async () => {
    const crm = openCrm(smallLocation);
    await crm.tool("gohighlevel_add_contact_context", { contact_id: "c5", importance: 90 });
    await crm.tool("gohighlevel_add_contact_context", { contact_id: "c6", importance: 10 });
    insights = await insightsOf(crm);
  });

  test("the summary says what was found", () => {
    expect(insights.summary).toEqual([
      "Open deals that do not move: 2, worth 5,010.00 USD.",
      "Important contacts who are silent: 1.",
      "Groups of contacts that may be the same person: 2, of 3 contacts.",
      "Contacts with neither e-mail nor phone: 1.",
      "This week so far, and last week until the same time: new contacts 1 (1), new deals 0 (1), deals won 1 (0), deals lost 0 (1).",
    ]);
  });

  test("the answer says what it was read from", () => {
    expect(insights.sources).toEqual({
      contacts: { count: 6, of: 6, as_of: "2026-06-17T12:00:00.000Z", is_stale: false },
      opportunities: { count: 8, of: 8, as_of: "2026-06-17T12:00:00.000Z", is_stale: false },
      conversations: { count: 1, complete: true },
    });
  });

  test.each([
    ["stalled_deals", ["d2", "d7"]],
    ["silent_contacts", ["c1"]],
    ["missing_data", ["c3", "c4", "c2"]],
  ] as const)("%s names %j", (part, ids) => {
    expect(insights[part].items.map(({ id }) => id)).toEqual(ids);
  });

  test("money is per currency, in cents", () => {
    expect(insights.weeks.figures.at(-1)).toEqual({
      name: "value won, in minor units",
      currency: "USD",
      this_week: 300_000,
      last_week_so_far: 0,
      change: 300_000,
      last_week_whole: 25_000,
    });
  });
});

test("what nobody noted is told by tags and deals", async () => {
  const { silent_contacts } = await insightsOf(openCrm(smallLocation));
  // Without a note Dee's tag counts: nothing has happened since she was made, 135 days ago.
  expect(silent_contacts.items.map(({ id, days_silent }) => [id, days_silent])).toEqual([
    ["c6", 135],
    ["c1", 47],
  ]);
});

test("a caller's rules and limit count", async () => {
  const { stalled_deals, missing_data } = await insightsOf(openCrm(smallLocation), {
    stalled_days: 8,
    limit: 1,
  });
  expect(stalled_deals).toMatchObject({ count: 3, more: 2, items: [{ id: "d2" }] });
  expect(missing_data).toMatchObject({ count: 3, more: 2 });
});

test("an empty account has no findings", async () => {
  const { summary, duplicates, sources } = await insightsOf(openCrm(emptyLocation));
  expect(summary).toHaveLength(1);
  expect(duplicates.count).toBe(0);
  expect(sources.contacts.count).toBe(0);
});

test("a token that may not read conversations is good for everything else", async () => {
  const crm = openCrm(smallLocation);
  crm.sandbox.fail({ kind: "unauthorized", operation: "searchConversations", times: 5 });
  const { sources, stalled_deals } = await insightsOf(crm);
  expect(sources.conversations).toMatchObject({
    count: 0,
    complete: false,
    notice: expect.stringContaining("Only the contacts' last activity is known"),
  });
  expect(stalled_deals.count).toBe(2);
});

test("a vendor that fails is not taken for an empty one", async () => {
  const crm = openCrm(smallLocation);
  crm.sandbox.fail({ kind: "unauthorized", operation: "listPipelines", times: 5 });
  await expect(insightsOf(crm)).rejects.toThrow(/^unauthenticated: /);
});

test("an unknown time zone is refused before anything is read", async () => {
  const crm = openCrm(smallLocation);
  await expect(insightsOf(crm, { timezone: "Mars/Olympus" })).rejects.toThrow(/^invalid_input: .*IANA name/);
  expect(crm.sandbox.requests).toEqual([]);
});

describe("of the seeded location with 1,206 contacts", () => {
  let insights: InsightsAnswer;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: NOON });
    insights = await insightsOf(openCrm(), { limit: 50 });
  });

  test("all are read", () => {
    expect(insights.sources.contacts).toMatchObject({ count: 1_206, of: 1_206 });
    expect(insights.sources.opportunities).toMatchObject({ count: 120, of: 120 });
    expect(insights.sources.conversations.complete).toBe(true);
  });

  test.each([
    ["lizOrtizHarborClinic", 134],
    ["ruthAdlerPalmettoCar", 97],
    ["seanOBrienFamilyPrac", 71],
  ])("%s is important and has been silent for %d days", (id, days) => {
    const found = insights.silent_contacts.items.find((contact) => contact.id === id);
    expect(found).toMatchObject({ importance: 80, days_silent: days });
    expect(found?.because).toContain('tag "vip"');
  });

  test("Bob, with whom we spoke four days ago, is not silent", () => {
    expect(insights.silent_contacts.items.map(({ id }) => id)).not.toContain("bobAlvarezRiverbend1");
  });

  test.each([
    [["mikePetersonClearwtr", "michaelPetersonTwin1"], "email", false],
    [["annaCostaZephyrHome1", "inesCostaZephyrHome2"], "phone", false],
    [["tomBeckerEastgatePed", "tomBeckerEastgateTwo"], "name and company", true],
  ])("%j share their %s", (ids, key, names_agree) => {
    const group = insights.duplicates.items.find(({ contacts }) => contacts[0]?.id === ids[0]);
    expect(group?.contacts.map(({ id }) => id)).toEqual(ids);
    expect(group).toMatchObject({ matched_on: [{ key }], names_agree });
  });

  test("the deals of the cast that stand still are stalled", () => {
    const stalled = new Map(insights.stalled_deals.items.map(({ name, ...deal }) => [name, deal]));
    expect(stalled.get("Harbor Clinic: yearly contract")).toMatchObject({
      contact: "Elizabeth Ortiz",
      pipeline: "Renewals",
      stage: "In talks",
      value: { value_minor: 4_200_000, text: "42,000.00 USD" },
      days_in_stage: 120,
      days_since_contact: 134,
    });
    expect(stalled.get("Palmetto: monitors")).toMatchObject({
      stage: "Demo booked",
      value: { value_minor: 2_725_050 },
      days_in_stage: 95,
    });
    expect([...stalled.keys()]).not.toContain("Ybor Skin: renewal");
  });
});
