import { MedtainerError } from "@medtainer/core";

/** An amount in the smallest unit of its currency: cents. Always a safe integer. */
export type Cents = number;

interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly places: number;
}

/**
 * Cents out of an amount as the vendor writes it: `1480.5`, `"1480.50"`, `""` for none. Read digit by digit: no amount
 * ever passes through a calculation with fractions. What is smaller than a cent is rounded, half away from zero.
 *
 * @throws MedtainerError `vendor_rejected` where it is no amount.
 */
export function toCents(amount: string | number): Cents {
  return roundToCents(readDecimal(amount));
}

/**
 * The product of a quantity and a price, rounded to the cent, half away from zero.
 *
 * @throws As {@link toCents}.
 */
export function multiply(quantity: number, price: number): Cents {
  const [one, other] = [readDecimal(quantity), readDecimal(price)];
  return roundToCents({ digits: one.digits * other.digits, places: one.places + other.places });
}

/**
 * So many per cent of an amount, rounded to the cent, half away from zero.
 *
 * @throws As {@link toCents}.
 */
export function percentOf(cents: Cents, percent: string | number): Cents {
  const { digits, places } = readDecimal(percent);
  return roundToCents({ digits: digits * BigInt(cents), places: places + 4 });
}

/** `123450` as `1234.50`. */
export function writeCents(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of several amounts. */
export function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function readDecimal(amount: string | number): Decimal {
  const text = String(amount).trim().replaceAll(",", "");
  const match = /^(-?)(\d{0,15})(?:\.(\d{0,20}))?$/.exec(text);
  if (match === null) {
    throw new MedtainerError("vendor_rejected", `FreshBooks gave "${text.slice(0, 40)}" as an amount.`);
  }
  const [, sign = "", whole = "", part = ""] = match;
  const digits = BigInt(`${whole}${part}` || "0");
  return { digits: sign === "-" ? -digits : digits, places: part.length };
}

function roundToCents({ digits, places }: Decimal): Cents {
  if (places <= 2) return Number(digits * 10n ** BigInt(2 - places));
  const unit = 10n ** BigInt(places - 2);
  const size = digits < 0n ? -digits : digits;
  const rounded = (size * 2n + unit) / (unit * 2n);
  return Number(digits < 0n ? -rounded : rounded);
}
