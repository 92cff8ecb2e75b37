import type { components } from "../generated/types.js";

type Invoice = components["schemas"]["Invoice"];

/** An invoice as a person reads it; amounts are decimal texts. */
export interface ShownInvoice {
  readonly id: number;
  readonly number: string;
  readonly client_id: number;
  readonly client: string;
  readonly status: string;
  readonly date: string;
  readonly due_date: string;
  readonly currency: string;
  readonly amount: string;
  readonly outstanding: string;
}

/** What matters of an invoice. */
export function showInvoice(invoice: Invoice): ShownInvoice {
  const {
    id,
    invoice_number = "",
    customerid,
    create_date = "",
    due_date = "",
    amount,
    outstanding,
  } = invoice;
  const person = `${invoice.fname ?? ""} ${invoice.lname ?? ""}`.trim();
  return {
    id,
    number: invoice_number,
    client_id: customerid,
    client: invoice.current_organization || invoice.organization || person,
    status: invoice.v3_status ?? invoice.display_status ?? "",
    date: create_date,
    due_date,
    currency: amount.code ?? invoice.currency_code ?? "",
    amount: amount.amount,
    outstanding: outstanding?.amount ?? amount.amount,
  };
}
