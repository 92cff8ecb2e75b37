import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NOON, openSeller } from "./__fixtures__/open-seller.js";
import { DE, emptySeller, smallSeller, US, wideSeller } from "./__fixtures__/small-seller.js";
import { inventory, orders } from "./collections.js";
import { getInventorySummaries, searchOrders } from "./operations.js";

const hourMs = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: NOON, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

type OpenedSeller = ReturnType<typeof openSeller>;

/** Reads a collection whole, and answers what is then kept of it, by id. */
async function sync({ server, records }: OpenedSeller, kind: string) {
  const reply = await server.sync({ vendor: "amazon", kind });
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  const rows = await records.query("records", { where: { kind }, limit: 1_000 });
  return rows.filter(({ deletedAtMs }) => deletedAtMs === null);
}

function queriesOf({ sandbox }: OpenedSeller, operation: string): URLSearchParams[] {
  return sandbox.requests
    .filter(({ operationId }) => operationId === operation)
    .map(({ query }) => new URLSearchParams(query));
}

test("orders of the last sixty days are kept, with labels to ask by and nothing about buyers", async () => {
  const seller = openSeller(smallSeller);
  const rows = await sync(seller, "orders");
  expect(rows).toHaveLength(10);
  const late = rows.find(({ id }) => id === "US-3");
  expect(late?.labels).toEqual(
    expect.arrayContaining(["status:UNSHIPPED", `marketplace:${US}`, "fulfilled-by:MERCHANT", "sku:BED"]),
  );
  expect(late?.occurredAtMs).toBe(Date.UTC(2026, 5, 12, 12));
  expect(JSON.stringify(rows)).not.toMatch(/Bea Buyer|bea@|Secret Street/);
  expect(queriesOf(seller, "searchOrders")[0]?.get("createdAfter")).toBe("2026-04-16T12:00:00.000Z");
});

test("all seeded orders are read, page after page of one question", async () => {
  const seller = openSeller();
  expect((await sync(seller, "orders")).length).toBe(260);
  const pages = queriesOf(seller, "searchOrders");
  expect(pages).toHaveLength(3);
  expect(new Set(pages.map((query) => query.get("createdAfter"))).size).toBe(1);
});

test("inventory has an item for each SKU and marketplace", async () => {
  const rows = await sync(openSeller(smallSeller), "inventory");
  expect(rows.map(({ id }) => id).sort()).toEqual(
    [`${US}/THERM`, `${US}/BAND`, `${US}/ROLL`, `${DE}/THERM`, "A1VC38T7YXB528/THERM"].sort(),
  );
});

test("inventory of several pages and marketplaces is read to its end", async () => {
  const seller = openSeller(wideSeller);
  expect(await sync(seller, "inventory")).toHaveLength(121);
  const asked = queriesOf(seller, "getInventorySummaries");
  expect(asked.map((query) => [query.get("granularityId"), query.has("nextToken")])).toEqual([
    [US, false],
    [US, true],
    [US, true],
    [DE, false],
  ]);
});

test.each(["marketplaces", "orders", "inventory"])("of nothing, %s keeps nothing", async (kind) => {
  expect(await sync(openSeller(emptySeller), kind)).toEqual([]);
});

test("a reading of orders that was cut goes on with its token, until that has ended", async () => {
  const calls: object[] = [];
  const readAt = async (cursorAgeMs: number) => {
    const { list } = orders;
    if (!("readPage" in list)) throw new Error("Orders are read by pages.");
    const cursor = { createdAfter: "2026-04-01T00:00:00.000Z", token: "t1", atMs: NOON - cursorAgeMs };
    await list.readPage(async (_, input) => {
      calls.push(Object(input));
      // What the operation answers where there is nothing.
      return { orders: [] } as never;
    }, cursor);
    return calls.at(-1);
  };
  expect(await readAt(22 * hourMs)).toMatchObject({
    createdAfter: "2026-04-01T00:00:00.000Z",
    paginationToken: "t1",
  });
  const anew = await readAt(24 * hourMs);
  expect(anew).toMatchObject({ createdAfter: "2026-04-16T12:00:00.000Z" });
  expect(anew).not.toHaveProperty("paginationToken");
});

test("a reading of inventory that was cut begins the marketplace anew: its token has ended", async () => {
  const { list } = inventory;
  if (!("readPage" in list)) throw new Error("Inventory is read by pages.");
  const asked: unknown[] = [];
  const cursor = { left: [US, DE], token: "t1", atMs: NOON - 60_000 };
  const page = await list.readPage(async (_, input) => {
    asked.push(input);
    // What the operation answers where there is nothing.
    return { payload: { inventorySummaries: [] } } as never;
  }, cursor);
  expect(asked).toEqual([{ granularityId: US, marketplaceIds: [US], details: true }]);
  expect(page.next).toEqual({ left: [DE], token: "", atMs: NOON });
});

test("they are read by operations that only read", () => {
  expect([searchOrders.effect, getInventorySummaries.effect]).toEqual(["read", "read"]);
});
