import { describe, expect, test } from "vitest";
import { confirmation } from "../__fixtures__/confirmation.js";
import { NOON, openSeller } from "../__fixtures__/open-seller.js";
import { DE, smallSeller, US } from "../__fixtures__/small-seller.js";

const dayMs = 24 * 3_600_000;
const after = "createdAfter=2026-04-01T00:00:00Z";

describe("orders", () => {
  const orders = `/orders/2026-01-01/orders?${after}`;

  test("hold the parts that were asked for, and no others", async () => {
    const { request } = openSeller(smallSeller);
    const plain = await request("GET", orders);
    expect(JSON.stringify(plain.body)).not.toMatch(/Bea Buyer|grandTotal|fulfillment/);
    const asked = await request("GET", `${orders}&includedData=BUYER,PROCEEDS`);
    expect(JSON.stringify(asked.body)).toMatch(/Bea Buyer.*grandTotal/);
    expect(JSON.stringify(asked.body)).not.toMatch(/Secret Street|fulfillmentStatus/);
  });

  test.each([
    ["/orders/2026-01-01/orders", "Exactly one of createdAfter and lastUpdatedAfter"],
    [`${orders}&lastUpdatedAfter=2026-06-01T00:00:00Z`, "Exactly one of"],
    [`${orders}&maxResultsPerPage=101`, "from 1 to 100"],
    [`${orders}&createdBefore=2026-06-15T11:59:00Z`, "at least two minutes ago"],
    [`${orders}&paginationToken=nonsense`, "not one of this list"],
  ])("%s is refused", async (path, words) => {
    const { status, body } = await openSeller(smallSeller).request("GET", path);
    expect({ status, body }).toEqual({
      status: 400,
      body: { errors: [{ code: "InvalidInput", message: expect.stringContaining(words) }] },
    });
  });

  test("come in pages whose tokens live a day and keep to their question", async () => {
    let now = NOON;
    const { request } = openSeller(smallSeller, { now: () => now });
    const first = await request("GET", `${orders}&maxResultsPerPage=4`);
    const token = encodeURIComponent((first.body.pagination as { nextToken: string }).nextToken);
    const next = `${orders}&maxResultsPerPage=4&paginationToken=${token}`;
    now = NOON + dayMs;
    expect((await request("GET", next)).body.orders).toHaveLength(4);
    expect(await request("GET", `${next}&fulfilledBy=AMAZON`)).toMatchObject({
      status: 400,
      body: { errors: [{ message: "The token goes with other parameters than these." }] },
    });
    now = NOON + dayMs + 1;
    expect((await request("GET", next)).body).toMatchObject({
      errors: [{ message: "The token has expired." }],
    });
  });

  test("of the older API are the same orders in its words", async () => {
    const { request } = openSeller(smallSeller);
    const { body } = await request("GET", "/orders/v0/orders/US-3");
    expect(body.payload).toMatchObject({
      AmazonOrderId: "US-3",
      OrderStatus: "Unshipped",
      FulfillmentChannel: "MFN",
      OrderTotal: { CurrencyCode: "USD", Amount: "129.00" },
      NumberOfItemsUnshipped: 2,
      LatestShipDate: "2026-06-14T12:00:00Z",
    });
    const pending = await request("GET", "/orders/v0/orders/DE-2/orderItems");
    expect(JSON.stringify(pending.body)).not.toContain("ItemPrice");
  });
});

describe("a shipment that is confirmed", () => {
  const path = "/orders/v0/orders/US-3/shipmentConfirmation";
  const ship = (quantity: number, reference?: string) =>
    confirmation(US, [{ orderItemId: "US-3-1", quantity }], reference);
  const show = "/orders/2026-01-01/orders/US-3?includedData=FULFILLMENT,PACKAGES";

  test("makes the order partly, then wholly shipped", async () => {
    const { request } = openSeller(smallSeller);
    expect((await request("POST", path, ship(1))).status).toBe(204);
    expect((await request("GET", show)).body).toMatchObject({
      order: { fulfillment: { fulfillmentStatus: "PARTIALLY_SHIPPED" } },
    });
    expect((await request("POST", path, ship(1, "2"))).status).toBe(204);
    expect((await request("GET", show)).body).toMatchObject({
      order: {
        fulfillment: { fulfillmentStatus: "SHIPPED" },
        packages: [{ packageReferenceId: "1" }, { packageReferenceId: "2", trackingNumber: "JD01" }],
        orderItems: [{ fulfillment: { quantityFulfilled: 2, quantityUnfulfilled: 0 } }],
      },
    });
  });

  test("is corrected by the same package again", async () => {
    const { request } = openSeller(smallSeller);
    await request("POST", path, ship(2));
    expect((await request("POST", path, ship(1))).status).toBe(204);
    expect((await request("GET", show)).body).toMatchObject({
      order: {
        fulfillment: { fulfillmentStatus: "PARTIALLY_SHIPPED" },
        packages: [{ packageReferenceId: "1" }],
      },
    });
  });

  test.each([
    ["US-3", ship(3), "Only 2 of item US-3-1 are left"],
    ["US-3", confirmation(US, [{ orderItemId: "x", quantity: 1 }]), "no item x"],
    ["US-3", confirmation(DE, [{ orderItemId: "US-3-1", quantity: 1 }]), "another marketplace"],
    ["US-1", ship(1), "Amazon ships this order"],
  ])("%s is refused where it cannot be", async (orderId, body, words) => {
    const { request } = openSeller(smallSeller);
    const reply = await request("POST", `/orders/v0/orders/${orderId}/shipmentConfirmation`, body);
    expect(reply).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining(words) }] },
    });
  });
});
