// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { DeleteSnapshotInput, GetSnapshotInput, ListSnapshotsInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List snapshots */
export const listSnapshots: Operation<ListSnapshotsInput, Reply<ApiOperations["listSnapshots"]>> = {
  vendor: "digitalocean",
  id: "listSnapshots",
  group: "snapshots",
  route: "GET /v2/snapshots",
  effect: "read",
  parameters: { per_page: { in: "query" }, page: { in: "query" }, resource_type: { in: "query" } },
  input: {
    type: "object",
    properties: {
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
      resource_type: {
        type: "string",
        description: "Only snapshots of droplets, or only those of volumes.",
        enum: ["droplet", "volume"],
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/snapshots",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["snapshot:read"],
};

/** Get a snapshot */
export const getSnapshot: Operation<GetSnapshotInput, Reply<ApiOperations["getSnapshot"]>> = {
  vendor: "digitalocean",
  id: "getSnapshot",
  group: "snapshots",
  route: "GET /v2/snapshots/{snapshot_id}",
  effect: "read",
  parameters: { snapshot_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      snapshot_id: {
        type: ["integer", "string"],
        description: "Id of the snapshot, from a list of snapshots. A number for a droplet's, a UUID for a volume's.",
      },
    },
    required: ["snapshot_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["snapshot:read", "block_storage_snapshot:read"],
};

/** Delete a snapshot */
export const deleteSnapshot: Operation<DeleteSnapshotInput, null> = {
  vendor: "digitalocean",
  id: "deleteSnapshot",
  group: "snapshots",
  route: "DELETE /v2/snapshots/{snapshot_id}",
  effect: "destructive",
  parameters: { snapshot_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      snapshot_id: {
        type: ["integer", "string"],
        description: "Id of the snapshot, from a list of snapshots. A number for a droplet's, a UUID for a volume's.",
      },
    },
    required: ["snapshot_id"],
    additionalProperties: false,
  },
  scopes: ["image:delete", "snapshot:delete"],
};
