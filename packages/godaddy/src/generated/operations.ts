// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import {
  listDomains,
  getDomain,
  cancelDomain,
  updateDomain,
  cancelPrivacy,
  getCustomerDomain,
  replaceNameServers,
} from "./operations/domains.js";
import {
  listAgreements,
  purchaseDomain,
  getPurchaseSchema,
  validatePurchase,
  purchasePrivacy,
  renewDomain,
  transferDomainIn,
} from "./operations/purchases.js";
import {
  checkAvailability,
  checkAvailabilities,
  suggestDomains,
  listTlds,
} from "./operations/availability.js";
import {
  validateContacts,
  updateContacts,
  sendVerification,
  getPrivacyForwarding,
  updatePrivacyForwarding,
} from "./operations/contacts.js";
import {
  listRecords,
  replaceRecords,
  addRecords,
  listRecordsOfType,
  replaceRecordsOfType,
  listRecordsOfName,
  replaceRecordsOfName,
  deleteRecordsOfName,
} from "./operations/records.js";
import {
  getForwarding,
  replaceForwarding,
  createForwarding,
  deleteForwarding,
} from "./operations/forwards.js";
import { listActions, getAction, cancelAction } from "./operations/actions.js";
import { getNotification, acknowledgeNotification } from "./operations/notifications.js";
import { listMaintenances, getMaintenance } from "./operations/maintenances.js";

export * from "./operations/domains.js";
export * from "./operations/purchases.js";
export * from "./operations/availability.js";
export * from "./operations/contacts.js";
export * from "./operations/records.js";
export * from "./operations/forwards.js";
export * from "./operations/actions.js";
export * from "./operations/notifications.js";
export * from "./operations/maintenances.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  listDomains,
  listAgreements,
  checkAvailability,
  checkAvailabilities,
  validateContacts,
  purchaseDomain,
  getPurchaseSchema,
  validatePurchase,
  suggestDomains,
  listTlds,
  getDomain,
  cancelDomain,
  updateDomain,
  updateContacts,
  purchasePrivacy,
  cancelPrivacy,
  listRecords,
  replaceRecords,
  addRecords,
  listRecordsOfType,
  replaceRecordsOfType,
  listRecordsOfName,
  replaceRecordsOfName,
  deleteRecordsOfName,
  renewDomain,
  transferDomainIn,
  sendVerification,
  getForwarding,
  replaceForwarding,
  createForwarding,
  deleteForwarding,
  getCustomerDomain,
  listActions,
  getAction,
  cancelAction,
  replaceNameServers,
  getPrivacyForwarding,
  updatePrivacyForwarding,
  getNotification,
  acknowledgeNotification,
  listMaintenances,
  getMaintenance,
);
