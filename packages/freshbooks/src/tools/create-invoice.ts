import { defineTool, type ToolRun } from "@medtainer/core";
import { cents, sum } from "@medtainer/core/money";
import { createInvoice } from "../generated/operations.js";
import { type ShownInvoice, showInvoice } from "./show-invoice.js";

interface LineInput {
  readonly name: string;
  readonly unit_price: string;
  readonly quantity?: number;
  readonly description?: string;
  readonly tax_name?: string;
  readonly tax_percent?: string;
}

interface CreateInvoiceInput {
  readonly client_id: number;
  readonly date: string;
  readonly lines: readonly LineInput[];
  readonly currency?: string;
  readonly due_in_days?: number;
  readonly number?: string;
  readonly notes?: string;
  readonly terms?: string;
}

/** What the tool answers: what was done, and the calls that take it back or send it. */
export interface CreatedInvoice {
  readonly notice: string;
  readonly invoice: ShownInvoice;
  /** The sum of the lines before taxes. */
  readonly subtotal: string;
  readonly undo: { readonly tool: string; readonly input: { readonly invoiceId: number } };
  readonly send: { readonly tool: string; readonly input: { readonly invoiceId: number } };
}

/** Adds an invoice as a draft. */
export const createInvoiceTool = defineTool({
  name: "freshbooks_create_invoice",
  title: "Create an invoice",
  description:
    "Adds an invoice as a draft: the client neither sees it nor gets an e-mail before freshbooks_send_invoice. " +
    "`client_id` comes from freshbooks_list_clients. Each call adds another one: after a time-out look with " +
    "freshbooks_list_invoices before trying again.",
  input: {
    type: "object",
    properties: {
      client_id: { type: "integer", minimum: 1 },
      date: { type: "string", format: "date", description: "Day of the invoice." },
      lines: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        items: {
          type: "object",
          properties: {
            name: { type: "string", minLength: 1, maxLength: 255, description: "What is sold." },
            unit_price: {
              type: "string",
              pattern: "^-?[0-9]{1,9}([.][0-9]{1,2})?$",
              description: "Price of one as decimal text, such as 120.50.",
            },
            quantity: { type: "number", exclusiveMinimum: 0, maximum: 1_000_000, description: "Default 1." },
            description: { type: "string", maxLength: 2000 },
            tax_name: { type: "string", maxLength: 50, description: "Goes with `tax_percent`." },
            tax_percent: { type: "string", pattern: "^[0-9]{1,2}([.][0-9]{1,3})?$" },
          },
          required: ["name", "unit_price"],
          additionalProperties: false,
        },
      },
      currency: {
        type: "string",
        pattern: "^[A-Z]{3}$",
        description: "Such as USD; the client's by default.",
      },
      due_in_days: {
        type: "integer",
        minimum: 0,
        maximum: 365,
        description: "Days until it is due; default 30.",
      },
      number: { type: "string", maxLength: 10, description: "The next one where it is left out." },
      notes: { type: "string", maxLength: 4000 },
      terms: { type: "string", maxLength: 4000 },
    },
    required: ["client_id", "date", "lines"],
    additionalProperties: false,
  },
  uses: [createInvoice],
  approval: "always",
  run: addInvoice,
});

async function addInvoice({ input, call }: ToolRun<CreateInvoiceInput>): Promise<CreatedInvoice> {
  const { client_id, date, lines, currency, due_in_days = 30, number, notes, terms } = input;
  const { invoice } = await call(createInvoice, {
    invoice: {
      customerid: client_id,
      create_date: date,
      due_offset_days: due_in_days,
      ...(currency !== undefined && { currency_code: currency }),
      ...(number !== undefined && { invoice_number: number }),
      ...(notes !== undefined && { notes }),
      ...(terms !== undefined && { terms }),
      lines: lines.map((line) => toLine(line, currency)),
    },
  });
  const shown = showInvoice(invoice);
  const subtotal = sum(lines.map(({ quantity = 1, unit_price }) => cents.multiply(quantity, unit_price)));
  const differs =
    cents.read(shown.amount) === subtotal ? "" : " With taxes and discounts it differs from the lines' sum.";
  return {
    notice:
      `Invoice ${shown.number} over ${shown.amount} ${shown.currency} for ${shown.client || `client ${client_id}`} is a draft. ` +
      `It was not sent.${differs}`,
    invoice: shown,
    subtotal: cents.write(subtotal),
    undo: { tool: "freshbooks_delete_invoice", input: { invoiceId: shown.id } },
    send: { tool: "freshbooks_send_invoice", input: { invoiceId: shown.id } },
  };
}

function toLine(line: LineInput, currency: string | undefined) {
  const { name, unit_price, quantity = 1, description, tax_name, tax_percent } = line;
  return {
    name,
    qty: quantity,
    unit_cost: {
      amount: cents.write(cents.read(unit_price)),
      ...(currency !== undefined && { code: currency }),
    },
    ...(description !== undefined && { description }),
    ...(tax_name !== undefined &&
      tax_percent !== undefined && { taxName1: tax_name, taxAmount1: tax_percent }),
  };
}
