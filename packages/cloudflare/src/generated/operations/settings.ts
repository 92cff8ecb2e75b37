// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  GetDnsSettingsInput,
  GetSettingInput,
  ListSettingsInput,
  UpdateDnsSettingsInput,
  UpdateSettingInput,
  UpdateSettingsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get DNS settings */
export const getDnsSettings: Operation<
  GetDnsSettingsInput,
  Reply<ApiOperations["getDnsSettings"], "/result">
> = {
  vendor: "cloudflare",
  id: "getDnsSettings",
  group: "settings",
  route: "GET /zones/{zone_id}/dns_settings",
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

/** Change DNS settings */
export const updateDnsSettings: Operation<
  UpdateDnsSettingsInput,
  Reply<ApiOperations["updateDnsSettings"], "/result">
> = {
  vendor: "cloudflare",
  id: "updateDnsSettings",
  group: "settings",
  route: "PATCH /zones/{zone_id}/dns_settings",
  effect: "destructive",
  parameters: {
    zone_id: { in: "path" },
    foundation_dns: { in: "body" },
    multi_provider: { in: "body" },
    secondary_overrides: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      foundation_dns: { type: "boolean", description: "True where the better name servers are used." },
      multi_provider: { type: "boolean", description: "True where others answer for the zone too." },
      secondary_overrides: {
        type: "boolean",
        description: "True where records of a secondary zone may be overridden.",
      },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** List settings */
export const listSettings: Operation<ListSettingsInput, Reply<ApiOperations["listSettings"], "/result">> = {
  vendor: "cloudflare",
  id: "listSettings",
  group: "settings",
  route: "GET /zones/{zone_id}/settings",
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

/** Change several settings */
export const updateSettings: Operation<
  UpdateSettingsInput,
  Reply<ApiOperations["updateSettings"], "/result">
> = {
  vendor: "cloudflare",
  id: "updateSettings",
  group: "settings",
  route: "PATCH /zones/{zone_id}/settings",
  effect: "destructive",
  parameters: { zone_id: { in: "path" }, body: { in: "body" } },
  body: { mediaType: "application/json", shape: "whole", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      body: {
        type: "array",
        items: {
          type: "object",
          description: "A change of a setting.",
          properties: {
            id: { type: "string", description: "Name." },
            value: { description: "The new value." },
          },
          required: ["id", "value"],
        },
      },
    },
    required: ["zone_id", "body"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Get a setting */
export const getSetting: Operation<GetSettingInput, Reply<ApiOperations["getSetting"], "/result">> = {
  vendor: "cloudflare",
  id: "getSetting",
  group: "settings",
  route: "GET /zones/{zone_id}/settings/{setting_id}",
  effect: "read",
  parameters: { zone_id: { in: "path" }, setting_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      setting_id: { type: "string", description: "Name of the setting." },
    },
    required: ["zone_id", "setting_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Change a setting */
export const updateSetting: Operation<
  UpdateSettingInput,
  Reply<ApiOperations["updateSetting"], "/result">
> = {
  vendor: "cloudflare",
  id: "updateSetting",
  group: "settings",
  route: "PATCH /zones/{zone_id}/settings/{setting_id}",
  effect: "destructive",
  parameters: { zone_id: { in: "path" }, setting_id: { in: "path" }, value: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      setting_id: { type: "string", description: "Name of the setting." },
      value: { description: "The new value: mostly on or off." },
    },
    required: ["zone_id", "setting_id", "value"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
