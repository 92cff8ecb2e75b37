// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateEstimateInput,
  GetEstimateInput,
  ListEstimatesInput,
  UpdateEstimateInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List estimates */
export const listEstimates: Operation<ListEstimatesInput, Reply<ApiOperations["listEstimates"]>> = {
  vendor: "freshbooks",
  id: "listEstimates",
  group: "estimates",
  route: "GET /accounting/account/{accountId}/estimates/estimates",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    sort: { in: "query" },
    search_customerid: { in: "query", name: "search[customerid]" },
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
      include: {
        type: "array",
        items: { type: "string", enum: ["lines"] },
        description: "What to add to each estimate.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/response/result/estimates",
    total: "/response/result/total",
  },
  scopes: ["user:estimates:read"],
};

/** Create an estimate */
export const createEstimate: Operation<
  CreateEstimateInput,
  Reply<ApiOperations["createEstimate"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "createEstimate",
  group: "estimates",
  route: "POST /accounting/account/{accountId}/estimates/estimates",
  effect: "write",
  parameters: { accountId: { in: "path" }, estimate: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      estimate: {
        type: "object",
        properties: {
          customerid: { type: "integer", description: "The client." },
          create_date: { type: "string", format: "date" },
          estimate_number: { type: "string" },
          currency_code: { type: "string" },
          language: { type: "string" },
          po_number: { type: "string" },
          terms: { type: "string" },
          notes: { type: "string" },
          discount_value: { type: "string" },
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
    required: ["estimate"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:estimates:write"],
};

/** Get an estimate */
export const getEstimate: Operation<
  GetEstimateInput,
  Reply<ApiOperations["getEstimate"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "getEstimate",
  group: "estimates",
  route: "GET /accounting/account/{accountId}/estimates/estimates/{estimateId}",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    estimateId: { in: "path" },
    include: { in: "query", name: "include[]" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      estimateId: { type: "integer", description: "Its id." },
      include: {
        type: "array",
        items: { type: "string", enum: ["lines"] },
        description: "What to add to each estimate.",
      },
    },
    required: ["estimateId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:estimates:read"],
};

/** Update an estimate */
export const updateEstimate: Operation<
  UpdateEstimateInput,
  Reply<ApiOperations["updateEstimate"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "updateEstimate",
  group: "estimates",
  route: "PUT /accounting/account/{accountId}/estimates/estimates/{estimateId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, estimateId: { in: "path" }, estimate: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      estimateId: { type: "integer", description: "Its id." },
      estimate: {
        type: "object",
        properties: {
          customerid: { type: "integer", description: "The client." },
          create_date: { type: "string", format: "date" },
          estimate_number: { type: "string" },
          currency_code: { type: "string" },
          language: { type: "string" },
          po_number: { type: "string" },
          terms: { type: "string" },
          notes: { type: "string" },
          discount_value: { type: "string" },
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
          action_email: { type: "boolean" },
        },
      },
    },
    required: ["estimateId", "estimate"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:estimates:write"],
};
