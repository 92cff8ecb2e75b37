import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NOON, openSeller } from "../__fixtures__/open-seller.js";
import { DE, emptySeller, JP, smallSeller, US } from "../__fixtures__/small-seller.js";
import type { InventorySnapshot } from "./inventory-snapshot.js";

beforeEach(() => void vi.useFakeTimers({ now: NOON, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

function snapshot(input: object = {}, definition = smallSeller): Promise<InventorySnapshot> {
  return openSeller(definition).tool("amazon_inventory_snapshot", input);
}

/** Taken once for all who only look at it: Amazon's limit of two requests a second is kept here too. */
let shared: Promise<InventorySnapshot> | undefined;
function usualSnapshot(): Promise<InventorySnapshot> {
  shared ??= snapshot();
  return shared;
}

/** Sold in 30 days of what Amazon ships, cancelled orders left out: US 1 THERM and 3 BAND, DE 1 THERM, JP 7 THERM. */
describe("the stock of the small seller", () => {
  test.each([
    ["US", "THERM", 10, 1, 0.03, 300], // 10 / (1 / 30)
    ["US", "BAND", 2, 3, 0.1, 20], // 2 / (3 / 30)
    ["US", "ROLL", 5, 0, 0, null], // never sold: no cover can be told
    ["DE", "THERM", 0, 1, 0.03, 0],
    ["JP", "THERM", 1, 7, 0.23, 4.3], // 1 / (7 / 30) = 4.29
  ])("%s %s: %d available, %d sold", async (marketplace, sku, available, sold, perDay, cover) => {
    const { items } = await usualSnapshot();
    expect(items.find((item) => item.marketplace === marketplace && item.sku === sku)).toMatchObject({
      available,
      units_sold: sold,
      sold_per_day: perDay,
      days_of_cover: cover,
    });
  });

  test("restocks what lasts less than 21 days up to 60 days, the emptiest first", async () => {
    const { restock, enough_inbound } = await usualSnapshot();
    expect(restock.map(({ marketplace, sku, units_to_send }) => [marketplace, sku, units_to_send])).toEqual([
      ["DE", "THERM", 2], // 1 in 30 days is 2 in 60
      ["US", "BAND", 4], // 3 in 30 days is 6 in 60, 2 are there
    ]);
    expect(enough_inbound).toBe(1); // JP: 14 are wanted, 1 is there and 20 are on the way
  });

  test.each([
    [{ restock_below_days: 20 }, ["DE THERM 2"]], // 20 days are not below 20
    [
      { restock_below_days: 365, target_days: 365 },
      // 365 days are 12.17 (13), 36.5 (37) less 2, 12.17 (13) less 10, and 85.17 (86) less 21
      ["DE THERM 13", "JP THERM 65", "US BAND 35", "US THERM 3"],
    ],
    // The same units in ten days are 6, 42 less 21, and 18 less 2 in sixty; the 10 THERM in the US last 100 days.
    [{ days: 10 }, ["DE THERM 6", "JP THERM 21", "US BAND 16"]],
  ])("restocks by %j", async (input, expected) => {
    const { restock } = await snapshot(input);
    const found = restock.map(
      ({ marketplace, sku, units_to_send }) => `${marketplace} ${sku} ${units_to_send}`,
    );
    expect(found).toEqual(expected);
  });

  test("sums each marketplace", async () => {
    const { marketplaces } = await usualSnapshot();
    expect(marketplaces).toEqual([
      figures(DE, "DE", "Amazon.de", { skus: 1, available: 0, out_of_stock: 1, units_sold: 1 }),
      figures(JP, "JP", "Amazon.co.jp", { skus: 1, available: 1, inbound: 20, units_sold: 7 }),
      figures(US, "US", "Amazon.com", { skus: 3, available: 17, units_sold: 4 }),
    ]);
  });

  test("says what it was computed from, and by which clock", async () => {
    const { computed_from, as_of, period, complete } = await usualSnapshot();
    expect(computed_from).toContain("units of 6 orders of the last 30 days that Amazon ships");
    expect([as_of, period.from, period.time_zone, complete]).toEqual([
      "2026-06-15T12:00:00.000Z",
      "2026-05-16T12:00:00.000Z",
      "UTC",
      true,
    ]);
  });

  test("keeps names of every alphabet", async () => {
    const { items } = await usualSnapshot();
    expect(items.map(({ name }) => name)).toContain("デジタル体温計");
    expect(items.map(({ name }) => name)).toContain("Fieberthermometer für Säuglinge");
  });
});

function figures(id: string, country: string, name: string, other: object) {
  const none = { inbound: 0, reserved: 0, unfulfillable: 0, out_of_stock: 0 };
  return { id, country, name, ...none, ...other };
}

test("sixty seeded SKUs in three marketplaces, and orders asked for without any part that could name a buyer", async () => {
  const seller = openSeller();
  const { items, marketplaces, restock } = await seller.tool<InventorySnapshot>(
    "amazon_inventory_snapshot",
    {},
  );
  expect(items).toHaveLength(60);
  expect(marketplaces.map(({ country, skus }) => [country, skus])).toEqual([
    ["DE", 20],
    ["JP", 16],
    ["US", 24],
  ]);
  expect(restock.length).toBeGreaterThan(0);
  const covers = restock.map(({ days_of_cover }) => days_of_cover ?? 0);
  expect(covers).toEqual(covers.toSorted((one, other) => one - other));
  const asked = seller.sandbox.requests.filter(({ operationId }) => operationId === "searchOrders");
  expect(asked.map(({ query }) => new URLSearchParams(query).get("includedData"))).toEqual(
    asked.map(() => null),
  );
  expect(seller.progress).toContain("Stock in Amazon.co.jp is read");
});

test("sales that were not all read make cover look longer, and it says so", async () => {
  const { complete, note } = await openSeller().tool<InventorySnapshot>("amazon_inventory_snapshot", {
    days: 90,
    max_pages: 1,
  });
  expect(complete).toBe(false);
  expect(note).toMatch(/^More was sold than was read, so cover is shorter than it says\./);
});

test("an account without stock has an empty list", async () => {
  expect(await snapshot({}, emptySeller)).toMatchObject({
    items: [],
    restock: [],
    marketplaces: [],
    complete: true,
  });
  expect(await snapshot({ marketplaces: [US] })).toMatchObject({
    marketplaces: [{ country: "US", skus: 3 }],
  });
});

test("a marketplace outside the account is refused", async () => {
  await expect(snapshot({ marketplaces: [JP, "XX"] })).rejects.toThrow('not in the marketplace "XX"');
});
