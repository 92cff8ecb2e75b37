import { InvalidArgumentError } from "commander";
import { describe, expect, test } from "vitest";
import { parseExpiry, parseTime } from "./time-argument.js";

const nowMs = Date.parse("2026-11-21T12:00:00Z");

describe("parseTime", () => {
  test.each([
    ["90m", "2026-11-21T10:30:00Z"],
    ["24h", "2026-11-20T12:00:00Z"],
    ["7d", "2026-11-14T12:00:00Z"],
    ["2026-11-01", "2026-11-01T00:00:00Z"],
    ["2026-11-01T08:15:00Z", "2026-11-01T08:15:00Z"],
  ])("%s", (text, expected) => {
    expect(parseTime(text, nowMs)).toBe(Date.parse(expected));
  });

  test.each(["yesterday", "7w", "", "-3d"])("refuses %j and says what it takes", (text) => {
    expect(() => parseTime(text, nowMs)).toThrow(InvalidArgumentError);
  });
});

describe("parseExpiry", () => {
  test.each([
    ["90d", "2027-02-19T12:00:00Z"],
    ["2027-01-01", "2027-01-01T00:00:00Z"],
  ])("%s", (text, expected) => {
    expect(parseExpiry(text, nowMs)).toBe(Date.parse(expected));
  });

  test.each(["2026-01-01", "0d"])("refuses %s, which is over", (text) => {
    expect(() => parseExpiry(text, nowMs)).toThrow("over");
  });
});
