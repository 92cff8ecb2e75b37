import { MedtainerError } from "@medtainer/core";
import { cents, type MinorUnits } from "@medtainer/core/money";
import type { components } from "../generated/types.js";
import type { FoundCustomer, FoundItem } from "./find-parties.js";

type InvoiceBody = components["schemas"]["InvoiceRequest"];

/** One line as the caller says it. */
export interface DraftLineInput {
  readonly item: string;
  readonly quantity?: number;
  readonly unit_price?: number;
  readonly description?: string;
}

/** The input of `quickbooks_draft_invoice`. Days are `2026-03-31`. */
export interface DraftInvoiceInput {
  readonly customer: string;
  readonly lines: readonly DraftLineInput[];
  readonly date?: string;
  readonly due_date?: string;
  readonly number?: string;
  readonly message?: string;
  readonly note?: string;
  readonly email?: string;
  readonly copy?: number;
  readonly confirm?: boolean;
}

/** One line with its item and amount. */
export interface DraftLine {
  readonly item: FoundItem;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly description: string;
  readonly amount: MinorUnits;
}

/** An invoice that is not made yet. */
export interface InvoiceDraft {
  readonly input: DraftInvoiceInput;
  readonly day: string;
  readonly customer: FoundCustomer;
  readonly lines: readonly DraftLine[];
  readonly total: MinorUnits;
}

/** An invoice as a person reads it; amounts are texts with cents. */
export interface ShownInvoice {
  readonly customer: { readonly id: string; readonly name: string };
  readonly date: string;
  readonly due_date: string | null;
  readonly lines: readonly {
    readonly item: string;
    readonly description: string;
    readonly quantity: number;
    readonly unit_price: number;
    readonly amount: string;
  }[];
  readonly total: string;
}

/**
 * One line, priced.
 *
 * @throws MedtainerError `invalid_input` where neither the caller nor the item says a price.
 */
export function draftLine(line: DraftLineInput, item: FoundItem | undefined, index: number): DraftLine {
  const unitPrice = line.unit_price ?? item?.unitPrice;
  if (item === undefined || unitPrice === undefined) {
    const message = `"${line.item}" has no price of its own: give lines[${index}].unit_price.`;
    throw new MedtainerError("invalid_input", message, {
      issues: [{ path: `/lines/${index}/unit_price`, message }],
    });
  }
  const quantity = line.quantity ?? 1;
  return {
    item,
    quantity,
    unitPrice,
    description: line.description ?? item.description,
    amount: cents.multiply(quantity, unitPrice),
  };
}

/** The body that creates it: not e-mailed, amounts as the vendor's own arithmetic has them. */
export function toInvoiceBody({ input, day, customer, lines }: InvoiceDraft): InvoiceBody {
  const email = input.email ?? customer.email;
  return {
    CustomerRef: { value: customer.id },
    TxnDate: day,
    ...(input.due_date !== undefined && { DueDate: input.due_date }),
    ...(input.number !== undefined && { DocNumber: input.number }),
    ...(input.message !== undefined && { CustomerMemo: { value: input.message } }),
    ...(input.note !== undefined && { PrivateNote: input.note }),
    ...(email !== undefined && { BillEmail: { Address: email } }),
    EmailStatus: "NotSet",
    Line: lines.map(({ item, quantity, unitPrice, description, amount }) => ({
      Amount: cents.toNumber(amount),
      DetailType: "SalesItemLineDetail",
      ...(description !== "" && { Description: description }),
      SalesItemLineDetail: { ItemRef: { value: item.id }, Qty: quantity, UnitPrice: unitPrice },
    })),
  };
}

/** The draft as a person reads it. */
export function showDraft({ input, day, customer, lines, total }: InvoiceDraft): ShownInvoice {
  return {
    customer: { id: customer.id, name: customer.name },
    date: day,
    due_date: input.due_date ?? null,
    lines: lines.map(({ item, description, quantity, unitPrice, amount }) => ({
      item: item.name,
      description,
      quantity,
      unit_price: unitPrice,
      amount: cents.write(amount),
    })),
    total: cents.write(total),
  };
}
