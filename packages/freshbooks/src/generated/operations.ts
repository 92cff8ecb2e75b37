// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import { getMe } from "./operations/account.js";
import { listClients, createClient, getClient, updateClient } from "./operations/clients.js";
import { listInvoices, createInvoice, getInvoice, updateInvoice } from "./operations/invoices.js";
import { listEstimates, createEstimate, getEstimate, updateEstimate } from "./operations/estimates.js";
import {
  listExpenses,
  createExpense,
  getExpense,
  updateExpense,
  listCategories,
  getCategory,
} from "./operations/expenses.js";
import { listPayments, createPayment, getPayment, updatePayment } from "./operations/payments.js";
import { listTaxes, createTax, getTax, updateTax, deleteTax } from "./operations/taxes.js";
import { listItems, createItem, getItem, updateItem } from "./operations/items.js";

export * from "./operations/account.js";
export * from "./operations/clients.js";
export * from "./operations/invoices.js";
export * from "./operations/estimates.js";
export * from "./operations/expenses.js";
export * from "./operations/payments.js";
export * from "./operations/taxes.js";
export * from "./operations/items.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  getMe,
  listClients,
  createClient,
  getClient,
  updateClient,
  listInvoices,
  createInvoice,
  getInvoice,
  updateInvoice,
  listEstimates,
  createEstimate,
  getEstimate,
  updateEstimate,
  listExpenses,
  createExpense,
  getExpense,
  updateExpense,
  listCategories,
  getCategory,
  listPayments,
  createPayment,
  getPayment,
  updatePayment,
  listTaxes,
  createTax,
  getTax,
  updateTax,
  deleteTax,
  listItems,
  createItem,
  getItem,
  updateItem,
);
