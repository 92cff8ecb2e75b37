// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateTagInput,
  DeleteTagInput,
  GetTagInput,
  ListTagsInput,
  TagResourcesInput,
  UntagResourcesInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List tags */
export const listTags: Operation<ListTagsInput, Reply<ApiOperations["listTags"]>> = {
  vendor: "digitalocean",
  id: "listTags",
  group: "tags",
  route: "GET /v2/tags",
  effect: "read",
  parameters: { per_page: { in: "query" }, page: { in: "query" } },
  input: {
    type: "object",
    properties: {
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
    items: "/tags",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["tag:read"],
};

/** Create a tag */
export const createTag: Operation<CreateTagInput, Reply<ApiOperations["createTag"]>> = {
  vendor: "digitalocean",
  id: "createTag",
  group: "tags",
  route: "POST /v2/tags",
  effect: "write",
  parameters: { name: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      name: {
        type: "string",
        maxLength: 255,
        pattern: "^[a-zA-Z0-9_:-]+$",
        description: "Letters, digits, colons, dashes and underscores. Capitals stay as they were first written.",
      },
    },
    required: ["name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["tag:create"],
};

/** Get a tag */
export const getTag: Operation<GetTagInput, Reply<ApiOperations["getTag"]>> = {
  vendor: "digitalocean",
  id: "getTag",
  group: "tags",
  route: "GET /v2/tags/{tag_id}",
  effect: "read",
  parameters: { tag_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      tag_id: {
        type: "string",
        maxLength: 255,
        pattern: "^[a-zA-Z0-9_:-]+$",
        description: "The tag's name, with the capitals it was created with.",
      },
    },
    required: ["tag_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["tag:read"],
};

/** Delete a tag */
export const deleteTag: Operation<DeleteTagInput, null> = {
  vendor: "digitalocean",
  id: "deleteTag",
  group: "tags",
  route: "DELETE /v2/tags/{tag_id}",
  effect: "destructive",
  parameters: { tag_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      tag_id: {
        type: "string",
        maxLength: 255,
        pattern: "^[a-zA-Z0-9_:-]+$",
        description: "The tag's name, with the capitals it was created with.",
      },
    },
    required: ["tag_id"],
    additionalProperties: false,
  },
  scopes: ["tag:delete"],
};

/** Tag resources */
export const tagResources: Operation<TagResourcesInput, null> = {
  vendor: "digitalocean",
  id: "tagResources",
  group: "tags",
  route: "POST /v2/tags/{tag_id}/resources",
  effect: "write",
  parameters: { tag_id: { in: "path" }, resources: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      tag_id: {
        type: "string",
        maxLength: 255,
        pattern: "^[a-zA-Z0-9_:-]+$",
        description: "The tag's name, with the capitals it was created with.",
      },
      resources: {
        type: "array",
        items: {
          type: "object",
          properties: {
            resource_id: {
              type: "string",
              description: "Id of the resource as text, also where it is a number.",
            },
            resource_type: {
              type: "string",
              description: "Its kind.",
              enum: ["droplet", "image", "volume", "volume_snapshot"],
            },
          },
        },
        description: "What to tag or untag.",
      },
    },
    required: ["tag_id", "resources"],
    additionalProperties: false,
  },
  scopes: ["tag:create"],
};

/** Untag resources */
export const untagResources: Operation<UntagResourcesInput, null> = {
  vendor: "digitalocean",
  id: "untagResources",
  group: "tags",
  route: "DELETE /v2/tags/{tag_id}/resources",
  effect: "write",
  parameters: { tag_id: { in: "path" }, resources: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      tag_id: {
        type: "string",
        maxLength: 255,
        pattern: "^[a-zA-Z0-9_:-]+$",
        description: "The tag's name, with the capitals it was created with.",
      },
      resources: {
        type: "array",
        items: {
          type: "object",
          properties: {
            resource_id: {
              type: "string",
              description: "Id of the resource as text, also where it is a number.",
            },
            resource_type: {
              type: "string",
              description: "Its kind.",
              enum: ["droplet", "image", "volume", "volume_snapshot"],
            },
          },
        },
        description: "What to tag or untag.",
      },
    },
    required: ["tag_id", "resources"],
    additionalProperties: false,
  },
  scopes: ["tag:delete"],
};
