import { defineVendor } from "@medtainer/core";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { service } from "./service.js";
import { draftInvoice } from "./tools/draft-invoice.js";
import { ledgerSummary } from "./tools/ledger-summary.js";

/** QuickBooks Online whole: its service, its operations, its tools. */
export const quickbooks = defineVendor({
  service,
  operations,
  operationTools,
  composedTools: [ledgerSummary, draftInvoice],
});
