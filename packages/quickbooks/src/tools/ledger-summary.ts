import { defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import { getAgedReceivables, getBalanceSheet, getProfitAndLoss } from "../generated/operations.js";
import { type Balance, type BooksInPeriod, summarise } from "../ledger/summarise.js";
import { writeDigest } from "../ledger/write-digest.js";

interface LedgerSummaryInput {
  readonly start_date?: string;
  readonly end_date?: string;
  readonly accounting_method?: "Accrual" | "Cash";
}

/** What the tool answers: every amount a text with cents, such as `1234.50`. */
export interface LedgerSummary extends Balance {
  /** The whole in words and columns, to be shown as it is. */
  readonly digest: string;
}

const date = { type: "string", format: "date" };

/** Profit and loss, balance sheet, and receivables by age, checked against each other. */
export const ledgerSummary = defineTool({
  name: "quickbooks_ledger_summary",
  title: "Summarise the books",
  description:
    "Profit and loss, balance sheet and receivables by age for a period, in one digest. Use it for «how is the business " +
    "doing» and «who owes us money». Every sum is checked to the cent; `balances` is false, and `checks` says by how much, " +
    "where the reports do not agree. Without dates: the fiscal year to date.",
  input: {
    type: "object",
    properties: {
      start_date: { ...date, description: "First day of the period; goes with `end_date`." },
      end_date: { ...date, description: "Last day; balance sheet and receivables are of this day." },
      accounting_method: {
        type: "string",
        enum: ["Accrual", "Cash"],
        description: "By invoices and bills, or by money that moved; the company's own setting by default.",
      },
    },
    additionalProperties: false,
  },
  uses: [getProfitAndLoss, getBalanceSheet, getAgedReceivables],
  run: summariseLedger,
});

async function summariseLedger({
  input,
  call,
  context,
}: ToolRun<LedgerSummaryInput>): Promise<LedgerSummary> {
  const { start_date, end_date, accounting_method } = input;
  requireWholePeriod(input);
  const method = accounting_method === undefined ? {} : { accounting_method };
  const period =
    start_date === undefined || end_date === undefined
      ? { date_macro: "This Fiscal Year-to-date" }
      : { start_date, end_date };
  const profitAndLoss = await call(getProfitAndLoss, { ...period, ...method });
  // The vendor says which days a period by name has; the other two reports are of its last day.
  const asOf = end_date ?? profitAndLoss.Header.EndPeriod;
  if (asOf === undefined) {
    throw new MedtainerError("vendor_rejected", "QuickBooks did not say which period its report is of.");
  }
  context.reportProgress({ progress: 1, total: 3, message: "Profit and loss is read" });
  const balanceSheet = await call(getBalanceSheet, { start_date: asOf, end_date: asOf, ...method });
  context.reportProgress({ progress: 2, total: 3, message: "Balance sheet is read" });
  const receivables = await call(getAgedReceivables, { report_date: asOf, aging_method: "Report_Date" });
  const books: BooksInPeriod = { profitAndLoss, balanceSheet, receivables, asOf };
  const summary = summarise(books);
  return { digest: writeDigest(summary), ...summary };
}

function requireWholePeriod({ start_date, end_date }: LedgerSummaryInput): void {
  const problem =
    (start_date === undefined) !== (end_date === undefined)
      ? "Give both start_date and end_date, or neither for the fiscal year to date."
      : start_date !== undefined && end_date !== undefined && start_date > end_date
        ? "start_date must not be after end_date."
        : undefined;
  if (problem !== undefined) {
    throw new MedtainerError("invalid_input", problem, {
      issues: [{ path: "/start_date", message: problem }],
    });
  }
}
