import { MedtainerError } from "../errors/medtainer-error.js";

/** The currencies that have other than two decimal places (ISO 4217, list one, 2025). */
const exponents: ReadonlyMap<string, number> = new Map([
  ...each(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
  ...each(3, "BHD IQD JOD KWD LYD OMR TND"),
  ...each(4, "CLF UYW"),
]);

/**
 * How many decimal places a currency has by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. A code that the standard does
 * not have counts as one of two places, as most have.
 *
 * @throws MedtainerError As {@link parseCurrency}.
 */
export function exponentOf(currency: string): number {
  return exponents.get(parseCurrency(currency)) ?? 2;
}

/**
 * A currency's code in capitals: `eur` as `EUR`.
 *
 * @throws MedtainerError `vendor_rejected` where it is not three letters.
 */
export function parseCurrency(code: string): string {
  const capitals = code.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(capitals)) return capitals;
  throw new MedtainerError(
    "vendor_rejected",
    `${JSON.stringify(code.slice(0, 40))} cannot be read as a currency: three letters of ISO 4217 are wanted, such as EUR.`,
  );
}

function each(exponent: number, codes: string): (readonly [string, number])[] {
  return codes.split(" ").map((code) => [code, exponent] as const);
}
