import { expect, test } from "vitest";
import { openSeller } from "../__fixtures__/open-seller.js";
import { smallSeller } from "../__fixtures__/small-seller.js";
import { amazon } from "../vendor.js";
import type { ConfirmedShipment } from "./confirm-shipment.js";

const name = "amazon_confirm_shipment";
const parcel = {
  order_id: "US-3",
  carrier: "UPS",
  tracking_number: "1Z999",
  shipped_at: "2026-06-15T11:00:00Z",
};

async function stateOf(seller: ReturnType<typeof openSeller>, orderId: string) {
  const path = `/orders/2026-01-01/orders/${orderId}?includedData=FULFILLMENT,PACKAGES`;
  const { body } = await seller.request("GET", path);
  return body.order as { fulfillment: { fulfillmentStatus: string }; packages?: object[] };
}

test("all that waits leaves in one package, and the answer says what was done", async () => {
  const seller = openSeller(smallSeller);
  expect(await seller.tool<ConfirmedShipment>(name, parcel)).toEqual({
    status: "confirmed",
    order_id: "US-3",
    package_number: "1",
    carrier: "UPS",
    tracking_number: "1Z999",
    shipped_at: "2026-06-15T11:00:00Z",
    items: [{ order_item_id: "US-3-1", quantity: 2 }],
    left_to_ship: 0,
    undo: "Amazon takes no confirmation back. A wrong carrier or number is corrected in Seller Central.",
  });
  expect(await stateOf(seller, "US-3")).toMatchObject({
    fulfillment: { fulfillmentStatus: "SHIPPED" },
    packages: [{ carrier: "UPS", trackingNumber: "1Z999", shipTime: "2026-06-15T11:00:00Z" }],
  });
});

test("a part leaves, and the next package has a number of its own", async () => {
  const seller = openSeller(smallSeller);
  const items = [{ order_item_id: "US-3-1", quantity: 1 }];
  expect(await seller.tool(name, { ...parcel, items })).toMatchObject({
    left_to_ship: 1,
    package_number: "1",
  });
  const other = { ...parcel, carrier: "Other", carrier_name: "Harbor Couriers", tracking_number: "2" };
  expect(await seller.tool(name, other)).toMatchObject({ package_number: "2", carrier: "Harbor Couriers" });
  expect((await stateOf(seller, "US-3")).packages).toHaveLength(2);
});

test("a call whose answer got lost sends no second package: the next one is told what has left", async () => {
  const seller = openSeller(smallSeller);
  seller.sandbox.fail({ kind: "reset", operation: "confirmShipment", carriedOut: true });
  await expect(seller.tool(name, parcel)).rejects.toThrow();
  const sent = seller.sandbox.requests.filter(({ operationId }) => operationId === "confirmShipment");
  expect(sent).toHaveLength(1);
  await expect(seller.tool(name, parcel)).rejects.toThrow(
    "conflict: Order US-3 cannot be shipped by you: it is SHIPPED. Packages that have left: 1: UPS 1Z999.",
  );
  expect((await stateOf(seller, "US-3")).packages).toHaveLength(1);
});

test("a gateway's page with a status of success is no confirmation", async () => {
  const seller = openSeller(smallSeller, {
    answer: ({ url }) =>
      url.endsWith("/shipmentConfirmation")
        ? new Response("<html>Please sign in</html>", { headers: { "content-type": "text/html" } })
        : undefined,
  });
  await expect(seller.tool(name, parcel)).rejects.toThrow(/^vendor_unavailable: Amazon sent a page of HTML/);
});

test.each([
  [{ ...parcel, order_id: "US-1" }, "Order US-1 cannot be shipped by you: Amazon ships it."],
  [{ ...parcel, order_id: "NONE" }, "not_found"],
  [
    { ...parcel, order_id: "DE-1", items: [{ order_item_id: "DE-1-1", quantity: 3 }] },
    "2 units of item DE-1-1 wait to be shipped, not 3. There are: 2 of DE-1-1.",
  ],
  [
    { ...parcel, items: [{ order_item_id: "x", quantity: 1 }] },
    "0 units of item x wait to be shipped, not 1.",
  ],
  [
    {
      ...parcel,
      items: [
        { order_item_id: "US-3-1", quantity: 1 },
        { order_item_id: "US-3-1", quantity: 2 },
      ],
    },
    "2 units of item US-3-1 wait to be shipped, not 3.",
  ],
  [{ ...parcel, tracking_number: "" }, "invalid_input"],
])("%j is refused before anything is sent", async (input, words) => {
  const seller = openSeller(smallSeller);
  await expect(seller.tool(name, input)).rejects.toThrow(words);
  expect(seller.sandbox.requests.map(({ operationId }) => operationId)).not.toContain("confirmShipment");
});

test("it cannot be taken back, so it waits for approval", () => {
  const tool = amazon.tools.find((one) => one.name === name);
  expect(tool?.effect).toBe("destructive");
});
