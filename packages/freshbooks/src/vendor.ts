import { defineVendor } from "@medtainer/core";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { service } from "./service.js";
import { createClientTool } from "./tools/create-client.js";
import { createInvoiceTool } from "./tools/create-invoice.js";
import { listClientsTool } from "./tools/list-clients.js";
import { listInvoicesTool } from "./tools/list-invoices.js";

/** FreshBooks whole: its service, its operations, its tools. */
export const freshbooks = defineVendor({
  service,
  operations,
  operationTools,
  composedTools: [listClientsTool, createClientTool, listInvoicesTool, createInvoiceTool],
});
