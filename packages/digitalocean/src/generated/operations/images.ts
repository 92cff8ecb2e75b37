// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateImageActionInput,
  DeleteImageInput,
  GetImageInput,
  ListImageActionsInput,
  ListImagesInput,
  UpdateImageInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List images */
export const listImages: Operation<ListImagesInput, Reply<ApiOperations["listImages"]>> = {
  vendor: "digitalocean",
  id: "listImages",
  group: "images",
  route: "GET /v2/images",
  effect: "read",
  parameters: {
    type: { in: "query" },
    private: { in: "query" },
    tag_name: { in: "query" },
    per_page: { in: "query" },
    page: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      type: {
        type: "string",
        description: "`distribution` for plain operating systems, `application` for ones with software installed.",
        enum: ["application", "distribution"],
      },
      private: {
        type: "boolean",
        description: "True for the account's own snapshots, backups and custom images alone.",
      },
      tag_name: { type: "string", description: "Only images that carry this tag." },
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
    items: "/images",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["image:read"],
};

/** Get an image */
export const getImage: Operation<GetImageInput, Reply<ApiOperations["getImage"]>> = {
  vendor: "digitalocean",
  id: "getImage",
  group: "images",
  route: "GET /v2/images/{image_id}",
  effect: "read",
  parameters: { image_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      image_id: {
        type: ["integer", "string"],
        description: "Number of the image, or the slug of a public one such as `ubuntu-24-04-x64`.",
      },
    },
    required: ["image_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["image:read"],
};

/** Update an image */
export const updateImage: Operation<UpdateImageInput, Reply<ApiOperations["updateImage"]>> = {
  vendor: "digitalocean",
  id: "updateImage",
  group: "images",
  route: "PUT /v2/images/{image_id}",
  effect: "write",
  parameters: {
    image_id: { in: "path" },
    name: { in: "body" },
    description: { in: "body" },
    distribution: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      image_id: {
        type: "integer",
        description: "Number of the image, from the list of the account's own images.",
      },
      name: { type: "string", description: "New name of the image." },
      description: { type: "string", description: "Free text; custom images only." },
      distribution: {
        type: "string",
        description: "Operating system.",
        enum: [
          "Arch Linux",
          "CentOS",
          "CoreOS",
          "Debian",
          "Fedora",
          "Fedora Atomic",
          "FreeBSD",
          "Gentoo",
          "openSUSE",
          "RancherOS",
          "Rocky Linux",
          "Ubuntu",
          "Unknown",
        ],
      },
    },
    required: ["image_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["image:update"],
};

/** Delete an image */
export const deleteImage: Operation<DeleteImageInput, null> = {
  vendor: "digitalocean",
  id: "deleteImage",
  group: "images",
  route: "DELETE /v2/images/{image_id}",
  effect: "destructive",
  parameters: { image_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      image_id: {
        type: "integer",
        description: "Number of the image, from the list of the account's own images.",
      },
    },
    required: ["image_id"],
    additionalProperties: false,
  },
  scopes: ["image:delete"],
};

/** List an image's actions */
export const listImageActions: Operation<ListImageActionsInput, Reply<ApiOperations["listImageActions"]>> = {
  vendor: "digitalocean",
  id: "listImageActions",
  group: "images",
  route: "GET /v2/images/{image_id}/actions",
  effect: "read",
  parameters: { image_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      image_id: {
        type: "integer",
        description: "Number of the image, from the list of the account's own images.",
      },
    },
    required: ["image_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["image:read"],
};

/** Start an action on an image */
export const createImageAction: Operation<
  CreateImageActionInput,
  Reply<ApiOperations["createImageAction"]>
> = {
  vendor: "digitalocean",
  id: "createImageAction",
  group: "images",
  route: "POST /v2/images/{image_id}/actions",
  effect: "write",
  parameters: { image_id: { in: "path" }, type: { in: "body" }, region: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      image_id: {
        type: "integer",
        description: "Number of the image, from the list of the account's own images.",
      },
      type: {
        type: "string",
        description: "`transfer` to another region, or `convert` a backup to a snapshot.",
        enum: ["convert", "transfer"],
      },
      region: {
        type: "string",
        description: "Region to copy to. Only `transfer` takes it, and cannot do without.",
      },
    },
    required: ["image_id", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["image:update"],
};
