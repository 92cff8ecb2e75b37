// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import { getCompanyInfo, getPreferences } from "./operations/company.js";
import { queryEntities } from "./operations/query.js";
import { saveCustomer, getCustomer } from "./operations/customers.js";
import { saveVendor, getVendor } from "./operations/vendors.js";
import { saveItem, getItem } from "./operations/items.js";
import { saveAccount, getAccount } from "./operations/accounts.js";
import { saveInvoice, getInvoice, sendInvoice, getInvoicePdf } from "./operations/invoices.js";
import { saveEstimate, getEstimate } from "./operations/estimates.js";
import { savePayment, getPayment } from "./operations/payments.js";
import { saveBill, getBill, saveBillPayment, getBillPayment } from "./operations/bills.js";
import {
  getProfitAndLoss,
  getBalanceSheet,
  getCashFlow,
  getTrialBalance,
  getGeneralLedger,
  getAgedReceivables,
  getAgedPayables,
  getCustomerBalance,
} from "./operations/reports.js";

export * from "./operations/company.js";
export * from "./operations/query.js";
export * from "./operations/customers.js";
export * from "./operations/vendors.js";
export * from "./operations/items.js";
export * from "./operations/accounts.js";
export * from "./operations/invoices.js";
export * from "./operations/estimates.js";
export * from "./operations/payments.js";
export * from "./operations/bills.js";
export * from "./operations/reports.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  getCompanyInfo,
  getPreferences,
  queryEntities,
  saveCustomer,
  getCustomer,
  saveVendor,
  getVendor,
  saveItem,
  getItem,
  saveAccount,
  getAccount,
  saveInvoice,
  getInvoice,
  sendInvoice,
  getInvoicePdf,
  saveEstimate,
  getEstimate,
  savePayment,
  getPayment,
  saveBill,
  getBill,
  saveBillPayment,
  getBillPayment,
  getProfitAndLoss,
  getBalanceSheet,
  getCashFlow,
  getTrialBalance,
  getGeneralLedger,
  getAgedReceivables,
  getAgedPayables,
  getCustomerBalance,
);
