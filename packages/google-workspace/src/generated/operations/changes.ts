// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetStartPageTokenInput, ListChangesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Where changes begin */
export const getStartPageToken: Operation<
  GetStartPageTokenInput,
  Reply<ApiOperations["getStartPageToken"]>
> = {
  vendor: "google-workspace",
  id: "getStartPageToken",
  group: "changes",
  route: "GET /drive/v3/changes/startPageToken",
  effect: "read",
  parameters: { driveId: { in: "query" }, supportsAllDrives: { in: "query" }, fields: { in: "query" } },
  input: {
    type: "object",
    properties: {
      driveId: { type: "string", description: "Only of this shared drive." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** List changes */
export const listChanges: Operation<ListChangesInput, Reply<ApiOperations["listChanges"]>> = {
  vendor: "google-workspace",
  id: "listChanges",
  group: "changes",
  route: "GET /drive/v3/changes",
  effect: "read",
  parameters: {
    driveId: { in: "query" },
    includeItemsFromAllDrives: { in: "query" },
    includeRemoved: { in: "query" },
    pageSize: { in: "query" },
    pageToken: { in: "query" },
    spaces: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      driveId: { type: "string", description: "Only of this shared drive." },
      includeItemsFromAllDrives: {
        type: "boolean",
        default: false,
        description: "Whether files of shared drives are among them; goes with supportsAllDrives.",
      },
      includeRemoved: { type: "boolean", default: true, description: "Whether what was removed is listed." },
      pageSize: {
        type: "integer",
        format: "int32",
        default: 100,
        minimum: 1,
        maximum: 1000,
        description: "Changes a page.",
      },
      pageToken: {
        type: "string",
        description: "Token of getStartPageToken, or nextPageToken or newStartPageToken of an earlier call.",
      },
      spaces: {
        type: "string",
        default: "drive",
        description: "Where to look: `drive`, `appDataFolder`, or both with a comma.",
      },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["pageToken"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "cursor",
    position: "pageToken",
    size: "pageSize",
    items: "/changes",
    next: "/nextPageToken",
  },
};
