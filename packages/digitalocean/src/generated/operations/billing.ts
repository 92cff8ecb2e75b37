// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetBalanceInput, ListBillingHistoryInput, ListInvoicesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get the balance */
export const getBalance: Operation<GetBalanceInput, Reply<ApiOperations["getBalance"]>> = {
  vendor: "digitalocean",
  id: "getBalance",
  group: "billing",
  route: "GET /v2/customers/my/balance",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["billing:read"],
};

/** List billing history */
export const listBillingHistory: Operation<
  ListBillingHistoryInput,
  Reply<ApiOperations["listBillingHistory"]>
> = {
  vendor: "digitalocean",
  id: "listBillingHistory",
  group: "billing",
  route: "GET /v2/customers/my/billing_history",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["billing:read"],
};

/** List invoices */
export const listInvoices: Operation<ListInvoicesInput, Reply<ApiOperations["listInvoices"]>> = {
  vendor: "digitalocean",
  id: "listInvoices",
  group: "billing",
  route: "GET /v2/customers/my/invoices",
  effect: "read",
  parameters: { per_page: { in: "query" }, page: { in: "query" } },
  input: {
    type: "object",
    properties: {
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/invoices",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["billing:read"],
};
