// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetAccountInput, GetMarketplaceParticipationsInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List marketplaces */
export const getMarketplaceParticipations: Operation<
  GetMarketplaceParticipationsInput,
  Reply<ApiOperations["getMarketplaceParticipations"], "/payload">
> = {
  vendor: "amazon",
  id: "getMarketplaceParticipations",
  group: "sellers",
  route: "GET /sellers/v1/marketplaceParticipations",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 62500, burst: 15 }],
};

/** Get the seller account */
export const getAccount: Operation<GetAccountInput, Reply<ApiOperations["getAccount"], "/payload">> = {
  vendor: "amazon",
  id: "getAccount",
  group: "sellers",
  route: "GET /sellers/v1/account",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 62500, burst: 15 }],
};
