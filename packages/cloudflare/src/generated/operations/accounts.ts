// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { ListAccountsInput, VerifyTokenInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Verify the token */
export const verifyToken: Operation<VerifyTokenInput, Reply<ApiOperations["verifyToken"], "/result">> = {
  vendor: "cloudflare",
  id: "verifyToken",
  group: "accounts",
  route: "GET /user/tokens/verify",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** List accounts */
export const listAccounts: Operation<ListAccountsInput, Reply<ApiOperations["listAccounts"]>> = {
  vendor: "cloudflare",
  id: "listAccounts",
  group: "accounts",
  route: "GET /accounts",
  effect: "read",
  parameters: {
    name: { in: "query" },
    page: { in: "query" },
    per_page: { in: "query" },
    direction: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      name: { type: "string", description: "Exactly this name." },
      page: { default: 1, minimum: 1, type: "number", description: "Number of the page." },
      per_page: { default: 20, maximum: 50, minimum: 5, type: "number", description: "Accounts a page." },
      direction: { type: "string", description: "Upwards or downwards.", enum: ["asc", "desc"] },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/success", equals: false },
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/result",
    total: "/result_info/total_count",
  },
};
