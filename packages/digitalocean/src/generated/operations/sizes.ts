// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { ListSizesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List sizes */
export const listSizes: Operation<ListSizesInput, Reply<ApiOperations["listSizes"]>> = {
  vendor: "digitalocean",
  id: "listSizes",
  group: "sizes",
  route: "GET /v2/sizes",
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
    items: "/sizes",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["sizes:read", "regions:read"],
};
