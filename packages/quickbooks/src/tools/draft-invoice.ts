import { defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import { cents, sum } from "@medtainer/core/money";
import { queryEntities, saveInvoice } from "../generated/operations.js";
import type { components } from "../generated/types.js";
import { findCustomer, findItems } from "../invoice/find-parties.js";
import {
  type DraftInvoiceInput,
  draftLine,
  type InvoiceDraft,
  type ShownInvoice,
  showDraft,
  toInvoiceBody,
} from "../invoice/invoice-draft.js";
import { requestIdFor } from "../invoice/request-id.js";

type Invoice = components["schemas"]["Invoice"];

/** What the tool answers: what it would do, or what it did and how to take it back. */
export interface DraftInvoiceAnswer {
  readonly status: "preview" | "created";
  readonly notice: string;
  readonly invoice: ShownInvoice;
  /** With a preview: the call that creates it. */
  readonly next?: { readonly tool: string; readonly input: DraftInvoiceInput };
  /** With what was created: its id and version, and the call that takes it back. */
  readonly created?: { readonly id: string; readonly number?: string; readonly balance: string };
  readonly undo?: {
    readonly tool: string;
    readonly input: { readonly Id: string; readonly SyncToken: string };
  };
}

const name = "quickbooks_draft_invoice";
const date = { type: "string", format: "date" };

/** Prepares an invoice, and creates it once the caller has confirmed. */
export const draftInvoice = defineTool({
  name,
  title: "Draft an invoice",
  description:
    "Prepares an invoice and shows it with names, amounts and total; with `confirm: true` it is created. QuickBooks has no " +
    "drafts: once created, an invoice stands in the books at once. It is not e-mailed: quickbooks_send_invoice does that. " +
    "Show the preview to the person first. After a time-out call again with the same input: that never makes a second one.",
  input: {
    type: "object",
    properties: {
      customer: { type: "string", minLength: 1, maxLength: 500, description: "Id or exact display name." },
      lines: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        items: {
          type: "object",
          properties: {
            item: {
              type: "string",
              minLength: 1,
              maxLength: 100,
              description: "Id or exact name of the item.",
            },
            quantity: { type: "number", exclusiveMinimum: 0, maximum: 1_000_000, description: "Default 1." },
            unit_price: {
              type: "number",
              minimum: 0,
              maximum: 100_000_000,
              description: "The item's own price where it is left out.",
            },
            description: { type: "string", maxLength: 4000 },
          },
          required: ["item"],
          additionalProperties: false,
        },
      },
      date: { ...date, description: "Day of the invoice; today (UTC) by default." },
      due_date: { ...date, description: "By the customer's terms where it is left out." },
      number: { type: "string", maxLength: 21, description: "The next one where it is left out." },
      message: { type: "string", maxLength: 1000, description: "For the customer, on the invoice." },
      note: { type: "string", maxLength: 4000, description: "For the company only." },
      email: { type: "string", maxLength: 100, description: "Where it would be sent; nothing is sent now." },
      copy: {
        type: "integer",
        minimum: 2,
        maximum: 99,
        description: "2 for a second invoice that is just like one of the same day.",
      },
      confirm: { type: "boolean", default: false, description: "True creates it; false only shows it." },
    },
    required: ["customer", "lines"],
    additionalProperties: false,
  },
  uses: [queryEntities, saveInvoice],
  run: previewOrCreate,
});

async function previewOrCreate(run: ToolRun<DraftInvoiceInput>): Promise<DraftInvoiceAnswer> {
  const draft = await prepare(run);
  if (run.input.confirm !== true) return preview(run.input, draft);
  const body = toInvoiceBody(draft);
  const requestid = await requestIdFor({ body, copy: run.input.copy ?? 1 });
  const { Invoice: invoice } = await run.call(saveInvoice, { ...body, requestid });
  return describeCreated(draft, invoice);
}

async function prepare({ input, call }: ToolRun<DraftInvoiceInput>): Promise<InvoiceDraft> {
  const day = input.date ?? new Date().toISOString().slice(0, 10);
  if (input.due_date !== undefined && input.due_date < day) {
    const message = "due_date must not be before the invoice's date.";
    throw new MedtainerError("invalid_input", message, { issues: [{ path: "/due_date", message }] });
  }
  const customer = await findCustomer(call, input.customer);
  const items = await findItems(
    call,
    input.lines.map(({ item }) => item),
  );
  const lines = input.lines.map((line, index) => draftLine(line, items[index], index));
  return { input, day, customer, lines, total: sum(lines.map(({ amount }) => amount)) };
}

function preview(input: DraftInvoiceInput, draft: InvoiceDraft): DraftInvoiceAnswer {
  return {
    status: "preview",
    notice:
      "Nothing has been created. QuickBooks has no drafts: with confirm: true this invoice is posted to the books at once. " +
      "Taxes, where the company charges any, are added by QuickBooks.",
    invoice: showDraft(draft),
    // The day is said, so that what is confirmed tomorrow is still this invoice.
    next: { tool: name, input: { ...input, date: draft.day, confirm: true } },
  };
}

function describeCreated(draft: InvoiceDraft, invoice: Invoice): DraftInvoiceAnswer {
  const { Id, SyncToken, DocNumber, TotalAmt, Balance } = invoice;
  const total = cents.read(TotalAmt);
  const called = DocNumber === undefined ? `Invoice ${Id}` : `Invoice ${DocNumber}`;
  const more =
    total === draft.total
      ? ""
      : ` Its total differs from the lines' ${cents.write(draft.total)}: QuickBooks has added tax or a discount.`;
  return {
    status: "created",
    notice:
      `${called} over ${cents.write(total)} for ${draft.customer.name} stands in the books as of ${invoice.TxnDate ?? draft.day}. ` +
      `It was not e-mailed.${more} To take it back, void it.`,
    invoice: {
      ...showDraft(draft),
      total: cents.write(total),
      due_date: invoice.DueDate ?? draft.input.due_date ?? null,
    },
    created: {
      id: Id,
      ...(DocNumber !== undefined && { number: DocNumber }),
      balance: cents.write(cents.read(Balance)),
    },
    undo: { tool: "quickbooks_void_invoice", input: { Id, SyncToken } },
  };
}
