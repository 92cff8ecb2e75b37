import fc from "fast-check";
import { expect, test } from "vitest";
import { multiply, showCents, toAmount, toCents, writeCents } from "./money.js";

test.each([
  ["1480.50", 148_050],
  ["1,480.5", 148_050],
  [0.1, 10],
  [362.07, 36_207],
  ["", 0],
  ["-0.01", -1],
  [".5", 50],
  [100.005, 10_001],
  [-100.005, -10_001],
  [999999999999.99, 99_999_999_999_999],
])("%j is %d cents", (amount, cents) => {
  expect(toCents(amount)).toBe(cents);
});

test.each(["1e5", "12.3.4", "abc", "1e-7", "NaN"])("%j is no amount", (amount) => {
  expect(() => toCents(amount)).toThrow("as an amount");
});

test.each([
  [3, 33.335, 10_001],
  [0.1, 0.2, 2],
  [1.1, 1.1, 121],
  [0.125, 0.5, 6],
  [7, 19.99, 13_993],
])("%d times %d is %d cents", (quantity, price, cents) => {
  expect(multiply(quantity, price)).toBe(cents);
});

test("cents survive being written and read, as text and as JSON", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), (cents) => {
      expect(toCents(writeCents(cents)) + 0).toBe(cents + 0);
      expect(toCents(showCents(cents)) + 0).toBe(cents + 0);
      expect(toCents(JSON.parse(JSON.stringify(toAmount(cents)))) + 0).toBe(cents + 0);
    }),
  );
});
