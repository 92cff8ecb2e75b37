import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCalendar } from "./calendar.js";

const at = (text: string) => Date.parse(text);

describe("a week begins on Monday at midnight of its time zone", () => {
  test.each([
    // 21 November 2026 is a Saturday.
    ["UTC", "2026-11-21T10:00:00.000Z", "2026-11-16T00:00:00.000Z"],
    ["UTC", "2026-11-16T00:00:00.000Z", "2026-11-16T00:00:00.000Z"],
    ["UTC", "2026-11-15T23:59:59.999Z", "2026-11-09T00:00:00.000Z"],
    // New York is five hours behind: Monday 03:00 UTC is still Sunday there.
    ["America/New_York", "2026-11-16T03:00:00.000Z", "2026-11-09T05:00:00.000Z"],
    ["America/New_York", "2026-11-16T05:00:00.000Z", "2026-11-16T05:00:00.000Z"],
    // Clocks there go forward on 8 March 2026: the week begins in winter time and ends in summer time.
    ["America/New_York", "2026-03-08T12:00:00.000Z", "2026-03-02T05:00:00.000Z"],
    ["America/New_York", "2026-03-09T12:00:00.000Z", "2026-03-09T04:00:00.000Z"],
    ["Asia/Kolkata", "2026-11-15T18:30:00.000Z", "2026-11-15T18:30:00.000Z"],
  ])("in %s, %s belongs to the week of %s", (timezone, moment, start) => {
    expect(new Date(openCalendar(timezone).startOfWeek(at(moment))).toISOString()).toBe(start);
  });
});

test("seven days earlier is the same time on the wall, also where clocks were changed in between", () => {
  const { shiftDays } = openCalendar("America/New_York");
  // Tuesday 10 March 2026, 09:00 in summer time, and Tuesday 3 March, 09:00 in winter time.
  expect(shiftDays(at("2026-03-10T13:00:00.000Z"), -7)).toBe(at("2026-03-03T14:00:00.000Z"));
});

test("a time that clocks leave out is moved on by the hour that is missing, and one that they show twice is the first", () => {
  const { shiftDays } = openCalendar("America/New_York");
  // 02:30 on 8 March does not exist; 01:30 on 1 November 2026 exists twice.
  expect(shiftDays(at("2026-03-07T07:30:00.000Z"), 1)).toBe(at("2026-03-08T07:30:00.000Z"));
  expect(shiftDays(at("2026-10-31T05:30:00.000Z"), 1)).toBe(at("2026-11-01T05:30:00.000Z"));
});

test.each([
  ["2026-11-20T10:00:00.000Z", "2026-11-23T09:00:00.000Z"], // Friday
  ["2026-11-21T10:00:00.000Z", "2026-11-23T09:00:00.000Z"], // Saturday
  ["2026-11-22T10:00:00.000Z", "2026-11-23T09:00:00.000Z"], // Sunday
  ["2026-11-23T00:00:00.000Z", "2026-11-24T09:00:00.000Z"], // Monday
])("the next working day after %s begins at %s", (moment, next) => {
  expect(new Date(openCalendar("UTC").nextWorkday(at(moment), 9)).toISOString()).toBe(next);
});

test("the day is that of the time zone", () => {
  expect(openCalendar("Asia/Tokyo").dateOf(at("2026-03-31T20:00:00.000Z"))).toBe("2026-04-01");
});

test("an unknown time zone is refused with its field", () => {
  expect(() => openCalendar("Mars/Olympus")).toThrow(expect.objectContaining({ code: "invalid_input" }));
});

test("wherever and whenever: the week's start is in the past, within eight days, and its own start", () => {
  const zones = ["UTC", "America/New_York", "America/Havana", "Africa/Cairo", "Pacific/Apia", "Asia/Beirut"];
  const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (timezone, atMs) => {
      const { startOfWeek } = openCalendar(timezone);
      const start = startOfWeek(atMs);
      expect(start).toBeLessThanOrEqual(atMs);
      expect(atMs - start).toBeLessThan(8 * 86_400_000);
      expect(startOfWeek(start)).toBe(start);
      expect(startOfWeek(start - 1)).toBeLessThan(start);
    }),
  );
});
