// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetEstimateInput, SaveEstimateInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create or update an estimate */
export const saveEstimate: Operation<SaveEstimateInput, Reply<ApiOperations["saveEstimate"]>> = {
  vendor: "quickbooks",
  id: "saveEstimate",
  group: "estimates",
  route: "POST /v3/company/{realmId}/estimate",
  effect: "write",
  parameters: {
    realmId: { in: "path" },
    operation: { in: "query" },
    requestid: { in: "query", isIdempotencyKey: true },
    Id: { in: "body" },
    SyncToken: { in: "body" },
    sparse: { in: "body" },
    CustomerRef: { in: "body" },
    Line: { in: "body" },
    DocNumber: { in: "body" },
    TxnDate: { in: "body" },
    DueDate: { in: "body" },
    PrivateNote: { in: "body" },
    CustomerMemo: { in: "body" },
    BillEmail: { in: "body" },
    BillAddr: { in: "body" },
    ShipAddr: { in: "body" },
    SalesTermRef: { in: "body" },
    CurrencyRef: { in: "body" },
    ClassRef: { in: "body" },
    DepartmentRef: { in: "body" },
    LinkedTxn: { in: "body" },
    EmailStatus: { in: "body" },
    PrintStatus: { in: "body" },
    ApplyTaxAfterDiscount: { in: "body" },
    ExpirationDate: { in: "body" },
    AcceptedBy: { in: "body" },
    AcceptedDate: { in: "body" },
    TxnStatus: { in: "body" },
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
      Line: {
        type: "array",
        items: {
          type: "object",
          description: "One line of an invoice or estimate.",
          properties: {
            Id: { type: "string" },
            LineNum: { type: "integer" },
            Description: { type: "string", maxLength: 4000 },
            Amount: { type: "number", description: "Quantity times price, to the cent." },
            DetailType: {
              type: "string",
              description: "SalesItemLineDetail for something sold.",
              enum: [
                "SalesItemLineDetail",
                "SubTotalLineDetail",
                "DiscountLineDetail",
                "DescriptionOnly",
                "GroupLineDetail",
              ],
            },
            SalesItemLineDetail: {
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
                ServiceDate: { type: "string", format: "date" },
                TaxCodeRef: {
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
              },
            },
            DiscountLineDetail: {
              type: "object",
              properties: {
                PercentBased: { type: "boolean" },
                DiscountPercent: { type: "number" },
                DiscountAccountRef: {
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
          },
          required: ["Amount", "DetailType"],
        },
      },
      DocNumber: { type: "string", maxLength: 21, description: "The number that people see." },
      TxnDate: { type: "string", format: "date" },
      DueDate: { type: "string", format: "date" },
      PrivateNote: { type: "string", maxLength: 4000 },
      CustomerMemo: { type: "object", properties: { value: { type: "string", maxLength: 1000 } } },
      BillEmail: { type: "object", properties: { Address: { type: "string", maxLength: 100 } } },
      BillAddr: {
        type: "object",
        properties: {
          Id: { type: "string" },
          Line1: { type: "string" },
          Line2: { type: "string" },
          Line3: { type: "string" },
          City: { type: "string" },
          CountrySubDivisionCode: { type: "string", description: "State or province, such as CA." },
          PostalCode: { type: "string" },
          Country: { type: "string" },
        },
      },
      ShipAddr: {
        type: "object",
        properties: {
          Id: { type: "string" },
          Line1: { type: "string" },
          Line2: { type: "string" },
          Line3: { type: "string" },
          City: { type: "string" },
          CountrySubDivisionCode: { type: "string", description: "State or province, such as CA." },
          PostalCode: { type: "string" },
          Country: { type: "string" },
        },
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
      ClassRef: {
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
      EmailStatus: { type: "string", enum: ["NotSet", "NeedToSend", "EmailSent"] },
      PrintStatus: { type: "string", enum: ["NotSet", "NeedToPrint", "PrintComplete"] },
      ApplyTaxAfterDiscount: { type: "boolean" },
      ExpirationDate: { type: "string", format: "date" },
      AcceptedBy: { type: "string" },
      AcceptedDate: { type: "string", format: "date" },
      TxnStatus: { type: "string", description: "Pending, Accepted, Closed or Rejected." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get an estimate */
export const getEstimate: Operation<GetEstimateInput, Reply<ApiOperations["getEstimate"]>> = {
  vendor: "quickbooks",
  id: "getEstimate",
  group: "estimates",
  route: "GET /v3/company/{realmId}/estimate/{estimateId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, estimateId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: { estimateId: { type: "string", description: "Its id, digits only." } },
    required: ["estimateId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
