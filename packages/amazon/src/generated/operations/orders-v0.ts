// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  ConfirmShipmentInput,
  GetOrderItemsV0Input,
  GetOrderRegulatedInfoInput,
  GetOrderV0Input,
  GetOrdersV0Input,
  UpdateShipmentStatusInput,
  UpdateVerificationStatusInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/**
 * List orders (old)
 *
 * @deprecated
 */
export const getOrdersV0: Operation<GetOrdersV0Input, Reply<ApiOperations["getOrdersV0"]>> = {
  vendor: "amazon",
  id: "getOrdersV0",
  group: "orders-v0",
  route: "GET /orders/v0/orders",
  effect: "read",
  parameters: {
    CreatedAfter: { in: "query" },
    CreatedBefore: { in: "query" },
    LastUpdatedAfter: { in: "query" },
    LastUpdatedBefore: { in: "query" },
    OrderStatuses: { in: "query", explode: false },
    MarketplaceIds: { in: "query", explode: false },
    FulfillmentChannels: { in: "query", explode: false },
    PaymentMethods: { in: "query", explode: false },
    BuyerEmail: { in: "query" },
    SellerOrderId: { in: "query" },
    MaxResultsPerPage: { in: "query" },
    EasyShipShipmentStatuses: { in: "query", explode: false },
    ElectronicInvoiceStatuses: { in: "query", explode: false },
    NextToken: { in: "query" },
    AmazonOrderIds: { in: "query", explode: false },
    ActualFulfillmentSupplySourceId: { in: "query" },
    IsISPU: { in: "query" },
    StoreChainStoreId: { in: "query" },
    EarliestDeliveryDateBefore: { in: "query" },
    EarliestDeliveryDateAfter: { in: "query" },
    LatestDeliveryDateBefore: { in: "query" },
    LatestDeliveryDateAfter: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      CreatedAfter: { type: "string", description: "Placed at this time or later; ISO 8601." },
      CreatedBefore: {
        type: "string",
        description: "Placed at this time or earlier; at least two minutes ago.",
      },
      LastUpdatedAfter: { type: "string", description: "Changed at this time or later." },
      LastUpdatedBefore: {
        type: "string",
        description: "Changed at this time or earlier; at least two minutes ago.",
      },
      OrderStatuses: {
        type: "array",
        items: { type: "string" },
        description: "Only orders in these states: PendingAvailability, Pending, Unshipped, PartiallyShipped, Shipped, Canceled, Unfulfillable and others. Unshipped and PartiallyShipped go together.",
      },
      MarketplaceIds: {
        type: "array",
        maxItems: 50,
        items: { type: "string" },
        description: "Only orders of these marketplaces.",
        minItems: 1,
      },
      FulfillmentChannels: {
        type: "array",
        items: { type: "string" },
        description: "AFN for what Amazon ships, MFN for what the seller ships.",
      },
      PaymentMethods: {
        type: "array",
        items: { type: "string" },
        description: "Only orders paid so: COD, CVS or Other.",
      },
      BuyerEmail: { type: "string", description: "Only orders of this buyer." },
      SellerOrderId: {
        type: "string",
        description: "Only orders that the seller calls so; not together with most other filters.",
      },
      MaxResultsPerPage: { type: "integer", description: "Orders on a page, 1 to 100; 100 without it." },
      EasyShipShipmentStatuses: {
        type: "array",
        items: { type: "string" },
        description: "Only Easy Ship orders whose package is in these states.",
      },
      ElectronicInvoiceStatuses: {
        type: "array",
        items: { type: "string" },
        description: "Only orders whose electronic invoice is in these states.",
      },
      NextToken: { type: "string", description: "`NextToken` of the page before." },
      AmazonOrderIds: {
        type: "array",
        maxItems: 50,
        items: { type: "string" },
        description: "Only these orders, 50 at most.",
      },
      ActualFulfillmentSupplySourceId: {
        type: "string",
        description: "Only orders that ship from this place of the seller.",
      },
      IsISPU: { type: "boolean", description: "True for orders that are fetched from a shop." },
      StoreChainStoreId: { type: "string", description: "Only orders of this shop of a chain." },
      EarliestDeliveryDateBefore: { type: "string", description: "Can arrive from this time or earlier on." },
      EarliestDeliveryDateAfter: { type: "string", description: "Can arrive from this time or later on." },
      LatestDeliveryDateBefore: { type: "string", description: "Must have arrived by this time or earlier." },
      LatestDeliveryDateAfter: { type: "string", description: "Must have arrived by this time or later." },
    },
    required: ["MarketplaceIds"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  pagination: {
    style: "cursor",
    position: "NextToken",
    size: "MaxResultsPerPage",
    items: "/payload/Orders",
    next: "/payload/NextToken",
  },
  rateLimits: [{ requests: 1, windowMs: 59881, burst: 20 }],
};

/**
 * Get an order (old)
 *
 * @deprecated
 */
export const getOrderV0: Operation<GetOrderV0Input, Reply<ApiOperations["getOrderV0"], "/payload">> = {
  vendor: "amazon",
  id: "getOrderV0",
  group: "orders-v0",
  route: "GET /orders/v0/orders/{orderId}",
  effect: "read",
  parameters: { orderId: { in: "path" } },
  input: {
    type: "object",
    properties: { orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." } },
    required: ["orderId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 30 }],
};

/**
 * List the items of an order (old)
 *
 * @deprecated
 */
export const getOrderItemsV0: Operation<GetOrderItemsV0Input, Reply<ApiOperations["getOrderItemsV0"]>> = {
  vendor: "amazon",
  id: "getOrderItemsV0",
  group: "orders-v0",
  route: "GET /orders/v0/orders/{orderId}/orderItems",
  effect: "read",
  parameters: { orderId: { in: "path" }, NextToken: { in: "query" } },
  input: {
    type: "object",
    properties: {
      orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." },
      NextToken: { type: "string", description: "`NextToken` of the page before." },
    },
    required: ["orderId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  pagination: {
    style: "cursor",
    position: "NextToken",
    items: "/payload/OrderItems",
    next: "/payload/NextToken",
  },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 30 }],
};

/** Tell that an order is picked up */
export const updateShipmentStatus: Operation<UpdateShipmentStatusInput, null> = {
  vendor: "amazon",
  id: "updateShipmentStatus",
  group: "orders-v0",
  route: "POST /orders/v0/orders/{orderId}/shipment",
  effect: "write",
  parameters: {
    orderId: { in: "path" },
    marketplaceId: { in: "body" },
    shipmentStatus: { in: "body" },
    orderItems: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." },
      marketplaceId: { type: "string", description: "The marketplace of the order." },
      shipmentStatus: {
        type: "string",
        description: "The new state.",
        enum: ["ReadyForPickup", "PickedUp", "RefusedPickup"],
      },
      orderItems: {
        type: "array",
        items: {
          type: "object",
          properties: { orderItemId: { type: "string" }, quantity: { type: "integer" } },
        },
        description: "Which items, where it is not all of them.",
      },
    },
    required: ["orderId", "marketplaceId", "shipmentStatus"],
    additionalProperties: false,
  },
  rateLimits: [{ requests: 1, windowMs: 200, burst: 15 }],
};

/** Get what must be checked of a regulated order */
export const getOrderRegulatedInfo: Operation<
  GetOrderRegulatedInfoInput,
  Reply<ApiOperations["getOrderRegulatedInfo"], "/payload">
> = {
  vendor: "amazon",
  id: "getOrderRegulatedInfo",
  group: "orders-v0",
  route: "GET /orders/v0/orders/{orderId}/regulatedInfo",
  effect: "read",
  parameters: { orderId: { in: "path" } },
  input: {
    type: "object",
    properties: { orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." } },
    required: ["orderId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 30 }],
};

/** Settle the check of a regulated order */
export const updateVerificationStatus: Operation<UpdateVerificationStatusInput, null> = {
  vendor: "amazon",
  id: "updateVerificationStatus",
  group: "orders-v0",
  route: "PATCH /orders/v0/orders/{orderId}/regulatedInfo",
  effect: "destructive",
  parameters: { orderId: { in: "path" }, regulatedOrderVerificationStatus: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." },
      regulatedOrderVerificationStatus: {
        type: "object",
        properties: {
          status: {
            type: "string",
            description: "The outcome.",
            enum: ["Pending", "Approved", "Rejected", "Expired", "Cancelled"],
          },
          externalReviewerId: { type: "string", description: "Who checked it, in the seller's own terms." },
          rejectionReasonId: {
            type: "string",
            description: "One of the reasons that the order allows; with Rejected.",
          },
          verificationDetails: {
            type: "object",
            description: "What the check found.",
            properties: {
              prescriptionDetail: {
                type: "object",
                properties: {
                  prescriptionId: { type: "string" },
                  expirationDate: { type: "string", format: "date-time" },
                  writtenQuantity: { type: "integer", minimum: 1 },
                  totalRefillsAuthorized: { type: "integer", minimum: 0 },
                  refillsRemaining: { type: "integer", minimum: 0 },
                  clinicId: { type: "string" },
                  usageInstructions: { type: "string" },
                },
                required: [
                  "prescriptionId",
                  "expirationDate",
                  "writtenQuantity",
                  "totalRefillsAuthorized",
                  "refillsRemaining",
                  "clinicId",
                  "usageInstructions",
                ],
              },
              approvedAlternativeDetails: {
                type: "array",
                items: {
                  type: "object",
                  properties: {
                    attributeName: { type: "string" },
                    originalValue: { type: "string" },
                    approvedValue: { type: "string" },
                  },
                  required: ["attributeName", "originalValue", "approvedValue"],
                },
              },
              interimStatusDetail: {
                type: "object",
                properties: {
                  statusCode: { type: "string" },
                  statusDateTime: { type: "string", format: "date-time" },
                },
                required: ["statusCode", "statusDateTime"],
              },
            },
          },
        },
        required: ["externalReviewerId"],
      },
    },
    required: ["orderId", "regulatedOrderVerificationStatus"],
    additionalProperties: false,
  },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 30 }],
};

/** Confirm a shipment */
export const confirmShipment: Operation<ConfirmShipmentInput, null> = {
  vendor: "amazon",
  id: "confirmShipment",
  group: "orders-v0",
  route: "POST /orders/v0/orders/{orderId}/shipmentConfirmation",
  effect: "destructive",
  parameters: {
    orderId: { in: "path" },
    packageDetail: { in: "body" },
    codCollectionMethod: { in: "body" },
    marketplaceId: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      orderId: { type: "string", description: "Amazon's id, such as 113-1234567-1234567." },
      packageDetail: {
        type: "object",
        description: "The package.",
        properties: {
          packageReferenceId: {
            type: "string",
            description: "The seller's own number of the package within the order: 1, 2 and so on.",
          },
          carrierCode: {
            type: "string",
            description: "Who carries it, such as UPS, DHL or USPS; Other with `carrierName`.",
          },
          carrierName: { type: "string", description: "Name of a carrier that has no code." },
          shippingMethod: { type: "string", description: "The service, such as Ground." },
          trackingNumber: { type: "string", description: "By which the buyer can follow it." },
          shipDate: {
            type: "string",
            format: "date-time",
            description: "When it left; ISO 8601 with a zone.",
          },
          shipFromSupplySourceId: {
            type: "string",
            description: "Which of the seller's places it left from.",
          },
          orderItems: {
            type: "array",
            items: {
              type: "object",
              properties: {
                orderItemId: { type: "string", description: "The item of the order." },
                quantity: { type: "integer", description: "Units in the package." },
                transparencyCodes: {
                  type: "array",
                  items: { type: "string" },
                  description: "Codes of units in the Transparency programme.",
                },
              },
              required: ["orderItemId", "quantity"],
            },
            description: "What is in it.",
          },
        },
        required: ["packageReferenceId", "carrierCode", "trackingNumber", "shipDate", "orderItems"],
      },
      codCollectionMethod: {
        type: "string",
        description: "For cash on delivery in Japan only.",
        enum: ["DirectPayment"],
      },
      marketplaceId: { type: "string", description: "The marketplace of the order." },
    },
    required: ["orderId", "packageDetail", "marketplaceId"],
    additionalProperties: false,
  },
  rateLimits: [{ requests: 1, windowMs: 500, burst: 10 }],
};
