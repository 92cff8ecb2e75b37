// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { DeleteDnssecInput, GetDnssecInput, UpdateDnssecInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get DNSSEC */
export const getDnssec: Operation<GetDnssecInput, Reply<ApiOperations["getDnssec"], "/result">> = {
  vendor: "cloudflare",
  id: "getDnssec",
  group: "dnssec",
  route: "GET /zones/{zone_id}/dnssec",
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

/** Delete DNSSEC keys */
export const deleteDnssec: Operation<DeleteDnssecInput, Reply<ApiOperations["deleteDnssec"], "/result">> = {
  vendor: "cloudflare",
  id: "deleteDnssec",
  group: "dnssec",
  route: "DELETE /zones/{zone_id}/dnssec",
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

/** Switch DNSSEC on or off */
export const updateDnssec: Operation<UpdateDnssecInput, Reply<ApiOperations["updateDnssec"], "/result">> = {
  vendor: "cloudflare",
  id: "updateDnssec",
  group: "dnssec",
  route: "PATCH /zones/{zone_id}/dnssec",
  effect: "destructive",
  parameters: {
    zone_id: { in: "path" },
    dnssec_multi_signer: { in: "body" },
    dnssec_presigned: { in: "body" },
    status: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      dnssec_multi_signer: { type: "boolean", description: "True where others sign the zone too." },
      dnssec_presigned: { type: "boolean", description: "True where records come signed." },
      status: { description: "active or disabled.", enum: ["active", "disabled"] },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
