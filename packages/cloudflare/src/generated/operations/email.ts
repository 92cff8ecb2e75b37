// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  DeleteEmailRuleInput,
  DisableEmailRoutingInput,
  EnableEmailRoutingInput,
  GetCatchAllInput,
  GetEmailRoutingInput,
  GetEmailRuleInput,
  ListEmailRecordsInput,
  ListEmailRulesInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get e-mail routing */
export const getEmailRouting: Operation<
  GetEmailRoutingInput,
  Reply<ApiOperations["getEmailRouting"], "/result">
> = {
  vendor: "cloudflare",
  id: "getEmailRouting",
  group: "email",
  route: "GET /zones/{zone_identifier}/email/routing",
  effect: "read",
  parameters: { zone_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Switch e-mail routing on */
export const enableEmailRouting: Operation<
  EnableEmailRoutingInput,
  Reply<ApiOperations["enableEmailRouting"], "/result">
> = {
  vendor: "cloudflare",
  id: "enableEmailRouting",
  group: "email",
  route: "POST /zones/{zone_identifier}/email/routing/enable",
  effect: "write",
  parameters: { zone_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Switch e-mail routing off */
export const disableEmailRouting: Operation<
  DisableEmailRoutingInput,
  Reply<ApiOperations["disableEmailRouting"], "/result">
> = {
  vendor: "cloudflare",
  id: "disableEmailRouting",
  group: "email",
  route: "POST /zones/{zone_identifier}/email/routing/disable",
  effect: "destructive",
  parameters: { zone_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** List the records of e-mail routing */
export const listEmailRecords: Operation<
  ListEmailRecordsInput,
  Reply<ApiOperations["listEmailRecords"], "/result">
> = {
  vendor: "cloudflare",
  id: "listEmailRecords",
  group: "email",
  route: "GET /zones/{zone_identifier}/email/routing/dns",
  effect: "read",
  parameters: { zone_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** List e-mail rules */
export const listEmailRules: Operation<ListEmailRulesInput, Reply<ApiOperations["listEmailRules"]>> = {
  vendor: "cloudflare",
  id: "listEmailRules",
  group: "email",
  route: "GET /zones/{zone_identifier}/email/routing/rules",
  effect: "read",
  parameters: {
    zone_identifier: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    enabled: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      page: { default: 1, minimum: 1, type: "number", description: "Number of the page." },
      per_page: { default: 20, maximum: 50, minimum: 5, type: "number", description: "Rules a page." },
      enabled: {
        type: "boolean",
        description: "Only rules that are on, or only others.",
        enum: [true, false],
      },
    },
    required: ["zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/success", equals: false },
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/result",
    total: "/result_info/total_count",
  },
};

/** Get an e-mail rule */
export const getEmailRule: Operation<GetEmailRuleInput, Reply<ApiOperations["getEmailRule"], "/result">> = {
  vendor: "cloudflare",
  id: "getEmailRule",
  group: "email",
  route: "GET /zones/{zone_identifier}/email/routing/rules/{rule_identifier}",
  effect: "read",
  parameters: { rule_identifier: { in: "path" }, zone_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      rule_identifier: { type: "string", maxLength: 32, description: "Id of the rule." },
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["rule_identifier", "zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Delete an e-mail rule */
export const deleteEmailRule: Operation<
  DeleteEmailRuleInput,
  Reply<ApiOperations["deleteEmailRule"], "/result">
> = {
  vendor: "cloudflare",
  id: "deleteEmailRule",
  group: "email",
  route: "DELETE /zones/{zone_identifier}/email/routing/rules/{rule_identifier}",
  effect: "destructive",
  parameters: { rule_identifier: { in: "path" }, zone_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      rule_identifier: { type: "string", maxLength: 32, description: "Id of the rule." },
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["rule_identifier", "zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Get the catch-all rule */
export const getCatchAll: Operation<GetCatchAllInput, Reply<ApiOperations["getCatchAll"], "/result">> = {
  vendor: "cloudflare",
  id: "getCatchAll",
  group: "email",
  route: "GET /zones/{zone_identifier}/email/routing/rules/catch_all",
  effect: "read",
  parameters: { zone_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      zone_identifier: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["zone_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
