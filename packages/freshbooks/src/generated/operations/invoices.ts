// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateInvoiceInput,
  GetInvoiceInput,
  ListInvoicesInput,
  UpdateInvoiceInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List invoices */
export const listInvoices: Operation<ListInvoicesInput, Reply<ApiOperations["listInvoices"]>> = {
  vendor: "freshbooks",
  id: "listInvoices",
  group: "invoices",
  route: "GET /accounting/account/{accountId}/invoices/invoices",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    sort: { in: "query" },
    search_customerid: { in: "query", name: "search[customerid]" },
    search_date_min: { in: "query", name: "search[date_min]" },
    search_date_max: { in: "query", name: "search[date_max]" },
    search_v3_status: { in: "query", name: "search[v3_status]" },
    search_invoice_number: { in: "query", name: "search[invoice_number]" },
    search_vis_state: { in: "query", name: "search[vis_state]" },
    include: { in: "query", name: "include[]" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      page: { type: "integer", minimum: 1, description: "Counted from 1." },
      per_page: { type: "integer", minimum: 1, maximum: 100, description: "At most 100." },
      sort: { type: "string", description: "A member's name with `_asc` or `_desc` behind it." },
      search_customerid: { type: "integer", description: "Of this client." },
      search_date_min: { type: "string", format: "date", description: "Made on this day or later." },
      search_date_max: { type: "string", format: "date", description: "Made on this day or earlier." },
      search_v3_status: {
        type: "string",
        description: "draft, sent, viewed, outstanding, overdue, partial, paid, disputed.",
      },
      search_invoice_number: { type: "string", description: "Exactly this number." },
      search_vis_state: {
        type: "integer",
        description: "0 shown, 1 deleted, 2 archived; all but the deleted where it is left out.",
        enum: [0, 1, 2],
      },
      include: {
        type: "array",
        items: { type: "string", enum: ["lines"] },
        description: "What to add to each invoice.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/response/result/invoices",
    total: "/response/result/total",
  },
  scopes: ["user:invoices:read"],
};

/** Create an invoice */
export const createInvoice: Operation<
  CreateInvoiceInput,
  Reply<ApiOperations["createInvoice"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "createInvoice",
  group: "invoices",
  route: "POST /accounting/account/{accountId}/invoices/invoices",
  effect: "write",
  parameters: { accountId: { in: "path" }, invoice: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      invoice: {
        type: "object",
        properties: {
          customerid: { type: "integer", description: "The client." },
          create_date: { type: "string", format: "date" },
          due_offset_days: { type: "integer", minimum: 0 },
          invoice_number: { type: "string", maxLength: 10 },
          currency_code: { type: "string" },
          language: { type: "string" },
          po_number: { type: "string" },
          terms: { type: "string" },
          notes: { type: "string" },
          discount_value: { type: "string", description: "Per cent." },
          discount_description: { type: "string" },
          organization: { type: "string" },
          fname: { type: "string" },
          lname: { type: "string" },
          street: { type: "string" },
          city: { type: "string" },
          province: { type: "string" },
          country: { type: "string" },
          code: { type: "string" },
          lines: {
            type: "array",
            items: {
              type: "object",
              properties: {
                name: { type: "string" },
                description: { type: "string" },
                qty: { type: "number" },
                unit_cost: {
                  type: "object",
                  properties: {
                    amount: {
                      type: "string",
                      pattern: "^-?[0-9]+([.][0-9]+)?$",
                      description: "With cents, such as 120.50.",
                    },
                    code: { type: "string", description: "Currency." },
                  },
                  required: ["amount"],
                },
                type: {
                  type: "integer",
                  description: "0 for an ordinary line, 1 for an expense.",
                  enum: [0, 1],
                },
                taxName1: { type: "string" },
                taxAmount1: { type: "string", description: "Per cent." },
                taxName2: { type: "string" },
                taxAmount2: { type: "string", description: "Per cent." },
              },
              required: ["name", "qty", "unit_cost"],
            },
          },
        },
        required: ["customerid", "create_date"],
      },
    },
    required: ["invoice"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:invoices:write"],
};

/** Get an invoice */
export const getInvoice: Operation<
  GetInvoiceInput,
  Reply<ApiOperations["getInvoice"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "getInvoice",
  group: "invoices",
  route: "GET /accounting/account/{accountId}/invoices/invoices/{invoiceId}",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    invoiceId: { in: "path" },
    include: { in: "query", name: "include[]" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      invoiceId: { type: "integer", description: "Its id." },
      include: {
        type: "array",
        items: { type: "string", enum: ["lines"] },
        description: "What to add to each invoice.",
      },
    },
    required: ["invoiceId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:invoices:read"],
};

/** Update an invoice */
export const updateInvoice: Operation<
  UpdateInvoiceInput,
  Reply<ApiOperations["updateInvoice"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "updateInvoice",
  group: "invoices",
  route: "PUT /accounting/account/{accountId}/invoices/invoices/{invoiceId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, invoiceId: { in: "path" }, invoice: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      invoiceId: { type: "integer", description: "Its id." },
      invoice: {
        type: "object",
        properties: {
          customerid: { type: "integer", description: "The client." },
          create_date: { type: "string", format: "date" },
          due_offset_days: { type: "integer", minimum: 0 },
          invoice_number: { type: "string", maxLength: 10 },
          currency_code: { type: "string" },
          language: { type: "string" },
          po_number: { type: "string" },
          terms: { type: "string" },
          notes: { type: "string" },
          discount_value: { type: "string", description: "Per cent." },
          discount_description: { type: "string" },
          organization: { type: "string" },
          fname: { type: "string" },
          lname: { type: "string" },
          street: { type: "string" },
          city: { type: "string" },
          province: { type: "string" },
          country: { type: "string" },
          code: { type: "string" },
          lines: {
            type: "array",
            items: {
              type: "object",
              properties: {
                name: { type: "string" },
                description: { type: "string" },
                qty: { type: "number" },
                unit_cost: {
                  type: "object",
                  properties: {
                    amount: {
                      type: "string",
                      pattern: "^-?[0-9]+([.][0-9]+)?$",
                      description: "With cents, such as 120.50.",
                    },
                    code: { type: "string", description: "Currency." },
                  },
                  required: ["amount"],
                },
                type: {
                  type: "integer",
                  description: "0 for an ordinary line, 1 for an expense.",
                  enum: [0, 1],
                },
                taxName1: { type: "string" },
                taxAmount1: { type: "string", description: "Per cent." },
                taxName2: { type: "string" },
                taxAmount2: { type: "string", description: "Per cent." },
              },
              required: ["name", "qty", "unit_cost"],
            },
          },
          vis_state: { type: "integer", enum: [0, 1, 2] },
          action_email: { type: "boolean", description: "Sends it by e-mail." },
          email_recipients: { type: "array", items: { type: "string" } },
          email_subject: { type: "string" },
          email_body: { type: "string" },
          action_mark_as_sent: { type: "boolean" },
        },
      },
    },
    required: ["invoiceId", "invoice"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:invoices:write"],
};
