// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CancelFeedInput,
  CreateFeedDocumentInput,
  CreateFeedInput,
  GetFeedDocumentInput,
  GetFeedInput,
  GetFeedsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List feeds */
export const getFeeds: Operation<GetFeedsInput, Reply<ApiOperations["getFeeds"]>> = {
  vendor: "amazon",
  id: "getFeeds",
  group: "feeds",
  route: "GET /feeds/2021-06-30/feeds",
  effect: "read",
  parameters: {
    feedTypes: { in: "query", explode: false },
    marketplaceIds: { in: "query", explode: false },
    pageSize: { in: "query" },
    processingStatuses: { in: "query", explode: false },
    createdSince: { in: "query" },
    createdUntil: { in: "query" },
    nextToken: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      feedTypes: {
        type: "array",
        minItems: 1,
        maxItems: 10,
        items: { type: "string" },
        description: "Only feeds of these types, ten at most.",
      },
      marketplaceIds: {
        type: "array",
        minItems: 1,
        maxItems: 10,
        items: { type: "string" },
        description: "Only for these marketplaces.",
      },
      pageSize: {
        type: "integer",
        minimum: 1,
        maximum: 100,
        default: 10,
        description: "How many on a page, 1 to 100; 10 without it.",
      },
      processingStatuses: {
        type: "array",
        minItems: 1,
        items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        description: "Only those in these states.",
      },
      createdSince: {
        type: "string",
        format: "date-time",
        description: "Asked for at this time or later; 90 days back without it.",
      },
      createdUntil: {
        type: "string",
        format: "date-time",
        description: "Asked for at this time or earlier; now without it.",
      },
      nextToken: { type: "string", description: "Token of the page before; must then be the only parameter." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};

/** Submit a feed */
export const createFeed: Operation<CreateFeedInput, Reply<ApiOperations["createFeed"]>> = {
  vendor: "amazon",
  id: "createFeed",
  group: "feeds",
  route: "POST /feeds/2021-06-30/feeds",
  effect: "destructive",
  parameters: {
    feedType: { in: "body" },
    marketplaceIds: { in: "body" },
    inputFeedDocumentId: { in: "body" },
    feedOptions: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      feedType: { type: "string", description: "Such as JSON_LISTINGS_FEED." },
      marketplaceIds: {
        type: "array",
        minItems: 1,
        maxItems: 25,
        items: { type: "string" },
        description: "Where it is carried out, 1 to 25 marketplaces.",
      },
      inputFeedDocumentId: { type: "string", description: "The uploaded document." },
      feedOptions: {
        type: "object",
        description: "What the type lets one choose, as texts by name.",
        additionalProperties: { type: "string" },
      },
    },
    required: ["feedType", "marketplaceIds", "inputFeedDocumentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 120482, burst: 15 }],
};

/** Get a feed */
export const getFeed: Operation<GetFeedInput, Reply<ApiOperations["getFeed"]>> = {
  vendor: "amazon",
  id: "getFeed",
  group: "feeds",
  route: "GET /feeds/2021-06-30/feeds/{feedId}",
  effect: "read",
  parameters: { feedId: { in: "path" } },
  input: {
    type: "object",
    properties: { feedId: { type: "string", description: "The feed." } },
    required: ["feedId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 500, burst: 15 }],
};

/** Cancel a feed */
export const cancelFeed: Operation<CancelFeedInput, null> = {
  vendor: "amazon",
  id: "cancelFeed",
  group: "feeds",
  route: "DELETE /feeds/2021-06-30/feeds/{feedId}",
  effect: "destructive",
  parameters: { feedId: { in: "path" } },
  input: {
    type: "object",
    properties: { feedId: { type: "string", description: "The feed." } },
    required: ["feedId"],
    additionalProperties: false,
  },
  rateLimits: [{ requests: 1, windowMs: 500, burst: 15 }],
};

/** Make room for a feed document */
export const createFeedDocument: Operation<
  CreateFeedDocumentInput,
  Reply<ApiOperations["createFeedDocument"]>
> = {
  vendor: "amazon",
  id: "createFeedDocument",
  group: "feeds",
  route: "POST /feeds/2021-06-30/documents",
  effect: "write",
  parameters: { contentType: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contentType: {
        type: "string",
        description: "Media type of what will be uploaded, such as application/json; charset=UTF-8.",
      },
    },
    required: ["contentType"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 15 }],
};

/** Get the address of a feed document */
export const getFeedDocument: Operation<GetFeedDocumentInput, Reply<ApiOperations["getFeedDocument"]>> = {
  vendor: "amazon",
  id: "getFeedDocument",
  group: "feeds",
  route: "GET /feeds/2021-06-30/documents/{feedDocumentId}",
  effect: "read",
  parameters: { feedDocumentId: { in: "path" }, enableContentEncodingUrlHeader: { in: "query" } },
  input: {
    type: "object",
    properties: {
      feedDocumentId: {
        type: "string",
        description: "The document, from createFeedDocument or from a finished feed.",
      },
      enableContentEncodingUrlHeader: {
        type: "boolean",
        description: "True to have a compressed file sent so that HTTP clients unpack it by themselves.",
      },
    },
    required: ["feedDocumentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};
