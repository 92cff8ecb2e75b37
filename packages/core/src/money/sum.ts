import { parseCurrency } from "./currency.js";
import { requireExact } from "./decimal.js";
import type { MinorUnits, Money } from "./money.js";

/**
 * The sum of amounts of one currency; 0 of none.
 *
 * @throws MedtainerError `vendor_rejected` where it is too large to be exact.
 */
export function sum(amounts: Iterable<MinorUnits>): MinorUnits {
  let total = 0;
  for (const amount of amounts) total = requireExact(total + amount);
  return total;
}

/**
 * One sum for each currency, in the order of their codes: amounts of two currencies are never added to each other.
 *
 * @throws MedtainerError As {@link sum}, and as {@link parseCurrency}.
 */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const totals = new Map<string, MinorUnits>();
  for (const { currency, minorUnits } of amounts) {
    const code = parseCurrency(currency);
    totals.set(code, sum([totals.get(code) ?? 0, minorUnits]));
  }
  return [...totals]
    .map(([currency, minorUnits]) => ({ currency, minorUnits }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}
