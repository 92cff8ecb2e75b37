import type { Json } from "@medtainer/core";
import { cents, type MinorUnits, sum } from "@medtainer/core/money";
import type { Behaviour, SandboxReply } from "@medtainer/sandbox";
import { daysBetween } from "./periods.js";
import { openOfBill, openOfInvoice } from "./postings.js";
import { addColumns, dataRow, type Line, sumRow } from "./report-form.js";
import { listOf, reply, reportDay } from "./report-request.js";
import type { QuickBooksCall, QuickBooksTables } from "./tables.js";

/** What is owed, by how long it is overdue. */
export const agedReports: Behaviour<QuickBooksTables> = {
  getAgedReceivables: agedReceivables,
  getAgedPayables: agedPayables,
};

function agedReceivables({ tables, query, now }: QuickBooksCall): SandboxReply {
  const day = reportDay(query, now);
  const credits = tables.Payment.list()
    .filter(({ TxnDate = "" }) => TxnDate <= day)
    .map(({ CustomerRef, TotalAmt, Line = [] }) => ({
      who: CustomerRef,
      due: day,
      open: sum(Line.map(({ Amount }) => cents.read(Amount))) - cents.read(TotalAmt),
    }));
  const invoices = tables.Invoice.list().filter(({ TxnDate = "" }) => TxnDate <= day);
  const debts = invoices.map((invoice) => ({
    who: invoice.CustomerRef,
    due: invoice.DueDate ?? invoice.TxnDate ?? day,
    open: openOfInvoice(tables, invoice, day),
  }));
  return agedReport("AgedReceivables", [...debts, ...credits], listOf(query.customer), query, { now, day });
}

function agedPayables({ tables, query, now }: QuickBooksCall): SandboxReply {
  const day = reportDay(query, now);
  const bills = tables.Bill.list().filter(({ TxnDate = "" }) => TxnDate <= day);
  const debts = bills.map((bill) => ({
    who: bill.VendorRef,
    due: bill.DueDate ?? bill.TxnDate ?? day,
    open: openOfBill(tables, bill, day),
  }));
  return agedReport("AgedPayables", debts, listOf(query.vendor), query, { now, day });
}

interface Debt {
  readonly who: { readonly value: string; readonly name?: string } | undefined;
  readonly due: string;
  readonly open: MinorUnits;
}

function agedReport(
  name: string,
  all: readonly Debt[],
  wanted: readonly string[],
  query: QuickBooksCall["query"],
  { now, day }: { readonly now: number; readonly day: string },
): SandboxReply {
  const width = numberOf(query.aging_period, 30);
  const count = numberOf(query.num_periods, 4);
  const titles = Array.from({ length: count }, (_, index) =>
    index === count - 1 ? `${index * width + 1} and over` : `${index * width + 1} - ${(index + 1) * width}`,
  );
  const debts = all.filter(
    ({ who, open }) => open !== 0 && (wanted.length === 0 || wanted.includes(who?.value ?? "")),
  );
  const people = new Map(debts.map(({ who }) => [who?.value ?? "", who?.name ?? ""]));
  const lines = [...people]
    .map(([id, person]): Line => {
      const own = debts.filter(({ who }) => who?.value === id);
      const ages = Array.from({ length: count + 1 }, (_, column) =>
        sum(
          own
            .filter(({ due }) => ageColumn(daysBetween(due, day), width, count) === column)
            .map(({ open }) => open),
        ),
      );
      return { name: person, id, amounts: [...ages, sum(ages)] };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const columns = ["", "Current", ...titles, "Total"].map(
    (title) => [title, title ? "Money" : "Name"] as const,
  );
  const rows =
    lines.length > 0 ? [...lines.map(dataRow), sumRow("GrandTotal", "TOTAL", addColumns(lines))] : [];
  return reply({ name, end: day, now, columns, rows });
}

/** 0 where it is not overdue, then one for each period. */
function ageColumn(overdueDays: number, width: number, count: number): number {
  return overdueDays <= 0 ? 0 : Math.min(count, Math.ceil(overdueDays / width));
}

function numberOf(value: Json | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
