import type { SandboxDefinition } from "@medtainer/sandbox";
import { defineBooks } from "../sandbox/define.js";
import { CHART } from "../sandbox/seed/chart-of-accounts.js";
import type { Invoice, QuickBooksSeed } from "../sandbox/tables.js";

const ana = { value: "1", name: "Ana's Practice" };
const zoe = { value: "2", name: "Zoë & Söhne" };
const landlord = { value: "3", name: "Quay Street" };

/**
 * Books small enough to be added up by hand:
 *
 * - 2025-12-20 owners pay in 10,000.00; 2025-12-28 invoice 1 to Ana over 100.10, due 2026-01-27, never paid.
 * - 2026-01-10 invoice 2 to Zoë: consulting 1,000.05 and gloves 200.20 = 1,200.25, due 2026-02-09.
 * - 2026-02-01 bill of rent 300.33 and supplies 80.07 = 380.40; paid 2026-02-20.
 * - 2026-03-05 Zoë pays 700.15, of which 700.00 for invoice 2; 0.15 is her credit.
 * - 2026-03-25 invoice 3 to Ana over 0.30, due 2026-04-24. 2026-04-02 invoice 4, after the quarter.
 */
export const smallBooks: SandboxDefinition = defineBooks(smallSeed);

/** A company in which nothing has happened. */
export const emptyBooks: SandboxDefinition = defineBooks(() => ({
  ...smallSeed(),
  Invoice: [],
  Payment: [],
  Bill: [],
  BillPayment: [],
  journals: [],
}));

function smallSeed(): QuickBooksSeed {
  const named = { SyncToken: "0", Active: true };
  return {
    Company: [{ Id: "1", CompanyName: "Small Books" }],
    Account: CHART,
    Customer: [
      { ...named, Id: "1", DisplayName: "Ana's Practice", PrimaryEmailAddr: { Address: "ana@example.org" } },
      { ...named, Id: "2", DisplayName: "Zoë & Söhne" },
    ],
    Vendor: [{ ...named, Id: "3", DisplayName: "Quay Street" }],
    Item: [
      {
        ...named,
        Id: "11",
        Name: "Hours",
        Description: "By the hour",
        UnitPrice: 33.335,
        IncomeAccountRef: { value: "79" },
      },
      { ...named, Id: "12", Name: "Gloves", UnitPrice: 200.2, IncomeAccountRef: { value: "80" } },
      { ...named, Id: "13", Name: "Unpriced", IncomeAccountRef: { value: "80" } },
    ],
    Invoice: [
      invoice("1", ana, "2025-12-28", "2026-01-27", [["11", 100.1]]),
      invoice("2", zoe, "2026-01-10", "2026-02-09", [
        ["11", 1000.05],
        ["12", 200.2],
      ]),
      invoice("3", ana, "2026-03-25", "2026-04-24", [["11", 0.3]]),
      invoice("4", ana, "2026-04-02", "2026-05-02", [["11", 99.99]]),
    ],
    Estimate: [],
    Payment: [
      {
        Id: "21",
        SyncToken: "0",
        TxnDate: "2026-03-05",
        CustomerRef: zoe,
        TotalAmt: 700.15,
        DepositToAccountRef: { value: "35" },
        Line: [{ Amount: 700, LinkedTxn: [{ TxnId: "2", TxnType: "Invoice" }] }],
      },
    ],
    Bill: [
      {
        Id: "31",
        SyncToken: "0",
        TxnDate: "2026-02-01",
        DueDate: "2026-02-15",
        VendorRef: landlord,
        TotalAmt: 380.4,
        Balance: 380.4,
        Line: [expense(300.33, "7"), expense(80.07, "81")],
      },
    ],
    BillPayment: [
      {
        Id: "41",
        SyncToken: "0",
        TxnDate: "2026-02-20",
        VendorRef: landlord,
        TotalAmt: 380.4,
        Line: [{ Amount: 380.4, LinkedTxn: [{ TxnId: "31", TxnType: "Bill" }] }],
      },
    ],
    journals: [
      {
        Id: "51",
        TxnDate: "2025-12-20",
        PrivateNote: "Opening",
        amounts: { "35": 1_000_000, "34": -1_000_000 },
      },
    ],
    requests: [],
  };
}

function invoice(
  Id: string,
  CustomerRef: { value: string; name: string },
  TxnDate: string,
  DueDate: string,
  lines: readonly (readonly [item: string, amount: number])[],
): Invoice {
  const TotalAmt = Number(lines.reduce((total, [, amount]) => total + amount, 0).toFixed(2));
  return {
    Id,
    SyncToken: "0",
    DocNumber: String(1_000 + Number(Id)),
    TxnDate,
    DueDate,
    CustomerRef,
    TotalAmt,
    Balance: TotalAmt,
    Line: lines.map(([value, Amount]) => ({
      Amount,
      DetailType: "SalesItemLineDetail" as const,
      SalesItemLineDetail: { ItemRef: { value } },
    })),
  };
}

function expense(Amount: number, account: string) {
  return {
    Amount,
    DetailType: "AccountBasedExpenseLineDetail" as const,
    AccountBasedExpenseLineDetail: { AccountRef: { value: account } },
  };
}
