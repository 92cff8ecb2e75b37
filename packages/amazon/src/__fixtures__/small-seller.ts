import type { SandboxDefinition } from "@medtainer/sandbox";
import type { AmazonSeed, Order, Stock } from "../sandbox/tables.js";
import { defineSeller } from "../sandbox.js";

export const US = "ATVPDKIKX0DER";
export const DE = "A1PA6795UKMFR9";
export const JP = "A1VC38T7YXB528";

/**
 * A seller small enough to be added up by hand, at noon of 15 June 2026, UTC:
 *
 * | order | status | shipped by | amount | units | remark |
 * | --- | --- | --- | --- | --- | --- |
 * | US-1 | shipped | Amazon | USD 19.99 | 1 THERM | |
 * | US-2 | shipped | Amazon | USD 0.10 | 3 BAND | |
 * | US-3 | unshipped | the seller | USD 129.00 | 2 BED | was due at noon of 14 June |
 * | US-4 | cancelled | Amazon | USD 500.00 | 9 BAND | |
 * | US-0 | shipped | Amazon | USD 999.00 | 7 BAND | of April |
 * | DE-1 | partially shipped | the seller | EUR 21.49 | 3 BED, 1 of them shipped | was due half an hour ago |
 * | DE-2 | pending | Amazon | none yet | 1 THERM | |
 * | JP-1 | shipped | Amazon | JPY 1234 | 1 THERM | |
 * | JP-2 | unshipped | Amazon | JPY 2000 | 5 THERM | is due in 22 hours |
 * | JP-3 | shipped | Amazon | not said | 1 THERM | |
 *
 * Stock: US has 10 THERM, 2 BAND and 5 ROLL; DE has no THERM; JP has 1 THERM, and 20 are on the way. Listings in DE are
 * suspended. The seller is not in Canada, though Amazon lists it.
 */
export const smallSeller: SandboxDefinition = defineSeller(() => ({
  ...emptySeed,
  marketplaces: [
    marketplace(US, "US", "USD", "Amazon.com"),
    marketplace(DE, "DE", "EUR", "Amazon.de", { hasSuspendedListings: true }),
    marketplace(JP, "JP", "JPY", "Amazon.co.jp"),
    marketplace("A2EUQ1WTGCTBG2", "CA", "CAD", "Amazon.ca", { isParticipating: false }),
  ],
  orders: [
    order("US-0", US, "SHIPPED", {
      created: "2026-04-20T08:00:00Z",
      total: ["999.00", "USD"],
      line: [7, "BAND"],
    }),
    order("DE-1", DE, "PARTIALLY_SHIPPED", {
      created: "2026-06-01T09:00:00Z",
      shipBy: "2026-06-15T13:30:00+02:00",
      total: ["21.49", "EUR"],
      line: [3, "BED"],
      shipped: 1,
      by: "MERCHANT",
    }),
    order("US-1", US, "SHIPPED", {
      created: "2026-06-10T10:00:00Z",
      total: ["19.99", "USD"],
      line: [1, "THERM"],
    }),
    order("US-2", US, "SHIPPED", {
      created: "2026-06-11T10:00:00Z",
      total: ["0.10", "USD"],
      line: [3, "BAND"],
    }),
    order("US-3", US, "UNSHIPPED", {
      created: "2026-06-12T12:00:00Z",
      shipBy: "2026-06-14T12:00:00Z",
      total: ["129.00", "USD"],
      line: [2, "BED"],
      by: "MERCHANT",
    }),
    order("JP-1", JP, "SHIPPED", {
      created: "2026-06-12T13:00:00Z",
      total: ["1234", "JPY"],
      line: [1, "THERM"],
    }),
    order("JP-3", JP, "SHIPPED", { created: "2026-06-12T14:00:00Z", line: [1, "THERM"] }),
    order("US-4", US, "CANCELLED", {
      created: "2026-06-14T10:00:00Z",
      total: ["500.00", "USD"],
      line: [9, "BAND"],
    }),
    order("JP-2", JP, "UNSHIPPED", {
      created: "2026-06-15T10:00:00Z",
      shipBy: "2026-06-16T10:00:00Z",
      total: ["2000", "JPY"],
      line: [5, "THERM"],
    }),
    order("DE-2", DE, "PENDING", { created: "2026-06-15T11:00:00Z", line: [1, "THERM"] }),
  ],
  stock: [
    stock(US, "THERM", "Thermometer", 10),
    stock(US, "BAND", "Bandage", 2),
    stock(US, "ROLL", "Foam roller", 5),
    stock(DE, "THERM", "Fieberthermometer für Säuglinge", 0),
    stock(JP, "THERM", "デジタル体温計", 1, 20),
  ],
}));

const emptySeed: AmazonSeed = {
  marketplaces: [],
  accounts: [],
  listings: [],
  orders: [],
  stock: [],
  reports: [],
  schedules: [],
  feeds: [],
  documents: [],
  payouts: [],
  expectedPayouts: [],
  paymentMethods: [],
  regulated: [],
};

/** A hundred and twenty SKUs in the US and one in Germany: three pages of stock. */
export const wideSeller: SandboxDefinition = defineSeller(() => ({
  ...emptySeed,
  marketplaces: [marketplace(US, "US", "USD", "Amazon.com"), marketplace(DE, "DE", "EUR", "Amazon.de")],
  stock: [
    ...Array.from({ length: 120 }, (_, index) => stock(US, `SKU-${index}`, `Thing ${index}`, index)),
    stock(DE, "SKU-0", "Ding", 7),
  ],
}));

/** Somebody who has just opened an account. */
export const emptySeller: SandboxDefinition = defineSeller(() => emptySeed);

function marketplace(id: string, countryCode: string, defaultCurrencyCode: string, name: string, other = {}) {
  return {
    id,
    marketplace: {
      id,
      name,
      countryCode,
      defaultCurrencyCode,
      defaultLanguageCode: "en_US",
      domainName: "example.org",
    },
    participation: { isParticipating: true, hasSuspendedListings: false, ...other },
    storeName: "Small",
  };
}

interface OrderFacts {
  readonly created: string;
  readonly shipBy?: string;
  readonly total?: readonly [amount: string, currency: string];
  readonly line: readonly [quantity: number, sku: string];
  readonly shipped?: number;
  readonly by?: "AMAZON" | "MERCHANT";
}

function order(
  orderId: string,
  marketplaceId: string,
  fulfillmentStatus: NonNullable<Order["fulfillment"]>["fulfillmentStatus"],
  { created, shipBy = created, total, line: [quantity, sku], shipped = 0, by = "AMAZON" }: OrderFacts,
): Order {
  return {
    orderId,
    createdTime: created,
    lastUpdatedTime: created,
    salesChannel: { channelName: "AMAZON", marketplaceId },
    buyer: { buyerName: "Bea Buyer", buyerEmail: "bea@example.org" },
    recipient: { deliveryAddress: { name: "Bea Buyer", addressLine1: "1 Secret Street" } },
    ...(total && { proceeds: { grandTotal: { amount: total[0], currencyCode: total[1] } } }),
    fulfillment: { fulfillmentStatus, fulfilledBy: by, shipByWindow: { latestDateTime: shipBy } },
    orderItems: [
      {
        orderItemId: `${orderId}-1`,
        quantityOrdered: quantity,
        product: { asin: `ASIN-${sku}`, sellerSku: sku, title: sku },
        fulfillment: { quantityFulfilled: shipped, quantityUnfulfilled: quantity - shipped },
      },
    ],
  };
}

function stock(
  marketplaceId: string,
  sellerSku: string,
  productName: string,
  ready: number,
  coming = 0,
): Stock {
  return {
    id: `${marketplaceId}/${sellerSku}`,
    marketplaceId,
    summary: {
      sellerSku,
      productName,
      asin: `ASIN-${sellerSku}`,
      totalQuantity: ready + coming,
      lastUpdatedTime: "2026-06-15T00:00:00Z",
      inventoryDetails: { fulfillableQuantity: ready, inboundShippedQuantity: coming },
    },
  };
}
