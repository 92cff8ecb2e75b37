import { type MinorUnits, sum } from "@medtainer/core/money";
import type { Behaviour, SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { fiscalYearStart, readPeriod } from "./periods.js";
import { type Posting, postingsOf } from "./postings.js";
import { addColumns, dataRow, type Line, section, sumRow, sumSection } from "./report-form.js";
import { listOf, reply, reportDay } from "./report-request.js";
import type { Account, Books, QuickBooksCall, QuickBooksTables } from "./tables.js";

type Row = components["schemas"]["ReportRow"];

const money = [
  ["", "Account"],
  ["Total", "Money"],
] as const;

/** Reports, computed from what was booked and from nothing else. */
export const reports: Behaviour<QuickBooksTables> = {
  getProfitAndLoss: profitAndLoss,
  getBalanceSheet: balanceSheet,
  getTrialBalance: trialBalance,
  getGeneralLedger: generalLedger,
  getCashFlow: cashFlow,
  getCustomerBalance: customerBalance,
};

function profitAndLoss({ tables, query, now }: QuickBooksCall): SandboxReply {
  const { start, end } = readPeriod(query, now);
  const wanted = listOf(query.customer);
  const names = wanted.map((id) => tables.Customer.get(id)?.DisplayName);
  const booked = postingsOf(tables).filter(
    ({ date, name }) => date >= start && date <= end && (wanted.length === 0 || names.includes(name)),
  );
  const lines = (type: string, sign: 1 | -1) => accountLines(tables, booked, [type], sign);
  const [income, costs, expenses] = [
    lines("Income", -1),
    lines("Cost of Goods Sold", 1),
    lines("Expense", 1),
  ];
  const [otherIncome, otherExpenses] = [lines("Other Income", -1), lines("Other Expense", 1)];
  const gross = total(income) - total(costs);
  const operating = gross - total(expenses);
  const other = total(otherIncome) - total(otherExpenses);
  const rows = [
    ...sumSection("Income", "Income", income),
    ...sumSection("COGS", "Cost of Goods Sold", costs),
    sumRow("GrossProfit", "Gross Profit", [gross]),
    ...sumSection("Expenses", "Expenses", expenses),
    sumRow("NetOperatingIncome", "Net Operating Income", [operating]),
    ...sumSection("OtherIncome", "Other Income", otherIncome),
    ...sumSection("OtherExpenses", "Other Expenses", otherExpenses),
    sumRow("NetOtherIncome", "Net Other Income", [other]),
    sumRow("NetIncome", "Net Income", [operating + other]),
  ];
  return reply({
    name: "ProfitAndLoss",
    start,
    end,
    now,
    columns: money,
    rows: booked.length > 0 ? rows : [],
  });
}

function balanceSheet({ tables, query, now }: QuickBooksCall): SandboxReply {
  const { start, end } = readPeriod(query, now);
  const booked = postingsOf(tables).filter(({ date }) => date <= end);
  const group = (key: string, title: string, type: string, sign: 1 | -1) =>
    sumSection(key, title, accountLines(tables, booked, [type], sign));
  const join = (key: string, title: string, rows: Row[], types: readonly string[], sign: 1 | -1) =>
    section(key, title, rows, [total(accountLines(tables, booked, types, sign))]);
  const current = join(
    "CurrentAssets",
    "Current Assets",
    [
      ...group("BankAccounts", "Bank Accounts", "Bank", 1),
      ...group("AR", "Accounts Receivable", "Accounts Receivable", 1),
      ...group("OtherCurrentAssets", "Other Current Assets", "Other Current Asset", 1),
    ],
    currentAssets,
    1,
  );
  const fixed = group("FixedAssets", "Fixed Assets", "Fixed Asset", 1);
  const assets = join("TotalAssets", "ASSETS", [...current, ...fixed], assetTypes, 1);
  const currentDebts = join(
    "CurrentLiabilities",
    "Current Liabilities",
    [
      ...group("AP", "Accounts Payable", "Accounts Payable", -1),
      ...group("CreditCards", "Credit Cards", "Credit Card", -1),
      ...group("OtherCurrentLiabilities", "Other Current Liabilities", "Other Current Liability", -1),
    ],
    currentLiabilities,
    -1,
  );
  const longDebts = group("LongTermLiabilities", "Long-Term Liabilities", "Long Term Liability", -1);
  const debts = join("Liabilities", "Liabilities", [...currentDebts, ...longDebts], liabilityTypes, -1);
  const equityLines = linesOfEquity(tables, booked, end);
  const equity = sumSection("Equity", "Equity", equityLines);
  const owed = total(accountLines(tables, booked, liabilityTypes, -1)) + total(equityLines);
  const both = section("TotalLiabilitiesAndEquity", "LIABILITIES AND EQUITY", [...debts, ...equity], [owed]);
  return reply({ name: "BalanceSheet", start, end, now, columns: money, rows: [...assets, ...both] });
}

function trialBalance({ tables, query, now }: QuickBooksCall): SandboxReply {
  const { start, end } = readPeriod(query, now);
  const lines = yearLines(tables, end).map(({ name, id, amounts: [amount = 0] }): Line => {
    return { name, ...(id && { id }), amounts: amount < 0 ? [undefined, -amount] : [amount, undefined] };
  });
  const sums = sumRow("GrandTotal", "TOTAL", addColumns(lines));
  const columns = [
    ["", "Account"],
    ["Debit", "Money"],
    ["Credit", "Money"],
  ] as const;
  const rows = lines.length > 0 ? [...lines.map(dataRow), sums] : [];
  return reply({ name: "TrialBalance", start, end, now, columns, rows });
}

function generalLedger({ tables, query, now }: QuickBooksCall): SandboxReply {
  const { start, end } = readPeriod(query, now);
  const wanted = listOf(query.account);
  const booked = postingsOf(tables).filter(({ date }) => date <= end);
  const accounts = tables.Account.list().filter(({ Id }) => wanted.length === 0 || wanted.includes(Id));
  const rows = accounts.flatMap((account) => {
    const own = booked.filter((posting) => posting.account === account.Id);
    return ledgerSection(account, own, start);
  });
  const titles = ["Date", "Transaction Type", "Num", "Name", "Memo/Description", "Amount", "Balance"];
  const columns = titles.map((title, index) => [title, index > 4 ? "Money" : "String"] as const);
  return reply({ name: "GeneralLedger", start, end, now, columns, rows });
}

function ledgerSection({ Id, Name = "" }: Account, postings: readonly Posting[], start: string): Row[] {
  const before = sum(postings.filter(({ date }) => date < start).map(({ amount }) => amount));
  const inside = postings.filter(({ date }) => date >= start);
  if (inside.length === 0) return [];
  let balance = before;
  const rows = inside.map(({ date, type, id, number, name, memo, amount }): Row => {
    balance += amount;
    const texts = [type, number, name, memo].map((value, index) => ({ value, ...(index === 0 && { id }) }));
    const { ColData = [] } = dataRow({ name: date, amounts: [amount, balance] });
    return { type: "Data", ColData: [...ColData.slice(0, 1), ...texts, ...ColData.slice(1)] };
  });
  const { ColData = [] } = dataRow({ name: "", amounts: [sum(inside.map(({ amount }) => amount)), balance] });
  const blanks = Array.from({ length: 4 }, () => ({ value: "" }));
  return [
    {
      type: "Section",
      Header: { ColData: [{ value: Name, id: Id }, ...blanks, { value: "" }, { value: "" }] },
      Rows: { Row: rows },
      Summary: { ColData: [{ value: `Total for ${Name}` }, ...blanks, ...ColData.slice(1)] },
    },
  ];
}

function cashFlow({ tables, query, now }: QuickBooksCall): SandboxReply {
  const { start, end } = readPeriod(query, now);
  const booked = postingsOf(tables).filter(({ date }) => date >= start && date <= end);
  // Whatever is no bank account moved the banks by its own change, the other way round.
  const moved = (types: readonly string[]) => accountLines(tables, booked, types, -1);
  const net = { name: "Net Income", amounts: [-total(accountLines(tables, booked, profitTypes, 1))] };
  const operating = [net, ...moved(["Accounts Receivable", "Other Current Asset", ...currentLiabilities])];
  const investing = moved(["Fixed Asset"]);
  const financing = moved(["Long Term Liability", "Equity"]);
  const rows = [
    ...sumSection("OperatingActivities", "Operating Activities", operating),
    ...sumSection("InvestingActivities", "Investing Activities", investing),
    ...sumSection("FinancingActivities", "Financing Activities", financing),
    sumRow("CashIncrease", "Net cash increase for period", [
      total(operating) + total(investing) + total(financing),
    ]),
  ];
  return reply({ name: "CashFlow", start, end, now, columns: money, rows });
}

function customerBalance({ tables, query, now }: QuickBooksCall): SandboxReply {
  const day = reportDay(query, now);
  const booked = postingsOf(tables).filter(
    ({ date, account }) => date <= day && tables.Account.get(account)?.AccountType === "Accounts Receivable",
  );
  const lines = [...new Set(booked.map(({ name }) => name))].sort().flatMap((name): Line[] => {
    const open = sum(booked.filter((posting) => posting.name === name).map(({ amount }) => amount));
    return open === 0 ? [] : [{ name, amounts: [open] }];
  });
  const rows =
    lines.length > 0 ? [...lines.map(dataRow), sumRow("GrandTotal", "TOTAL", addColumns(lines))] : [];
  return reply({ name: "CustomerBalance", end: day, now, columns: money, rows });
}

const currentAssets = ["Bank", "Accounts Receivable", "Other Current Asset"];
const assetTypes = [...currentAssets, "Fixed Asset"];
const currentLiabilities = ["Accounts Payable", "Credit Card", "Other Current Liability"];
const liabilityTypes = [...currentLiabilities, "Long Term Liability"];
const profitTypes = ["Income", "Cost of Goods Sold", "Expense", "Other Income", "Other Expense"];

/** The accounts of some types with what was booked on them, without those on which nothing is. */
function accountLines(
  tables: Books,
  booked: readonly Posting[],
  types: readonly string[],
  sign: 1 | -1,
): Line[] {
  return tables.Account.list()
    .filter(({ AccountType = "" }) => types.includes(AccountType))
    .flatMap(({ Id, Name = "" }): Line[] => {
      const amount = sum(booked.filter(({ account }) => account === Id).map((posting) => posting.amount));
      // Zero has a sign of its own in JavaScript.
      return amount === 0 ? [] : [{ name: Name, id: Id, amounts: [sign * amount] }];
    });
}

/** What the owners put in, what earlier years earned, and what this one did until now. */
function linesOfEquity(tables: Books, booked: readonly Posting[], end: string): Line[] {
  const year = fiscalYearStart(end);
  const earned = (postings: readonly Posting[]) => total(accountLines(tables, postings, profitTypes, -1));
  const retained = earned(booked.filter(({ date }) => date < year));
  const net = earned(booked.filter(({ date }) => date >= year));
  return [
    ...accountLines(tables, booked, ["Equity"], -1),
    ...(retained === 0 ? [] : [{ name: "Retained Earnings", amounts: [retained] }]),
    ...(net === 0 ? [] : [{ name: "Net Income", amounts: [net] }]),
  ];
}

/** Every account on a day: what there is, and what this fiscal year brought and cost. Debit is positive. */
function yearLines(tables: Books, end: string): Line[] {
  const booked = postingsOf(tables).filter(({ date }) => date <= end);
  const year = fiscalYearStart(end);
  const ofYear = booked.filter(({ date }) => date >= year);
  const earlier = booked.filter(({ date }) => date < year);
  const retained = total(accountLines(tables, earlier, profitTypes, 1));
  return [
    ...accountLines(tables, booked, [...assetTypes, ...liabilityTypes, "Equity"], 1),
    ...(retained === 0 ? [] : [{ name: "Retained Earnings", amounts: [retained] }]),
    ...accountLines(tables, ofYear, profitTypes, 1),
  ];
}

function total(lines: readonly Line[]): MinorUnits {
  return sum(lines.map(({ amounts }) => amounts[0] ?? 0));
}
