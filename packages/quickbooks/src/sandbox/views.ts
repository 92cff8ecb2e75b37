import type { JsonObject } from "@medtainer/core";
import { cents, sum } from "@medtainer/core/money";
import { openOfBill, openOfInvoice, postingsOf } from "./postings.js";
import type { Books, EntityKind } from "./tables.js";

/** Everything of a kind as the vendor shows it, with the balances that follow from what was booked. */
export function viewAll(books: Books, kind: EntityKind): JsonObject[] {
  // What is kept is plain JSON.
  return (VIEWS[kind](books) as JsonObject[]).map((thing) => ({ domain: "QBO", ...thing }));
}

/** One of them. */
export function viewOne(books: Books, kind: EntityKind, id: string): JsonObject | undefined {
  return viewAll(books, kind).find(({ Id }) => Id === id);
}

const VIEWS: { readonly [Kind in EntityKind]: (books: Books) => readonly object[] } = {
  Customer: (books) => {
    const credits = books.Payment.list().map(({ CustomerRef, TotalAmt, Line = [] }) => ({
      id: CustomerRef?.value,
      amount: sum(Line.map(({ Amount }) => cents.read(Amount))) - cents.read(TotalAmt),
    }));
    const debts = books.Invoice.list().map((invoice) => ({
      id: invoice.CustomerRef?.value,
      amount: openOfInvoice(books, invoice),
    }));
    return books.Customer.list().map((customer) => ({
      ...customer,
      Balance: balanceOf([...debts, ...credits], customer.Id),
    }));
  },
  Vendor: (books) => {
    const debts = books.Bill.list().map((bill) => ({
      id: bill.VendorRef?.value,
      amount: openOfBill(books, bill),
    }));
    return books.Vendor.list().map((vendor) => ({ ...vendor, Balance: balanceOf(debts, vendor.Id) }));
  },
  Account: (books) => {
    const booked = postingsOf(books).map(({ account, amount }) => ({ id: account, amount }));
    return books.Account.list().map((account) => {
      const isDebit = ["Asset", "Expense"].includes(account.Classification ?? "");
      const balance = balanceOf(booked, account.Id);
      const CurrentBalance = isDebit || balance === 0 ? balance : -balance;
      return { ...account, CurrentBalance, CurrentBalanceWithSubAccounts: CurrentBalance };
    });
  },
  Item: ({ Item }) => Item.list(),
  Invoice: (books) =>
    books.Invoice.list().map((invoice) => ({
      ...invoice,
      Balance: cents.toNumber(openOfInvoice(books, invoice)),
    })),
  Estimate: ({ Estimate }) => Estimate.list(),
  Payment: ({ Payment }) =>
    Payment.list().map((payment) => {
      const applied = sum((payment.Line ?? []).map(({ Amount }) => cents.read(Amount)));
      return { ...payment, UnappliedAmt: cents.toNumber(cents.read(payment.TotalAmt) - applied) };
    }),
  Bill: (books) =>
    books.Bill.list().map((bill) => ({ ...bill, Balance: cents.toNumber(openOfBill(books, bill)) })),
  BillPayment: ({ BillPayment }) => BillPayment.list(),
};

interface Owed {
  readonly id: string | undefined;
  readonly amount: number;
}

function balanceOf(all: readonly Owed[], wanted: string): number {
  return cents.toNumber(sum(all.filter(({ id }) => id === wanted).map(({ amount }) => amount)));
}
