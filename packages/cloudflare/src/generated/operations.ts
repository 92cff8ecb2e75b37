// @generated from specs/cloudflare by "pnpm generate cloudflare". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import {
  listZones,
  createZone,
  getZone,
  deleteZone,
  updateZone,
  checkActivation,
  getHold,
  createHold,
  deleteHold,
} from "./operations/zones.js";
import { purgeCache } from "./operations/cache.js";
import {
  listDnsRecords,
  createDnsRecord,
  getDnsRecord,
  replaceDnsRecord,
  deleteDnsRecord,
  patchDnsRecord,
  exportDnsRecords,
  scanDnsRecords,
} from "./operations/records.js";
import { getDnssec, deleteDnssec, updateDnssec } from "./operations/dnssec.js";
import {
  getDnsSettings,
  updateDnsSettings,
  listSettings,
  updateSettings,
  getSetting,
  updateSetting,
} from "./operations/settings.js";
import { listRulesets, getRuleset, deleteRuleset, getEntrypoint, deleteRule } from "./operations/rulesets.js";
import {
  getEmailRouting,
  enableEmailRouting,
  disableEmailRouting,
  listEmailRecords,
  listEmailRules,
  getEmailRule,
  deleteEmailRule,
  getCatchAll,
} from "./operations/email.js";
import { getUniversalSsl, updateUniversalSsl, listCertificatePacks } from "./operations/certificates.js";
import { verifyToken, listAccounts } from "./operations/accounts.js";

export * from "./operations/zones.js";
export * from "./operations/cache.js";
export * from "./operations/records.js";
export * from "./operations/dnssec.js";
export * from "./operations/settings.js";
export * from "./operations/rulesets.js";
export * from "./operations/email.js";
export * from "./operations/certificates.js";
export * from "./operations/accounts.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  listZones,
  createZone,
  getZone,
  deleteZone,
  updateZone,
  checkActivation,
  purgeCache,
  listDnsRecords,
  createDnsRecord,
  getDnsRecord,
  replaceDnsRecord,
  deleteDnsRecord,
  patchDnsRecord,
  exportDnsRecords,
  scanDnsRecords,
  getDnssec,
  deleteDnssec,
  updateDnssec,
  getDnsSettings,
  updateDnsSettings,
  listSettings,
  updateSettings,
  getSetting,
  updateSetting,
  getHold,
  createHold,
  deleteHold,
  listRulesets,
  getRuleset,
  deleteRuleset,
  getEntrypoint,
  deleteRule,
  getEmailRouting,
  enableEmailRouting,
  disableEmailRouting,
  listEmailRecords,
  listEmailRules,
  getEmailRule,
  deleteEmailRule,
  getCatchAll,
  getUniversalSsl,
  updateUniversalSsl,
  listCertificatePacks,
  verifyToken,
  listAccounts,
);
