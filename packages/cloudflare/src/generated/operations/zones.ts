// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CheckActivationInput,
  CreateHoldInput,
  CreateZoneInput,
  DeleteHoldInput,
  DeleteZoneInput,
  GetHoldInput,
  GetZoneInput,
  ListZonesInput,
  UpdateZoneInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List zones */
export const listZones: Operation<ListZonesInput, Reply<ApiOperations["listZones"]>> = {
  vendor: "cloudflare",
  id: "listZones",
  group: "zones",
  route: "GET /zones",
  effect: "read",
  parameters: {
    name: { in: "query" },
    status: { in: "query" },
    "account.id": { in: "query" },
    "account.name": { in: "query" },
    page: { in: "query" },
    per_page: { in: "query" },
    order: { in: "query" },
    direction: { in: "query" },
    match: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      name: { maxLength: 253, type: "string", description: "Exactly this domain." },
      status: {
        type: "string",
        description: "Only zones in this state.",
        enum: ["initializing", "pending", "active", "moved"],
      },
      "account.id": { type: "string", description: "Only those of this account." },
      "account.name": {
        maxLength: 253,
        type: "string",
        description: "Only those of the account of this name.",
      },
      page: { default: 1, minimum: 1, type: "number", description: "Number of the page." },
      per_page: { default: 20, maximum: 50, minimum: 5, type: "number", description: "Zones a page." },
      order: {
        type: "string",
        description: "What to sort by.",
        enum: ["name", "status", "account.id", "account.name"],
      },
      direction: { type: "string", description: "Upwards or downwards.", enum: ["asc", "desc"] },
      match: {
        default: "all",
        type: "string",
        description: "Whether all filters must fit, or any.",
        enum: ["any", "all"],
      },
    },
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

/** Add a zone */
export const createZone: Operation<CreateZoneInput, Reply<ApiOperations["createZone"], "/result">> = {
  vendor: "cloudflare",
  id: "createZone",
  group: "zones",
  route: "POST /zones",
  effect: "write",
  parameters: { account: { in: "body" }, name: { in: "body" }, type: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      account: {
        type: "object",
        description: "Whose it is to be.",
        properties: { id: { type: "string", maxLength: 32, description: "Id." } },
      },
      name: {
        type: "string",
        maxLength: 253,
        pattern: "^([a-zA-Z0-9][\\-a-zA-Z0-9]*\\.)+[\\-a-zA-Z0-9]{2,20}$",
        description: "The domain.",
      },
      type: {
        type: "string",
        description: "How it is connected: full for most.",
        enum: ["full", "partial", "secondary"],
      },
    },
    required: ["account", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Get a zone */
export const getZone: Operation<GetZoneInput, Reply<ApiOperations["getZone"], "/result">> = {
  vendor: "cloudflare",
  id: "getZone",
  group: "zones",
  route: "GET /zones/{zone_id}",
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

/** Delete a zone */
export const deleteZone: Operation<DeleteZoneInput, Reply<ApiOperations["deleteZone"], "/result">> = {
  vendor: "cloudflare",
  id: "deleteZone",
  group: "zones",
  route: "DELETE /zones/{zone_id}",
  effect: "destructive",
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

/** Change a zone */
export const updateZone: Operation<UpdateZoneInput, Reply<ApiOperations["updateZone"], "/result">> = {
  vendor: "cloudflare",
  id: "updateZone",
  group: "zones",
  route: "PATCH /zones/{zone_id}",
  effect: "destructive",
  parameters: {
    zone_id: { in: "path" },
    paused: { in: "body" },
    plan: { in: "body" },
    type: { in: "body" },
    vanity_name_servers: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      paused: { type: "boolean", default: false, description: "True leaves only DNS on." },
      plan: {
        type: "object",
        description: "The plan.",
        properties: { id: { type: "string", maxLength: 32, description: "Id." } },
      },
      type: {
        type: "string",
        description: "How it is connected: full for most.",
        enum: ["full", "partial", "secondary"],
      },
      vanity_name_servers: {
        type: "array",
        items: { format: "hostname", maxLength: 253, type: "string" },
        description: "Name servers under the domain itself.",
      },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Check the name servers again */
export const checkActivation: Operation<
  CheckActivationInput,
  Reply<ApiOperations["checkActivation"], "/result">
> = {
  vendor: "cloudflare",
  id: "checkActivation",
  group: "zones",
  route: "PUT /zones/{zone_id}/activation_check",
  effect: "write",
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

/** Get the hold of a zone */
export const getHold: Operation<GetHoldInput, Reply<ApiOperations["getHold"], "/result">> = {
  vendor: "cloudflare",
  id: "getHold",
  group: "zones",
  route: "GET /zones/{zone_id}/hold",
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

/** Hold a zone */
export const createHold: Operation<CreateHoldInput, Reply<ApiOperations["createHold"], "/result">> = {
  vendor: "cloudflare",
  id: "createHold",
  group: "zones",
  route: "POST /zones/{zone_id}/hold",
  effect: "write",
  parameters: { zone_id: { in: "path" }, include_subdomains: { in: "query" } },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      include_subdomains: { type: "boolean", description: "True also holds the names below it." },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Release a zone */
export const deleteHold: Operation<DeleteHoldInput, Reply<ApiOperations["deleteHold"], "/result">> = {
  vendor: "cloudflare",
  id: "deleteHold",
  group: "zones",
  route: "DELETE /zones/{zone_id}/hold",
  effect: "destructive",
  parameters: { zone_id: { in: "path" }, hold_after: { in: "query" } },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      hold_after: { type: "string", description: "When the hold begins again." },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
