import { exponentOf } from "./currency.js";
import { readDecimal, requireExact, roundTo } from "./decimal.js";
import type { MinorUnits } from "./money.js";

/**
 * Arithmetic with amounts of one number of decimal places. No amount ever passes through a calculation with fractions;
 * what is smaller than the smallest unit is rounded, half away from zero.
 */
export interface Amounts {
  /** How many decimal places the smallest unit makes: 2 for cents. */
  readonly places: number;
  /**
   * Out of an amount as people and vendors write it: `1480.5`, `"1480.50"`, `"1,480.50"`.
   *
   * @throws MedtainerError `vendor_rejected` for a text that is no decimal number (`""`, `1,5`, `1e5`), and for an
   * amount too large to be exact.
   */
  read(amount: string | number): MinorUnits;
  /** The product of a quantity and the price of one. @throws As {@link Amounts.read}. */
  multiply(quantity: string | number, price: string | number): MinorUnits;
  /** So many per cent of an amount. @throws As {@link Amounts.read}. */
  percentOf(amount: MinorUnits, percent: string | number): MinorUnits;
  /** `123450` as `1234.50`; without a point where there are no places. */
  write(amount: MinorUnits): string;
  /** `123450` as `1,234.50`, for people. */
  show(amount: MinorUnits): string;
  /** The number that JSON writes with these very digits, up to 15 of them: for vendors that take amounts as numbers. */
  toNumber(amount: MinorUnits): number;
}

/**
 * Amounts in a currency, by its ISO 4217 exponent.
 *
 * @throws MedtainerError `vendor_rejected` where the code is not three letters.
 * @example
 * amountsIn("EUR").read("12.5"); // 1250
 * amountsIn("JPY").write(1250); // "1250"
 */
export function amountsIn(currency: string): Amounts {
  return amountsWith(exponentOf(currency));
}

/** Amounts with a number of decimal places, for vendors that write all currencies alike. */
export function amountsWith(places: number): Amounts {
  const write = (amount: MinorUnits) => writeDecimal(amount, places);
  return {
    places,
    read: (amount) => roundTo(places, readDecimal(amount)),
    multiply(quantity, price) {
      const [one, other] = [readDecimal(quantity), readDecimal(price)];
      return roundTo(places, { digits: one.digits * other.digits, places: one.places + other.places });
    },
    percentOf(amount, percent) {
      const share = readDecimal(percent);
      const digits = share.digits * BigInt(requireExact(amount));
      return roundTo(places, { digits, places: share.places + places + 2 });
    },
    write,
    show: (amount) => write(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ","),
    toNumber: (amount) => Number(write(amount)),
  };
}

/** Amounts with two decimal places. */
export const cents: Amounts = amountsWith(2);

function writeDecimal(amount: MinorUnits, places: number): string {
  const digits = String(Math.abs(requireExact(amount))).padStart(places + 1, "0");
  const sign = amount < 0 ? "-" : "";
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
