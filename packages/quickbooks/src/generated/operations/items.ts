// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetItemInput, SaveItemInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create or update an item */
export const saveItem: Operation<SaveItemInput, Reply<ApiOperations["saveItem"]>> = {
  vendor: "quickbooks",
  id: "saveItem",
  group: "items",
  route: "POST /v3/company/{realmId}/item",
  effect: "write",
  parameters: {
    realmId: { in: "path" },
    requestid: { in: "query", isIdempotencyKey: true },
    Id: { in: "body" },
    SyncToken: { in: "body" },
    sparse: { in: "body" },
    Name: { in: "body" },
    Type: { in: "body" },
    Description: { in: "body" },
    UnitPrice: { in: "body" },
    PurchaseCost: { in: "body" },
    PurchaseDesc: { in: "body" },
    Sku: { in: "body" },
    Taxable: { in: "body" },
    Active: { in: "body" },
    IncomeAccountRef: { in: "body" },
    ExpenseAccountRef: { in: "body" },
    AssetAccountRef: { in: "body" },
    TrackQtyOnHand: { in: "body" },
    QtyOnHand: { in: "body" },
    InvStartDate: { in: "body" },
  },
  fromCredential: { realmId: "realmId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
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
      Name: { type: "string", maxLength: 100 },
      Type: { type: "string", enum: ["Inventory", "NonInventory", "Service", "Category", "Group"] },
      Description: { type: "string", maxLength: 4000 },
      UnitPrice: { type: "number" },
      PurchaseCost: { type: "number" },
      PurchaseDesc: { type: "string" },
      Sku: { type: "string", maxLength: 100 },
      Taxable: { type: "boolean" },
      Active: { type: "boolean" },
      IncomeAccountRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      ExpenseAccountRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      AssetAccountRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      TrackQtyOnHand: { type: "boolean" },
      QtyOnHand: { type: "number" },
      InvStartDate: { type: "string", format: "date" },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get an item */
export const getItem: Operation<GetItemInput, Reply<ApiOperations["getItem"]>> = {
  vendor: "quickbooks",
  id: "getItem",
  group: "items",
  route: "GET /v3/company/{realmId}/item/{itemId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, itemId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: { itemId: { type: "string", description: "Its id, digits only." } },
    required: ["itemId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
