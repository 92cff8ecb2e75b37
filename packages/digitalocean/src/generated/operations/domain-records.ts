// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateDomainRecordInput,
  DeleteDomainRecordInput,
  GetDomainRecordInput,
  ListDomainRecordsInput,
  PatchDomainRecordInput,
  UpdateDomainRecordInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List DNS records */
export const listDomainRecords: Operation<
  ListDomainRecordsInput,
  Reply<ApiOperations["listDomainRecords"]>
> = {
  vendor: "digitalocean",
  id: "listDomainRecords",
  group: "domain-records",
  route: "GET /v2/domains/{domain_name}/records",
  effect: "read",
  parameters: {
    domain_name: { in: "path" },
    name: { in: "query" },
    type: { in: "query" },
    per_page: { in: "query" },
    page: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
      name: { type: "string", description: "Only records of this full name, domain included." },
      type: {
        type: "string",
        description: "Only records of this type.",
        enum: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    required: ["domain_name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/domain_records",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["domain:read"],
};

/** Create a DNS record */
export const createDomainRecord: Operation<
  CreateDomainRecordInput,
  Reply<ApiOperations["createDomainRecord"]>
> = {
  vendor: "digitalocean",
  id: "createDomainRecord",
  group: "domain-records",
  route: "POST /v2/domains/{domain_name}/records",
  effect: "write",
  parameters: {
    domain_name: { in: "path" },
    type: { in: "body" },
    name: { in: "body" },
    data: { in: "body" },
    priority: { in: "body" },
    port: { in: "body" },
    ttl: { in: "body" },
    weight: { in: "body" },
    flags: { in: "body" },
    tag: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
      type: {
        type: "string",
        description: "Type of the record. A, AAAA, CNAME, NS and TXT need `name` and `data`; MX needs `data` and `priority`; CAA also `flags` and `tag`; SRV also `priority`, `port` and `weight`. Of SOA only `ttl` can be changed.",
        enum: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      name: {
        type: "string",
        description: "Host part without the domain: `www`, `*`, or `@` for the bare domain. For SRV `_service._protocol`.",
      },
      data: {
        type: "string",
        description: "What the name points at: an IPv4 address (A), an IPv6 address (AAAA), a host name that ends in a dot or `@` (CNAME, MX, NS, SRV), a certificate authority's domain (CAA), or free text (TXT).",
      },
      priority: { type: ["integer", "null"], description: "For MX and SRV: the lowest is tried first." },
      port: { type: ["integer", "null"], description: "For SRV: port of the service." },
      ttl: {
        type: "integer",
        description: "Seconds that others may remember the record. Shorter before a change that is planned.",
      },
      weight: { type: ["integer", "null"], description: "For SRV: share among those of equal priority." },
      flags: { type: ["integer", "null"], description: "For CAA: 0 to 255, 0 as a rule." },
      tag: { type: ["string", "null"], description: "For CAA: `issue`, `issuewild` or `iodef`." },
    },
    required: ["domain_name", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["domain:create"],
};

/** Get a DNS record */
export const getDomainRecord: Operation<GetDomainRecordInput, Reply<ApiOperations["getDomainRecord"]>> = {
  vendor: "digitalocean",
  id: "getDomainRecord",
  group: "domain-records",
  route: "GET /v2/domains/{domain_name}/records/{domain_record_id}",
  effect: "read",
  parameters: { domain_name: { in: "path" }, domain_record_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
      domain_record_id: {
        type: "integer",
        description: "Number of the record, from the list of the domain's records.",
      },
    },
    required: ["domain_name", "domain_record_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["domain:read"],
};

/** Update a DNS record */
export const updateDomainRecord: Operation<
  UpdateDomainRecordInput,
  Reply<ApiOperations["updateDomainRecord"]>
> = {
  vendor: "digitalocean",
  id: "updateDomainRecord",
  group: "domain-records",
  route: "PUT /v2/domains/{domain_name}/records/{domain_record_id}",
  effect: "destructive",
  parameters: {
    domain_name: { in: "path" },
    domain_record_id: { in: "path" },
    type: { in: "body" },
    name: { in: "body" },
    data: { in: "body" },
    priority: { in: "body" },
    port: { in: "body" },
    ttl: { in: "body" },
    weight: { in: "body" },
    flags: { in: "body" },
    tag: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
      domain_record_id: {
        type: "integer",
        description: "Number of the record, from the list of the domain's records.",
      },
      type: {
        type: "string",
        description: "Type of the record. A, AAAA, CNAME, NS and TXT need `name` and `data`; MX needs `data` and `priority`; CAA also `flags` and `tag`; SRV also `priority`, `port` and `weight`. Of SOA only `ttl` can be changed.",
        enum: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      name: {
        type: "string",
        description: "Host part without the domain: `www`, `*`, or `@` for the bare domain. For SRV `_service._protocol`.",
      },
      data: {
        type: "string",
        description: "What the name points at: an IPv4 address (A), an IPv6 address (AAAA), a host name that ends in a dot or `@` (CNAME, MX, NS, SRV), a certificate authority's domain (CAA), or free text (TXT).",
      },
      priority: { type: ["integer", "null"], description: "For MX and SRV: the lowest is tried first." },
      port: { type: ["integer", "null"], description: "For SRV: port of the service." },
      ttl: {
        type: "integer",
        description: "Seconds that others may remember the record. Shorter before a change that is planned.",
      },
      weight: { type: ["integer", "null"], description: "For SRV: share among those of equal priority." },
      flags: { type: ["integer", "null"], description: "For CAA: 0 to 255, 0 as a rule." },
      tag: { type: ["string", "null"], description: "For CAA: `issue`, `issuewild` or `iodef`." },
    },
    required: ["domain_name", "domain_record_id", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["domain:update"],
};

/** Delete a DNS record */
export const deleteDomainRecord: Operation<DeleteDomainRecordInput, null> = {
  vendor: "digitalocean",
  id: "deleteDomainRecord",
  group: "domain-records",
  route: "DELETE /v2/domains/{domain_name}/records/{domain_record_id}",
  effect: "destructive",
  parameters: { domain_name: { in: "path" }, domain_record_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
      domain_record_id: {
        type: "integer",
        description: "Number of the record, from the list of the domain's records.",
      },
    },
    required: ["domain_name", "domain_record_id"],
    additionalProperties: false,
  },
  scopes: ["domain:delete"],
};

/** Change parts of a DNS record */
export const patchDomainRecord: Operation<
  PatchDomainRecordInput,
  Reply<ApiOperations["patchDomainRecord"]>
> = {
  vendor: "digitalocean",
  id: "patchDomainRecord",
  group: "domain-records",
  route: "PATCH /v2/domains/{domain_name}/records/{domain_record_id}",
  effect: "destructive",
  parameters: {
    domain_name: { in: "path" },
    domain_record_id: { in: "path" },
    type: { in: "body" },
    name: { in: "body" },
    data: { in: "body" },
    priority: { in: "body" },
    port: { in: "body" },
    ttl: { in: "body" },
    weight: { in: "body" },
    flags: { in: "body" },
    tag: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      domain_name: { type: "string", description: "The domain itself, as the list of domains names it." },
      domain_record_id: {
        type: "integer",
        description: "Number of the record, from the list of the domain's records.",
      },
      type: {
        type: "string",
        description: "Type of the record. A, AAAA, CNAME, NS and TXT need `name` and `data`; MX needs `data` and `priority`; CAA also `flags` and `tag`; SRV also `priority`, `port` and `weight`. Of SOA only `ttl` can be changed.",
        enum: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      name: {
        type: "string",
        description: "Host part without the domain: `www`, `*`, or `@` for the bare domain. For SRV `_service._protocol`.",
      },
      data: {
        type: "string",
        description: "What the name points at: an IPv4 address (A), an IPv6 address (AAAA), a host name that ends in a dot or `@` (CNAME, MX, NS, SRV), a certificate authority's domain (CAA), or free text (TXT).",
      },
      priority: { type: ["integer", "null"], description: "For MX and SRV: the lowest is tried first." },
      port: { type: ["integer", "null"], description: "For SRV: port of the service." },
      ttl: {
        type: "integer",
        description: "Seconds that others may remember the record. Shorter before a change that is planned.",
      },
      weight: { type: ["integer", "null"], description: "For SRV: share among those of equal priority." },
      flags: { type: ["integer", "null"], description: "For CAA: 0 to 255, 0 as a rule." },
      tag: { type: ["string", "null"], description: "For CAA: `issue`, `issuewild` or `iodef`." },
    },
    required: ["domain_name", "domain_record_id", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["domain:update"],
};
