// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { CreateDomainInput, DeleteDomainInput, GetDomainInput, ListDomainsInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List domains */
export const listDomains: Operation<ListDomainsInput, Reply<ApiOperations["listDomains"]>> = {
  vendor: "digitalocean",
  id: "listDomains",
  group: "domains",
  route: "GET /v2/domains",
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
    items: "/domains",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["domain:read"],
};

/** Add a domain */
export const createDomain: Operation<CreateDomainInput, Reply<ApiOperations["createDomain"]>> = {
  vendor: "digitalocean",
  id: "createDomain",
  group: "domains",
  route: "POST /v2/domains",
  effect: "write",
  parameters: { name: { in: "body" }, ip_address: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      name: { type: "string", description: "The domain itself." },
      ip_address: {
        type: "string",
        description: "IPv4 address that the bare domain shall point to; makes an A record.",
      },
    },
    required: ["name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["domain:create"],
};

/** Get a domain */
export const getDomain: Operation<GetDomainInput, Reply<ApiOperations["getDomain"]>> = {
  vendor: "digitalocean",
  id: "getDomain",
  group: "domains",
  route: "GET /v2/domains/{domain_name}",
  effect: "read",
  parameters: { domain_name: { in: "path" } },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
    },
    required: ["domain_name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["domain:read"],
};

/** Delete a domain */
export const deleteDomain: Operation<DeleteDomainInput, null> = {
  vendor: "digitalocean",
  id: "deleteDomain",
  group: "domains",
  route: "DELETE /v2/domains/{domain_name}",
  effect: "destructive",
  parameters: { domain_name: { in: "path" } },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
    },
    required: ["domain_name"],
    additionalProperties: false,
  },
  scopes: ["domain:delete"],
};
