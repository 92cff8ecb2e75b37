// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetInventorySummariesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List inventory at Amazon */
export const getInventorySummaries: Operation<
  GetInventorySummariesInput,
  Reply<ApiOperations["getInventorySummaries"]>
> = {
  vendor: "amazon",
  id: "getInventorySummaries",
  group: "inventory",
  route: "GET /fba/inventory/v1/summaries",
  effect: "read",
  parameters: {
    details: { in: "query" },
    granularityId: { in: "query" },
    startDateTime: { in: "query" },
    sellerSkus: { in: "query", explode: false },
    sellerSku: { in: "query" },
    nextToken: { in: "query" },
    marketplaceIds: { in: "query", explode: false },
    granularityType: { in: "query" },
  },
  constants: { granularityType: "Marketplace" },
  input: {
    type: "object",
    properties: {
      details: {
        type: "boolean",
        default: false,
        description: "True to be told the state of the units, not only their number.",
      },
      granularityId: { type: "string", description: "The marketplace id, as in `marketplaceIds`." },
      startDateTime: {
        type: "string",
        format: "date-time",
        description: "Only SKUs whose numbers have changed since, 18 months back at most; SKU filters are then ignored.",
      },
      sellerSkus: {
        type: "array",
        maxItems: 50,
        items: { type: "string" },
        description: "Only these SKUs, 50 at most.",
      },
      sellerSku: { type: "string", description: "Only this SKU; ignored beside `sellerSkus`." },
      nextToken: { type: "string", description: "`nextToken` of the page before; it ends after 30 seconds." },
      marketplaceIds: {
        type: "array",
        maxItems: 1,
        items: { type: "string" },
        description: "The one marketplace that is asked about.",
        minItems: 1,
      },
    },
    required: ["granularityId", "marketplaceIds"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  pagination: {
    style: "cursor",
    position: "nextToken",
    items: "/payload/inventorySummaries",
    next: "/pagination/nextToken",
  },
  rateLimits: [{ requests: 1, windowMs: 500, burst: 2 }],
};
