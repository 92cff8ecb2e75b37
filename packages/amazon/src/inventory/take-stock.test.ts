import { expect, test } from "vitest";
import type { Order } from "../orders/read-orders.js";
import type { InventorySummary } from "./read-inventory.js";
import { takeStock } from "./take-stock.js";

const marketplace = { id: "M1", country: "FR", name: "Amazon.fr", hasSuspendedListings: false };
const rules = { days: 30, restockBelowDays: 21, targetDays: 60 };

function stockOf(...summaries: InventorySummary[]) {
  return [{ marketplace, summaries, isComplete: true }];
}

function sale(sku: string, quantityOrdered: number, marketplaceId = "M1"): Order {
  return {
    orderId: sku,
    createdTime: "2026-06-01T00:00:00Z",
    lastUpdatedTime: "2026-06-01T00:00:00Z",
    salesChannel: { channelName: "AMAZON", marketplaceId },
    orderItems: [{ orderItemId: "1", quantityOrdered, product: { sellerSku: sku } }],
  };
}

test("everything that is on its way counts as inbound, and nothing that is kept for others as available", () => {
  const [item] = takeStock(
    stockOf({
      sellerSku: "A",
      totalQuantity: 100,
      inventoryDetails: {
        fulfillableQuantity: 7,
        inboundWorkingQuantity: 1,
        inboundShippedQuantity: 20,
        inboundReceivingQuantity: 300,
        reservedQuantity: { totalReservedQuantity: 4 },
        unfulfillableQuantity: { totalUnfulfillableQuantity: 5 },
      },
    }),
    [],
    rules,
  ).items;
  expect(item).toMatchObject({
    available: 7,
    inbound: 321,
    reserved: 4,
    unfulfillable: 5,
    days_of_cover: null,
  });
});

test("the same SKU in two marketplaces is sold in each for itself", () => {
  const { items } = takeStock(
    stockOf({ sellerSku: "A", inventoryDetails: { fulfillableQuantity: 30 } }),
    [sale("A", 3), sale("A", 50, "M2")],
    rules,
  );
  expect(items[0]).toMatchObject({ units_sold: 3, days_of_cover: 300 });
});

test.each([
  // sold in 30 days, available, inbound → units for 60 days
  [1, 0, 0, 2],
  [10, 5, 0, 15],
  [10, 5, 14, 1],
  [7, 4, 0, 10],
])("%d sold, %d there and %d inbound: %d are sent", (sold, available, inbound, sent) => {
  const stock = stockOf({
    sellerSku: "A",
    inventoryDetails: { fulfillableQuantity: available, inboundShippedQuantity: inbound },
  });
  expect(takeStock(stock, [sale("A", sold)], rules).restock).toMatchObject([{ units_to_send: sent }]);
});

test("without sales nothing is low, however little there is", () => {
  const { restock, enough_inbound, marketplaces } = takeStock(
    stockOf({ sellerSku: "A", inventoryDetails: { fulfillableQuantity: 0 } }),
    [],
    rules,
  );
  expect({ restock, enough_inbound }).toEqual({ restock: [], enough_inbound: 0 });
  expect(marketplaces[0]).toMatchObject({ skus: 1, out_of_stock: 0 });
});
