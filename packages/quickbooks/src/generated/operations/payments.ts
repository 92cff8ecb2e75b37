// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetPaymentInput, SavePaymentInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create or update a payment */
export const savePayment: Operation<SavePaymentInput, Reply<ApiOperations["savePayment"]>> = {
  vendor: "quickbooks",
  id: "savePayment",
  group: "payments",
  route: "POST /v3/company/{realmId}/payment",
  effect: "write",
  parameters: {
    realmId: { in: "path" },
    operation: { in: "query" },
    requestid: { in: "query", isIdempotencyKey: true },
    Id: { in: "body" },
    SyncToken: { in: "body" },
    sparse: { in: "body" },
    CustomerRef: { in: "body" },
    TotalAmt: { in: "body" },
    Line: { in: "body" },
    TxnDate: { in: "body" },
    PaymentRefNum: { in: "body" },
    PaymentMethodRef: { in: "body" },
    DepositToAccountRef: { in: "body" },
    ARAccountRef: { in: "body" },
    CurrencyRef: { in: "body" },
    PrivateNote: { in: "body" },
  },
  fromCredential: { realmId: "realmId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      operation: {
        type: "string",
        description: "`delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`.",
        enum: ["delete", "void"],
      },
      requestid: {
        type: "string",
        maxLength: 50,
        description: "A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did.",
      },
      Id: { type: "string", description: "Its id; only for an update." },
      SyncToken: {
        type: "string",
        description: "Its version as last read; only for an update. A stale one is refused.",
      },
      sparse: { type: "boolean", description: "Only for an update: true keeps what is not given." },
      CustomerRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      TotalAmt: { type: "number", description: "What was paid." },
      Line: {
        type: "array",
        items: {
          type: "object",
          description: "How much of a payment pays what.",
          properties: {
            Amount: { type: "number" },
            LinkedTxn: {
              type: "array",
              items: {
                type: "object",
                properties: {
                  TxnId: { type: "string", description: "Its id." },
                  TxnType: { type: "string", description: "Invoice, Bill, Payment, Estimate and the like." },
                  TxnLineId: { type: "string" },
                },
                required: ["TxnId", "TxnType"],
              },
            },
          },
          required: ["Amount", "LinkedTxn"],
        },
      },
      TxnDate: { type: "string", format: "date" },
      PaymentRefNum: { type: "string", maxLength: 21, description: "Number of the check." },
      PaymentMethodRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      DepositToAccountRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      ARAccountRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      CurrencyRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      PrivateNote: { type: "string", maxLength: 4000 },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get a payment */
export const getPayment: Operation<GetPaymentInput, Reply<ApiOperations["getPayment"]>> = {
  vendor: "quickbooks",
  id: "getPayment",
  group: "payments",
  route: "GET /v3/company/{realmId}/payment/{paymentId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, paymentId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: { paymentId: { type: "string", description: "Its id, digits only." } },
    required: ["paymentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
