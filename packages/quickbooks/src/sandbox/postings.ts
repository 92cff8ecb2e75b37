import { cents, type MinorUnits, sum } from "@medtainer/core/money";
import type { Account, Bill, Books, Invoice } from "./tables.js";

/** One side of something booked. */
export interface Posting {
  readonly account: string;
  readonly date: string;
  /** Debit is positive. */
  readonly amount: MinorUnits;
  readonly type: string;
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly memo: string;
}

/** Everything that was ever booked. For each document the amounts add up to zero, so every report balances. */
export function postingsOf(books: Books): Posting[] {
  return [
    ...journalPostings(books),
    ...books.Invoice.list().flatMap((invoice) => invoicePostings(books, invoice)),
    ...paymentPostings(books),
    ...books.Bill.list().flatMap((bill) => billPostings(books, bill)),
    ...billPaymentPostings(books),
  ].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** What is still open of an invoice on a day; today where none is given. */
export function openOfInvoice(books: Books, { Id, TotalAmt }: Invoice, day = "9999"): MinorUnits {
  return cents.read(TotalAmt) - paidOf(books.Payment.list(), "Invoice", Id, day);
}

/** What is still open of a bill on a day. */
export function openOfBill(books: Books, { Id, TotalAmt }: Bill, day = "9999"): MinorUnits {
  return cents.read(TotalAmt) - paidOf(books.BillPayment.list(), "Bill", Id, day);
}

/** The account of a type, of which there is one in every company. */
export function accountOfType(books: Books, type: string, subType?: string): Account {
  const found = books.Account.list().find(
    ({ AccountType, AccountSubType }) =>
      AccountType === type && (subType === undefined || AccountSubType === subType),
  );
  if (found === undefined) throw new Error(`The sandbox's company has no account of type ${type}.`);
  return found;
}

interface Paying {
  readonly TxnDate?: string;
  readonly Line?: readonly {
    readonly Amount: number;
    readonly LinkedTxn: readonly { readonly TxnId: string; readonly TxnType: string }[];
  }[];
}

function paidOf(payments: readonly Paying[], type: string, id: string, day: string): MinorUnits {
  const lines = payments
    .filter(({ TxnDate = "" }) => TxnDate <= day)
    .flatMap(({ Line = [] }) => Line)
    .filter(({ LinkedTxn }) => LinkedTxn.some(({ TxnId, TxnType }) => TxnId === id && TxnType === type));
  return sum(lines.map(({ Amount }) => cents.read(Amount)));
}

function journalPostings({ journals }: Books): Posting[] {
  return journals.list().flatMap(({ Id, TxnDate, PrivateNote, amounts }) =>
    Object.entries(amounts).map(([account, amount]) => ({
      account,
      date: TxnDate,
      amount,
      type: "Journal Entry",
      id: Id,
      number: "",
      name: "",
      memo: PrivateNote,
    })),
  );
}

function invoicePostings(books: Books, invoice: Invoice): Posting[] {
  const { Id, TxnDate = "", DocNumber = "", CustomerRef, Line = [], TotalAmt } = invoice;
  const shared = { date: TxnDate, type: "Invoice", id: Id, number: DocNumber, name: CustomerRef?.name ?? "" };
  const receivable = accountOfType(books, "Accounts Receivable");
  const income = accountOfType(books, "Income");
  return [
    { ...shared, account: receivable.Id, amount: cents.read(TotalAmt), memo: "" },
    ...Line.map(({ Amount, Description = "", SalesItemLineDetail }) => {
      const item = books.Item.get(SalesItemLineDetail?.ItemRef?.value ?? "");
      const account = item?.IncomeAccountRef?.value ?? income.Id;
      return { ...shared, account, amount: -cents.read(Amount), memo: Description };
    }),
  ];
}

function paymentPostings(books: Books): Posting[] {
  const receivable = accountOfType(books, "Accounts Receivable");
  const undeposited = accountOfType(books, "Other Current Asset", "UndepositedFunds");
  return books.Payment.list().flatMap((payment) => {
    const { Id, TxnDate = "", PaymentRefNum = "", CustomerRef, TotalAmt, DepositToAccountRef } = payment;
    const shared = { date: TxnDate, type: "Payment", id: Id, number: PaymentRefNum, memo: "" };
    const name = CustomerRef?.name ?? "";
    const amount = cents.read(TotalAmt);
    return [
      { ...shared, name, account: DepositToAccountRef?.value ?? undeposited.Id, amount },
      { ...shared, name, account: receivable.Id, amount: -amount },
    ];
  });
}

function billPostings(books: Books, bill: Bill): Posting[] {
  const { Id, TxnDate = "", DocNumber = "", VendorRef, Line = [], TotalAmt } = bill;
  const shared = { date: TxnDate, type: "Bill", id: Id, number: DocNumber, name: VendorRef?.name ?? "" };
  const expense = accountOfType(books, "Expense");
  const lines = Line.map(({ Amount, Description = "", ...details }) => {
    const item = books.Item.get(details.ItemBasedExpenseLineDetail?.ItemRef.value ?? "");
    const account = details.AccountBasedExpenseLineDetail?.AccountRef.value ?? item?.ExpenseAccountRef?.value;
    return { ...shared, account: account ?? expense.Id, amount: cents.read(Amount), memo: Description };
  });
  const payable = accountOfType(books, "Accounts Payable").Id;
  return [{ ...shared, account: payable, amount: -cents.read(TotalAmt), memo: "" }, ...lines];
}

function billPaymentPostings(books: Books): Posting[] {
  const payable = accountOfType(books, "Accounts Payable");
  const bank = accountOfType(books, "Bank");
  return books.BillPayment.list().flatMap(
    ({ Id, TxnDate = "", DocNumber = "", VendorRef, TotalAmt, CheckPayment }) => {
      const shared = { date: TxnDate, type: "Bill Payment", id: Id, number: DocNumber, memo: "" };
      const name = VendorRef?.name ?? "";
      const amount = cents.read(TotalAmt);
      return [
        { ...shared, name, account: payable.Id, amount },
        { ...shared, name, account: CheckPayment?.BankAccountRef?.value ?? bank.Id, amount: -amount },
      ];
    },
  );
}
