/**
 * An amount in the smallest unit of its currency: 1234 for 12.34 USD, for 1,234 JPY and for 1.234 KWD. Always a safe
 * integer; below zero for what is owed the other way.
 */
export type MinorUnits = number;

/** An amount and its currency. */
export interface Money {
  /** ISO 4217, in capitals: `EUR`. */
  readonly currency: string;
  readonly minorUnits: MinorUnits;
}
