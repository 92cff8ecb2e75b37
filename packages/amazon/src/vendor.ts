import { defineVendor, type Vendor } from "@medtainer/core";
import { inventory, marketplaces, orders } from "./collections.js";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { type AmazonApplication, describeService } from "./service.js";
import { confirmShipmentTool } from "./tools/confirm-shipment.js";
import { inventorySnapshot } from "./tools/inventory-snapshot.js";
import { orderDigest } from "./tools/order-digest.js";

/**
 * Amazon whole, for one application in one region: its service, its operations, its tools, and what is kept of it.
 *
 * @example
 * const amazonInEurope = defineAmazon({ region: "eu", applicationId: "amzn1.sp.solution.…" });
 */
export function defineAmazon(application: AmazonApplication = {}): Vendor<"accessToken"> {
  return defineVendor({
    service: describeService(application),
    operations,
    operationTools,
    composedTools: [orderDigest, inventorySnapshot, confirmShipmentTool],
    collections: [marketplaces, orders, inventory],
  });
}

/** Amazon in North America. */
export const amazon = defineAmazon();
