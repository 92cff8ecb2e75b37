import { expect, test } from "vitest";
import { sum, sumByCurrency } from "./sum.js";

test("amounts of one currency are added exactly", () => {
  expect(sum([10, 20, -5])).toBe(25);
  expect(sum([])).toBe(0);
  expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow("too large");
});

test("each currency has its own sum, in the order of the codes", () => {
  const sums = sumByCurrency([
    { currency: "USD", minorUnits: 1_999 },
    { currency: "JPY", minorUnits: 1_200 },
    { currency: "usd", minorUnits: 1 },
    { currency: "EUR", minorUnits: 5 },
    { currency: "EUR", minorUnits: -5 },
  ]);
  expect(sums).toEqual([
    { currency: "EUR", minorUnits: 0 },
    { currency: "JPY", minorUnits: 1_200 },
    { currency: "USD", minorUnits: 2_000 },
  ]);
  expect(sumByCurrency([])).toEqual([]);
});
