import { expect, test } from "vitest";
import { exponentOf, parseCurrency } from "./currency.js";

test.each([
  ["EUR", 2],
  ["krw", 0],
  ["BHD", 3],
  ["UYW", 4],
  // Not by ISO 4217 but by the habit of shops, these two would have no places.
  ["HUF", 2],
  ["IDR", 2],
])("%s has %d decimal places", (currency, places) => {
  expect(exponentOf(currency)).toBe(places);
});

test.each(["", "EURO", "€", "E1R"])("%j is no currency", (code) => {
  expect(() => parseCurrency(code)).toThrow("cannot be read as a currency");
});
