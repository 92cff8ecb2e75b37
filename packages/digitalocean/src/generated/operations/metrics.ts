// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  GetDropletBandwidthMetricsInput,
  GetDropletCpuMetricsInput,
  GetDropletFilesystemMetricsInput,
  GetDropletMemoryMetricsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get a droplet's CPU use */
export const getDropletCpuMetrics: Operation<
  GetDropletCpuMetricsInput,
  Reply<ApiOperations["getDropletCpuMetrics"]>
> = {
  vendor: "digitalocean",
  id: "getDropletCpuMetrics",
  group: "metrics",
  route: "GET /v2/monitoring/metrics/droplet/cpu",
  effect: "read",
  parameters: { host_id: { in: "query" }, start: { in: "query" }, end: { in: "query" } },
  input: {
    type: "object",
    properties: {
      host_id: { type: "string", description: "Number of the droplet, as text." },
      start: {
        type: "string",
        description: "Begin of the window, in seconds since 1970 (Unix time), as text.",
      },
      end: { type: "string", description: "End of the window, in seconds since 1970 (Unix time), as text." },
    },
    required: ["host_id", "start", "end"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["monitoring:read"],
};

/** Get a droplet's available memory */
export const getDropletMemoryMetrics: Operation<
  GetDropletMemoryMetricsInput,
  Reply<ApiOperations["getDropletMemoryMetrics"]>
> = {
  vendor: "digitalocean",
  id: "getDropletMemoryMetrics",
  group: "metrics",
  route: "GET /v2/monitoring/metrics/droplet/memory_available",
  effect: "read",
  parameters: { host_id: { in: "query" }, start: { in: "query" }, end: { in: "query" } },
  input: {
    type: "object",
    properties: {
      host_id: { type: "string", description: "Number of the droplet, as text." },
      start: {
        type: "string",
        description: "Begin of the window, in seconds since 1970 (Unix time), as text.",
      },
      end: { type: "string", description: "End of the window, in seconds since 1970 (Unix time), as text." },
    },
    required: ["host_id", "start", "end"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["monitoring:read"],
};

/** Get a droplet's free disk space */
export const getDropletFilesystemMetrics: Operation<
  GetDropletFilesystemMetricsInput,
  Reply<ApiOperations["getDropletFilesystemMetrics"]>
> = {
  vendor: "digitalocean",
  id: "getDropletFilesystemMetrics",
  group: "metrics",
  route: "GET /v2/monitoring/metrics/droplet/filesystem_free",
  effect: "read",
  parameters: { host_id: { in: "query" }, start: { in: "query" }, end: { in: "query" } },
  input: {
    type: "object",
    properties: {
      host_id: { type: "string", description: "Number of the droplet, as text." },
      start: {
        type: "string",
        description: "Begin of the window, in seconds since 1970 (Unix time), as text.",
      },
      end: { type: "string", description: "End of the window, in seconds since 1970 (Unix time), as text." },
    },
    required: ["host_id", "start", "end"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["monitoring:read"],
};

/** Get a droplet's bandwidth */
export const getDropletBandwidthMetrics: Operation<
  GetDropletBandwidthMetricsInput,
  Reply<ApiOperations["getDropletBandwidthMetrics"]>
> = {
  vendor: "digitalocean",
  id: "getDropletBandwidthMetrics",
  group: "metrics",
  route: "GET /v2/monitoring/metrics/droplet/bandwidth",
  effect: "read",
  parameters: {
    host_id: { in: "query" },
    interface: { in: "query" },
    direction: { in: "query" },
    start: { in: "query" },
    end: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      host_id: { type: "string", description: "Number of the droplet, as text." },
      interface: {
        type: "string",
        description: "The public network or the private one.",
        enum: ["private", "public"],
      },
      direction: {
        type: "string",
        description: "Traffic that the droplet received, or that it sent.",
        enum: ["inbound", "outbound"],
      },
      start: {
        type: "string",
        description: "Begin of the window, in seconds since 1970 (Unix time), as text.",
      },
      end: { type: "string", description: "End of the window, in seconds since 1970 (Unix time), as text." },
    },
    required: ["host_id", "interface", "direction", "start", "end"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["monitoring:read"],
};
