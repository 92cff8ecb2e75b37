// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CancelDomainInput,
  CancelPrivacyInput,
  GetCustomerDomainInput,
  GetDomainInput,
  ListDomainsInput,
  ReplaceNameServersInput,
  UpdateDomainInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List domains */
export const listDomains: Operation<ListDomainsInput, Reply<ApiOperations["listDomains"]>> = {
  vendor: "godaddy",
  id: "listDomains",
  group: "domains",
  route: "GET /v1/domains",
  effect: "read",
  parameters: {
    statuses: { in: "query" },
    statusGroups: { in: "query" },
    limit: { in: "query" },
    marker: { in: "query" },
    includes: { in: "query" },
    modifiedDate: { in: "query" },
    "X-Shopper-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      statuses: {
        items: {
          type: "string",
          description: "One of 225 values, such as ACTIVE, AWAITING_CLAIM_ACK, AWAITING_DOCUMENT_AFTER_TRANSFER, AWAITING_DOCUMENT_AFTER_UPDATE_ACCOUNT, AWAITING_DOCUMENT_UPLOAD, AWAITING_FAILED_TRANSFER_WHOIS_PRIVACY, AWAITING_PAYMENT, AWAITING_RENEWAL_TRANSFER_IN_COMPLETE, AWAITING_TRANSFER_IN_ACK, AWAITING_TRANSFER_IN_AUTH, AWAITING_TRANSFER_IN_AUTO, AWAITING_TRANSFER_IN_WHOIS, AWAITING_TRANSFER_IN_WHOIS_FIX, AWAITING_VERIFICATION_ICANN, AWAITING_VERIFICATION_ICANN_MANUAL, CANCELLED, CANCELLED_HELD,…",
        },
        type: "array",
        description: "Only domains in one of these states; ACTIVE is the usual one.",
      },
      statusGroups: {
        items: {
          type: "string",
          enum: ["INACTIVE", "PRE_REGISTRATION", "REDEMPTION", "RENEWABLE", "VERIFICATION_ICANN", "VISIBLE"],
        },
        type: "array",
        description: "Only domains whose state is in one of these groups; VISIBLE is what the control panel shows.",
      },
      limit: { maximum: 1000, minimum: 1, type: "integer", description: "How many domains at most." },
      marker: { type: "string", description: "The last domain of the page before." },
      includes: {
        items: { type: "string", enum: ["authCode", "contacts", "nameServers"] },
        type: "array",
        description: "More to say of each domain; without it contacts and name servers are left out.",
      },
      modifiedDate: {
        format: "date-time",
        type: "string",
        description: "Only domains that were changed since.",
      },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: { style: "cursor", position: "marker", size: "limit", items: "", nextFrom: "/domain" },
};

/** Get a domain */
export const getDomain: Operation<GetDomainInput, Reply<ApiOperations["getDomain"]>> = {
  vendor: "godaddy",
  id: "getDomain",
  group: "domains",
  route: "GET /v1/domains/{domain}",
  effect: "read",
  parameters: { domain: { in: "path" }, "X-Shopper-Id": { in: "header" } },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    required: ["domain"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Cancel a domain */
export const cancelDomain: Operation<CancelDomainInput, null> = {
  vendor: "godaddy",
  id: "cancelDomain",
  group: "domains",
  route: "DELETE /v1/domains/{domain}",
  effect: "destructive",
  parameters: { domain: { in: "path" } },
  input: {
    type: "object",
    properties: { domain: { type: "string", description: "The whole name, such as example.com." } },
    required: ["domain"],
    additionalProperties: false,
  },
};

/** Change a domain */
export const updateDomain: Operation<UpdateDomainInput, null> = {
  vendor: "godaddy",
  id: "updateDomain",
  group: "domains",
  route: "PATCH /v1/domains/{domain}",
  effect: "destructive",
  parameters: {
    domain: { in: "path" },
    "X-Shopper-Id": { in: "header" },
    consent: { in: "body" },
    exposeWhois: { in: "body" },
    locked: { in: "body" },
    nameServers: { in: "body" },
    renewAuto: { in: "body" },
    subaccountId: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
      consent: {
        type: "object",
        description: "Consent to public contacts.",
        properties: {
          agreedAt: { type: "string", format: "date-time", description: "When it was agreed." },
          agreedBy: { type: "string", description: "Internet address of who agreed." },
          agreementKeys: {
            type: "array",
            items: { type: "string", enum: ["EXPOSE_WHOIS"] },
            description: "Keys of the agreements.",
          },
        },
        required: ["agreementKeys", "agreedBy", "agreedAt"],
      },
      exposeWhois: { type: "boolean", description: "True where the contacts are public." },
      locked: { type: "boolean", description: "True where the domain cannot be moved away." },
      nameServers: { type: "array", items: {}, description: "Who answers for the domain's DNS." },
      renewAuto: { type: "boolean", description: "True where it is renewed by itself." },
      subaccountId: { type: "string", description: "Account below this one that has the domain." },
    },
    required: ["domain"],
    additionalProperties: false,
  },
};

/** Cancel privacy */
export const cancelPrivacy: Operation<CancelPrivacyInput, null> = {
  vendor: "godaddy",
  id: "cancelPrivacy",
  group: "domains",
  route: "DELETE /v1/domains/{domain}/privacy",
  effect: "destructive",
  parameters: { domain: { in: "path" }, "X-Shopper-Id": { in: "header" } },
  input: {
    type: "object",
    properties: {
      domain: { type: "string", description: "The whole name, such as example.com." },
      "X-Shopper-Id": {
        type: "string",
        description: "Customer of a reseller in whose name the call is made.",
      },
    },
    required: ["domain"],
    additionalProperties: false,
  },
};

/** Get a domain with DNSSEC and jobs */
export const getCustomerDomain: Operation<
  GetCustomerDomainInput,
  Reply<ApiOperations["getCustomerDomain"]>
> = {
  vendor: "godaddy",
  id: "getCustomerDomain",
  group: "domains",
  route: "GET /v2/customers/{customerId}/domains/{domain}",
  effect: "read",
  parameters: {
    customerId: { in: "path" },
    domain: { in: "path" },
    includes: { in: "query" },
    "X-Request-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      domain: { type: "string", description: "The whole name, such as example.com." },
      includes: {
        items: { type: "string", enum: ["actions", "contacts", "dnssecRecords", "registryStatusCodes"] },
        type: "array",
        description: "More to say of the domain.",
      },
      "X-Request-Id": { type: "string", description: "Id of the caller's own, for questions to GoDaddy." },
    },
    required: ["customerId", "domain"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Replace name servers */
export const replaceNameServers: Operation<ReplaceNameServersInput, null> = {
  vendor: "godaddy",
  id: "replaceNameServers",
  group: "domains",
  route: "PUT /v2/customers/{customerId}/domains/{domain}/nameServers",
  effect: "destructive",
  parameters: {
    customerId: { in: "path" },
    domain: { in: "path" },
    "X-Request-Id": { in: "header" },
    nameServers: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      domain: { type: "string", description: "The whole name, such as example.com." },
      "X-Request-Id": { type: "string", description: "Id of the caller's own, for questions to GoDaddy." },
      nameServers: {
        type: "array",
        items: { type: "string" },
        description: "Who answers for the domain's DNS.",
      },
    },
    required: ["customerId", "domain"],
    additionalProperties: false,
  },
};
