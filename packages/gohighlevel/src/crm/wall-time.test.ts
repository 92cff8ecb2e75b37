import { expect, test } from "vitest";
import { momentOf } from "./wall-time.js";

test.each([
  // New York is five hours behind UTC in winter, four in summer.
  ["2026-01-21 09:00:00", "America/New_York", "2026-01-21T14:00:00.000Z"],
  ["2026-07-21 09:00:00", "America/New_York", "2026-07-21T13:00:00.000Z"],
  ["2026-07-21T09:00:00", "America/New_York", "2026-07-21T13:00:00.000Z"],
  // On 8 March 2026 the clocks there go from 02:00 to 03:00, on 1 November from 02:00 back to 01:00.
  ["2026-03-08 03:30:00", "America/New_York", "2026-03-08T07:30:00.000Z"],
  ["2026-11-01 01:30:00", "America/New_York", "2026-11-01T05:30:00.000Z"],
  ["2026-01-21 09:00:00", "Asia/Kolkata", "2026-01-21T03:30:00.000Z"],
  ["2026-01-21T09:00:00-08:00", "America/New_York", "2026-01-21T17:00:00.000Z"],
  ["2026-01-21T09:00:00.000Z", "America/New_York", "2026-01-21T09:00:00.000Z"],
  ["2026-01-21 09:00:00", "Nowhere/Land", "2026-01-21T09:00:00.000Z"],
])("%s in %s is %s", (text, timezone, moment) => {
  expect(new Date(momentOf(text, timezone) ?? 0).toISOString()).toBe(moment);
});

test.each(["", "soon", "25:00"])("%j is no time", (text) => {
  expect(momentOf(text, "UTC")).toBeUndefined();
});
