import { cents } from "@medtainer/core/money";
import { describe, expect, test } from "vitest";
import { openBooks } from "../__fixtures__/open-books.js";
import { emptyBooks, smallBooks } from "../__fixtures__/small-books.js";
import { summarise } from "../ledger/summarise.js";
import type { LedgerSummary } from "./ledger-summary.js";

async function summary(definition = smallBooks, input: object = {}): Promise<LedgerSummary> {
  // The tool declares that it answers this.
  return (await openBooks(definition).tool("quickbooks_ledger_summary", input)) as LedgerSummary;
}

/** Every figure is added up by hand from the list in small-books.ts. */
describe("the first quarter of the small books", () => {
  const quarter = { start_date: "2026-01-01", end_date: "2026-03-31" };

  test.each([
    ["income", "1200.55"], // 1,200.25 + 0.30
    ["cost_of_goods_sold", "80.07"],
    ["gross_profit", "1120.48"],
    ["expenses", "300.33"],
    ["other_income", "0.00"],
    ["net_income", "820.15"],
  ] as const)("has %s of %s", async (name, amount) => {
    expect((await summary(smallBooks, quarter)).profit_and_loss[name]).toBe(amount);
  });

  test.each([
    ["assets", "10920.25"], // bank 10,000.00 + 700.15 - 380.40 = 10,319.75; receivables 600.50
    ["liabilities", "0.00"],
    ["equity", "10920.25"], // 10,000.00 + 100.10 of last year + 820.15
  ] as const)("ends with %s of %s", async (name, amount) => {
    expect((await summary(smallBooks, quarter)).balance_sheet[name]).toBe(amount);
  });

  test("names every account with its amount", async () => {
    const { profit_and_loss, balance_sheet } = await summary(smallBooks, quarter);
    expect(profit_and_loss.income_accounts).toEqual([
      { name: "Consulting", amount: "1000.35" },
      { name: "Product Sales", amount: "200.20" },
    ]);
    expect(profit_and_loss.expense_accounts).toEqual([{ name: "Rent", amount: "300.33" }]);
    expect(balance_sheet.asset_accounts).toEqual([
      { name: "Checking", amount: "10319.75" },
      { name: "Accounts Receivable (A/R)", amount: "600.50" },
    ]);
    expect(balance_sheet.equity_accounts).toEqual([
      { name: "Opening Balance Equity", amount: "10000.00" },
      { name: "Retained Earnings", amount: "100.10" },
      { name: "Net Income", amount: "820.15" },
    ]);
  });

  test("has receivables by age: 100.10 is 63 days late, 500.25 is 50 days late, 0.30 is not due", async () => {
    const { receivables } = await summary(smallBooks, quarter);
    expect(receivables).toEqual({
      total: "600.50",
      overdue: "600.35",
      ages: [
        { name: "Current", amount: "0.15" }, // 0.30 less Zoë's credit of 0.15
        { name: "1 - 30", amount: "0.00" },
        { name: "31 - 60", amount: "500.25" },
        { name: "61 - 90", amount: "100.10" },
        { name: "91 and over", amount: "0.00" },
      ],
      customers: [
        { name: "Zoë & Söhne", amount: "500.10", overdue: "500.25" },
        { name: "Ana's Practice", amount: "100.40", overdue: "100.10" },
      ],
      more_customers: 0,
    });
  });

  test("balances, and says so in the digest", async () => {
    const { balances, checks, digest, period } = await summary(smallBooks, quarter);
    expect(checks.map(({ difference }) => difference)).toEqual(checks.map(() => "0.00"));
    expect(checks.map(({ check }) => check)).toContain("receivables are those of the balance sheet");
    expect([balances, period]).toEqual([true, { start: "2026-01-01", end: "2026-03-31" }]);
    expect(digest.split("\n")[0]).toBe("Books from 2026-01-01 to 2026-03-31, accrual basis, in USD");
    expect(digest).toMatch(/^NET INCOME +820\.15$/m);
    expect(digest).toMatch(/^ASSETS +10,920\.25$/m);
    expect(digest).toContain("It balances to the cent.");
  });
});

test("another period has other figures: of 2025 only the first invoice", async () => {
  const { profit_and_loss, receivables, balance_sheet, balances } = await summary(smallBooks, {
    start_date: "2025-01-01",
    end_date: "2025-12-31",
  });
  expect(profit_and_loss.net_income).toBe("100.10");
  expect(receivables.total).toBe("100.10");
  expect(receivables.overdue).toBe("0.00");
  expect(balance_sheet.assets).toBe("10100.10");
  expect(balances).toBe(true);
});

test("without dates it is the fiscal year to date", async () => {
  const { period, profit_and_loss } = await summary();
  expect(period).toEqual({ start: "2026-01-01", end: "2026-06-15" });
  expect(profit_and_loss.income).toBe("1300.54"); // and invoice 4
});

test("a company in which nothing has happened has zeros that balance", async () => {
  const { balances, profit_and_loss, balance_sheet, receivables } = await summary(emptyBooks);
  expect(balances).toBe(true);
  expect([profit_and_loss.net_income, balance_sheet.assets, receivables.total]).toEqual([
    "0.00",
    "0.00",
    "0.00",
  ]);
});

test("ten months of seeded books balance too, on any day", async () => {
  const { tool } = openBooks();
  for (const end_date of ["2025-10-31", "2025-12-31", "2026-02-28", "2026-06-15"]) {
    const input = { start_date: "2025-08-01", end_date };
    const { balances, checks, receivables } = (await tool(
      "quickbooks_ledger_summary",
      input,
    )) as LedgerSummary;
    expect({ end_date, balances, checks: checks.filter(({ difference }) => difference !== "0.00") }).toEqual({
      end_date,
      balances: true,
      checks: [],
    });
    expect(cents.read(receivables.total)).toBeGreaterThan(0);
  }
});

test("reports that do not agree are shown as they are, with what is off", () => {
  const amount = (name: string, value: string, group?: string) => ({
    type: "Section" as const,
    ...(group !== undefined && { group }),
    Summary: { ColData: [{ value: name }, { value }] },
  });
  const report = (...Row: object[]) => ({
    Header: { StartPeriod: "2026-01-01", EndPeriod: "2026-01-31", ReportBasis: "Accrual" as const },
    Columns: { Column: [{ ColTitle: "" }, { ColTitle: "Total" }] },
    Rows: { Row },
  });
  const { balances, checks } = summarise({
    profitAndLoss: report(
      amount("Total Income", "10.10", "Income"),
      amount("Net Income", "10.20", "NetIncome"),
    ),
    balanceSheet: report(),
    receivables: report(),
    asOf: "2026-01-31",
  });
  expect(balances).toBe(false);
  expect(checks[0]).toEqual({
    check: "net income is income less costs and expenses",
    stated: "10.20",
    computed: "10.10",
    difference: "0.10",
  });
});

test.each([
  [{ start_date: "2026-01-01" }, "Give both start_date and end_date"],
  [{ start_date: "2026-02-01", end_date: "2026-01-01" }, "start_date must not be after end_date"],
])("%j is refused before anything is asked", async (input, words) => {
  const { refusal, sandbox } = openBooks();
  expect(await refusal("quickbooks_ledger_summary", input)).toMatchObject({
    code: "invalid_input",
    message: expect.stringContaining(words),
  });
  expect(sandbox.requests).toEqual([]);
});
