// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetUniversalSslInput, ListCertificatePacksInput, UpdateUniversalSslInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get universal TLS */
export const getUniversalSsl: Operation<
  GetUniversalSslInput,
  Reply<ApiOperations["getUniversalSsl"], "/result">
> = {
  vendor: "cloudflare",
  id: "getUniversalSsl",
  group: "certificates",
  route: "GET /zones/{zone_id}/ssl/universal/settings",
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

/** Switch universal TLS on or off */
export const updateUniversalSsl: Operation<
  UpdateUniversalSslInput,
  Reply<ApiOperations["updateUniversalSsl"], "/result">
> = {
  vendor: "cloudflare",
  id: "updateUniversalSsl",
  group: "certificates",
  route: "PATCH /zones/{zone_id}/ssl/universal/settings",
  effect: "destructive",
  parameters: { zone_id: { in: "path" }, enabled: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      enabled: { type: "boolean", description: "True where it is on." },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** List certificates */
export const listCertificatePacks: Operation<
  ListCertificatePacksInput,
  Reply<ApiOperations["listCertificatePacks"], "/result">
> = {
  vendor: "cloudflare",
  id: "listCertificatePacks",
  group: "certificates",
  route: "GET /zones/{zone_id}/ssl/certificate_packs",
  effect: "read",
  parameters: { zone_id: { in: "path" }, status: { in: "query" } },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      status: { description: "all also lists those that are not in use.", enum: ["all"] },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
