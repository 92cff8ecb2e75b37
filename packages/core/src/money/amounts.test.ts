import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountsIn, amountsWith, cents } from "./amounts.js";

describe("amounts with two places", () => {
  test.each([
    ["1480.50", 148_050],
    ["1,480.5", 148_050],
    ["12,345,678", 1_234_567_800],
    [" 7 ", 700],
    [0.1, 10],
    [362.07, 36_207],
    ["-0.01", -1],
    [".5", 50],
    ["5.", 500],
    [100.005, 10_001],
    [-100.005, -10_001],
    [999999999999.99, 99_999_999_999_999],
  ])("%j is %d cents", (amount, minorUnits) => {
    expect(cents.read(amount)).toBe(minorUnits);
  });

  test.each(["", ".", "-", "1e5", "12.3.4", "abc", "1e-7", "NaN", "1,5", "1,2345", "1 000", ",100", "+1"])(
    "%j is no amount",
    (amount) => {
      expect(() => cents.read(amount)).toThrow("cannot be read as an amount");
    },
  );

  test("an amount that would not be exact is refused", () => {
    expect(cents.read("90071992547409.91")).toBe(9_007_199_254_740_991);
    expect(() => cents.read("90071992547409.92")).toThrow("too large");
    expect(() => cents.multiply("999999999999", "999999999999")).toThrow("too large");
    expect(() => cents.write(0.5)).toThrow("too large");
  });

  test.each([
    [3, 33.335, 10_001],
    [0.1, 0.2, 2],
    [1.1, 1.1, 121],
    [0.125, 0.5, 6],
    [7, "19.99", 13_993],
    [-2, "0.005", -1],
  ])("%d times %s is %d cents", (quantity, price, minorUnits) => {
    expect(cents.multiply(quantity, price)).toBe(minorUnits);
  });

  test.each([
    [10_000, "8.25", 825],
    [9_999, "50", 5_000],
    [-9_999, 50, -5_000],
    [1, "49.9", 0],
    [12_345, "0", 0],
  ])("of %d cents, %s per cent are %d", (amount, percent, share) => {
    expect(cents.percentOf(amount, percent)).toBe(share);
  });

  test("they survive being written and read, as text and as JSON", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), (amount) => {
        expect(cents.read(cents.write(amount)) + 0).toBe(amount + 0);
        expect(cents.read(cents.show(amount)) + 0).toBe(amount + 0);
        expect(cents.read(JSON.parse(JSON.stringify(cents.toNumber(amount)))) + 0).toBe(amount + 0);
      }),
    );
  });
});

test.each([
  ["USD", "1234.5", 123_450, "1234.50", "1,234.50"],
  ["JPY", "1234.5", 1_235, "1235", "1,235"],
  ["jpy", 1_234_567, 1_234_567, "1234567", "1,234,567"],
  ["KWD", "-1234.5678", -1_234_568, "-1234.568", "-1,234.568"],
  ["CLF", "0.00005", 1, "0.0001", "0.0001"],
  ["KWD", "-999.9999", -1_000_000, "-1000.000", "-1,000.000"],
])("%s %s is %d of the smallest unit", (currency, amount, minorUnits, written, shown) => {
  const amounts = amountsIn(currency);
  expect(amounts.read(amount)).toBe(minorUnits);
  expect(amounts.write(minorUnits)).toBe(written);
  expect(amounts.show(minorUnits)).toBe(shown);
});

test("per cent keep to the places of the currency", () => {
  // 19 % of 999 yen are 189.81, of 0.999 dinars 0.18981.
  expect(amountsIn("JPY").percentOf(999, 19)).toBe(190);
  expect(amountsWith(3).percentOf(999, "19")).toBe(190);
});
