import { defineVendor } from "@medtainer/core";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { service } from "./service.js";
import { applyDnsPlan } from "./tools/apply-dns-plan.js";
import { dnsAudit } from "./tools/dns-audit.js";
import { dnsPreview } from "./tools/dns-preview.js";

/** Cloudflare whole: its service, its operations, its tools. */
export const cloudflare = defineVendor({
  service,
  operations,
  operationTools,
  composedTools: [dnsPreview, dnsAudit, applyDnsPlan],
});
