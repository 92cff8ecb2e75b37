// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetAccountInput, SaveAccountInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create or update an account */
export const saveAccount: Operation<SaveAccountInput, Reply<ApiOperations["saveAccount"]>> = {
  vendor: "quickbooks",
  id: "saveAccount",
  group: "accounts",
  route: "POST /v3/company/{realmId}/account",
  effect: "write",
  parameters: {
    realmId: { in: "path" },
    requestid: { in: "query", isIdempotencyKey: true },
    Id: { in: "body" },
    SyncToken: { in: "body" },
    sparse: { in: "body" },
    Name: { in: "body" },
    AcctNum: { in: "body" },
    Description: { in: "body" },
    AccountType: { in: "body" },
    AccountSubType: { in: "body" },
    ParentRef: { in: "body" },
    SubAccount: { in: "body" },
    Active: { in: "body" },
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
      AcctNum: { type: "string", maxLength: 20 },
      Description: { type: "string", maxLength: 100 },
      AccountType: {
        type: "string",
        description: "Bank, Accounts Receivable, Other Current Asset, Fixed Asset, Other Asset, Accounts Payable, Credit Card, Other Current Liability, Long Term Liability, Equity, Income, Other Income, Cost of Goods Sold, Expense, Other Expense.",
      },
      AccountSubType: { type: "string" },
      ParentRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      SubAccount: { type: "boolean" },
      Active: { type: "boolean" },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get an account */
export const getAccount: Operation<GetAccountInput, Reply<ApiOperations["getAccount"]>> = {
  vendor: "quickbooks",
  id: "getAccount",
  group: "accounts",
  route: "GET /v3/company/{realmId}/account/{accountId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, accountId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: { accountId: { type: "string", description: "Its id, digits only." } },
    required: ["accountId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
