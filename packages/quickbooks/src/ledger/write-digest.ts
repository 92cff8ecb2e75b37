import { cents } from "@medtainer/core/money";
import type { Balance, NamedAmount } from "./summarise.js";

const nameWidth = 34;
const amountWidth = 16;
/** Longer lists go on in the data beside the digest. */
const mostLines = 12;

/** The books of a period as a text that a person can read: names on the left, amounts in one column. */
export function writeDigest(books: Balance): string {
  const { period, currency, accounting_method: method, profit_and_loss: profit } = books;
  const { balance_sheet: sheet, receivables } = books;
  return [
    `Books from ${period.start} to ${period.end}${method && `, ${method.toLowerCase()} basis`}${currency && `, in ${currency}`}`,
    "",
    "PROFIT AND LOSS",
    ...list(profit.income_accounts),
    line("Income", profit.income),
    ...list(profit.cost_accounts),
    line("Cost of goods sold", profit.cost_of_goods_sold),
    line("Gross profit", profit.gross_profit),
    ...list(profit.expense_accounts),
    line("Expenses", profit.expenses),
    ...unlessZero("Other income", profit.other_income),
    ...unlessZero("Other expenses", profit.other_expenses),
    line("NET INCOME", profit.net_income),
    "",
    `BALANCE SHEET on ${period.end}`,
    ...list(sheet.asset_accounts),
    line("ASSETS", sheet.assets),
    ...list(sheet.liability_accounts),
    line("Liabilities", sheet.liabilities),
    ...list(sheet.equity_accounts),
    line("Equity", sheet.equity),
    "",
    `RECEIVABLES BY AGE on ${period.end}`,
    ...list(receivables.ages),
    line("TOTAL OWED TO US", receivables.total),
    ...list(receivables.customers),
    "",
    ...writeChecks(books),
  ].join("\n");
}

function writeChecks({ balances, checks }: Balance): string[] {
  if (balances) return ["It balances to the cent."];
  const wrong = checks.filter(({ difference }) => difference !== "0.00");
  return [
    "IT DOES NOT BALANCE:",
    ...wrong.map(
      ({ check, stated, computed, difference }) =>
        `  ${check}: ${show(stated)} against ${show(computed)}, off by ${show(difference)}`,
    ),
  ];
}

function list(amounts: readonly NamedAmount[]): string[] {
  const shown = amounts.slice(0, mostLines).map(({ name, amount }) => line(`  ${name}`, amount));
  const hidden = amounts.length - shown.length;
  return hidden > 0 ? [...shown, `  and ${hidden} more`] : shown;
}

function unlessZero(name: string, amount: string): string[] {
  return amount === "0.00" ? [] : [line(name, amount)];
}

function line(name: string, amount: string): string {
  const short = name.length > nameWidth ? `${name.slice(0, nameWidth - 1)}…` : name;
  return short.padEnd(nameWidth) + show(amount).padStart(amountWidth);
}

function show(amount: string): string {
  return cents.show(cents.read(amount));
}
