// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { OperationTool } from "@medtainer/core";
import { getMarketplaceParticipations, getOrder, listPayouts } from "./operations.js";

/** The tools that are one operation each. */
export const operationTools: readonly OperationTool[] = /* @__PURE__ */ Array.of<OperationTool>(
  {
    name: "amazon_get_order",
    title: "Get an order",
    description: "One order with its items: what was sold, at which price, what is shipped, and by when the rest must be. Without anything about the buyer.",
    operation: getOrder,
    input: {
      type: "object",
      properties: { orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." } },
      required: ["orderId"],
      additionalProperties: false,
    },
    fixed: { includedData: ["PROCEEDS", "FULFILLMENT", "CANCELLATION", "PACKAGES"] },
  },
  {
    name: "amazon_list_marketplaces",
    title: "List marketplaces",
    description: "The marketplaces of this region that the seller is in, each with its id, country, currency and whether listings are suspended. Other operations ask for these ids.",
    operation: getMarketplaceParticipations,
    cacheSeconds: 3600,
  },
  {
    name: "amazon_list_payouts",
    title: "List payouts",
    description: "What Amazon has paid to the seller, latest first: amount, status and settlement. A page may be empty though more follow.",
    operation: listPayouts,
    input: {
      type: "object",
      properties: {
        marketplaceIds: {
          type: "array",
          items: { type: "string" },
          description: "Only for these marketplaces.",
        },
        createdAfter: { type: "string", format: "date-time", description: "Made at this time or later." },
        createdBefore: { type: "string", format: "date-time", description: "Made before this time." },
        nextToken: { type: "string", description: "Token of the page before." },
      },
      additionalProperties: false,
    },
  },
);
