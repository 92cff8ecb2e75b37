import { expect, test } from "vitest";
import { digestOrders } from "./digest-orders.js";
import type { Order } from "./read-orders.js";

const nowMs = Date.UTC(2026, 5, 15, 12);

function order(change: Partial<Order>): Order {
  return {
    orderId: "1",
    createdTime: "2026-06-01T00:00:00Z",
    lastUpdatedTime: "2026-06-01T00:00:00Z",
    salesChannel: { channelName: "AMAZON", marketplaceId: "M1", marketplaceName: "Amazon.sg" },
    orderItems: [],
    ...change,
  };
}

function shipBy(latestDateTime: string): Pick<Order, "fulfillment"> {
  return { fulfillment: { fulfillmentStatus: "UNSHIPPED", shipByWindow: { latestDateTime } } };
}

test("an order without a state is counted as unknown, and is neither sold nor late", () => {
  const { by_status, sales, late } = digestOrders([order({})], [], nowMs);
  expect({ by_status, sales, late }).toEqual({ by_status: { UNKNOWN: 1 }, sales: [], late: [] });
});

test.each([
  ["2026-06-15T12:00:00Z", 0], // this very moment is not past
  ["2026-06-15T11:59:59.999Z", 1],
  ["2026-06-15T21:00:00+09:00", 0], // noon in UTC
  ["soon", 0],
])("what was to leave by %s makes %d late", (time, count) => {
  expect(digestOrders([order(shipBy(time))], [], nowMs).late).toHaveLength(count);
});

test("marketplaces that nobody knows, and other channels, stand for themselves", () => {
  const elsewhere = order({ orderId: "2", salesChannel: { channelName: "NON_AMAZON" } });
  const { marketplaces } = digestOrders([order({}), elsewhere], [], nowMs);
  expect(marketplaces.map(({ id, name, orders }) => [id, name, orders])).toEqual([
    ["M1", "Amazon.sg", 1],
    ["", "NON_AMAZON", 1],
  ]);
});

test("two currencies in one marketplace stay apart, each with its own number of decimal places", () => {
  const paid = (amount: string, currencyCode: string) =>
    order({
      fulfillment: { fulfillmentStatus: "SHIPPED" },
      proceeds: { grandTotal: { amount, currencyCode } },
    });
  const { marketplaces } = digestOrders(
    [paid("0.1", "USD"), paid("0.2", "USD"), paid("1.005", "KWD"), paid("99", "JPY")],
    [],
    nowMs,
  );
  expect(marketplaces[0]?.sales).toEqual([
    { currency: "JPY", minor_units: 99, amount: "99" },
    { currency: "KWD", minor_units: 1_005, amount: "1.005" },
    { currency: "USD", minor_units: 30, amount: "0.30" },
  ]);
});
