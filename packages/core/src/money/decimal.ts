import { MedtainerError } from "../errors/medtainer-error.js";
import type { MinorUnits } from "./money.js";

/** A decimal number with all its digits: 12.340 is 12340 with three places. */
export interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly places: number;
}

/** Commas only where they part thousands, so that `1,5` is never taken for fifteen. */
const form = /^(-?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})?(?:\.(\d{0,20}))?$/;

/**
 * A decimal number digit by digit: `1480.5`, `"1,480.50"`, `".5"`.
 *
 * @throws MedtainerError `vendor_rejected` where it is none, or has more than 15 digits before or 20 behind the point.
 */
export function readDecimal(amount: string | number): Decimal {
  const text = String(amount).trim();
  const [, sign, whole = "", part = ""] = form.exec(text) ?? [];
  const digits = whole.replaceAll(",", "") + part;
  if (digits === "") {
    throw new MedtainerError(
      "vendor_rejected",
      `${JSON.stringify(text.slice(0, 40))} cannot be read as an amount: a decimal number is wanted, such as 1234.50.`,
    );
  }
  return { digits: sign === "-" ? -BigInt(digits) : BigInt(digits), places: part.length };
}

/**
 * The number in units of which `places` decimal places are one, rounded half away from zero.
 *
 * @throws MedtainerError As {@link requireExact}.
 */
export function roundTo(places: number, { digits, places: given }: Decimal): MinorUnits {
  if (given <= places) return requireExact(Number(digits * 10n ** BigInt(places - given)));
  const unit = 10n ** BigInt(given - places);
  const size = digits < 0n ? -digits : digits;
  const rounded = (size * 2n + unit) / (unit * 2n);
  return requireExact(Number(digits < 0n ? -rounded : rounded));
}

/**
 * The amount itself.
 *
 * @throws MedtainerError `vendor_rejected` where it is no whole number, or too large to be an exact one.
 */
export function requireExact(amount: MinorUnits): MinorUnits {
  if (Number.isSafeInteger(amount)) return amount;
  throw new MedtainerError(
    "vendor_rejected",
    `${amount} of the smallest unit of a currency is no whole number, or too large to be exact.`,
  );
}
