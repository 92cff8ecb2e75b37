// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetDriveInput, ListDrivesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List shared drives */
export const listDrives: Operation<ListDrivesInput, Reply<ApiOperations["listDrives"]>> = {
  vendor: "google-workspace",
  id: "listDrives",
  group: "drives",
  route: "GET /drive/v3/drives",
  effect: "read",
  parameters: {
    pageSize: { in: "query" },
    pageToken: { in: "query" },
    q: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      pageSize: {
        type: "integer",
        format: "int32",
        default: 10,
        minimum: 1,
        maximum: 100,
        description: "Drives a page.",
      },
      pageToken: { type: "string", description: "nextPageToken of the page before." },
      q: { type: "string", description: "Which ones, such as `name contains 'clinic'`." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "cursor",
    position: "pageToken",
    size: "pageSize",
    items: "/drives",
    next: "/nextPageToken",
  },
};

/** Get a shared drive */
export const getDrive: Operation<GetDriveInput, Reply<ApiOperations["getDrive"]>> = {
  vendor: "google-workspace",
  id: "getDrive",
  group: "drives",
  route: "GET /drive/v3/drives/{driveId}",
  effect: "read",
  parameters: { driveId: { in: "path" }, fields: { in: "query" } },
  input: {
    type: "object",
    properties: {
      driveId: { type: "string", description: "Id of the shared drive." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["driveId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};
