import { expect, test } from "vitest";
import { NOW } from "../__fixtures__/small-crm.js";
import { compareWeeks } from "./compare-weeks.js";

const hourMs = 3_600_000;
const at = (text: string) => Date.parse(`${text}Z`);

/** So many contacts were made this week, last week until the same time, and in the whole of last week. */
function count(createdAtMs: readonly number[], timezone = "UTC", nowMs = NOW) {
  const contacts = createdAtMs.map((atMs, index) => ({
    id: `c${index}`,
    name: "",
    tags: [],
    createdAtMs: atMs,
  }));
  const [figure] = compareWeeks({ contacts, opportunities: [] }, { nowMs, timezone }).figures;
  return [figure?.this_week, figure?.last_week_so_far, figure?.last_week_whole];
}

// Now is Wednesday, 17 June, noon.
test.each([
  ["now", NOW, [1, 0, 0]],
  ["the first moment of Monday", at("2026-06-15T00:00"), [1, 0, 0]],
  ["the last moment of Sunday", at("2026-06-15T00:00") - 1, [0, 0, 1]],
  ["just after the same time a week ago", at("2026-06-10T12:00") + 1, [0, 0, 1]],
  ["the same time a week ago", at("2026-06-10T12:00"), [0, 1, 1]],
  ["the first moment of last Monday", at("2026-06-08T00:00"), [0, 1, 1]],
  ["before that", at("2026-06-08T00:00") - 1, [0, 0, 0]],
  ["tomorrow", NOW + 24 * hourMs, [0, 0, 0]],
])("%s counts for the right week", (_name, atMs, counted) => {
  expect(count([atMs])).toEqual(counted);
});

test("in New York the week begins four hours later", () => {
  const monday = at("2026-06-15T02:00");
  expect(count([monday])).toEqual([1, 0, 0]);
  expect(count([monday], "America/New_York")).toEqual([0, 0, 1]);
});

test("the same time a week ago is that of the clock on the wall, also where the clocks were changed", () => {
  // Tuesday, 10 March 2026, 09:00 in New York, in summer time; a week ago it was winter there, and 08:30 is before 09:00.
  expect(count([at("2026-03-03T13:30")], "America/New_York", at("2026-03-10T13:00"))).toEqual([0, 1, 1]);
  expect(count([at("2026-03-03T13:30")], "UTC", at("2026-03-10T13:00"))).toEqual([0, 0, 1]);
});
