// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  DeleteRevisionInput,
  GetRevisionInput,
  ListRevisionsInput,
  UpdateRevisionInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List revisions */
export const listRevisions: Operation<ListRevisionsInput, Reply<ApiOperations["listRevisions"]>> = {
  vendor: "google-workspace",
  id: "listRevisions",
  group: "revisions",
  route: "GET /drive/v3/files/{fileId}/revisions",
  effect: "read",
  parameters: {
    fileId: { in: "path" },
    pageSize: { in: "query" },
    pageToken: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      pageSize: {
        type: "integer",
        format: "int32",
        default: 200,
        minimum: 1,
        maximum: 1000,
        description: "Revisions a page.",
      },
      pageToken: { type: "string", description: "nextPageToken of the page before." },
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
    items: "/revisions",
    next: "/nextPageToken",
  },
};

/** Get a revision */
export const getRevision: Operation<GetRevisionInput, Reply<ApiOperations["getRevision"]>> = {
  vendor: "google-workspace",
  id: "getRevision",
  group: "revisions",
  route: "GET /drive/v3/files/{fileId}/revisions/{revisionId}",
  effect: "read",
  parameters: { fileId: { in: "path" }, revisionId: { in: "path" }, fields: { in: "query" } },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      revisionId: { type: "string", description: "Id of the revision." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["fileId", "revisionId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Delete a revision */
export const deleteRevision: Operation<DeleteRevisionInput, null> = {
  vendor: "google-workspace",
  id: "deleteRevision",
  group: "revisions",
  route: "DELETE /drive/v3/files/{fileId}/revisions/{revisionId}",
  effect: "destructive",
  parameters: { fileId: { in: "path" }, revisionId: { in: "path" } },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      revisionId: { type: "string", description: "Id of the revision." },
    },
    required: ["fileId", "revisionId"],
    additionalProperties: false,
  },
};

/** Keep or publish a revision */
export const updateRevision: Operation<UpdateRevisionInput, Reply<ApiOperations["updateRevision"]>> = {
  vendor: "google-workspace",
  id: "updateRevision",
  group: "revisions",
  route: "PATCH /drive/v3/files/{fileId}/revisions/{revisionId}",
  effect: "destructive",
  parameters: {
    fileId: { in: "path" },
    revisionId: { in: "path" },
    fields: { in: "query" },
    keepForever: { in: "body" },
    published: { in: "body" },
    publishAuto: { in: "body" },
    publishedOutsideDomain: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      revisionId: { type: "string", description: "Id of the revision." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      keepForever: { type: "boolean", description: "Whether it is kept though newer ones come." },
      published: { type: "boolean", description: "Whether it is published; only of Google documents." },
      publishAuto: { type: "boolean" },
      publishedOutsideDomain: { type: "boolean" },
    },
    required: ["fileId", "revisionId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};
