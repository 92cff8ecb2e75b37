// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { CreateItemInput, GetItemInput, ListItemsInput, UpdateItemInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List items */
export const listItems: Operation<ListItemsInput, Reply<ApiOperations["listItems"]>> = {
  vendor: "freshbooks",
  id: "listItems",
  group: "items",
  route: "GET /accounting/account/{accountId}/items/items",
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
    items: "/response/result/items",
    total: "/response/result/total",
  },
  scopes: ["user:items:read"],
};

/** Create an item */
export const createItem: Operation<
  CreateItemInput,
  Reply<ApiOperations["createItem"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "createItem",
  group: "items",
  route: "POST /accounting/account/{accountId}/items/items",
  effect: "write",
  parameters: { accountId: { in: "path" }, item: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      item: {
        type: "object",
        properties: {
          name: { type: "string" },
          description: { type: "string" },
          qty: { type: ["string", "number"] },
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
          inventory: { type: ["string", "null"] },
          sku: { type: "string" },
          tax1: { type: ["integer", "null"] },
          tax2: { type: ["integer", "null"] },
        },
        required: ["name"],
      },
    },
    required: ["item"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:items:write"],
};

/** Get an item */
export const getItem: Operation<GetItemInput, Reply<ApiOperations["getItem"], "/response/result">> = {
  vendor: "freshbooks",
  id: "getItem",
  group: "items",
  route: "GET /accounting/account/{accountId}/items/items/{itemId}",
  effect: "read",
  parameters: { accountId: { in: "path" }, itemId: { in: "path" } },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: { itemId: { type: "integer", description: "Its id." } },
    required: ["itemId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:items:read"],
};

/** Update an item */
export const updateItem: Operation<
  UpdateItemInput,
  Reply<ApiOperations["updateItem"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "updateItem",
  group: "items",
  route: "PUT /accounting/account/{accountId}/items/items/{itemId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, itemId: { in: "path" }, item: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      itemId: { type: "integer", description: "Its id." },
      item: {
        type: "object",
        properties: {
          name: { type: "string" },
          description: { type: "string" },
          qty: { type: ["string", "number"] },
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
          inventory: { type: ["string", "null"] },
          sku: { type: "string" },
          tax1: { type: ["integer", "null"] },
          tax2: { type: ["integer", "null"] },
          vis_state: { type: "integer", enum: [0, 1, 2] },
        },
      },
    },
    required: ["itemId", "item"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:items:write"],
};
