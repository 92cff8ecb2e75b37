import { cents, type MinorUnits, sum } from "@medtainer/core/money";
import type { Books, Estimate, Invoice } from "./tables.js";

const DAY_MS = 86_400_000;

/** The day of a time, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** An invoice with everything that follows from its lines, its payments and the day. */
export function viewInvoice(books: Books, invoice: Invoice, now: number): Invoice {
  const code = invoice.currency_code ?? "USD";
  const money = (amount: MinorUnits) => ({ amount: cents.write(amount), code });
  const amount = totalOf(invoice);
  const paid = sum(
    books.payments
      .list()
      .filter(({ invoiceid, vis_state }) => invoiceid === invoice.id && vis_state !== 1)
      .map((payment) => cents.read(payment.amount.amount)),
  );
  const made = Date.parse(invoice.create_date ?? dayOf(now));
  const due_date = dayOf(made + (invoice.due_offset_days ?? 30) * DAY_MS);
  const v3_status = statusOf(invoice, { paid, amount, isLate: due_date < dayOf(now) });
  const client = books.clients.get(invoice.customerid);
  return {
    ...invoice,
    invoiceid: invoice.id,
    amount: money(amount),
    paid: money(paid),
    outstanding: money(amount - paid),
    due_date,
    v3_status,
    display_status: v3_status,
    payment_status: paid === 0 ? "unpaid" : paid >= amount ? "paid" : "partial",
    current_organization: client?.organization ?? "",
    fname: client?.fname ?? "",
    lname: client?.lname ?? "",
  };
}

function statusOf(
  { status = 2 }: Invoice,
  {
    paid,
    amount,
    isLate,
  }: { readonly paid: MinorUnits; readonly amount: MinorUnits; readonly isLate: boolean },
): string {
  if (status === 2) return "draft";
  if (paid >= amount && amount > 0) return "paid";
  if (isLate) return "overdue";
  return paid > 0 ? "partial" : "sent";
}

/** An estimate with the sum of its lines. */
export function viewEstimate(books: Books, estimate: Estimate): Estimate {
  return {
    ...estimate,
    estimateid: estimate.id,
    amount: { amount: cents.write(totalOf(estimate)), code: estimate.currency_code ?? "USD" },
    current_organization: books.clients.get(estimate.customerid)?.organization ?? "",
  };
}

/** Lines less the discount, with the taxes of each line, rounded to the cent line by line. */
function totalOf({ lines = [], discount_value: discount = "0" }: Invoice | Estimate): MinorUnits {
  return sum(
    lines.map(({ qty = 1, unit_cost, taxAmount1, taxAmount2 }) => {
      const full = cents.multiply(qty, unit_cost?.amount ?? "0");
      const net = full - cents.percentOf(full, discount || "0");
      return net + cents.percentOf(net, taxAmount1 || "0") + cents.percentOf(net, taxAmount2 || "0");
    }),
  );
}
