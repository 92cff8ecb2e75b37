// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreatePaymentInput,
  GetPaymentInput,
  ListPaymentsInput,
  UpdatePaymentInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List payments */
export const listPayments: Operation<ListPaymentsInput, Reply<ApiOperations["listPayments"]>> = {
  vendor: "freshbooks",
  id: "listPayments",
  group: "payments",
  route: "GET /accounting/account/{accountId}/payments/payments",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    sort: { in: "query" },
    search_date_min: { in: "query", name: "search[date_min]" },
    search_date_max: { in: "query", name: "search[date_max]" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      page: { type: "integer", minimum: 1, description: "Counted from 1." },
      per_page: { type: "integer", minimum: 1, maximum: 100, description: "At most 100." },
      sort: { type: "string", description: "A member's name with `_asc` or `_desc` behind it." },
      search_date_min: { type: "string", format: "date", description: "On this day or later." },
      search_date_max: { type: "string", format: "date", description: "On this day or earlier." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/response/result/payments",
    total: "/response/result/total",
  },
  scopes: ["user:payments:read"],
};

/** Create a payment */
export const createPayment: Operation<
  CreatePaymentInput,
  Reply<ApiOperations["createPayment"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "createPayment",
  group: "payments",
  route: "POST /accounting/account/{accountId}/payments/payments",
  effect: "write",
  parameters: { accountId: { in: "path" }, payment: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      payment: {
        type: "object",
        properties: {
          invoiceid: { type: "integer" },
          amount: {
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
          date: { type: "string", format: "date" },
          type: {
            type: "string",
            description: "Check, Credit, Cash, Bank Transfer, Credit Card, PayPal, Other and the like.",
          },
          note: { type: "string" },
          send_client_notification: { type: "boolean" },
        },
        required: ["invoiceid", "amount", "date", "type"],
      },
    },
    required: ["payment"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:payments:write"],
};

/** Get a payment */
export const getPayment: Operation<
  GetPaymentInput,
  Reply<ApiOperations["getPayment"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "getPayment",
  group: "payments",
  route: "GET /accounting/account/{accountId}/payments/payments/{paymentId}",
  effect: "read",
  parameters: { accountId: { in: "path" }, paymentId: { in: "path" } },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: { paymentId: { type: "integer", description: "Its id." } },
    required: ["paymentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:payments:read"],
};

/** Update a payment */
export const updatePayment: Operation<
  UpdatePaymentInput,
  Reply<ApiOperations["updatePayment"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "updatePayment",
  group: "payments",
  route: "PUT /accounting/account/{accountId}/payments/payments/{paymentId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, paymentId: { in: "path" }, payment: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      paymentId: { type: "integer", description: "Its id." },
      payment: {
        type: "object",
        properties: {
          invoiceid: { type: "integer" },
          amount: {
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
          date: { type: "string", format: "date" },
          type: {
            type: "string",
            description: "Check, Credit, Cash, Bank Transfer, Credit Card, PayPal, Other and the like.",
          },
          note: { type: "string" },
          send_client_notification: { type: "boolean" },
          vis_state: { type: "integer", enum: [0, 1, 2] },
        },
      },
    },
    required: ["paymentId", "payment"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:payments:write"],
};
