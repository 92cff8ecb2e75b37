// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { BatchUpdateDocumentInput, CreateDocumentInput, GetDocumentInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create a document */
export const createDocument: Operation<CreateDocumentInput, Reply<ApiOperations["createDocument"]>> = {
  vendor: "google-workspace",
  id: "createDocument",
  group: "documents",
  route: "POST /v1/documents",
  effect: "write",
  parameters: { fields: { in: "query" }, title: { in: "body" } },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      title: { type: "string", description: "The title; Untitled document where it is left out." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "docs-write" }],
  baseUrl: "https://docs.googleapis.com",
};

/** Get a document */
export const getDocument: Operation<GetDocumentInput, Reply<ApiOperations["getDocument"]>> = {
  vendor: "google-workspace",
  id: "getDocument",
  group: "documents",
  route: "GET /v1/documents/{documentId}",
  effect: "read",
  parameters: {
    documentId: { in: "path" },
    suggestionsViewMode: { in: "query" },
    includeTabsContent: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      documentId: { type: "string", description: "Id of the document: the long part of its address." },
      suggestionsViewMode: {
        type: "string",
        description: "How suggested changes are shown.",
        enum: [
          "DEFAULT_FOR_CURRENT_ACCESS",
          "SUGGESTIONS_INLINE",
          "PREVIEW_SUGGESTIONS_ACCEPTED",
          "PREVIEW_WITHOUT_SUGGESTIONS",
        ],
      },
      includeTabsContent: {
        type: "boolean",
        description: "True: everything stands in `tabs`, and `body` is left out. False: the first tab stands in `body`.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["documentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 300, windowMs: 60000, bucket: "docs-read" }],
  baseUrl: "https://docs.googleapis.com",
};

/** Edit a document */
export const batchUpdateDocument: Operation<
  BatchUpdateDocumentInput,
  Reply<ApiOperations["batchUpdateDocument"]>
> = {
  vendor: "google-workspace",
  id: "batchUpdateDocument",
  group: "documents",
  route: "POST /v1/documents/{documentId}:batchUpdate",
  effect: "destructive",
  parameters: {
    documentId: { in: "path" },
    fields: { in: "query" },
    requests: { in: "body" },
    writeControl: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      documentId: { type: "string", description: "Id of the document: the long part of its address." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      requests: {
        type: "array",
        items: {
          type: "object",
          properties: {
            insertText: {
              type: "object",
              properties: {
                text: { type: "string" },
                location: {
                  type: "object",
                  description: "Where; or endOfSegmentLocation.",
                  properties: {
                    index: {
                      type: "integer",
                      format: "int32",
                      description: "In UTF-16 units; the text of a document begins at 1.",
                    },
                    segmentId: {
                      type: "string",
                      description: "Id of a header, footer or footnote; the body where it is left out.",
                    },
                    tabId: { type: "string" },
                  },
                },
                endOfSegmentLocation: {
                  type: "object",
                  description: "An empty object for the end of the document.",
                  properties: { segmentId: { type: "string" }, tabId: { type: "string" } },
                },
              },
            },
            replaceAllText: {
              type: "object",
              properties: {
                containsText: {
                  type: "object",
                  properties: {
                    text: { type: "string", description: "What to look for." },
                    matchCase: { type: "boolean" },
                    searchByRegex: { type: "boolean" },
                  },
                },
                replaceText: { type: "string" },
                tabsCriteria: {
                  type: "object",
                  description: "Only in these tabs.",
                  properties: { tabIds: { type: "array", items: { type: "string" } } },
                },
              },
            },
            deleteContentRange: {
              type: "object",
              properties: {
                range: {
                  type: "object",
                  properties: {
                    startIndex: { type: "integer", format: "int32" },
                    endIndex: { type: "integer", format: "int32", description: "The first that stays." },
                    segmentId: { type: "string" },
                    tabId: { type: "string" },
                  },
                },
              },
            },
          },
        },
        description: "Done in this order, each with one member.",
      },
      writeControl: {
        type: "object",
        properties: {
          requiredRevisionId: {
            type: "string",
            description: "Refused where the document is not in this state any more.",
          },
          targetRevisionId: { type: "string", description: "Changes since this state are merged." },
        },
      },
    },
    required: ["documentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "docs-write" }],
  baseUrl: "https://docs.googleapis.com",
};
