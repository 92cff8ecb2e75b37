// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { ListRegionsInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List regions */
export const listRegions: Operation<ListRegionsInput, Reply<ApiOperations["listRegions"]>> = {
  vendor: "digitalocean",
  id: "listRegions",
  group: "regions",
  route: "GET /v2/regions",
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
    items: "/regions",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["regions:read"],
};
