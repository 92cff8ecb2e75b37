// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  AddRecordsInput,
  DeleteRecordsOfNameInput,
  ListRecordsInput,
  ListRecordsOfNameInput,
  ListRecordsOfTypeInput,
  ReplaceRecordsInput,
  ReplaceRecordsOfNameInput,
  ReplaceRecordsOfTypeInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List DNS records */
export const listRecords: Operation<ListRecordsInput, Reply<ApiOperations["listRecords"]>> = {
  vendor: "godaddy",
  id: "listRecords",
  group: "records",
  route: "GET /v1/domains/{domain}/records",
  effect: "read",
  parameters: {
    domain: { in: "path" },
    offset: { in: "query" },
    limit: { in: "query" },
    "X-Shopper-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      offset: { type: "integer", description: "How many records to leave out at the beginning." },
      limit: { type: "integer", description: "How many records at most." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    required: ["domain"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: { style: "offset", position: "offset", size: "limit", items: "" },
};

/** Replace all DNS records */
export const replaceRecords: Operation<ReplaceRecordsInput, null> = {
  vendor: "godaddy",
  id: "replaceRecords",
  group: "records",
  route: "PUT /v1/domains/{domain}/records",
  effect: "destructive",
  parameters: { domain: { in: "path" }, "X-Shopper-Id": { in: "header" }, body: { in: "body" } },
  body: { mediaType: "application/json", shape: "whole", required: true },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
      body: {
        items: {
          type: "object",
          description: "A DNS record.",
          properties: {
            data: { type: "string", description: "Address, host name or text. @ is the domain itself." },
            name: { type: "string", description: "Relative to the domain, as www; @ is the domain itself." },
            port: { type: "integer", maximum: 65535, minimum: 1, description: "SRV only." },
            priority: { type: "integer", description: "MX and SRV only; the lowest is tried first." },
            protocol: { type: "string", description: "SRV only, such as _tcp." },
            service: { type: "string", description: "SRV only, such as _sip." },
            ttl: { type: "integer", description: "Time to live in seconds, 600 at least." },
            type: {
              type: "string",
              description: "Type.",
              enum: ["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
            },
            weight: { type: "integer", description: "SRV only." },
          },
          required: ["type", "name", "data"],
        },
        type: "array",
      },
    },
    required: ["domain", "body"],
    additionalProperties: false,
  },
};

/** Add DNS records */
export const addRecords: Operation<AddRecordsInput, null> = {
  vendor: "godaddy",
  id: "addRecords",
  group: "records",
  route: "PATCH /v1/domains/{domain}/records",
  effect: "destructive",
  parameters: { domain: { in: "path" }, "X-Shopper-Id": { in: "header" }, body: { in: "body" } },
  body: { mediaType: "application/json", shape: "whole", required: true },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
      body: {
        type: "array",
        items: {
          type: "object",
          description: "A DNS record.",
          properties: {
            data: { type: "string", description: "Address, host name or text. @ is the domain itself." },
            name: { type: "string", description: "Relative to the domain, as www; @ is the domain itself." },
            port: { type: "integer", maximum: 65535, minimum: 1, description: "SRV only." },
            priority: { type: "integer", description: "MX and SRV only; the lowest is tried first." },
            protocol: { type: "string", description: "SRV only, such as _tcp." },
            service: { type: "string", description: "SRV only, such as _sip." },
            ttl: { type: "integer", description: "Time to live in seconds, 600 at least." },
            type: {
              type: "string",
              description: "Type.",
              enum: ["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
            },
            weight: { type: "integer", description: "SRV only." },
          },
          required: ["type", "name", "data"],
        },
        description: "Several records.",
      },
    },
    required: ["domain", "body"],
    additionalProperties: false,
  },
};

/** List DNS records of a type */
export const listRecordsOfType: Operation<
  ListRecordsOfTypeInput,
  Reply<ApiOperations["listRecordsOfType"]>
> = {
  vendor: "godaddy",
  id: "listRecordsOfType",
  group: "records",
  route: "GET /v1/domains/{domain}/records/{type}",
  effect: "read",
  parameters: {
    domain: { in: "path" },
    type: { in: "path" },
    offset: { in: "query" },
    limit: { in: "query" },
    "X-Shopper-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      type: {
        type: "string",
        description: "Type of the records.",
        enum: ["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      offset: { type: "integer", description: "How many records to leave out at the beginning." },
      limit: { type: "integer", description: "How many records at most." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    required: ["domain", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: { style: "offset", position: "offset", size: "limit", items: "" },
};

/** Replace DNS records of a type */
export const replaceRecordsOfType: Operation<ReplaceRecordsOfTypeInput, null> = {
  vendor: "godaddy",
  id: "replaceRecordsOfType",
  group: "records",
  route: "PUT /v1/domains/{domain}/records/{type}",
  effect: "destructive",
  parameters: {
    domain: { in: "path" },
    type: { in: "path" },
    "X-Shopper-Id": { in: "header" },
    body: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "whole", required: true },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      type: {
        type: "string",
        description: "Type of the records.",
        enum: ["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
      body: {
        items: {
          type: "object",
          description: "A DNS record whose type is given by the path.",
          properties: {
            data: { type: "string", description: "Address, host name or text. @ is the domain itself." },
            name: { type: "string", description: "Relative to the domain, as www; @ is the domain itself." },
            port: { type: "integer", maximum: 65535, minimum: 1, description: "SRV only." },
            priority: { type: "integer", description: "MX and SRV only; the lowest is tried first." },
            protocol: { type: "string", description: "SRV only, such as _tcp." },
            service: { type: "string", description: "SRV only, such as _sip." },
            ttl: { type: "integer", description: "Time to live in seconds, 600 at least." },
            weight: { type: "integer", description: "SRV only." },
          },
          required: ["name", "data"],
        },
        type: "array",
      },
    },
    required: ["domain", "type", "body"],
    additionalProperties: false,
  },
};

/** List DNS records of a name */
export const listRecordsOfName: Operation<
  ListRecordsOfNameInput,
  Reply<ApiOperations["listRecordsOfName"]>
> = {
  vendor: "godaddy",
  id: "listRecordsOfName",
  group: "records",
  route: "GET /v1/domains/{domain}/records/{type}/{name}",
  effect: "read",
  parameters: {
    domain: { in: "path" },
    type: { in: "path" },
    name: { in: "path" },
    offset: { in: "query" },
    limit: { in: "query" },
    "X-Shopper-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      type: {
        type: "string",
        description: "Type of the records.",
        enum: ["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      name: { type: "string", description: "Relative to the domain, as www; @ is the domain itself." },
      offset: { type: "integer", description: "How many records to leave out at the beginning." },
      limit: { type: "integer", description: "How many records at most." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    required: ["domain", "type", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: { style: "offset", position: "offset", size: "limit", items: "" },
};

/** Replace DNS records of a name */
export const replaceRecordsOfName: Operation<ReplaceRecordsOfNameInput, null> = {
  vendor: "godaddy",
  id: "replaceRecordsOfName",
  group: "records",
  route: "PUT /v1/domains/{domain}/records/{type}/{name}",
  effect: "destructive",
  parameters: {
    domain: { in: "path" },
    type: { in: "path" },
    name: { in: "path" },
    "X-Shopper-Id": { in: "header" },
    body: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "whole", required: true },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      type: {
        type: "string",
        description: "Type of the records.",
        enum: ["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
      },
      name: { type: "string", description: "Relative to the domain, as www; @ is the domain itself." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
      body: {
        items: {
          type: "object",
          description: "A DNS record whose type and name are given by the path.",
          properties: {
            data: { type: "string", description: "Address, host name or text. @ is the domain itself." },
            port: { type: "integer", maximum: 65535, minimum: 1, description: "SRV only." },
            priority: { type: "integer", description: "MX and SRV only; the lowest is tried first." },
            protocol: { type: "string", description: "SRV only, such as _tcp." },
            service: { type: "string", description: "SRV only, such as _sip." },
            ttl: { type: "integer", description: "Time to live in seconds, 600 at least." },
            weight: { type: "integer", description: "SRV only." },
          },
          required: ["data"],
        },
        type: "array",
      },
    },
    required: ["domain", "type", "name", "body"],
    additionalProperties: false,
  },
};

/** Delete DNS records of a name */
export const deleteRecordsOfName: Operation<DeleteRecordsOfNameInput, null> = {
  vendor: "godaddy",
  id: "deleteRecordsOfName",
  group: "records",
  route: "DELETE /v1/domains/{domain}/records/{type}/{name}",
  effect: "destructive",
  parameters: {
    domain: { in: "path" },
    type: { in: "path" },
    name: { in: "path" },
    "X-Shopper-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      type: {
        type: "string",
        description: "Type of the records; name servers and SOA cannot be deleted.",
        enum: ["A", "AAAA", "CNAME", "MX", "SRV", "TXT"],
      },
      name: { type: "string", description: "Relative to the domain, as www; @ is the domain itself." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    required: ["domain", "type", "name"],
    additionalProperties: false,
  },
};
