// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  GetPaymentMethodsInput,
  InitiatePayoutInput,
  ListExpectedPayoutsInput,
  ListPayoutsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List payouts */
export const listPayouts: Operation<ListPayoutsInput, Reply<ApiOperations["listPayouts"]>> = {
  vendor: "amazon",
  id: "listPayouts",
  group: "transfers",
  route: "GET /finances/transfers/2024-06-01/payouts",
  effect: "read",
  parameters: {
    marketplaceIds: { in: "query", explode: false },
    createdAfter: { in: "query" },
    createdBefore: { in: "query" },
    payoutId: { in: "query" },
    accountType: { in: "query" },
    nextToken: { in: "query" },
  },
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
      payoutId: { type: "string", description: "Only this payout." },
      accountType: { type: "string", description: "Only this kind of account, such as Standard Orders." },
      nextToken: { type: "string", description: "Token of the page before." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  pagination: { style: "cursor", position: "nextToken", items: "/payouts", next: "/nextToken" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 10 }],
};

/** Pay out now */
export const initiatePayout: Operation<InitiatePayoutInput, Reply<ApiOperations["initiatePayout"]>> = {
  vendor: "amazon",
  id: "initiatePayout",
  group: "transfers",
  route: "POST /finances/transfers/2024-06-01/payouts",
  effect: "destructive",
  parameters: { marketplaceId: { in: "body" }, accountType: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      marketplaceId: { type: "string", description: "The marketplace whose account is paid out." },
      accountType: { type: "string", description: "The kind of account, such as Standard Orders." },
    },
    required: ["marketplaceId", "accountType"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 58824, burst: 2 }],
};

/** List payment methods */
export const getPaymentMethods: Operation<
  GetPaymentMethodsInput,
  Reply<ApiOperations["getPaymentMethods"]>
> = {
  vendor: "amazon",
  id: "getPaymentMethods",
  group: "transfers",
  route: "GET /finances/transfers/2024-06-01/paymentMethods",
  effect: "read",
  parameters: { marketplaceId: { in: "query" }, paymentMethodTypes: { in: "query", explode: false } },
  input: {
    type: "object",
    properties: {
      marketplaceId: { type: "string", description: "The marketplace." },
      paymentMethodTypes: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", enum: ["BANK_ACCOUNT", "CARD", "SELLER_WALLET"] },
        description: "Only these kinds.",
      },
    },
    required: ["marketplaceId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 30 }],
};

/** List expected payouts */
export const listExpectedPayouts: Operation<
  ListExpectedPayoutsInput,
  Reply<ApiOperations["listExpectedPayouts"]>
> = {
  vendor: "amazon",
  id: "listExpectedPayouts",
  group: "transfers",
  route: "GET /finances/transfers/2024-06-01/payouts/expected",
  effect: "read",
  parameters: {
    marketplaceIds: { in: "query", explode: false },
    accountType: { in: "query" },
    nextToken: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      marketplaceIds: {
        type: "array",
        items: { type: "string" },
        description: "Only for these marketplaces.",
      },
      accountType: { type: "string", description: "Only this kind of account, such as Standard Orders." },
      nextToken: { type: "string", description: "Token of the page before." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  pagination: { style: "cursor", position: "nextToken", items: "/expectedPayouts", next: "/nextToken" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 10 }],
};
