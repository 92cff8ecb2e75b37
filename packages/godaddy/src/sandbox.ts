import { defineSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import document from "./generated/openapi.json" with { type: "json" };
import { domains } from "./sandbox/domains.js";
import { errorBody, rateLimits, readCredential } from "./sandbox/manners.js";
import { others } from "./sandbox/others.js";
import { records } from "./sandbox/records.js";
import { seed } from "./sandbox/seed.js";
import { shop } from "./sandbox/shop.js";
import { type GoDaddyTables, TABLE_KEYS } from "./sandbox/tables.js";

const operationIds = Object.values(document.paths).flatMap((item) =>
  Object.values(item).map(({ operationId }) => operationId),
);

/** GoDaddy's API as a sandbox: the account of a clinic with six domains. Give it to `createSandbox`. */
export const godaddySandbox: SandboxDefinition = defineSandbox<GoDaddyTables>({
  vendor: "godaddy",
  document,
  keys: TABLE_KEYS,
  seed,
  behaviour: [domains, records, shop, others],
  readCredential,
  errorBody,
  rateLimits: rateLimits(operationIds),
});
