import { describe, expect, test } from "vitest";
import { confirmation } from "./__fixtures__/confirmation.js";
import { openSeller } from "./__fixtures__/open-seller.js";
import { US } from "./__fixtures__/small-seller.js";
import document from "./generated/openapi.json" with { type: "json" };
import { DE, LISTINGS } from "./sandbox/seed/catalogue.js";

const after = "createdAfter=2026-04-01T00:00:00Z";

interface SeedOrder {
  readonly orderId: string;
  readonly salesChannel: { readonly marketplaceId: string };
  readonly fulfillment: { readonly fulfilledBy: string; readonly fulfillmentStatus: string };
  readonly orderItems: readonly { readonly orderItemId: string; readonly quantityOrdered: number }[];
}

/** The state is a copy of the tables. */
function ordersOf({ sandbox }: ReturnType<typeof openSeller>): SeedOrder[] {
  return (sandbox.state.orders ?? []) as unknown as SeedOrder[];
}

function findToShip(seller: ReturnType<typeof openSeller>): SeedOrder {
  const found = ordersOf(seller).find(
    ({ fulfillment }) =>
      fulfillment.fulfilledBy === "MERCHANT" && fulfillment.fulfillmentStatus === "UNSHIPPED",
  );
  if (found === undefined) throw new Error("The seed has nothing to ship.");
  return found;
}

const [listing] = LISTINGS;
const offers = { MarketplaceId: US, ItemCondition: "New", method: "GET" };

/** The query that each operation needs. */
const queries: Readonly<Record<string, string>> = {
  searchOrders: `${after}&includedData=PROCEEDS,FULFILLMENT,BUYER`,
  getOrdersV0: `CreatedAfter=2026-04-01T00:00:00Z&MarketplaceIds=${US},${DE}`,
  getInventorySummaries: `granularityType=Marketplace&granularityId=${US}&marketplaceIds=${US}&details=true`,
  getReports: "reportTypes=GET_FLAT_FILE_OPEN_LISTINGS_DATA",
  getReportSchedules: "reportTypes=GET_FLAT_FILE_OPEN_LISTINGS_DATA",
  getFeeds: "feedTypes=JSON_LISTINGS_FEED",
  getPricing: `MarketplaceId=${US}&ItemType=Sku&Skus=${listing?.sku},NO-SUCH`,
  getCompetitivePricing: `MarketplaceId=${US}&ItemType=Asin&Asins=${listing?.asin}`,
  getListingOffers: `MarketplaceId=${US}&ItemCondition=New`,
  getItemOffers: `MarketplaceId=${US}&ItemCondition=New`,
  getPaymentMethods: `marketplaceId=${US}`,
};

const bodies: Readonly<Record<string, object>> = {
  createReport: { reportType: "GET_FLAT_FILE_OPEN_LISTINGS_DATA", marketplaceIds: [US] },
  createReportSchedule: { reportType: "GET_X", marketplaceIds: [US], period: "P1D" },
  createFeedDocument: { contentType: "application/json; charset=UTF-8" },
  getItemOffersBatch: {
    requests: [{ ...offers, uri: `/products/pricing/v0/items/${listing?.asin}/offers` }],
  },
  getListingOffersBatch: { requests: [{ ...offers, uri: "/products/pricing/v0/listings/NO-SUCH/offers" }] },
  getFeaturedOfferExpectedPriceBatch: {
    requests: [{ marketplaceId: US, sku: listing?.sku, method: "GET", uri: "/any" }],
  },
  getCompetitiveSummary: {
    requests: [
      {
        asin: listing?.asin,
        marketplaceId: US,
        includedData: ["featuredBuyingOptions", "lowestPricedOffers", "referencePrices", "similarItems"],
        method: "GET",
        uri: "/products/pricing/2022-05-01/items/competitiveSummary",
      },
    ],
  },
  initiatePayout: { marketplaceId: DE, accountType: "Standard Orders" },
  createRestrictedDataToken: { restrictedResources: [{ method: "GET", path: "/orders/v0/orders" }] },
  updateVerificationStatus: {
    regulatedOrderVerificationStatus: { status: "Approved", externalReviewerId: "r1" },
  },
};

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId, responses }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    success: Number(Object.keys(responses).find((status) => status.startsWith("2"))),
  })),
);

/** What must be there before an operation can be called, as its path and body name it. */
async function prepare(seller: ReturnType<typeof openSeller>, operationId: string) {
  const { orderId, salesChannel, orderItems } = findToShip(seller);
  const { marketplaceId } = salesChannel;
  const [regulated] = (seller.sandbox.state.regulated ?? []) as unknown as { AmazonOrderId: string }[];
  const isRegulated = /regulat|verification/i.test(operationId);
  const report = await seller.request("POST", "/reports/2021-06-30/reports", bodies.createReport);
  const document = await seller.request("POST", "/feeds/2021-06-30/documents", bodies.createFeedDocument);
  const inputFeedDocumentId = document.body.feedDocumentId;
  const feed = { feedType: "JSON_LISTINGS_FEED", marketplaceIds: [US], inputFeedDocumentId };
  const made = await seller.request("POST", "/feeds/2021-06-30/feeds", feed);
  const items = orderItems.map(({ orderItemId, quantityOrdered }) => ({
    orderItemId,
    quantity: quantityOrdered,
  }));
  const ids: Readonly<Record<string, unknown>> = {
    orderId: isRegulated ? regulated?.AmazonOrderId : orderId,
    reportId: report.body.reportId,
    reportScheduleId: "600000001",
    reportDocumentId: "amzn1.spdoc.1.500000001",
    feedId: made.body.feedId,
    feedDocumentId: inputFeedDocumentId,
    SellerSKU: listing?.sku,
    Asin: listing?.asin,
  };
  const own: Readonly<Record<string, object>> = {
    createFeed: feed,
    confirmShipment: confirmation(marketplaceId, items),
    updateShipmentStatus: { marketplaceId, shipmentStatus: "PickedUp" },
  };
  return { ids, body: own[operationId] ?? bodies[operationId] };
}

describe("the sandbox of Amazon", () => {
  test("models every operation of the document", () => {
    expect(openSeller().sandbox.unmodelled).toEqual([]);
    expect(operations.length).toBeGreaterThanOrEqual(40);
  });

  test.each(operations)(
    "$operationId answers as the document says",
    async ({ operationId, method, path, success }) => {
      const seller = openSeller();
      const { ids, body } = await prepare(seller, operationId);
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(ids[name])));
      const query = queries[operationId];
      const reply = await seller.request(method, query === undefined ? filled : `${filled}?${query}`, body);
      expect(reply).toMatchObject({ status: success });
    },
  );

  test("has sixty days of 260 orders in three currencies and six states or more, and says the same each time", async () => {
    const seller = openSeller();
    const orders = ordersOf(seller);
    expect(orders).toHaveLength(260);
    expect(
      new Set(orders.map(({ fulfillment }) => fulfillment.fulfillmentStatus)).size,
    ).toBeGreaterThanOrEqual(6);
    const text = JSON.stringify(orders);
    for (const code of ["USD", "EUR", "JPY"]) expect(text).toContain(`"currencyCode":"${code}"`);
    expect(text).not.toMatch(/"amount":"\d+\.\d+","currencyCode":"JPY"/);
    expect(JSON.stringify(ordersOf(openSeller()))).toBe(text);
  });
});
