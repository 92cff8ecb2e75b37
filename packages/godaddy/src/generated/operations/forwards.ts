// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateForwardingInput,
  DeleteForwardingInput,
  GetForwardingInput,
  ReplaceForwardingInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get a forwarding */
export const getForwarding: Operation<GetForwardingInput, Reply<ApiOperations["getForwarding"]>> = {
  vendor: "godaddy",
  id: "getForwarding",
  group: "forwards",
  route: "GET /v2/customers/{customerId}/domains/forwards/{fqdn}",
  effect: "read",
  parameters: { customerId: { in: "path" }, fqdn: { in: "path" }, includeSubs: { in: "query" } },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      fqdn: { type: "string", description: "The whole name that is forwarded." },
      includeSubs: { type: "boolean", description: "True also answers the forwardings of names below it." },
    },
    required: ["customerId", "fqdn"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Change a forwarding */
export const replaceForwarding: Operation<ReplaceForwardingInput, null> = {
  vendor: "godaddy",
  id: "replaceForwarding",
  group: "forwards",
  route: "PUT /v2/customers/{customerId}/domains/forwards/{fqdn}",
  effect: "destructive",
  parameters: {
    customerId: { in: "path" },
    fqdn: { in: "path" },
    mask: { in: "body" },
    type: { in: "body" },
    url: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      fqdn: { type: "string", description: "The whole name that is forwarded." },
      mask: {
        type: "object",
        description: "What the frame around a masked page says.",
        properties: {
          description: { type: "string" },
          keywords: { type: "string", description: "For search engines." },
          title: { type: "string", description: "Heading." },
        },
      },
      type: {
        type: "string",
        default: "REDIRECT_PERMANENT",
        description: "Type.",
        enum: ["MASKED", "REDIRECT_PERMANENT", "REDIRECT_TEMPORARY"],
      },
      url: { type: "string", description: "Address on the web." },
    },
    required: ["customerId", "fqdn", "type", "url"],
    additionalProperties: false,
  },
};

/** Create a forwarding */
export const createForwarding: Operation<CreateForwardingInput, null> = {
  vendor: "godaddy",
  id: "createForwarding",
  group: "forwards",
  route: "POST /v2/customers/{customerId}/domains/forwards/{fqdn}",
  effect: "write",
  parameters: {
    customerId: { in: "path" },
    fqdn: { in: "path" },
    mask: { in: "body" },
    type: { in: "body" },
    url: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      fqdn: { type: "string", description: "The whole name that is forwarded." },
      mask: {
        type: "object",
        description: "What the frame around a masked page says.",
        properties: {
          description: { type: "string" },
          keywords: { type: "string", description: "For search engines." },
          title: { type: "string", description: "Heading." },
        },
      },
      type: {
        type: "string",
        default: "REDIRECT_PERMANENT",
        description: "Type.",
        enum: ["MASKED", "REDIRECT_PERMANENT", "REDIRECT_TEMPORARY"],
      },
      url: { type: "string", description: "Address on the web." },
    },
    required: ["customerId", "fqdn", "type", "url"],
    additionalProperties: false,
  },
};

/** Delete a forwarding */
export const deleteForwarding: Operation<DeleteForwardingInput, null> = {
  vendor: "godaddy",
  id: "deleteForwarding",
  group: "forwards",
  route: "DELETE /v2/customers/{customerId}/domains/forwards/{fqdn}",
  effect: "destructive",
  parameters: { customerId: { in: "path" }, fqdn: { in: "path" } },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      fqdn: { type: "string", description: "The whole name that is forwarded." },
    },
    required: ["customerId", "fqdn"],
    additionalProperties: false,
  },
};
