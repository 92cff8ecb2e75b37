import { defineVendor } from "@medtainer/core";
import { domains } from "./collections.js";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { service } from "./service.js";
import { applyDnsPlan } from "./tools/apply-dns-plan.js";
import { dnsPlan } from "./tools/dns-plan.js";
import { dnsRecords } from "./tools/dns-records.js";
import { domainAvailability } from "./tools/domain-availability.js";
import { domainCatalog } from "./tools/domain-catalog.js";
import { domainContacts } from "./tools/domain-contacts.js";
import { domainDetails } from "./tools/domain-details.js";
import { mxRecords } from "./tools/mx-records.js";
import { subdomains } from "./tools/subdomains.js";

/** GoDaddy whole: its service, its operations, its tools, and the domains that are kept. */
export const godaddy = defineVendor({
  service,
  operations,
  operationTools,
  composedTools: [
    domainCatalog,
    domainDetails,
    dnsRecords,
    mxRecords,
    subdomains,
    domainContacts,
    domainAvailability,
    dnsPlan,
    applyDnsPlan,
  ],
  collections: [domains],
});
