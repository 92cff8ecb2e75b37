// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CheckAvailabilitiesInput,
  CheckAvailabilityInput,
  ListTldsInput,
  SuggestDomainsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Check whether a domain is free */
export const checkAvailability: Operation<
  CheckAvailabilityInput,
  Reply<ApiOperations["checkAvailability"]>
> = {
  vendor: "godaddy",
  id: "checkAvailability",
  group: "availability",
  route: "GET /v1/domains/available",
  effect: "read",
  parameters: { domain: { in: "query" }, checkType: { in: "query" }, forTransfer: { in: "query" } },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      checkType: {
        default: "FAST",
        type: "string",
        description: "FAST for speed, FULL for certainty.",
        enum: ["FAST", "FULL", "fast", "full"],
      },
      forTransfer: {
        default: false,
        type: "boolean",
        description: "True asks whether the name can be moved here.",
      },
    },
    required: ["domain"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Check whether several domains are free */
export const checkAvailabilities: Operation<
  CheckAvailabilitiesInput,
  Reply<ApiOperations["checkAvailabilities"]>
> = {
  vendor: "godaddy",
  id: "checkAvailabilities",
  group: "availability",
  route: "POST /v1/domains/available",
  effect: "read",
  parameters: { checkType: { in: "query" }, body: { in: "body" } },
  body: { mediaType: "application/json", shape: "whole", required: true },
  input: {
    type: "object",
    properties: {
      checkType: {
        default: "FAST",
        type: "string",
        description: "FAST for speed, FULL for certainty.",
        enum: ["FAST", "FULL", "fast", "full"],
      },
      body: { items: { type: "string" }, maximum: 500, type: "array" },
    },
    required: ["body"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Suggest domains */
export const suggestDomains: Operation<SuggestDomainsInput, Reply<ApiOperations["suggestDomains"]>> = {
  vendor: "godaddy",
  id: "suggestDomains",
  group: "availability",
  route: "GET /v1/domains/suggest",
  effect: "read",
  parameters: {
    query: { in: "query" },
    country: { in: "query" },
    city: { in: "query" },
    sources: { in: "query" },
    tlds: { in: "query" },
    lengthMax: { in: "query" },
    lengthMin: { in: "query" },
    limit: { in: "query" },
    waitMs: { in: "query" },
    "X-Shopper-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      query: { type: "string", description: "A name or words to begin with." },
      country: {
        type: "string",
        description: "Two letters; names fitting for this country come first. One of 244 values, such as AC, AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD.",
      },
      city: { type: "string", description: "A place whose name may be part of the suggestions." },
      sources: {
        items: {
          type: "string",
          enum: [
            "CC_TLD",
            "EXTENSION",
            "KEYWORD_SPIN",
            "PREMIUM",
            "cctld",
            "extension",
            "keywordspin",
            "premium",
          ],
        },
        type: "array",
        description: "Where suggestions come from: other endings, words put differently, endings of countries, names that cost more.",
      },
      tlds: { items: { type: "string" }, type: "array", description: "Only these endings." },
      lengthMax: { type: "integer", description: "Longest name, without the ending." },
      lengthMin: { type: "integer", description: "Shortest name, without the ending." },
      limit: { type: "integer", description: "How many suggestions at most." },
      waitMs: {
        default: 1000,
        type: "integer",
        description: "How long to look for suggestions, in milliseconds.",
      },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** List endings */
export const listTlds: Operation<ListTldsInput, Reply<ApiOperations["listTlds"]>> = {
  vendor: "godaddy",
  id: "listTlds",
  group: "availability",
  route: "GET /v1/domains/tlds",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
};
