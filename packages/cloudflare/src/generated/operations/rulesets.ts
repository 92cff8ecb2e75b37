// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  DeleteRuleInput,
  DeleteRulesetInput,
  GetEntrypointInput,
  GetRulesetInput,
  ListRulesetsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List rulesets */
export const listRulesets: Operation<ListRulesetsInput, Reply<ApiOperations["listRulesets"], "/result">> = {
  vendor: "cloudflare",
  id: "listRulesets",
  group: "rulesets",
  route: "GET /zones/{zone_id}/rulesets",
  effect: "read",
  parameters: { zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: { zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." } },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Get a ruleset */
export const getRuleset: Operation<GetRulesetInput, Reply<ApiOperations["getRuleset"], "/result">> = {
  vendor: "cloudflare",
  id: "getRuleset",
  group: "rulesets",
  route: "GET /zones/{zone_id}/rulesets/{ruleset_id}",
  effect: "read",
  parameters: { ruleset_id: { in: "path" }, zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      ruleset_id: { type: "string", maxLength: 32, description: "Id of the ruleset." },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["ruleset_id", "zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Delete a ruleset */
export const deleteRuleset: Operation<DeleteRulesetInput, null> = {
  vendor: "cloudflare",
  id: "deleteRuleset",
  group: "rulesets",
  route: "DELETE /zones/{zone_id}/rulesets/{ruleset_id}",
  effect: "destructive",
  parameters: { ruleset_id: { in: "path" }, zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      ruleset_id: { type: "string", maxLength: 32, description: "Id of the ruleset." },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["ruleset_id", "zone_id"],
    additionalProperties: false,
  },
};

/** Get the rules of a phase */
export const getEntrypoint: Operation<
  GetEntrypointInput,
  Reply<ApiOperations["getEntrypoint"], "/result">
> = {
  vendor: "cloudflare",
  id: "getEntrypoint",
  group: "rulesets",
  route: "GET /zones/{zone_id}/rulesets/phases/{ruleset_phase}/entrypoint",
  effect: "read",
  parameters: { ruleset_phase: { in: "path" }, zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      ruleset_phase: {
        type: "string",
        description: "Such as http_request_firewall_custom.",
        enum: [
          "ddos_l4",
          "ddos_l7",
          "http_config_settings",
          "http_custom_errors",
          "http_log_custom_fields",
          "http_ratelimit",
          "http_request_cache_settings",
          "http_request_dynamic_redirect",
          "http_request_firewall_custom",
          "http_request_firewall_managed",
          "http_request_late_transform",
          "http_request_origin",
          "http_request_redirect",
          "http_request_sanitize",
          "http_request_sbfm",
          "http_request_select_configuration",
          "http_request_transform",
          "http_response_compression",
          "http_response_firewall_managed",
          "http_response_headers_transform",
          "magic_transit",
          "magic_transit_ids_managed",
          "magic_transit_managed",
        ],
      },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["ruleset_phase", "zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Delete a rule */
export const deleteRule: Operation<DeleteRuleInput, Reply<ApiOperations["deleteRule"], "/result">> = {
  vendor: "cloudflare",
  id: "deleteRule",
  group: "rulesets",
  route: "DELETE /zones/{zone_id}/rulesets/{ruleset_id}/rules/{rule_id}",
  effect: "destructive",
  parameters: { rule_id: { in: "path" }, ruleset_id: { in: "path" }, zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      rule_id: { pattern: "^[0-9a-f]{32}$", type: "string", description: "Id of the rule." },
      ruleset_id: { type: "string", maxLength: 32, description: "Id of the ruleset." },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["rule_id", "ruleset_id", "zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
