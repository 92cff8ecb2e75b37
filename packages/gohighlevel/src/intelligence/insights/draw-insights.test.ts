import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryContact, arbitraryCrm, shuffledCrm } from "../__fixtures__/arbitrary-crm.js";
import { emptyCrm, NOW, smallCrm } from "../__fixtures__/small-crm.js";
import { drawInsights, type Insights } from "./draw-insights.js";
import { sharedKeys } from "./find-duplicates.js";

const clock = { nowMs: NOW, timezone: "UTC" };

/** Every figure is counted by hand from the lists in small-crm.ts. */
describe("the small CRM", () => {
  const insights = drawInsights(smallCrm, clock);

  test("has two stalled deals of four that are open, the dearer one first", () => {
    expect(insights.stalled_deals).toMatchObject({
      count: 2,
      computed_from: "4 open deals; stalled: no change of stage for 14 days or more.",
      value: [{ currency: "USD", value_minor: 501_000 }],
      more: 0,
    });
    expect(insights.stalled_deals.items).toEqual([
      {
        id: "d2",
        name: "New ward",
        contact_id: "c1",
        contact: "Ana López",
        pipeline: "Sales",
        stage: "Proposal",
        value: { currency: "USD", value_minor: 500_000, text: "5,000.00 USD" },
        in_stage_since: "2026-05-20T12:00:00.000Z",
        days_in_stage: 28,
        days_since_contact: 47,
      },
      expect.objectContaining({ id: "d7", stage: null, days_in_stage: 167, days_since_contact: 2 }),
    ]);
  });

  test("has one silent contact of three that are important", () => {
    expect(insights.silent_contacts.computed_from).toContain("3 important contacts");
    expect(insights.silent_contacts.items).toEqual([
      {
        id: "c1",
        name: "Ana López",
        importance: 80,
        because: ['tag "VIP"', "1 open deal", "1 won deal"],
        last_touch: "2026-05-01T00:00:00.000Z",
        days_silent: 47,
      },
    ]);
  });

  test("has Ana twice, and a telephone that she shares with somebody else", () => {
    const { count, contacts, items } = insights.duplicates;
    expect({ count, contacts }).toEqual({ count: 2, contacts: 3 });
    expect(items.map(({ matched_on, names_agree }) => ({ matched_on, names_agree }))).toEqual([
      {
        matched_on: [
          { key: "email", value: "ana@example.org" },
          { key: "name and company", value: "ana lopez @ quay clinic" },
        ],
        names_agree: true,
      },
      { matched_on: [{ key: "phone", value: "+18135550142" }], names_agree: false },
    ]);
    expect(items.map((group) => group.contacts.map(({ id }) => id))).toEqual([
      ["c1", "c2"],
      ["c1", "c5", "c2"],
    ]);
  });

  test("lacks data, and says which", () => {
    const { by_field, unreachable, items, count } = insights.missing_data;
    expect(by_field).toEqual({ name: 1, email: 1, phone: 2, owner: 2, source: 2 });
    expect({ unreachable, count }).toEqual({ unreachable: 1, count: 3 });
    expect(items).toEqual([
      { id: "c3", name: "Bob Ray", missing: ["phone"], importance: 60 },
      { id: "c4", name: "n/a", missing: ["name", "email", "phone", "owner", "source"], importance: 0 },
      { id: "c2", name: "Lopez, Ana", missing: ["owner", "source"], importance: 0 },
    ]);
  });

  test("converts by source, without the deal of somebody who was not read", () => {
    expect(insights.conversion_by_source.computed_from).toContain("3 decided deals");
    expect(insights.conversion_by_source.items).toEqual([
      { name: "Web", won: 1, lost: 1, decided: 2, rate: 0.5, small_sample: true, open: 0, abandoned: 1 },
      { name: "Referral", won: 1, lost: 0, decided: 1, rate: 1, small_sample: true, open: 3, abandoned: 0 },
    ]);
  });

  test("converts by stage, with no rate where nothing was decided", () => {
    expect(
      insights.conversion_by_stage.items.map(({ pipeline, name, won, lost, rate }) => [
        pipeline,
        name,
        won,
        lost,
        rate,
      ]),
    ).toEqual([
      ["Care", "Intake", 0, 0, null],
      ["Care", "(stage is gone)", 0, 0, null],
      ["Sales", "New", 0, 0, null],
      ["Sales", "Proposal", 0, 1, 0],
      ["Sales", "Closing", 2, 0, 1],
    ]);
  });

  test("compares this week with the same part of the last", () => {
    const { figures, ...weeks } = insights.weeks;
    expect(weeks).toMatchObject({
      this_week_from: "2026-06-15T00:00:00.000Z",
      last_week_from: "2026-06-08T00:00:00.000Z",
      last_week_until: "2026-06-10T12:00:00.000Z",
    });
    expect(
      figures.map(({ name, currency, this_week, last_week_so_far, change, last_week_whole }) => [
        currency ?? name,
        this_week,
        last_week_so_far,
        change,
        last_week_whole,
      ]),
    ).toEqual([
      ["new contacts", 1, 1, 0, 2],
      ["new deals", 0, 1, -1, 1],
      ["deals won", 1, 0, 1, 1],
      ["deals lost", 0, 1, -1, 1],
      ["EUR", 0, 0, 0, 25_000],
      ["USD", 300_000, 0, 300_000, 0],
    ]);
  });

  test("says it in sentences", () => {
    expect(insights.summary).toEqual([
      "Open deals that do not move: 2, worth 5,010.00 USD.",
      "Important contacts who are silent: 1.",
      "Groups of contacts that may be the same person: 2, of 3 contacts.",
      "Contacts with neither e-mail nor phone: 1.",
      "This week so far, and last week until the same time: new contacts 1 (1), new deals 0 (1), deals won 1 (0), deals lost 0 (1).",
    ]);
  });
});

test("another time zone has other weeks", () => {
  // In Auckland it is Thursday already; the contact of 16 June, 00:00 UTC, is still one of this week.
  const { weeks } = drawInsights(smallCrm, { nowMs: NOW, timezone: "Pacific/Auckland" });
  expect(weeks.this_week_from).toBe("2026-06-14T12:00:00.000Z");
});

test("a caller's own rules count", () => {
  const rules = { stalledDays: 8, silentDays: 48 };
  const { stalled_deals, silent_contacts } = drawInsights(smallCrm, { ...clock, rules });
  expect(stalled_deals.count).toBe(3);
  expect(silent_contacts.count).toBe(0);
});

test.each([
  [49, 0],
  [50, 1],
])("with an importance of %d, %d is silent", (importance, count) => {
  const contacts = [{ id: "c1", name: "Ana", tags: [], createdAtMs: 0, importance }];
  expect(drawInsights({ ...emptyCrm, contacts }, clock).silent_contacts.count).toBe(count);
});

test("lists are cut, counts are not", () => {
  const { missing_data, duplicates } = drawInsights(smallCrm, { ...clock, limit: 1 });
  expect(missing_data).toMatchObject({ count: 3, more: 2, items: [{ id: "c3" }] });
  expect(duplicates).toMatchObject({ count: 2, more: 1 });
});

test("10,000 contacts are counted whole and shown in part", () => {
  const contacts = Array.from({ length: 10_000 }, (_, index) => ({
    id: `c${index}`,
    name: `Person ${index % 5_000}`,
    company: "Quay Clinic",
    tags: ["vip"],
    createdAtMs: NOW - 40 * 86_400_000 - index,
  }));
  const insights = drawInsights({ ...emptyCrm, contacts }, clock);
  expect(insights.silent_contacts).toMatchObject({ count: 10_000, more: 9_990 });
  expect(insights.duplicates).toMatchObject({ count: 5_000, contacts: 10_000, more: 4_990 });
  expect(insights.missing_data).toMatchObject({ count: 10_000, unreachable: 10_000 });
  expect(JSON.stringify(insights).length).toBeLessThan(20_000);
});

test("an empty account has no findings", () => {
  const insights = drawInsights(emptyCrm, clock);
  expect(countsOf(insights)).toEqual(new Map([...countsOf(insights).keys()].map((name) => [name, 0])));
  expect(insights.summary).toHaveLength(1);
});

test("the order of the data changes nothing", () => {
  fc.assert(
    fc.property(arbitraryCrm, fc.nat(), (data, seed) => {
      expect(drawInsights(shuffledCrm(data, seed), clock)).toEqual(drawInsights(data, clock));
    }),
  );
});

test("a contact less never raises a count", () => {
  fc.assert(
    fc.property(arbitraryCrm, fc.nat(), (data, seed) => {
      const gone = data.contacts[seed % Math.max(1, data.contacts.length)];
      const fewer = { ...data, contacts: data.contacts.filter((contact) => contact !== gone) };
      const before = countsOf(drawInsights(data, { ...clock, limit: 1_000 }));
      for (const [name, count] of countsOf(drawInsights(fewer, { ...clock, limit: 1_000 }))) {
        expect(count, name).toBeLessThanOrEqual(before.get(name) ?? 0);
      }
    }),
  );
});

test("a rate is what its counts say, and nothing is divided by zero", () => {
  fc.assert(
    fc.property(arbitraryCrm, (data) => {
      const { conversion_by_source, conversion_by_stage } = drawInsights(data, { ...clock, limit: 1_000 });
      for (const { rate, won, lost, decided, small_sample } of [
        ...conversion_by_source.items,
        ...conversion_by_stage.items,
      ]) {
        expect(decided).toBe(won + lost);
        expect(rate).toBe(decided === 0 ? null : Math.round((won / decided) * 10_000) / 10_000);
        expect(small_sample).toBe(decided < 10);
      }
    }),
  );
});

test("being a duplicate is mutual", () => {
  fc.assert(
    fc.property(arbitraryContact, arbitraryContact, (one, other) => {
      expect(sharedKeys(one, other)).toEqual(expect.arrayContaining(sharedKeys(other, one)));
      expect(sharedKeys(one, other)).toHaveLength(sharedKeys(other, one).length);
    }),
  );
});

test("two contacts stand in one group exactly where they share a key", () => {
  fc.assert(
    fc.property(arbitraryCrm, ({ contacts, ...data }) => {
      const few = contacts.slice(0, 9);
      const { duplicates } = drawInsights({ ...data, contacts: few }, { ...clock, limit: 1_000 });
      const grouped = (one: string, other: string) =>
        duplicates.items.some((group) => {
          const ids = group.contacts.map(({ id }) => id);
          return ids.includes(one) && ids.includes(other);
        });
      for (const one of few) {
        for (const other of few.filter((contact) => contact !== one)) {
          expect(grouped(one.id, other.id)).toBe(sharedKeys(one, other).length > 0);
        }
      }
    }),
  );
});

/** Every number of the insights that counts findings, contacts or deals, by where it stands. */
function countsOf(insights: Insights): Map<string, number> {
  const { stalled_deals, silent_contacts, duplicates, missing_data, weeks } = insights;
  const conversions = [
    ...insights.conversion_by_source.items.map((row) => ({ of: row.name.toLowerCase(), row })),
    ...insights.conversion_by_stage.items.map((row) => ({ of: `${row.pipeline} ${row.stage_id}`, row })),
  ];
  return new Map([
    ["stalled", stalled_deals.count],
    ["silent", silent_contacts.count],
    ["duplicates", duplicates.count],
    ["contacts in duplicates", duplicates.contacts],
    ["incomplete", missing_data.count],
    ["unreachable", missing_data.unreachable],
    ["sources", insights.conversion_by_source.count],
    ["stages", insights.conversion_by_stage.count],
    ...Object.entries(missing_data.by_field).map(([field, count]) => [`without ${field}`, count] as const),
    ...weeks.figures.flatMap(({ name, currency = "", this_week, last_week_whole, last_week_so_far }) => [
      [`${name} ${currency} this week`, this_week] as const,
      [`${name} ${currency} last week`, last_week_whole] as const,
      [`${name} ${currency} last week so far`, last_week_so_far] as const,
    ]),
    ...conversions.flatMap(({ of, row }) =>
      (["won", "lost", "decided", "open", "abandoned"] as const).map(
        (key) => [`${of} ${key}`, row[key]] as const,
      ),
    ),
  ]);
}
