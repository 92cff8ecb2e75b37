// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateSshKeyInput,
  DeleteSshKeyInput,
  GetSshKeyInput,
  ListSshKeysInput,
  UpdateSshKeyInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List SSH keys */
export const listSshKeys: Operation<ListSshKeysInput, Reply<ApiOperations["listSshKeys"]>> = {
  vendor: "digitalocean",
  id: "listSshKeys",
  group: "ssh-keys",
  route: "GET /v2/account/keys",
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
    items: "/ssh_keys",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  rateLimits: [{ requests: 10, windowMs: 60000 }],
  scopes: ["ssh_key:read"],
};

/** Add an SSH key */
export const createSshKey: Operation<CreateSshKeyInput, Reply<ApiOperations["createSshKey"]>> = {
  vendor: "digitalocean",
  id: "createSshKey",
  group: "ssh-keys",
  route: "POST /v2/account/keys",
  effect: "write",
  parameters: { public_key: { in: "body" }, name: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      public_key: {
        type: "string",
        description: "The whole line of the `.pub` file, beginning with its kind such as `ssh-ed25519`.",
      },
      name: { type: "string", description: "Name that people know the key by." },
    },
    required: ["public_key", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["ssh_key:create"],
};

/** Get an SSH key */
export const getSshKey: Operation<GetSshKeyInput, Reply<ApiOperations["getSshKey"]>> = {
  vendor: "digitalocean",
  id: "getSshKey",
  group: "ssh-keys",
  route: "GET /v2/account/keys/{ssh_key_identifier}",
  effect: "read",
  parameters: { ssh_key_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      ssh_key_identifier: {
        type: ["integer", "string"],
        description: "Id or fingerprint of the key, from the list of SSH keys.",
      },
    },
    required: ["ssh_key_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["ssh_key:read"],
};

/** Rename an SSH key */
export const updateSshKey: Operation<UpdateSshKeyInput, Reply<ApiOperations["updateSshKey"]>> = {
  vendor: "digitalocean",
  id: "updateSshKey",
  group: "ssh-keys",
  route: "PUT /v2/account/keys/{ssh_key_identifier}",
  effect: "write",
  parameters: { ssh_key_identifier: { in: "path" }, name: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      ssh_key_identifier: {
        type: ["integer", "string"],
        description: "Id or fingerprint of the key, from the list of SSH keys.",
      },
      name: { type: "string", description: "New name." },
    },
    required: ["ssh_key_identifier"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["ssh_key:update"],
};

/** Delete an SSH key */
export const deleteSshKey: Operation<DeleteSshKeyInput, null> = {
  vendor: "digitalocean",
  id: "deleteSshKey",
  group: "ssh-keys",
  route: "DELETE /v2/account/keys/{ssh_key_identifier}",
  effect: "destructive",
  parameters: { ssh_key_identifier: { in: "path" } },
  input: {
    type: "object",
    properties: {
      ssh_key_identifier: {
        type: ["integer", "string"],
        description: "Id or fingerprint of the key, from the list of SSH keys.",
      },
    },
    required: ["ssh_key_identifier"],
    additionalProperties: false,
  },
  scopes: ["ssh_key:delete"],
};
