// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreatePermissionInput,
  DeletePermissionInput,
  GetPermissionInput,
  ListPermissionsInput,
  UpdatePermissionInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Who may see a file */
export const listPermissions: Operation<ListPermissionsInput, Reply<ApiOperations["listPermissions"]>> = {
  vendor: "google-workspace",
  id: "listPermissions",
  group: "permissions",
  route: "GET /drive/v3/files/{fileId}/permissions",
  effect: "read",
  parameters: {
    fileId: { in: "path" },
    pageSize: { in: "query" },
    pageToken: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      pageSize: {
        type: "integer",
        format: "int32",
        minimum: 1,
        maximum: 100,
        description: "Permissions a page.",
      },
      pageToken: { type: "string", description: "nextPageToken of the page before." },
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
    required: ["fileId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "cursor",
    position: "pageToken",
    size: "pageSize",
    items: "/permissions",
    next: "/nextPageToken",
  },
};

/** Share a file */
export const createPermission: Operation<CreatePermissionInput, Reply<ApiOperations["createPermission"]>> = {
  vendor: "google-workspace",
  id: "createPermission",
  group: "permissions",
  route: "POST /drive/v3/files/{fileId}/permissions",
  effect: "write",
  parameters: {
    fileId: { in: "path" },
    emailMessage: { in: "query" },
    moveToNewOwnersRoot: { in: "query" },
    sendNotificationEmail: { in: "query" },
    supportsAllDrives: { in: "query" },
    transferOwnership: { in: "query" },
    fields: { in: "query" },
    type: { in: "body" },
    role: { in: "body" },
    emailAddress: { in: "body" },
    domain: { in: "body" },
    allowFileDiscovery: { in: "body" },
    expirationTime: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      emailMessage: { type: "string", description: "Words of one's own in the e-mail about it." },
      moveToNewOwnersRoot: {
        type: "boolean",
        default: false,
        description: "With transferOwnership: moves the file to the top folder of the new owner.",
      },
      sendNotificationEmail: { type: "boolean", description: "Whether an e-mail is sent; by default it is." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      transferOwnership: {
        type: "boolean",
        default: false,
        description: "True to make this person the owner; what the owner was becomes a writer.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      type: { type: "string", description: "`user`, `group`, `domain` or `anyone`." },
      role: {
        type: "string",
        description: "`owner`, `organizer`, `fileOrganizer`, `writer`, `commenter` or `reader`.",
      },
      emailAddress: { type: "string", description: "Of the user or group." },
      domain: { type: "string", description: "Of the domain." },
      allowFileDiscovery: { type: "boolean" },
      expirationTime: {
        type: "string",
        format: "date-time",
        description: "When it ends; only of users and groups.",
      },
    },
    required: ["fileId", "type", "role"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Get a permission */
export const getPermission: Operation<GetPermissionInput, Reply<ApiOperations["getPermission"]>> = {
  vendor: "google-workspace",
  id: "getPermission",
  group: "permissions",
  route: "GET /drive/v3/files/{fileId}/permissions/{permissionId}",
  effect: "read",
  parameters: {
    fileId: { in: "path" },
    permissionId: { in: "path" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      permissionId: { type: "string", description: "Id of the permission." },
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
    required: ["fileId", "permissionId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Stop sharing */
export const deletePermission: Operation<DeletePermissionInput, null> = {
  vendor: "google-workspace",
  id: "deletePermission",
  group: "permissions",
  route: "DELETE /drive/v3/files/{fileId}/permissions/{permissionId}",
  effect: "destructive",
  parameters: { fileId: { in: "path" }, permissionId: { in: "path" }, supportsAllDrives: { in: "query" } },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      permissionId: { type: "string", description: "Id of the permission." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
    },
    required: ["fileId", "permissionId"],
    additionalProperties: false,
  },
};

/** Change a permission */
export const updatePermission: Operation<UpdatePermissionInput, Reply<ApiOperations["updatePermission"]>> = {
  vendor: "google-workspace",
  id: "updatePermission",
  group: "permissions",
  route: "PATCH /drive/v3/files/{fileId}/permissions/{permissionId}",
  effect: "destructive",
  parameters: {
    fileId: { in: "path" },
    permissionId: { in: "path" },
    removeExpiration: { in: "query" },
    supportsAllDrives: { in: "query" },
    transferOwnership: { in: "query" },
    fields: { in: "query" },
    role: { in: "body" },
    expirationTime: { in: "body" },
    pendingOwner: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      permissionId: { type: "string", description: "Id of the permission." },
      removeExpiration: { type: "boolean", default: false, description: "True takes its end away." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      transferOwnership: {
        type: "boolean",
        default: false,
        description: "True to make this person the owner; what the owner was becomes a writer.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      role: { type: "string", description: "The new role." },
      expirationTime: {
        type: "string",
        format: "date-time",
        description: "When it ends; only of users and groups.",
      },
      pendingOwner: { type: "boolean" },
    },
    required: ["fileId", "permissionId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};
