// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetBillInput, GetBillPaymentInput, SaveBillInput, SaveBillPaymentInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create or update a bill */
export const saveBill: Operation<SaveBillInput, Reply<ApiOperations["saveBill"]>> = {
  vendor: "quickbooks",
  id: "saveBill",
  group: "bills",
  route: "POST /v3/company/{realmId}/bill",
  effect: "write",
  parameters: {
    realmId: { in: "path" },
    operation: { in: "query" },
    requestid: { in: "query", isIdempotencyKey: true },
    Id: { in: "body" },
    SyncToken: { in: "body" },
    sparse: { in: "body" },
    VendorRef: { in: "body" },
    Line: { in: "body" },
    DocNumber: { in: "body" },
    TxnDate: { in: "body" },
    DueDate: { in: "body" },
    PrivateNote: { in: "body" },
    APAccountRef: { in: "body" },
    SalesTermRef: { in: "body" },
    CurrencyRef: { in: "body" },
    DepartmentRef: { in: "body" },
    LinkedTxn: { in: "body" },
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
      VendorRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      Line: {
        type: "array",
        items: {
          type: "object",
          description: "One line of a bill.",
          properties: {
            Id: { type: "string" },
            LineNum: { type: "integer" },
            Description: { type: "string", maxLength: 4000 },
            Amount: { type: "number" },
            DetailType: {
              type: "string",
              enum: ["AccountBasedExpenseLineDetail", "ItemBasedExpenseLineDetail"],
            },
            AccountBasedExpenseLineDetail: {
              type: "object",
              properties: {
                AccountRef: {
                  type: "object",
                  description: "Another thing of the company.",
                  properties: {
                    value: { type: "string", description: "Its id." },
                    name: { type: "string", description: "Its name; only shown." },
                  },
                  required: ["value"],
                },
                CustomerRef: {
                  type: "object",
                  description: "Another thing of the company.",
                  properties: {
                    value: { type: "string", description: "Its id." },
                    name: { type: "string", description: "Its name; only shown." },
                  },
                  required: ["value"],
                },
                ClassRef: {
                  type: "object",
                  description: "Another thing of the company.",
                  properties: {
                    value: { type: "string", description: "Its id." },
                    name: { type: "string", description: "Its name; only shown." },
                  },
                  required: ["value"],
                },
                BillableStatus: { type: "string", enum: ["Billable", "NotBillable", "HasBeenBilled"] },
              },
              required: ["AccountRef"],
            },
            ItemBasedExpenseLineDetail: {
              type: "object",
              properties: {
                ItemRef: {
                  type: "object",
                  description: "Another thing of the company.",
                  properties: {
                    value: { type: "string", description: "Its id." },
                    name: { type: "string", description: "Its name; only shown." },
                  },
                  required: ["value"],
                },
                Qty: { type: "number" },
                UnitPrice: { type: "number" },
                CustomerRef: {
                  type: "object",
                  description: "Another thing of the company.",
                  properties: {
                    value: { type: "string", description: "Its id." },
                    name: { type: "string", description: "Its name; only shown." },
                  },
                  required: ["value"],
                },
              },
              required: ["ItemRef"],
            },
          },
          required: ["Amount", "DetailType"],
        },
      },
      DocNumber: { type: "string", maxLength: 21, description: "The vendor's number." },
      TxnDate: { type: "string", format: "date" },
      DueDate: { type: "string", format: "date" },
      PrivateNote: { type: "string", maxLength: 4000 },
      APAccountRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      SalesTermRef: {
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
      DepartmentRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
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
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get a bill */
export const getBill: Operation<GetBillInput, Reply<ApiOperations["getBill"]>> = {
  vendor: "quickbooks",
  id: "getBill",
  group: "bills",
  route: "GET /v3/company/{realmId}/bill/{billId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, billId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: { billId: { type: "string", description: "Its id, digits only." } },
    required: ["billId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Create or update a bill payment */
export const saveBillPayment: Operation<SaveBillPaymentInput, Reply<ApiOperations["saveBillPayment"]>> = {
  vendor: "quickbooks",
  id: "saveBillPayment",
  group: "bills",
  route: "POST /v3/company/{realmId}/billpayment",
  effect: "write",
  parameters: {
    realmId: { in: "path" },
    operation: { in: "query" },
    requestid: { in: "query", isIdempotencyKey: true },
    Id: { in: "body" },
    SyncToken: { in: "body" },
    sparse: { in: "body" },
    VendorRef: { in: "body" },
    PayType: { in: "body" },
    TotalAmt: { in: "body" },
    Line: { in: "body" },
    CheckPayment: { in: "body" },
    CreditCardPayment: { in: "body" },
    DocNumber: { in: "body" },
    TxnDate: { in: "body" },
    PrivateNote: { in: "body" },
    CurrencyRef: { in: "body" },
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
      VendorRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      PayType: { type: "string", enum: ["Check", "CreditCard"] },
      TotalAmt: { type: "number" },
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
      CheckPayment: {
        type: "object",
        properties: {
          BankAccountRef: {
            type: "object",
            description: "Another thing of the company.",
            properties: {
              value: { type: "string", description: "Its id." },
              name: { type: "string", description: "Its name; only shown." },
            },
            required: ["value"],
          },
        },
      },
      CreditCardPayment: {
        type: "object",
        properties: {
          CCAccountRef: {
            type: "object",
            description: "Another thing of the company.",
            properties: {
              value: { type: "string", description: "Its id." },
              name: { type: "string", description: "Its name; only shown." },
            },
            required: ["value"],
          },
        },
      },
      DocNumber: { type: "string", maxLength: 21 },
      TxnDate: { type: "string", format: "date" },
      PrivateNote: { type: "string", maxLength: 4000 },
      CurrencyRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get a bill payment */
export const getBillPayment: Operation<GetBillPaymentInput, Reply<ApiOperations["getBillPayment"]>> = {
  vendor: "quickbooks",
  id: "getBillPayment",
  group: "bills",
  route: "GET /v3/company/{realmId}/billpayment/{billPaymentId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, billPaymentId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: { billPaymentId: { type: "string", description: "Its id, digits only." } },
    required: ["billPaymentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
