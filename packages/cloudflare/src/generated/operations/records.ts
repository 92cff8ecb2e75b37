// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateDnsRecordInput,
  DeleteDnsRecordInput,
  ExportDnsRecordsInput,
  GetDnsRecordInput,
  ListDnsRecordsInput,
  PatchDnsRecordInput,
  ReplaceDnsRecordInput,
  ScanDnsRecordsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List DNS records */
export const listDnsRecords: Operation<ListDnsRecordsInput, Reply<ApiOperations["listDnsRecords"]>> = {
  vendor: "cloudflare",
  id: "listDnsRecords",
  group: "records",
  route: "GET /zones/{zone_id}/dns_records",
  effect: "read",
  parameters: {
    zone_id: { in: "path" },
    name: { in: "query" },
    type: { in: "query" },
    content: { in: "query" },
    proxied: { in: "query" },
    match: { in: "query" },
    search: { in: "query" },
    page: { in: "query" },
    per_page: { in: "query" },
    order: { in: "query" },
    direction: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      name: { maxLength: 255, type: "string", description: "Exactly this whole name." },
      type: {
        type: "string",
        description: "Only records of this type.",
        enum: [
          "A",
          "AAAA",
          "CAA",
          "CERT",
          "CNAME",
          "DNSKEY",
          "DS",
          "HTTPS",
          "LOC",
          "MX",
          "NAPTR",
          "NS",
          "PTR",
          "SMIMEA",
          "SRV",
          "SSHFP",
          "SVCB",
          "TLSA",
          "TXT",
          "URI",
        ],
      },
      content: { type: "string", description: "Exactly this content." },
      proxied: { type: "boolean", description: "Only records that go through Cloudflare, or only others." },
      match: {
        default: "all",
        type: "string",
        description: "Whether all filters must fit, or any.",
        enum: ["any", "all"],
      },
      search: { type: "string", description: "Words to find in any part of a record." },
      page: { default: 1, minimum: 1, type: "number", description: "Number of the page." },
      per_page: { type: "number", minimum: 1, maximum: 5000000, default: 100, description: "Records a page." },
      order: {
        default: "type",
        type: "string",
        description: "What to sort by.",
        enum: ["type", "name", "content", "ttl", "proxied"],
      },
      direction: {
        default: "asc",
        type: "string",
        description: "Upwards or downwards.",
        enum: ["asc", "desc"],
      },
    },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/success", equals: false },
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/result",
    total: "/result_info/total_count",
  },
};

/** Create a DNS record */
export const createDnsRecord: Operation<
  CreateDnsRecordInput,
  Reply<ApiOperations["createDnsRecord"], "/result">
> = {
  vendor: "cloudflare",
  id: "createDnsRecord",
  group: "records",
  route: "POST /zones/{zone_id}/dns_records",
  effect: "write",
  parameters: {
    zone_id: { in: "path" },
    type: { in: "body" },
    name: { in: "body" },
    content: { in: "body" },
    ttl: { in: "body" },
    proxied: { in: "body" },
    priority: { in: "body" },
    data: { in: "body" },
    comment: { in: "body" },
    tags: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      type: {
        type: "string",
        description: "Type of the record.",
        enum: [
          "A",
          "AAAA",
          "CAA",
          "CERT",
          "CNAME",
          "DNSKEY",
          "DS",
          "HTTPS",
          "LOC",
          "MX",
          "NAPTR",
          "NS",
          "PTR",
          "SMIMEA",
          "SRV",
          "SSHFP",
          "SVCB",
          "TLSA",
          "TXT",
          "URI",
        ],
      },
      name: { type: "string", maxLength: 255, description: "The whole name, or @ for the domain itself." },
      content: { type: "string", description: "Address, host name or text." },
      ttl: {
        type: "number",
        minimum: 1,
        maximum: 86400,
        description: "Seconds; 1 means that Cloudflare chooses.",
      },
      proxied: {
        type: "boolean",
        description: "True sends the traffic through Cloudflare. A, AAAA and CNAME only.",
      },
      priority: { type: "number", minimum: 0, maximum: 65535, description: "MX and URI only." },
      data: {
        type: "object",
        description: "Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then.",
      },
      comment: { type: "string", description: "Note for people." },
      tags: { type: "array", items: { type: "string" }, description: "Labels, as name:value." },
    },
    required: ["zone_id", "type", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Get a DNS record */
export const getDnsRecord: Operation<GetDnsRecordInput, Reply<ApiOperations["getDnsRecord"], "/result">> = {
  vendor: "cloudflare",
  id: "getDnsRecord",
  group: "records",
  route: "GET /zones/{zone_id}/dns_records/{dns_record_id}",
  effect: "read",
  parameters: { dns_record_id: { in: "path" }, zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      dns_record_id: { type: "string", maxLength: 32, description: "Id of the record." },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["dns_record_id", "zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Replace a DNS record */
export const replaceDnsRecord: Operation<
  ReplaceDnsRecordInput,
  Reply<ApiOperations["replaceDnsRecord"], "/result">
> = {
  vendor: "cloudflare",
  id: "replaceDnsRecord",
  group: "records",
  route: "PUT /zones/{zone_id}/dns_records/{dns_record_id}",
  effect: "destructive",
  parameters: {
    dns_record_id: { in: "path" },
    zone_id: { in: "path" },
    type: { in: "body" },
    name: { in: "body" },
    content: { in: "body" },
    ttl: { in: "body" },
    proxied: { in: "body" },
    priority: { in: "body" },
    data: { in: "body" },
    comment: { in: "body" },
    tags: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      dns_record_id: { type: "string", maxLength: 32, description: "Id of the record." },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      type: {
        type: "string",
        description: "Type of the record.",
        enum: [
          "A",
          "AAAA",
          "CAA",
          "CERT",
          "CNAME",
          "DNSKEY",
          "DS",
          "HTTPS",
          "LOC",
          "MX",
          "NAPTR",
          "NS",
          "PTR",
          "SMIMEA",
          "SRV",
          "SSHFP",
          "SVCB",
          "TLSA",
          "TXT",
          "URI",
        ],
      },
      name: { type: "string", maxLength: 255, description: "The whole name, or @ for the domain itself." },
      content: { type: "string", description: "Address, host name or text." },
      ttl: {
        type: "number",
        minimum: 1,
        maximum: 86400,
        description: "Seconds; 1 means that Cloudflare chooses.",
      },
      proxied: {
        type: "boolean",
        description: "True sends the traffic through Cloudflare. A, AAAA and CNAME only.",
      },
      priority: { type: "number", minimum: 0, maximum: 65535, description: "MX and URI only." },
      data: {
        type: "object",
        description: "Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then.",
      },
      comment: { type: "string", description: "Note for people." },
      tags: { type: "array", items: { type: "string" }, description: "Labels, as name:value." },
    },
    required: ["dns_record_id", "zone_id", "type", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Delete a DNS record */
export const deleteDnsRecord: Operation<
  DeleteDnsRecordInput,
  Reply<ApiOperations["deleteDnsRecord"], "/result">
> = {
  vendor: "cloudflare",
  id: "deleteDnsRecord",
  group: "records",
  route: "DELETE /zones/{zone_id}/dns_records/{dns_record_id}",
  effect: "destructive",
  parameters: { dns_record_id: { in: "path" }, zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      dns_record_id: { type: "string", maxLength: 32, description: "Id of the record." },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
    },
    required: ["dns_record_id", "zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Change a DNS record */
export const patchDnsRecord: Operation<
  PatchDnsRecordInput,
  Reply<ApiOperations["patchDnsRecord"], "/result">
> = {
  vendor: "cloudflare",
  id: "patchDnsRecord",
  group: "records",
  route: "PATCH /zones/{zone_id}/dns_records/{dns_record_id}",
  effect: "destructive",
  parameters: {
    dns_record_id: { in: "path" },
    zone_id: { in: "path" },
    type: { in: "body" },
    name: { in: "body" },
    content: { in: "body" },
    ttl: { in: "body" },
    proxied: { in: "body" },
    priority: { in: "body" },
    data: { in: "body" },
    comment: { in: "body" },
    tags: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      dns_record_id: { type: "string", maxLength: 32, description: "Id of the record." },
      zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." },
      type: {
        type: "string",
        description: "Type of the record.",
        enum: [
          "A",
          "AAAA",
          "CAA",
          "CERT",
          "CNAME",
          "DNSKEY",
          "DS",
          "HTTPS",
          "LOC",
          "MX",
          "NAPTR",
          "NS",
          "PTR",
          "SMIMEA",
          "SRV",
          "SSHFP",
          "SVCB",
          "TLSA",
          "TXT",
          "URI",
        ],
      },
      name: { type: "string", maxLength: 255, description: "The whole name, or @ for the domain itself." },
      content: { type: "string", description: "Address, host name or text." },
      ttl: {
        type: "number",
        minimum: 1,
        maximum: 86400,
        description: "Seconds; 1 means that Cloudflare chooses.",
      },
      proxied: {
        type: "boolean",
        description: "True sends the traffic through Cloudflare. A, AAAA and CNAME only.",
      },
      priority: { type: "number", minimum: 0, maximum: 65535, description: "MX and URI only." },
      data: {
        type: "object",
        description: "Parts of CAA (flags, tag, value) and SRV (priority, weight, port, target); content is left out then.",
      },
      comment: { type: "string", description: "Note for people." },
      tags: { type: "array", items: { type: "string" }, description: "Labels, as name:value." },
    },
    required: ["dns_record_id", "zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};

/** Export a zone */
export const exportDnsRecords: Operation<ExportDnsRecordsInput, Reply<ApiOperations["exportDnsRecords"]>> = {
  vendor: "cloudflare",
  id: "exportDnsRecords",
  group: "records",
  route: "GET /zones/{zone_id}/dns_records/export",
  effect: "read",
  parameters: { zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: { zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." } },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "text/plain",
};

/** Scan for DNS records */
export const scanDnsRecords: Operation<
  ScanDnsRecordsInput,
  Reply<ApiOperations["scanDnsRecords"], "/result">
> = {
  vendor: "cloudflare",
  id: "scanDnsRecords",
  group: "records",
  route: "POST /zones/{zone_id}/dns_records/scan",
  effect: "write",
  parameters: { zone_id: { in: "path" } },
  input: {
    type: "object",
    properties: { zone_id: { type: "string", maxLength: 32, description: "Id of the zone, from listZones." } },
    required: ["zone_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/result",
  failure: { pointer: "/success", equals: false },
};
