// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateCommentInput,
  CreateReplyInput,
  DeleteCommentInput,
  GetCommentInput,
  ListCommentsInput,
  ListRepliesInput,
  UpdateCommentInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List comments */
export const listComments: Operation<ListCommentsInput, Reply<ApiOperations["listComments"]>> = {
  vendor: "google-workspace",
  id: "listComments",
  group: "comments",
  route: "GET /drive/v3/files/{fileId}/comments",
  effect: "read",
  parameters: {
    fileId: { in: "path" },
    includeDeleted: { in: "query" },
    pageSize: { in: "query" },
    pageToken: { in: "query" },
    startModifiedTime: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      includeDeleted: {
        type: "boolean",
        default: false,
        description: "Whether deleted ones are shown too, without their words.",
      },
      pageSize: {
        type: "integer",
        format: "int32",
        default: 20,
        minimum: 1,
        maximum: 100,
        description: "Comments a page.",
      },
      pageToken: { type: "string", description: "nextPageToken of the page before." },
      startModifiedTime: { type: "string", description: "Only those changed since this time (RFC 3339)." },
      fields: {
        type: "string",
        description: "Which members are wanted, such as `comments(id,content,author,resolved),nextPageToken`. The API refuses the call without it.",
      },
    },
    required: ["fileId", "fields"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "cursor",
    position: "pageToken",
    size: "pageSize",
    items: "/comments",
    next: "/nextPageToken",
  },
};

/** Comment on a file */
export const createComment: Operation<CreateCommentInput, Reply<ApiOperations["createComment"]>> = {
  vendor: "google-workspace",
  id: "createComment",
  group: "comments",
  route: "POST /drive/v3/files/{fileId}/comments",
  effect: "write",
  parameters: {
    fileId: { in: "path" },
    fields: { in: "query" },
    content: { in: "body" },
    anchor: { in: "body" },
    quotedFileContent: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      fields: {
        type: "string",
        description: "Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it.",
      },
      content: { type: "string", description: "The words, as plain text." },
      anchor: { type: "string" },
      quotedFileContent: {
        type: "object",
        properties: { mimeType: { type: "string" }, value: { type: "string" } },
      },
    },
    required: ["fileId", "fields", "content"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Get a comment */
export const getComment: Operation<GetCommentInput, Reply<ApiOperations["getComment"]>> = {
  vendor: "google-workspace",
  id: "getComment",
  group: "comments",
  route: "GET /drive/v3/files/{fileId}/comments/{commentId}",
  effect: "read",
  parameters: {
    fileId: { in: "path" },
    commentId: { in: "path" },
    includeDeleted: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      commentId: { type: "string", description: "Id of the comment." },
      includeDeleted: {
        type: "boolean",
        default: false,
        description: "Whether deleted ones are shown too, without their words.",
      },
      fields: {
        type: "string",
        description: "Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it.",
      },
    },
    required: ["fileId", "commentId", "fields"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Delete a comment */
export const deleteComment: Operation<DeleteCommentInput, null> = {
  vendor: "google-workspace",
  id: "deleteComment",
  group: "comments",
  route: "DELETE /drive/v3/files/{fileId}/comments/{commentId}",
  effect: "destructive",
  parameters: { fileId: { in: "path" }, commentId: { in: "path" } },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      commentId: { type: "string", description: "Id of the comment." },
    },
    required: ["fileId", "commentId"],
    additionalProperties: false,
  },
};

/** Change a comment */
export const updateComment: Operation<UpdateCommentInput, Reply<ApiOperations["updateComment"]>> = {
  vendor: "google-workspace",
  id: "updateComment",
  group: "comments",
  route: "PATCH /drive/v3/files/{fileId}/comments/{commentId}",
  effect: "destructive",
  parameters: {
    fileId: { in: "path" },
    commentId: { in: "path" },
    fields: { in: "query" },
    content: { in: "body" },
    anchor: { in: "body" },
    quotedFileContent: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      commentId: { type: "string", description: "Id of the comment." },
      fields: {
        type: "string",
        description: "Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it.",
      },
      content: { type: "string", description: "The words, as plain text." },
      anchor: { type: "string" },
      quotedFileContent: {
        type: "object",
        properties: { mimeType: { type: "string" }, value: { type: "string" } },
      },
    },
    required: ["fileId", "commentId", "fields", "content"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** List replies */
export const listReplies: Operation<ListRepliesInput, Reply<ApiOperations["listReplies"]>> = {
  vendor: "google-workspace",
  id: "listReplies",
  group: "comments",
  route: "GET /drive/v3/files/{fileId}/comments/{commentId}/replies",
  effect: "read",
  parameters: {
    fileId: { in: "path" },
    commentId: { in: "path" },
    includeDeleted: { in: "query" },
    pageSize: { in: "query" },
    pageToken: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      commentId: { type: "string", description: "Id of the comment." },
      includeDeleted: {
        type: "boolean",
        default: false,
        description: "Whether deleted ones are shown too, without their words.",
      },
      pageSize: {
        type: "integer",
        format: "int32",
        default: 20,
        minimum: 1,
        maximum: 100,
        description: "Replies a page.",
      },
      pageToken: { type: "string", description: "nextPageToken of the page before." },
      fields: {
        type: "string",
        description: "Which members are wanted, such as `replies(id,content,author),nextPageToken`. The API refuses the call without it.",
      },
    },
    required: ["fileId", "commentId", "fields"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "cursor",
    position: "pageToken",
    size: "pageSize",
    items: "/replies",
    next: "/nextPageToken",
  },
};

/** Reply to a comment */
export const createReply: Operation<CreateReplyInput, Reply<ApiOperations["createReply"]>> = {
  vendor: "google-workspace",
  id: "createReply",
  group: "comments",
  route: "POST /drive/v3/files/{fileId}/comments/{commentId}/replies",
  effect: "write",
  parameters: {
    fileId: { in: "path" },
    commentId: { in: "path" },
    fields: { in: "query" },
    content: { in: "body" },
    action: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      commentId: { type: "string", description: "Id of the comment." },
      fields: {
        type: "string",
        description: "Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it.",
      },
      content: { type: "string", description: "The words; needed where there is no action." },
      action: { type: "string", description: "`resolve` or `reopen`." },
    },
    required: ["fileId", "commentId", "fields"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};
