import { expect, test } from "vitest";
import type { CrmOpportunity } from "../../crm-records.js";
import { emptyCrm } from "../__fixtures__/small-crm.js";
import { indexCrm } from "../crm-data.js";
import { measureSources } from "./measure-conversion.js";

const index = indexCrm(emptyCrm);

function deals(count: number, status: CrmOpportunity["status"]): CrmOpportunity[] {
  return Array.from({ length: count }, (_, position) => ({
    id: `${status}${position}`,
    name: "Chairs",
    contactId: "c1",
    pipelineId: "p1",
    stageId: "s1",
    status,
    valueMinor: 100,
    currency: "USD",
    createdAtMs: 0,
    updatedAtMs: 0,
    source: "Web",
  }));
}

test.each([
  [0, 0, null, true],
  [0, 3, 0, true],
  [3, 0, 1, true],
  [6, 3, 0.6667, true],
  [7, 3, 0.7, false],
])("%d won and %d lost deals convert at %j, of a small sample: %j", (won, lost, rate, small_sample) => {
  const all = [...deals(won, "won"), ...deals(lost, "lost"), ...deals(5, "open"), ...deals(4, "abandoned")];
  expect(measureSources(all, index, 10).items).toEqual([
    { name: "Web", won, lost, decided: won + lost, rate, small_sample, open: 5, abandoned: 4 },
  ]);
});

test("one source in several spellings is one, under the first of them", () => {
  const spelt = deals(3, "won").map((deal, position) => ({
    ...deal,
    source: ["web", " Web", "WEB"][position] ?? "",
  }));
  expect(measureSources(spelt, index, 10).items.map(({ name, won }) => [name, won])).toEqual([["WEB", 3]]);
});
