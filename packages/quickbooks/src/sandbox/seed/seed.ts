import { cents, sum } from "@medtainer/core/money";
import type { Random } from "@medtainer/sandbox";
import { DAY_MS, dayOf } from "../periods.js";
import type {
  Bill,
  BillPayment,
  Customer,
  Invoice,
  Item,
  Journal,
  Payment,
  QuickBooksSeed,
  Vendor,
} from "../tables.js";
import { CHART } from "./chart-of-accounts.js";

/** The books of Harbor Clinic's practice consultants: ten months of invoices, payments and bills up to today. */
export function seed(random: Random, now: number): QuickBooksSeed {
  const invoices = seedInvoices(random, now);
  const bills = seedBills(random, now);
  return {
    Company: [COMPANY],
    Account: CHART,
    Customer: CUSTOMERS,
    Vendor: VENDORS,
    Item: ITEMS,
    Invoice: invoices,
    Estimate: [],
    Payment: seedPayments(random, now, invoices),
    Bill: bills,
    BillPayment: seedBillPayments(now, bills),
    journals: seedJournals(now),
    requests: [],
  };
}

/** Days back to the first invoice. */
const HISTORY_DAYS = 300;

const COMPANY = {
  Id: "1",
  CompanyName: "Harbor Practice Partners",
  LegalName: "Harbor Practice Partners LLC",
  CompanyAddr: {
    Id: "1",
    Line1: "12 Quay Street",
    City: "Tampa",
    CountrySubDivisionCode: "FL",
    PostalCode: "33602",
  },
  Email: { Address: "books@harborpartners.example" },
  Country: "US",
  FiscalYearStartMonth: "January",
};

const CUSTOMERS: readonly Customer[] = [
  "Bayside Dental",
  "Cedar Physiotherapy",
  "Dr. Núñez & Söhne",
  "Eastgate Pediatrics",
  "Gulf Coast Imaging",
  "Harbor Clinic",
  "Island Eye Care",
  "Mangrove Wellness",
  "O'Brien Family Practice",
  "Palmetto Cardiology",
  "Sunrise Urgent Care",
  "Ybor Skin Center",
].map((DisplayName, index) => ({
  Id: String(101 + index),
  SyncToken: "0",
  DisplayName,
  FullyQualifiedName: DisplayName,
  CompanyName: DisplayName,
  PrimaryEmailAddr: { Address: `accounts@${DisplayName.toLowerCase().replace(/[^a-z]+/g, "")}.example` },
  Active: true,
}));

const VENDORS: readonly Vendor[] = [
  "Quay Street Properties",
  "Tampa Power & Water",
  "Mutual Harbor Insurance",
  "Northwind Software",
  "MedSupply Direct",
].map((DisplayName, index) => ({
  Id: String(151 + index),
  SyncToken: "0",
  DisplayName,
  CompanyName: DisplayName,
  Active: true,
}));

const ITEMS: readonly Item[] = [
  item("201", "Practice audit", "Review of a practice's processes, per day", 960, "79", "Service"),
  item("202", "Billing review", "Review of billing codes, per hour", 145.5, "79", "Service"),
  item("203", "Staff training", "Training on site, per half day", 480, "79", "Service"),
  item("204", "Support hours", "Telephone support, per hour", 89.95, "79", "Service"),
  item("205", "Exam gloves (case)", "1,000 nitrile gloves", 74.25, "80", "NonInventory"),
  item("206", "Sharps container", "5 litres", 12.4, "80", "NonInventory"),
];

function item(
  Id: string,
  Name: string,
  Description: string,
  UnitPrice: number,
  income: string,
  Type: NonNullable<Item["Type"]>,
): Item {
  return {
    Id,
    SyncToken: "0",
    Name,
    FullyQualifiedName: Name,
    Description,
    UnitPrice,
    Type,
    Active: true,
    IncomeAccountRef: { value: income },
    ExpenseAccountRef: { value: "81" },
  };
}

/** What the owners put in, a loan, what it bought, and its interest. */
function seedJournals(now: number): Journal[] {
  const opened = dayOf(now - (HISTORY_DAYS + 30) * DAY_MS);
  const recently = dayOf(now - 20 * DAY_MS);
  return [
    {
      Id: "9001",
      TxnDate: opened,
      PrivateNote: "Opening of the books",
      amounts: { "35": 4_200_000, "34": -4_200_000 },
    },
    { Id: "9002", TxnDate: opened, PrivateNote: "Loan", amounts: { "35": 2_500_000, "44": -2_500_000 } },
    { Id: "9003", TxnDate: opened, PrivateNote: "Equipment", amounts: { "37": 1_875_050, "35": -1_875_050 } },
    {
      Id: "9004",
      TxnDate: recently,
      PrivateNote: "Interest of the loan",
      amounts: { "26": 9_375, "35": -9_375 },
    },
    {
      Id: "9005",
      TxnDate: recently,
      PrivateNote: "Interest on savings",
      amounts: { "35": 1_218, "25": -1_218 },
    },
  ];
}

/** An invoice every four days or so. */
function seedInvoices(random: Random, now: number): Invoice[] {
  const count = 72;
  return Array.from({ length: count }, (_, index) => {
    const age = Math.round(HISTORY_DAYS - (index * HISTORY_DAYS) / count) + random.integer(0, 1);
    const at = now - age * DAY_MS;
    const customer = random.pick(CUSTOMERS);
    const Line = Array.from({ length: random.integer(1, 3) }, (_, position) => {
      const { Id, Name = "", Description = "", UnitPrice = 0 } = random.pick(ITEMS);
      const Qty = random.integer(1, UnitPrice > 400 ? 3 : 12);
      return {
        Id: String(position + 1),
        LineNum: position + 1,
        Description,
        Amount: cents.toNumber(cents.multiply(Qty, UnitPrice)),
        DetailType: "SalesItemLineDetail" as const,
        SalesItemLineDetail: { ItemRef: { value: Id, name: Name }, Qty, UnitPrice },
      };
    });
    const TotalAmt = cents.toNumber(sum(Line.map(({ Amount }) => cents.read(Amount))));
    return {
      Id: String(1_001 + index),
      SyncToken: "0",
      DocNumber: String(1_001 + index),
      TxnDate: dayOf(at),
      DueDate: dayOf(at + 30 * DAY_MS),
      CustomerRef: { value: customer.Id, name: customer.DisplayName ?? "" },
      CurrencyRef: { value: "USD" },
      EmailStatus: "EmailSent",
      PrintStatus: "NotSet",
      Line,
      TotalAmt,
      Balance: TotalAmt,
      MetaData: { CreateTime: new Date(at).toISOString(), LastUpdatedTime: new Date(at).toISOString() },
    };
  });
}

/** Most invoices are paid after some weeks, some by half, a few not at all. */
function seedPayments(random: Random, now: number, invoices: readonly Invoice[]): Payment[] {
  return invoices.flatMap(({ Id, TxnDate = "", CustomerRef, TotalAmt }, index): Payment[] => {
    const paidAt = Date.parse(TxnDate) + random.integer(8, 55) * DAY_MS;
    const kind = random.integer(1, 12);
    if (paidAt > now || kind === 1 || CustomerRef === undefined) return [];
    const Amount = kind === 2 ? cents.toNumber(Math.floor(cents.read(TotalAmt) / 2)) : TotalAmt;
    return [
      {
        Id: String(3_001 + index),
        SyncToken: "0",
        TxnDate: dayOf(paidAt),
        CustomerRef,
        TotalAmt: Amount,
        Line: [{ Amount, LinkedTxn: [{ TxnId: Id, TxnType: "Invoice" }] }],
        DepositToAccountRef: { value: index % 5 === 0 ? "4" : "35" },
        PaymentRefNum: String(55_010 + index),
      },
    ];
  });
}

const MONTHLY_COSTS: readonly (readonly [vendor: number, account: string, words: string, amount: number])[] =
  [
    [0, "7", "Rent", 280_000],
    [1, "8", "Power and water", 41_260],
    [2, "9", "Liability insurance", 33_500],
    [3, "10", "Licences", 18_995],
    [4, "81", "Supplies", 92_370],
  ];

/** The same five bills every thirty days. */
function seedBills(random: Random, now: number): Bill[] {
  return Array.from({ length: 10 }, (_, month) => now - (HISTORY_DAYS - 30 * month) * DAY_MS).flatMap(
    (at, month) =>
      MONTHLY_COSTS.map(([vendor, account, Description, usual], index): Bill => {
        const cost = index === 1 || index === 4 ? usual + random.integer(-4_000, 9_000) : usual;
        const { Id = "", DisplayName: name = "" } = VENDORS[vendor] ?? {};
        const Amount = cents.toNumber(cost);
        return {
          Id: String(5_001 + month * 10 + index),
          SyncToken: "0",
          TxnDate: dayOf(at),
          DueDate: dayOf(at + 15 * DAY_MS),
          VendorRef: { value: Id, name },
          Line: [
            {
              Id: "1",
              Amount,
              Description,
              DetailType: "AccountBasedExpenseLineDetail",
              AccountBasedExpenseLineDetail: { AccountRef: { value: account } },
            },
          ],
          TotalAmt: Amount,
          Balance: Amount,
        };
      }),
  );
}

/** Every bill is paid when it is due. */
function seedBillPayments(now: number, bills: readonly Bill[]): BillPayment[] {
  return bills.flatMap(({ Id, DueDate = "", VendorRef, TotalAmt }, index): BillPayment[] =>
    DueDate > dayOf(now) || VendorRef === undefined
      ? []
      : [
          {
            Id: String(7_001 + index),
            SyncToken: "0",
            TxnDate: DueDate,
            VendorRef,
            PayType: "Check",
            CheckPayment: { BankAccountRef: { value: "35" } },
            TotalAmt,
            Line: [{ Amount: TotalAmt, LinkedTxn: [{ TxnId: Id, TxnType: "Bill" }] }],
          },
        ],
  );
}
