import { expect, test } from "vitest";
import { parseMoment } from "./parse-moment.js";

test.each([
  ["2026-03-31", "2026-03-31T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["2026-03-31T14:00-05:00", "2026-03-31T19:00:00.000Z"],
  ["2026-03-31T14:00:00.5+0200", "2026-03-31T12:00:00.500Z"],
  ["2026-03-31t14:00:00z", "2026-03-31T14:00:00.000Z"],
])("%s is %s", (text, moment) => {
  expect(new Date(parseMoment(text, "due")).toISOString()).toBe(moment);
});

test.each([
  "",
  "2026-02-29",
  "2026-13-01",
  "31.3.2026",
  "2026-03-31T14:00:00",
  "2026-03-31 14:00Z",
  "tomorrow",
])("%j is refused, and the field is named", (text) => {
  expect(() => parseMoment(text, "due")).toThrow(/"due" must be a day/);
});
