import { amountsIn, sumByCurrency } from "@medtainer/core/money";

/** Money of one currency, as an answer shows it. */
export interface ShownAmount {
  /** ISO 4217. */
  readonly currency: string;
  /** In the currency's smallest unit: cents. */
  readonly value_minor: number;
  /** The same, for people: `12,500.00 USD`. */
  readonly text: string;
}

/** What a deal is worth, in the smallest unit of its currency. */
interface Worth {
  readonly valueMinor: number;
  readonly currency: string;
}

/**
 * One amount for each currency, in the order of their codes; currencies are never added to each other.
 *
 * @throws MedtainerError `vendor_rejected` where a sum is too large to be exact, or a currency is no code.
 */
export function sumDeals(deals: readonly Worth[]): ShownAmount[] {
  return sumByCurrency(deals.map(({ currency, valueMinor }) => ({ currency, minorUnits: valueMinor }))).map(
    ({ currency, minorUnits }) => showAmount({ currency, valueMinor: minorUnits }),
  );
}

/** One amount with its text. @throws As {@link sumDeals}. */
export function showAmount({ valueMinor, currency }: Worth): ShownAmount {
  const text = `${amountsIn(currency).show(valueMinor)} ${currency}`;
  return { currency, value_minor: valueMinor, text };
}
