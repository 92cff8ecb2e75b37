import { cents, type MinorUnits, sum } from "@medtainer/core/money";
import type { components } from "../generated/types.js";
import {
  findSection,
  lastAmount,
  type ReadReport,
  type ReportLine,
  readReport,
  totalOf,
  wrongSections,
} from "./read-report.js";

type Report = components["schemas"]["Report"];

/** The three reports of a period, as the vendor gave them. */
export interface BooksInPeriod {
  readonly profitAndLoss: Report;
  readonly balanceSheet: Report;
  readonly receivables: Report;
  /** The last day of the period: `2026-03-31`. */
  readonly asOf: string;
}

/** A name and an amount with cents: `1234.50`. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: string;
}

/** Two ways to the same amount, and whether they lead there. */
export interface BalanceCheck {
  readonly check: string;
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
}

/** The books of a period, added up. Every amount is a text with cents. */
export interface Balance {
  readonly period: { readonly start: string; readonly end: string };
  readonly currency: string;
  readonly accounting_method: string;
  readonly profit_and_loss: {
    readonly income: string;
    readonly cost_of_goods_sold: string;
    readonly gross_profit: string;
    readonly expenses: string;
    readonly other_income: string;
    readonly other_expenses: string;
    readonly net_income: string;
    readonly income_accounts: readonly NamedAmount[];
    readonly cost_accounts: readonly NamedAmount[];
    readonly expense_accounts: readonly NamedAmount[];
  };
  readonly balance_sheet: {
    readonly assets: string;
    readonly liabilities: string;
    readonly equity: string;
    readonly asset_accounts: readonly NamedAmount[];
    readonly liability_accounts: readonly NamedAmount[];
    readonly equity_accounts: readonly NamedAmount[];
  };
  readonly receivables: {
    readonly total: string;
    /** Everything but the first column, which is not due yet. */
    readonly overdue: string;
    readonly ages: readonly NamedAmount[];
    /** Who owes most comes first; at most {@link mostCustomers}. */
    readonly customers: readonly (NamedAmount & { readonly overdue: string })[];
    readonly more_customers: number;
  };
  readonly balances: boolean;
  readonly checks: readonly BalanceCheck[];
}

/** So many customers are named. */
const mostCustomers = 20;

/**
 * Adds up the three reports, and checks them: each section against its lines, assets against liabilities and equity,
 * net income against what it is made of, and receivables by age against the balance sheet.
 *
 * @throws MedtainerError `vendor_rejected` where an amount is none.
 */
export function summarise({ asOf, ...reports }: BooksInPeriod): Balance {
  const profit = readReport(reports.profitAndLoss);
  const sheet = readReport(reports.balanceSheet);
  const aged = readReport(reports.receivables);
  const checks = [...checkProfit(profit), ...checkSheet(sheet), ...checkAges(aged, sheet, profit)];
  return {
    period: { start: profit.start, end: profit.end || asOf },
    currency: profit.currency || sheet.currency,
    accounting_method: profit.basis,
    profit_and_loss: describeProfit(profit),
    balance_sheet: describeSheet(sheet),
    receivables: describeAges(aged),
    balances: checks.every(({ difference }) => difference === "0.00"),
    checks,
  };
}

function describeProfit({ lines }: ReadReport): Balance["profit_and_loss"] {
  const { income, costs, expenses, otherIncome, otherExpenses, net } = profitTotals(lines);
  return {
    income: cents.write(income),
    cost_of_goods_sold: cents.write(costs),
    gross_profit: cents.write(income - costs),
    expenses: cents.write(expenses),
    other_income: cents.write(otherIncome),
    other_expenses: cents.write(otherExpenses),
    net_income: cents.write(net),
    income_accounts: nameLines(findSection(lines, "Income")),
    cost_accounts: nameLines(findSection(lines, "COGS")),
    expense_accounts: nameLines(findSection(lines, "Expenses")),
  };
}

function profitTotals(lines: readonly ReportLine[]) {
  return {
    income: totalOf(lines, "Income"),
    costs: totalOf(lines, "COGS"),
    expenses: totalOf(lines, "Expenses"),
    otherIncome: totalOf(lines, "OtherIncome"),
    otherExpenses: totalOf(lines, "OtherExpenses"),
    net: totalOf(lines, "NetIncome"),
  };
}

function describeSheet({ lines }: ReadReport): Balance["balance_sheet"] {
  return {
    assets: cents.write(totalOf(lines, "TotalAssets")),
    liabilities: cents.write(totalOf(lines, "Liabilities")),
    equity: cents.write(totalOf(lines, "Equity")),
    asset_accounts: nameLeaves(findSection(lines, "TotalAssets")),
    liability_accounts: nameLeaves(findSection(lines, "Liabilities")),
    equity_accounts: nameLeaves(findSection(lines, "Equity")),
  };
}

function describeAges({ lines, columns }: ReadReport): Balance["receivables"] {
  const total = agedTotal(lines);
  const customers = customersOf(lines).toSorted((one, other) => lastAmount(other) - lastAmount(one));
  const overdueOf = ({ amounts }: ReportLine) => sum(amounts.slice(1, -1));
  return {
    total: cents.write(lastAmount(total)),
    overdue: cents.write(total === undefined ? 0 : overdueOf(total)),
    ages: columns.slice(0, -1).map((name, column) => ({
      name,
      amount: cents.write(total?.amounts[column] ?? 0),
    })),
    customers: customers.slice(0, mostCustomers).map((customer) => ({
      name: customer.name,
      amount: cents.write(lastAmount(customer)),
      overdue: cents.write(overdueOf(customer)),
    })),
    more_customers: Math.max(0, customers.length - mostCustomers),
  };
}

function agedTotal(lines: readonly ReportLine[]): ReportLine | undefined {
  return findSection(lines, "GrandTotal");
}

function customersOf(lines: readonly ReportLine[]): ReportLine[] {
  return lines.filter(({ group }) => group !== "GrandTotal");
}

function checkProfit({ lines }: ReadReport): BalanceCheck[] {
  const { income, costs, expenses, otherIncome, otherExpenses, net } = profitTotals(lines);
  const computed = income - costs - expenses + otherIncome - otherExpenses;
  return [
    compare("net income is income less costs and expenses", net, computed),
    ...checkSections("profit and loss", lines),
  ];
}

function checkSheet({ lines }: ReadReport): BalanceCheck[] {
  const [liabilities, equity] = [totalOf(lines, "Liabilities"), totalOf(lines, "Equity")];
  return [
    compare("assets are liabilities and equity", totalOf(lines, "TotalAssets"), liabilities + equity),
    ...checkSections("balance sheet", lines),
  ];
}

function checkAges(aged: ReadReport, sheet: ReadReport, profit: ReadReport): BalanceCheck[] {
  const total = agedTotal(aged.lines);
  const [stated, ages] = [lastAmount(total), sum((total?.amounts ?? []).slice(0, -1))];
  const checks = [
    compare("receivables are the sum of their ages", stated, ages),
    compare("receivables are the sum of the customers", stated, sum(customersOf(aged.lines).map(lastAmount))),
  ];
  // Counted by money that moved, the balance sheet knows no receivables.
  if (profit.basis === "Cash") return checks;
  return [
    ...checks,
    compare("receivables are those of the balance sheet", stated, totalOf(sheet.lines, "AR")),
  ];
}

/** One check for all sections that add up, and one for each that does not. */
function checkSections(report: string, lines: readonly ReportLine[]): BalanceCheck[] {
  return wrongSections(lines).map((section) => {
    const gap = section.gaps.find((amount) => amount !== 0) ?? 0;
    const stated = lastAmount(section);
    return compare(`${report}: "${section.name}" is the sum of its lines`, stated, stated - gap);
  });
}

function compare(check: string, stated: MinorUnits, computed: MinorUnits): BalanceCheck {
  return {
    check,
    stated: cents.write(stated),
    computed: cents.write(computed),
    difference: cents.write(stated - computed),
  };
}

function nameLines(section: ReportLine | undefined): NamedAmount[] {
  return (section?.lines ?? []).map((line) => ({ name: line.name, amount: cents.write(lastAmount(line)) }));
}

/** The accounts themselves, without the sections that they stand in. */
function nameLeaves(section: ReportLine | undefined): NamedAmount[] {
  return (section?.lines ?? []).flatMap((line) =>
    line.lines.length > 0 ? nameLeaves(line) : [{ name: line.name, amount: cents.write(lastAmount(line)) }],
  );
}
