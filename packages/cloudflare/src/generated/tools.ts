// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { OperationTool } from "@medtainer/core";
import {
  getDnssec,
  getSetting,
  listDnsRecords,
  listEmailRules,
  listZones,
  purgeCache,
  updateSetting,
} from "./operations.js";

/** The tools that are one operation each. */
export const operationTools: readonly OperationTool[] = /* @__PURE__ */ Array.of<OperationTool>(
  {
    name: "cloudflare_get_dnssec",
    title: "Get DNSSEC",
    description: "Whether answers are signed, and the DS record that the registrar needs.",
    operation: getDnssec,
  },
  {
    name: "cloudflare_get_setting",
    title: "Get a setting",
    description: "One setting of a zone, such as ssl, always_use_https, min_tls_version or security_level.",
    operation: getSetting,
  },
  {
    name: "cloudflare_list_dns_records",
    title: "List DNS records",
    description: "The DNS records of a zone, 100 a page. Names are whole; a time to live of 1 means that Cloudflare chooses.",
    operation: listDnsRecords,
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
        per_page: {
          type: "number",
          minimum: 1,
          maximum: 5000000,
          default: 100,
          description: "Records a page.",
        },
      },
      required: ["zone_id"],
      additionalProperties: false,
    },
  },
  {
    name: "cloudflare_list_email_rules",
    title: "List e-mail rules",
    description: "Which addresses are forwarded where.",
    operation: listEmailRules,
  },
  {
    name: "cloudflare_list_zones",
    title: "List zones",
    description: "The domains of the account with their ids, states and name servers. Most other calls ask for the id.",
    operation: listZones,
    input: {
      type: "object",
      properties: {
        name: { maxLength: 253, type: "string", description: "Exactly this domain." },
        status: {
          type: "string",
          description: "Only zones in this state.",
          enum: ["initializing", "pending", "active", "moved"],
        },
        page: { default: 1, minimum: 1, type: "number", description: "Number of the page." },
        per_page: { default: 20, maximum: 50, minimum: 5, type: "number", description: "Zones a page." },
      },
      additionalProperties: false,
    },
  },
  {
    name: "cloudflare_purge_cache",
    title: "Purge the cache",
    description: "Forgets cached files of a domain: everything, or only what is named. The next visits ask the server itself.",
    operation: purgeCache,
  },
  {
    name: "cloudflare_update_setting",
    title: "Change a setting",
    description: "Changes one setting of a zone. The value must be one that the setting takes: on or off for most, off, flexible, full or strict for ssl.",
    operation: updateSetting,
  },
);
