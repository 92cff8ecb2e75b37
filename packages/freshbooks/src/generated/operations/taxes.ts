// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateTaxInput,
  DeleteTaxInput,
  GetTaxInput,
  ListTaxesInput,
  UpdateTaxInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List taxes */
export const listTaxes: Operation<ListTaxesInput, Reply<ApiOperations["listTaxes"]>> = {
  vendor: "freshbooks",
  id: "listTaxes",
  group: "taxes",
  route: "GET /accounting/account/{accountId}/taxes/taxes",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    sort: { in: "query" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      page: { type: "integer", minimum: 1, description: "Counted from 1." },
      per_page: { type: "integer", minimum: 1, maximum: 100, description: "At most 100." },
      sort: { type: "string", description: "A member's name with `_asc` or `_desc` behind it." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/response/result/taxes",
    total: "/response/result/total",
  },
  scopes: ["user:taxes:read"],
};

/** Create a tax */
export const createTax: Operation<CreateTaxInput, Reply<ApiOperations["createTax"], "/response/result">> = {
  vendor: "freshbooks",
  id: "createTax",
  group: "taxes",
  route: "POST /accounting/account/{accountId}/taxes/taxes",
  effect: "write",
  parameters: { accountId: { in: "path" }, tax: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      tax: {
        type: "object",
        properties: {
          name: { type: "string", maxLength: 50 },
          amount: { type: ["string", "number"], description: "Per cent." },
          number: { type: "string" },
          compound: { type: "boolean" },
        },
        required: ["name"],
      },
    },
    required: ["tax"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:taxes:write"],
};

/** Get a tax */
export const getTax: Operation<GetTaxInput, Reply<ApiOperations["getTax"], "/response/result">> = {
  vendor: "freshbooks",
  id: "getTax",
  group: "taxes",
  route: "GET /accounting/account/{accountId}/taxes/taxes/{taxId}",
  effect: "read",
  parameters: { accountId: { in: "path" }, taxId: { in: "path" } },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: { taxId: { type: "integer", description: "Its id." } },
    required: ["taxId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:taxes:read"],
};

/** Update a tax */
export const updateTax: Operation<UpdateTaxInput, Reply<ApiOperations["updateTax"], "/response/result">> = {
  vendor: "freshbooks",
  id: "updateTax",
  group: "taxes",
  route: "PUT /accounting/account/{accountId}/taxes/taxes/{taxId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, taxId: { in: "path" }, tax: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      taxId: { type: "integer", description: "Its id." },
      tax: {
        type: "object",
        properties: {
          name: { type: "string", maxLength: 50 },
          amount: { type: ["string", "number"], description: "Per cent." },
          number: { type: "string" },
          compound: { type: "boolean" },
          vis_state: { type: "integer", enum: [0, 1, 2] },
        },
      },
    },
    required: ["taxId", "tax"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:taxes:write"],
};

/** Delete a tax */
export const deleteTax: Operation<DeleteTaxInput, null> = {
  vendor: "freshbooks",
  id: "deleteTax",
  group: "taxes",
  route: "DELETE /accounting/account/{accountId}/taxes/taxes/{taxId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, taxId: { in: "path" } },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: { taxId: { type: "integer", description: "Its id." } },
    required: ["taxId"],
    additionalProperties: false,
  },
  scopes: ["user:taxes:write"],
};
