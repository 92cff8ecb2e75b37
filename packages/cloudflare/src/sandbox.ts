import { defineSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import document from "./generated/openapi.json" with { type: "json" };
import { errorBody, replyHeaders } from "./sandbox/manners.js";
import { others } from "./sandbox/others.js";
import { records } from "./sandbox/records.js";
import { seed } from "./sandbox/seed.js";
import { type CloudflareTables, TABLE_KEYS } from "./sandbox/tables.js";
import { zones } from "./sandbox/zones.js";
import { service } from "./service.js";

/** Cloudflare's API as a sandbox: the account of a clinic with three zones. Give it to `createSandbox`. */
export const cloudflareSandbox: SandboxDefinition = defineSandbox<CloudflareTables>({
  vendor: "cloudflare",
  document,
  keys: TABLE_KEYS,
  seed,
  behaviour: [zones, records, others],
  errorBody,
  replyHeaders,
  rateLimits: service.rateLimits,
  statuses: { badBody: 400 },
});
