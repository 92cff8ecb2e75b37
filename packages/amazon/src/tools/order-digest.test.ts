import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NOON, type OpenSellerOptions, openSeller } from "../__fixtures__/open-seller.js";
import { DE, emptySeller, JP, smallSeller, US } from "../__fixtures__/small-seller.js";
import type { OrderDigest } from "./order-digest.js";

beforeEach(() => void vi.useFakeTimers({ now: NOON, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

function digest(input: object = {}, definition = smallSeller): Promise<OrderDigest> {
  return openSeller(definition).tool("amazon_order_digest", input);
}

/** Every figure is added up by hand from the table in small-seller.ts. */
describe("the last 30 days of the small seller", () => {
  test("in all: nine orders, sums for each currency in its own smallest unit", async () => {
    const { orders, by_status, sales, units, orders_without_amount, complete, period } = await digest();
    expect({ orders, units, orders_without_amount, complete }).toEqual({
      orders: 9,
      units: 16, // 1 + 3 + 2 in the US, 3 in Germany, 1 + 5 + 1 in Japan
      orders_without_amount: 1, // JP-3
      complete: true,
    });
    expect(by_status).toEqual({ CANCELLED: 1, PARTIALLY_SHIPPED: 1, PENDING: 1, SHIPPED: 4, UNSHIPPED: 2 });
    expect(sales).toEqual([
      { currency: "EUR", minor_units: 2_149, amount: "21.49" },
      { currency: "JPY", minor_units: 3_234, amount: "3,234" }, // 1,234 + 2,000, without decimal places
      { currency: "USD", minor_units: 14_909, amount: "149.09" }, // 19.99 + 0.10 + 129.00
    ]);
    expect(period).toEqual({
      from: "2026-05-16T12:00:00.000Z",
      to: "2026-06-15T12:00:00.000Z",
      time_zone: "UTC",
    });
  });

  test.each([
    [US, "US", 4, 6, [{ currency: "USD", minor_units: 14_909, amount: "149.09" }], 1, 0],
    [DE, "DE", 2, 3, [{ currency: "EUR", minor_units: 2_149, amount: "21.49" }], 1, 0],
    [JP, "JP", 3, 7, [{ currency: "JPY", minor_units: 3_234, amount: "3,234" }], 0, 1],
  ])("%s is counted for itself", async (id, country, orders, units, sales, late, due) => {
    const found = (await digest()).marketplaces.find((one) => one.id === id);
    expect(found).toMatchObject({
      country,
      orders,
      units,
      sales,
      late_shipments: late,
      due_within_24_hours: due,
    });
  });

  test("late is what was to leave and has not, by the moment and not by the zone it is written in", async () => {
    expect((await digest()).late).toEqual([
      {
        order_id: "US-3",
        marketplace: "US",
        status: "UNSHIPPED",
        shipped_by: "seller",
        ship_by: "2026-06-14T12:00:00.000Z",
        hours_late: 24,
        units_to_ship: 2,
      },
      {
        order_id: "DE-1",
        marketplace: "DE",
        status: "PARTIALLY_SHIPPED",
        shipped_by: "seller",
        ship_by: "2026-06-15T11:30:00.000Z", // written as 13:30+02:00
        hours_late: 0,
        units_to_ship: 2, // one of three has left
      },
    ]);
  });

  test("half an hour earlier the second was not late yet", async () => {
    vi.setSystemTime(NOON - 31 * 60_000);
    const { late, due_within_24_hours } = await digest();
    expect(late.map(({ order_id }) => order_id)).toEqual(["US-3"]);
    expect(due_within_24_hours).toBe(2);
  });

  test("in words, with what needs attention", async () => {
    expect((await digest()).digest.split("\n")).toEqual([
      "Orders from 2026-05-16 12:00 to 2026-06-15 12:00 (UTC): 9 orders, EUR 21.49 + JPY 3,234 + USD 149.09 for 16 units, 1 to ship within 24 hours",
      "  DE Amazon.de, LISTINGS SUSPENDED: 2 orders, EUR 21.49 for 3 units",
      "  JP Amazon.co.jp: 3 orders, JPY 3,234 for 7 units, 1 to ship within 24 hours",
      "  US Amazon.com: 4 orders, USD 149.09 for 6 units",
      "LATE: 2",
      "  US-3 (US, shipped by seller): due 2026-06-14 12:00, 24 h ago",
      "  DE-1 (DE, shipped by seller): due 2026-06-15 11:30, 0 h ago",
    ]);
  });
});

test.each([
  [{ days: 60 }, 10, "1,148.09"], // US-0 too: 999.00 + 149.09
  [{ days: 4 }, 6, "129.00"], // since noon of 11 June: US-2 is two hours too old
  [{ marketplaces: ["us"] }, 4, "149.09"],
  [{ marketplaces: [US, "US"] }, 4, "149.09"],
])("%j are %d orders with USD %s", async (input, orders, dollars) => {
  const found = await digest(input);
  const usd = found.sales.find(({ currency }) => currency === "USD");
  expect([found.orders, usd?.amount]).toEqual([orders, dollars]);
});

test("a marketplace that the seller is not in is refused with those it is in", async () => {
  const seller = openSeller(smallSeller);
  await expect(seller.tool("amazon_order_digest", { marketplaces: ["CA"] })).rejects.toThrow(
    `The seller is not in the marketplace "CA". There are: DE (${DE}), JP (${JP}), US (${US}).`,
  );
  expect(seller.sandbox.requests.filter(({ operationId }) => operationId === "searchOrders")).toEqual([]);
});

test("somebody without orders, or without any marketplace, has zeros", async () => {
  const { orders, sales, late, marketplaces, complete, digest: words } = await digest({}, emptySeller);
  expect({ orders, sales, late, marketplaces, complete }).toEqual({
    orders: 0,
    sales: [],
    late: [],
    marketplaces: [],
    complete: true,
  });
  expect(words).toContain("0 orders, nothing sold");
  expect(words).toContain("Nothing is late.");
  const quiet = await digest({ days: 1, marketplaces: ["US"] });
  expect(quiet.marketplaces).toMatchObject([{ country: "US", orders: 0, sales: [], by_status: {} }]);
});

describe("paging", () => {
  /** What was asked of the list of orders, page by page. */
  const pagesOf = ({ sandbox }: ReturnType<typeof openSeller>) =>
    sandbox.requests
      .filter(({ operationId }) => operationId === "searchOrders")
      .map(({ query }) => new URLSearchParams(query));

  test("sixty seeded days are three pages, one question with a token each, and never a word of a buyer", async () => {
    const seller = openSeller();
    const found = await seller.tool<OrderDigest>("amazon_order_digest", { days: 61 });
    expect(found).toMatchObject({ orders: 260, complete: true });
    const pages = pagesOf(seller);
    expect(pages.map((query) => query.has("paginationToken"))).toEqual([false, true, true]);
    expect(new Set(pages.map((query) => query.get("createdAfter"))).size).toBe(1);
    expect(new Set(pages.map((query) => query.get("includedData")))).toEqual(
      new Set(["PROCEEDS,FULFILLMENT"]),
    );
    expect(seller.progress).toContain("100 orders read");
    expect(JSON.stringify(found)).not.toMatch(/buyer|recipient|@marketplace/i);
  });

  test("it ends at the page that was allowed, and says so", async () => {
    const seller = openSeller();
    const found = await seller.tool<OrderDigest>("amazon_order_digest", { days: 61, max_pages: 2 });
    expect(found).toMatchObject({
      orders: 200,
      complete: false,
      note: "There are more: raise max_pages, or ask for fewer days.",
    });
    expect(found.digest).toContain("NOT ALL ORDERS.");
    expect(pagesOf(seller)).toHaveLength(2);
  });

  const limitAfter =
    (pages: number): OpenSellerOptions["meet"] =>
    (request, sandbox) => {
      if (!request.url.includes("/orders?")) return;
      const read = sandbox.requests.filter(({ operationId }) => operationId === "searchOrders").length;
      if (read === pages) {
        sandbox.fail({ kind: "rate_limit", operation: "searchOrders", times: 20 });
      }
    };

  test("a limit that is used up on the way leaves what was read, and says when to come again", async () => {
    const meet = limitAfter(1);
    const seller = openSeller(undefined, { ...(meet && { meet }) });
    const found = await seller.tool<OrderDigest>("amazon_order_digest", { days: 61 });
    expect(found).toMatchObject({ orders: 100, complete: false });
    expect(found.note).toBe("Amazon's limit for reading orders is used up: ask again in 3 min.");
  });

  test("on the first page it is an error", async () => {
    const meet = limitAfter(0);
    const seller = openSeller(undefined, { ...(meet && { meet }) });
    await expect(seller.tool("amazon_order_digest", {})).rejects.toThrow(/^rate_limited/);
  });

  test("marketplaces are asked for once a day, not at each call", async () => {
    const seller = openSeller(smallSeller);
    for (const days of [1, 2, 3]) await seller.tool("amazon_order_digest", { days });
    const asked = seller.sandbox.requests.filter(
      ({ operationId }) => operationId === "getMarketplaceParticipations",
    );
    expect(asked).toHaveLength(1);
  });
});
