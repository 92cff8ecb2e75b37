import { defineSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import document from "./generated/openapi.json" with { type: "json" };
import { domains } from "./sandbox/domains.js";
import { errorBody, readCredential } from "./sandbox/manners.js";
import { others } from "./sandbox/others.js";
import { records } from "./sandbox/records.js";
import { seed } from "./sandbox/seed.js";
import { shop } from "./sandbox/shop.js";
import { type GoDaddyTables, TABLE_KEYS } from "./sandbox/tables.js";
import { service } from "./service.js";

/** GoDaddy's API as a sandbox: the account of a clinic with six domains. Give it to `createSandbox`. */
export const godaddySandbox: SandboxDefinition = defineSandbox<GoDaddyTables>({
  vendor: "godaddy",
  document,
  keys: TABLE_KEYS,
  seed,
  behaviour: [domains, records, shop, others],
  readCredential,
  errorBody,
  rateLimits: service.rateLimits,
});
