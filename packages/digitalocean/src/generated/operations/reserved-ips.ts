// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateReservedIpActionInput,
  CreateReservedIpInput,
  DeleteReservedIpInput,
  GetReservedIpInput,
  ListReservedIpActionsInput,
  ListReservedIpsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List reserved IPs */
export const listReservedIps: Operation<ListReservedIpsInput, Reply<ApiOperations["listReservedIps"]>> = {
  vendor: "digitalocean",
  id: "listReservedIps",
  group: "reserved-ips",
  route: "GET /v2/reserved_ips",
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
    items: "/reserved_ips",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["reserved_ip:read"],
};

/** Reserve an IP */
export const createReservedIp: Operation<CreateReservedIpInput, Reply<ApiOperations["createReservedIp"]>> = {
  vendor: "digitalocean",
  id: "createReservedIp",
  group: "reserved-ips",
  route: "POST /v2/reserved_ips",
  effect: "write",
  parameters: { droplet_id: { in: "body" }, region: { in: "body" }, project_id: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      droplet_id: { type: "integer", description: "Number of the droplet that shall have the address." },
      region: { type: "string", description: "Slug of the region that shall keep the address." },
      project_id: {
        type: "string",
        format: "uuid",
        description: "Id of the project it shall belong to; only with `region`.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["reserved_ip:create"],
};

/** Get a reserved IP */
export const getReservedIp: Operation<GetReservedIpInput, Reply<ApiOperations["getReservedIp"]>> = {
  vendor: "digitalocean",
  id: "getReservedIp",
  group: "reserved-ips",
  route: "GET /v2/reserved_ips/{reserved_ip}",
  effect: "read",
  parameters: { reserved_ip: { in: "path" } },
  input: {
    type: "object",
    properties: {
      reserved_ip: {
        type: "string",
        format: "ipv4",
        description: "The reserved IPv4 address itself, from the list of reserved IPs.",
      },
    },
    required: ["reserved_ip"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["reserved_ip:read"],
};

/** Give up a reserved IP */
export const deleteReservedIp: Operation<DeleteReservedIpInput, null> = {
  vendor: "digitalocean",
  id: "deleteReservedIp",
  group: "reserved-ips",
  route: "DELETE /v2/reserved_ips/{reserved_ip}",
  effect: "destructive",
  parameters: { reserved_ip: { in: "path" } },
  input: {
    type: "object",
    properties: {
      reserved_ip: {
        type: "string",
        format: "ipv4",
        description: "The reserved IPv4 address itself, from the list of reserved IPs.",
      },
    },
    required: ["reserved_ip"],
    additionalProperties: false,
  },
  scopes: ["reserved_ip:delete"],
};

/** List a reserved IP's actions */
export const listReservedIpActions: Operation<
  ListReservedIpActionsInput,
  Reply<ApiOperations["listReservedIpActions"]>
> = {
  vendor: "digitalocean",
  id: "listReservedIpActions",
  group: "reserved-ips",
  route: "GET /v2/reserved_ips/{reserved_ip}/actions",
  effect: "read",
  parameters: { reserved_ip: { in: "path" } },
  input: {
    type: "object",
    properties: {
      reserved_ip: {
        type: "string",
        format: "ipv4",
        description: "The reserved IPv4 address itself, from the list of reserved IPs.",
      },
    },
    required: ["reserved_ip"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["reserved_ip:read"],
};

/** Start an action on a reserved IP */
export const createReservedIpAction: Operation<
  CreateReservedIpActionInput,
  Reply<ApiOperations["createReservedIpAction"]>
> = {
  vendor: "digitalocean",
  id: "createReservedIpAction",
  group: "reserved-ips",
  route: "POST /v2/reserved_ips/{reserved_ip}/actions",
  effect: "write",
  parameters: { reserved_ip: { in: "path" }, type: { in: "body" }, droplet_id: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      reserved_ip: {
        type: "string",
        format: "ipv4",
        description: "The reserved IPv4 address itself, from the list of reserved IPs.",
      },
      type: {
        type: "string",
        description: "`assign` to a droplet, or `unassign`.",
        enum: ["assign", "unassign"],
      },
      droplet_id: {
        type: "integer",
        description: "Number of the droplet, of the same region. Only `assign` takes it, and cannot do without.",
      },
    },
    required: ["reserved_ip", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["reserved_ip:update"],
};
