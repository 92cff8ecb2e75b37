// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetOrderInput, SearchOrdersInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Search orders */
export const searchOrders: Operation<SearchOrdersInput, Reply<ApiOperations["searchOrders"]>> = {
  vendor: "amazon",
  id: "searchOrders",
  group: "orders",
  route: "GET /orders/2026-01-01/orders",
  effect: "read",
  parameters: {
    createdAfter: { in: "query" },
    createdBefore: { in: "query" },
    lastUpdatedAfter: { in: "query" },
    lastUpdatedBefore: { in: "query" },
    fulfillmentStatuses: { in: "query", explode: false },
    marketplaceIds: { in: "query", explode: false },
    fulfilledBy: { in: "query", explode: false },
    maxResultsPerPage: { in: "query" },
    paginationToken: { in: "query" },
    includedData: { in: "query", explode: false },
  },
  input: {
    type: "object",
    properties: {
      createdAfter: {
        type: "string",
        format: "date-time",
        description: "Placed at this time or later; ISO 8601 with a zone, such as 2026-06-01T00:00:00Z.",
      },
      createdBefore: {
        type: "string",
        format: "date-time",
        description: "Placed at this time or earlier; at least two minutes ago. Goes with `createdAfter`.",
      },
      lastUpdatedAfter: {
        type: "string",
        format: "date-time",
        description: "Changed at this time or later, by whomever. Not together with `createdAfter`.",
      },
      lastUpdatedBefore: {
        type: "string",
        format: "date-time",
        description: "Changed at this time or earlier; at least two minutes ago. Goes with `lastUpdatedAfter`.",
      },
      fulfillmentStatuses: {
        type: "array",
        items: {
          type: "string",
          enum: [
            "PENDING_AVAILABILITY",
            "PENDING",
            "UNSHIPPED",
            "PARTIALLY_SHIPPED",
            "SHIPPED",
            "CANCELLED",
            "UNFULFILLABLE",
          ],
        },
        description: "Only orders in these states.",
      },
      marketplaceIds: {
        type: "array",
        maxItems: 50,
        items: { type: "string" },
        description: "Only orders of these marketplaces, 50 at most, such as ATVPDKIKX0DER (US) or A1PA6795UKMFR9 (DE).",
      },
      fulfilledBy: {
        type: "array",
        items: { type: "string", enum: ["MERCHANT", "AMAZON"] },
        description: "Only orders that Amazon, or the seller, ships.",
      },
      maxResultsPerPage: { type: "integer", description: "Orders on a page, 1 to 100; 100 without it." },
      paginationToken: { type: "string", description: "`nextToken` of the page before." },
      includedData: {
        type: "array",
        items: {
          type: "string",
          enum: [
            "BUYER",
            "RECIPIENT",
            "PROCEEDS",
            "EXPENSE",
            "PROMOTION",
            "CANCELLATION",
            "FULFILLMENT",
            "PACKAGES",
            "TAX",
            "PAYMENT",
            "FULFILLMENT_ORDERS",
          ],
        },
        description: "Which further parts of an order to send. BUYER, RECIPIENT, TAX and PAYMENT are personal data and need a role of their own.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  pagination: {
    style: "cursor",
    position: "paginationToken",
    size: "maxResultsPerPage",
    items: "/orders",
    next: "/pagination/nextToken",
  },
  rateLimits: [{ requests: 1, windowMs: 178572, burst: 20 }],
};

/** Get an order */
export const getOrder: Operation<GetOrderInput, Reply<ApiOperations["getOrder"], "/order">> = {
  vendor: "amazon",
  id: "getOrder",
  group: "orders",
  route: "GET /orders/2026-01-01/orders/{orderId}",
  effect: "read",
  parameters: { orderId: { in: "path" }, includedData: { in: "query", explode: false } },
  input: {
    type: "object",
    properties: {
      orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." },
      includedData: {
        type: "array",
        items: {
          type: "string",
          enum: [
            "BUYER",
            "RECIPIENT",
            "PROCEEDS",
            "EXPENSE",
            "PROMOTION",
            "CANCELLATION",
            "FULFILLMENT",
            "PACKAGES",
            "TAX",
            "PAYMENT",
            "FULFILLMENT_ORDERS",
          ],
        },
        description: "Which further parts of an order to send. BUYER, RECIPIENT, TAX and PAYMENT are personal data and need a role of their own.",
      },
    },
    required: ["orderId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/order",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 30 }],
};
