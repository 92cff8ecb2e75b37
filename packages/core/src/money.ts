// Money as whole numbers: read, added up and written without a fraction of a cent going astray.

export { type Amounts, amountsIn, amountsWith, cents } from "./money/amounts.js";
export { exponentOf, parseCurrency } from "./money/currency.js";
export type { MinorUnits, Money } from "./money/money.js";
export { sum, sumByCurrency } from "./money/sum.js";
