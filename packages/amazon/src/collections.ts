import type { CallOperation, Collection, CollectionPage, Json, JsonObject } from "@medtainer/core";
import { isJsonObject } from "@medtainer/core";
import { getInventorySummaries, getMarketplaceParticipations, searchOrders } from "./generated/operations.js";

const dayMs = 86_400_000;
const hourSeconds = 3_600;
const daySeconds = 24 * hourSeconds;

/** How far back orders are kept: what a business still acts on, and few pages of Amazon's scarce ones. */
const keptDays = 60;

/** Page tokens of orders live 24 hours; an hour is left for the sync that uses one. */
const orderTokenMs = 23 * 3_600_000;
/** Those of inventory live 30 seconds. */
const inventoryTokenMs = 20_000;

/** The marketplaces that the seller is in. Amazon answers the list about once a minute, and it hardly changes. */
export const marketplaces: Collection = {
  vendor: "amazon",
  kind: "marketplaces",
  list: {
    uses: [getMarketplaceParticipations],
    async readPage(call) {
      return { items: asJson(await call(getMarketplaceParticipations, {})) };
    },
  },
  key: "/marketplace/id",
  search: { name: ["/marketplace/name", "/storeName"], country: "/marketplace/countryCode" },
  labels: { country: "/marketplace/countryCode" },
  freshSeconds: daySeconds,
  staleSeconds: 30 * daySeconds,
};

/**
 * The orders of the last 60 days without anything about their buyers, 100 a page. Older ones leave the collection. An
 * account may ask for 20 pages an hour, so that up to some 1,500 orders are read anew each hour.
 */
export const orders: Collection = {
  vendor: "amazon",
  kind: "orders",
  list: { uses: [searchOrders], readPage: readOrders },
  key: "/orderId",
  search: { id: "/orderId", title: "/orderItems/*/product/title", sku: "/orderItems/*/product/sellerSku" },
  labels: {
    status: "/fulfillment/fulfillmentStatus",
    marketplace: "/salesChannel/marketplaceId",
    "fulfilled-by": "/fulfillment/fulfilledBy",
    sku: "/orderItems/*/product/sellerSku",
  },
  occurredAt: "/createdTime",
  freshSeconds: 1.25 * hourSeconds,
  staleSeconds: daySeconds,
  schedule: { cron: "20 * * * *" },
};

/** What stands in Amazon's warehouses: one item for each SKU and marketplace, under `<marketplace>/<SKU>`. */
export const inventory: Collection = {
  vendor: "amazon",
  kind: "inventory",
  list: { uses: [getMarketplaceParticipations, getInventorySummaries], readPage: readInventory },
  key: "/id",
  search: { name: "/productName", sku: "/sellerSku", asin: "/asin" },
  labels: { marketplace: "/marketplaceId", sku: "/sellerSku" },
  occurredAt: "/lastUpdatedTime",
  freshSeconds: 1.25 * hourSeconds,
  staleSeconds: daySeconds,
  schedule: { cron: "40 * * * *" },
};

/** Where a reading of orders is. Amazon wants the same question with each token. */
interface OrderCursor {
  readonly createdAfter: string;
  readonly token: string;
  readonly atMs: number;
}

async function readOrders(call: CallOperation, cursor: Json): Promise<CollectionPage> {
  const nowMs = Date.now();
  const from = readCursor<OrderCursor>(cursor, ["createdAfter", "token"]);
  // A reading that was cut yesterday begins anew: its token has ended.
  const going = from !== undefined && nowMs - from.atMs < orderTokenMs ? from : undefined;
  const createdAfter = going?.createdAfter ?? new Date(nowMs - keptDays * dayMs).toISOString();
  const page = await call(searchOrders, {
    createdAfter,
    maxResultsPerPage: 100,
    includedData: ["PROCEEDS", "FULFILLMENT"],
    ...(going && { paginationToken: going.token }),
  });
  const token = page.pagination?.nextToken;
  // A token's life begins with the page that brought it.
  return { items: asJson(page.orders), ...(token && { next: { createdAfter, token, atMs: nowMs } }) };
}

/** Where a reading of inventory is: the marketplaces that are left, and a token within the first of them. */
interface InventoryCursor {
  readonly left: readonly string[];
  readonly token: string;
  readonly atMs: number;
}

async function readInventory(call: CallOperation, cursor: Json): Promise<CollectionPage> {
  const from = readCursor<InventoryCursor>(cursor, ["token"]);
  const [marketplaceId, ...others] = from?.left ?? (await listMarketplaceIds(call));
  if (marketplaceId === undefined) return { items: [] };
  const nowMs = Date.now();
  const isAlive = from !== undefined && from.token !== "" && nowMs - from.atMs < inventoryTokenMs;
  const { payload, pagination } = await call(getInventorySummaries, {
    granularityId: marketplaceId,
    marketplaceIds: [marketplaceId],
    details: true,
    ...(isAlive && { nextToken: from.token }),
  });
  const items = (payload?.inventorySummaries ?? []).map((summary) => ({
    ...summary,
    id: `${marketplaceId}/${summary.sellerSku ?? ""}`,
    marketplaceId,
  }));
  const token = pagination?.nextToken ?? "";
  const left = token === "" ? others : [marketplaceId, ...others];
  return { items: asJson(items), ...(left.length > 0 && { next: { left, token, atMs: nowMs } }) };
}

async function listMarketplaceIds(call: CallOperation): Promise<string[]> {
  const all = await call(getMarketplaceParticipations, {});
  return all
    .filter(({ participation }) => participation.isParticipating)
    .map(({ marketplace }) => marketplace.id);
}

/** A cursor that was kept is one that a page here has answered; `null` is the beginning. */
function readCursor<Cursor>(cursor: Json, texts: readonly string[]): Cursor | undefined {
  if (!isJsonObject(cursor) || !texts.every((name) => typeof cursor[name] === "string")) return undefined;
  // Its other members were written together with these.
  return cursor as JsonObject & Cursor;
}

/** Replies of the vendor are JSON; their types only have no index signature. */
function asJson(items: readonly object[]): readonly Json[] {
  return items as readonly JsonObject[];
}
