import { expect, test } from "vitest";
import { showAmount, sumDeals } from "./amounts.js";

test.each([
  [1_250_000, "USD", "12,500.00 USD"],
  [5, "USD", "0.05 USD"],
  [-123_456, "EUR", "-1,234.56 EUR"],
  [1_250_000, "JPY", "1,250,000 JPY"],
])("%d of %s is written %s", (valueMinor, currency, text) => {
  expect(showAmount({ valueMinor, currency })).toEqual({ currency, value_minor: valueMinor, text });
});

test("each currency is added up by itself", () => {
  const deals = [
    { valueMinor: 100, currency: "USD" },
    { valueMinor: 7, currency: "EUR" },
    { valueMinor: 250, currency: "USD" },
  ];
  expect(sumDeals(deals)).toEqual([
    { currency: "EUR", value_minor: 7, text: "0.07 EUR" },
    { currency: "USD", value_minor: 350, text: "3.50 USD" },
  ]);
  expect(sumDeals([])).toEqual([]);
});
