// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { OperationTool } from "@medtainer/core";
import {
  createPayment,
  getInvoice,
  listExpenses,
  listPayments,
  updateClient,
  updateInvoice,
} from "./operations.js";

/** The tools that are one operation each. */
export const operationTools: readonly OperationTool[] = /* @__PURE__ */ Array.of<OperationTool>(
  {
    name: "freshbooks_delete_client",
    title: "Delete a client",
    description: "Hides a client; their invoices stay. It can be brought back in FreshBooks, under deleted clients.",
    operation: updateClient,
    input: {
      type: "object",
      properties: { clientId: { type: "integer", description: "Its id." } },
      required: ["clientId"],
      additionalProperties: false,
    },
    fixed: { client: { vis_state: 1 } },
    effect: "destructive",
  },
  {
    name: "freshbooks_delete_invoice",
    title: "Delete an invoice",
    description: "Takes an invoice out of the books. It can be brought back in FreshBooks, under deleted invoices.",
    operation: updateInvoice,
    input: {
      type: "object",
      properties: { invoiceId: { type: "integer", description: "Its id." } },
      required: ["invoiceId"],
      additionalProperties: false,
    },
    fixed: { invoice: { vis_state: 1 } },
    effect: "destructive",
  },
  {
    name: "freshbooks_get_invoice",
    title: "Get an invoice",
    description: "Everything about one invoice, with its lines.",
    operation: getInvoice,
    input: {
      type: "object",
      properties: { invoiceId: { type: "integer", description: "Its id." } },
      required: ["invoiceId"],
      additionalProperties: false,
    },
    fixed: { include: ["lines"] },
  },
  {
    name: "freshbooks_list_expenses",
    title: "List expenses",
    description: "Lists expenses.",
    operation: listExpenses,
  },
  {
    name: "freshbooks_list_payments",
    title: "List payments",
    description: "Lists payments.",
    operation: listPayments,
  },
  {
    name: "freshbooks_record_payment",
    title: "Record a payment",
    description: "Records that a client paid an invoice; it moves no money. Each call records another payment: after a time-out look with freshbooks_list_payments first.",
    operation: createPayment,
  },
  {
    name: "freshbooks_send_invoice",
    title: "Send an invoice",
    description: "Sends an invoice to its client by e-mail, which cannot be called back; from then on it is no draft any more.",
    operation: updateInvoice,
    input: {
      type: "object",
      properties: { invoiceId: { type: "integer", description: "Its id." } },
      required: ["invoiceId"],
      additionalProperties: false,
    },
    fixed: { invoice: { action_email: true } },
  },
);
