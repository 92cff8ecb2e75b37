// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateVolumeActionInput,
  CreateVolumeInput,
  CreateVolumeSnapshotInput,
  DeleteVolumeInput,
  GetVolumeInput,
  ListVolumeSnapshotsInput,
  ListVolumesInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List volumes */
export const listVolumes: Operation<ListVolumesInput, Reply<ApiOperations["listVolumes"]>> = {
  vendor: "digitalocean",
  id: "listVolumes",
  group: "volumes",
  route: "GET /v2/volumes",
  effect: "read",
  parameters: {
    name: { in: "query" },
    region: { in: "query" },
    per_page: { in: "query" },
    page: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      name: { type: "string", description: "Only the volume of this name. A name is unique within a region." },
      region: { type: "string", description: "Only volumes of this region." },
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/volumes",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["block_storage:read"],
};

/** Create a volume */
export const createVolume: Operation<CreateVolumeInput, Reply<ApiOperations["createVolume"]>> = {
  vendor: "digitalocean",
  id: "createVolume",
  group: "volumes",
  route: "POST /v2/volumes",
  effect: "write",
  parameters: {
    name: { in: "body" },
    description: { in: "body" },
    size_gigabytes: { in: "body" },
    tags: { in: "body" },
    snapshot_id: { in: "body" },
    filesystem_type: { in: "body" },
    region: { in: "body" },
    filesystem_label: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      name: {
        type: "string",
        description: "Lower-case letters, digits and dashes, a letter first, at most 64 characters.",
      },
      description: { type: "string", description: "Free text." },
      size_gigabytes: {
        type: "integer",
        description: "Size in GiB, from 1 to 16384. With `snapshot_id` the snapshot's own size counts.",
      },
      tags: { type: ["array", "null"], items: { type: "string" }, description: "Names of tags." },
      snapshot_id: { type: "string", description: "UUID of a volume snapshot to start from." },
      filesystem_type: {
        type: "string",
        description: "`ext4` or `xfs` formats the volume; left out, it stays raw.",
      },
      region: { type: "string", description: "Slug of the region, that of the droplet it is for." },
      filesystem_label: {
        type: "string",
        maxLength: 16,
        description: "Label of the file system, at most 16 characters for ext4 and 12 for xfs. Only with `filesystem_type`.",
      },
    },
    required: ["name", "size_gigabytes", "region"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["block_storage:create"],
};

/** Get a volume */
export const getVolume: Operation<GetVolumeInput, Reply<ApiOperations["getVolume"]>> = {
  vendor: "digitalocean",
  id: "getVolume",
  group: "volumes",
  route: "GET /v2/volumes/{volume_id}",
  effect: "read",
  parameters: { volume_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      volume_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the volume, from the list of volumes.",
      },
    },
    required: ["volume_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["block_storage:read"],
};

/** Delete a volume */
export const deleteVolume: Operation<DeleteVolumeInput, null> = {
  vendor: "digitalocean",
  id: "deleteVolume",
  group: "volumes",
  route: "DELETE /v2/volumes/{volume_id}",
  effect: "destructive",
  parameters: { volume_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      volume_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the volume, from the list of volumes.",
      },
    },
    required: ["volume_id"],
    additionalProperties: false,
  },
  scopes: ["block_storage:delete"],
};

/** Start an action on a volume */
export const createVolumeAction: Operation<
  CreateVolumeActionInput,
  Reply<ApiOperations["createVolumeAction"]>
> = {
  vendor: "digitalocean",
  id: "createVolumeAction",
  group: "volumes",
  route: "POST /v2/volumes/{volume_id}/actions",
  effect: "write",
  parameters: {
    volume_id: { in: "path" },
    type: { in: "body" },
    region: { in: "body" },
    droplet_id: { in: "body" },
    tags: { in: "body" },
    size_gigabytes: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      volume_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the volume, from the list of volumes.",
      },
      type: {
        type: "string",
        description: "`detach` asks that the file system be unmounted first; `resize` only makes larger.",
        enum: ["attach", "detach", "resize"],
      },
      region: { type: "string", description: "Slug of the volume's region; may be left out." },
      droplet_id: {
        type: "integer",
        description: "For `attach` and `detach`, required there: number of the droplet.",
      },
      tags: {
        type: ["array", "null"],
        items: { type: "string" },
        description: "For `attach`: tags to put on the volume.",
      },
      size_gigabytes: {
        type: "integer",
        maximum: 16384,
        description: "For `resize`, required there: new size in GiB, more than now.",
      },
    },
    required: ["volume_id", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["block_storage_action:create"],
};

/** List a volume's snapshots */
export const listVolumeSnapshots: Operation<
  ListVolumeSnapshotsInput,
  Reply<ApiOperations["listVolumeSnapshots"]>
> = {
  vendor: "digitalocean",
  id: "listVolumeSnapshots",
  group: "volumes",
  route: "GET /v2/volumes/{volume_id}/snapshots",
  effect: "read",
  parameters: { volume_id: { in: "path" }, per_page: { in: "query" }, page: { in: "query" } },
  input: {
    type: "object",
    properties: {
      volume_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the volume, from the list of volumes.",
      },
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    required: ["volume_id"],
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
  scopes: ["block_storage_snapshot:read"],
};

/** Take a snapshot of a volume */
export const createVolumeSnapshot: Operation<
  CreateVolumeSnapshotInput,
  Reply<ApiOperations["createVolumeSnapshot"]>
> = {
  vendor: "digitalocean",
  id: "createVolumeSnapshot",
  group: "volumes",
  route: "POST /v2/volumes/{volume_id}/snapshots",
  effect: "write",
  parameters: { volume_id: { in: "path" }, name: { in: "body" }, tags: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      volume_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the volume, from the list of volumes.",
      },
      name: { type: "string", description: "Name of the snapshot." },
      tags: { type: ["array", "null"], items: { type: "string" }, description: "Names of tags." },
    },
    required: ["volume_id", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["block_storage_snapshot:create"],
};
