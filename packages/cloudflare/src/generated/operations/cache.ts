// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { PurgeCacheInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Purge the cache */
export const purgeCache: Operation<PurgeCacheInput, Reply<ApiOperations["purgeCache"], "/result">> = {
  vendor: "cloudflare",
  id: "purgeCache",
  group: "cache",
  route: "POST /zones/{zone_id}/purge_cache",
  effect: "write",
  parameters: {
    zone_id: { in: "path" },
    purge_everything: { in: "body" },
    files: { in: "body" },
    tags: { in: "body" },
    hosts: { in: "body" },
    prefixes: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      purge_everything: { type: "boolean", description: "True forgets everything." },
      files: { type: "array", items: { type: "string" }, description: "Addresses." },
      tags: { type: "array", items: { type: "string" }, description: "Cache tags." },
      hosts: { type: "array", items: { type: "string" }, description: "Host names." },
      prefixes: { type: "array", items: { type: "string" }, description: "Beginnings of addresses." },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
