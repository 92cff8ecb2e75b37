import { amountsIn } from "@medtainer/core/money";
import type { Random } from "@medtainer/sandbox";
import type { Listing, Order, OrderItem } from "../tables.js";
import { DE, JP, LISTINGS, PARTICIPATIONS, US } from "./catalogue.js";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How far back orders go, and how many there are. */
const historyDays = 60;
const orderCount = 260;

/** Of a hundred orders, how many come from where. */
const shares = [
  [US, 55],
  [DE, 28],
  [JP, 17],
] as const;

type Status = NonNullable<Order["fulfillment"]>["fulfillmentStatus"];

/** Orders of the last sixty days: most shipped, some new, some late, a few cancelled; in three currencies. */
export function seedOrders(random: Random, now: number): Order[] {
  return Array.from({ length: orderCount }, (_, index) => {
    // Spread evenly, each somewhere in its own stretch, so that every day has some.
    const stretchMs = (historyDays * dayMs) / orderCount;
    const ageMs = (orderCount - index) * stretchMs - random.integer(0, Math.floor(stretchMs) - 1) - 1;
    return seedOrder(random, now, Math.max(ageMs, 5 * 60_000), index);
  });
}

function seedOrder(random: Random, now: number, ageMs: number, index: number): Order {
  const marketplaceId = pickMarketplace(random);
  // Two in ten orders are the seller's own to ship.
  const fulfilledBy = random.integer(1, 10) <= 2 ? "MERCHANT" : "AMAZON";
  const offered = LISTINGS.filter(
    (listing) => listing.marketplaceId === marketplaceId && listing.fulfilledBy === fulfilledBy,
  );
  const status = pickStatus(random, ageMs, fulfilledBy, index);
  const lines = pickLines(random, offered);
  const items = lines.map(([listing, quantity], position) =>
    itemOf(listing, quantity, status, `${70_000_000 + index * 10 + position}`),
  );
  const createdMs = now - ageMs;
  const shipByMs = createdMs + (fulfilledBy === "MERCHANT" ? 2 : 1) * dayMs;
  const currency = lines[0]?.[0].currency ?? "USD";
  const total = lines.reduce((sum, [{ price }, quantity]) => sum + price * quantity, 0);
  const marketplace = PARTICIPATIONS.find(({ id }) => id === marketplaceId)?.marketplace;
  return {
    orderId: `${random.integer(100, 999)}-${random.integer(1_000_000, 9_999_999)}-${String(1_000_000 + index)}`,
    createdTime: iso(createdMs),
    lastUpdatedTime: iso(Math.min(now, createdMs + (status === "SHIPPED" ? 20 * hourMs : hourMs))),
    programs: random.integer(1, 10) <= 6 ? ["PRIME"] : [],
    salesChannel: {
      channelName: "AMAZON",
      marketplaceId,
      marketplaceName: marketplace?.name ?? "",
    },
    buyer: { buyerName: random.pick(BUYERS), buyerEmail: `${random.hex(10)}@marketplace.amazon.example` },
    recipient: {
      deliveryAddress: { name: random.pick(BUYERS), countryCode: marketplace?.countryCode ?? "" },
    },
    ...(!status.startsWith("PENDING") && {
      proceeds: {
        grandTotal: { amount: amountsIn(currency).write(total), currencyCode: currency },
        breakdowns: [
          { type: "ITEM", subtotal: { amount: amountsIn(currency).write(total), currencyCode: currency } },
        ],
      },
    }),
    fulfillment: {
      fulfillmentStatus: status,
      fulfilledBy,
      fulfillmentServiceLevel: random.pick(["STANDARD", "EXPEDITED", "NEXT_DAY"]),
      shipByWindow: { earliestDateTime: iso(createdMs), latestDateTime: iso(shipByMs) },
      deliverByWindow: { earliestDateTime: iso(shipByMs + dayMs), latestDateTime: iso(shipByMs + 4 * dayMs) },
    },
    orderItems: items,
    ...(status === "SHIPPED" &&
      fulfilledBy === "MERCHANT" && { packages: [packageOf(random, items, shipByMs - 5 * hourMs)] }),
  };
}

const BUYERS = ["Ana Duarte", "Jörg Weiß", "佐藤 花子", "Noor Haddad", "Seán O'Brien", "田中 一郎"] as const;

function pickMarketplace(random: Random): string {
  let left = random.integer(1, 100);
  for (const [id, share] of shares) {
    if (left <= share) return id;
    left -= share;
  }
  return US;
}

/** What the age of an order makes likely. The seller has forgotten one in eight of the packages of the last ten days. */
function pickStatus(random: Random, ageMs: number, fulfilledBy: string, index: number): Status {
  const draw = random.integer(1, 100);
  if (index === orderCount - 40) return "UNFULFILLABLE";
  if (ageMs < 9 * hourMs) return "PENDING";
  if (draw <= 4) return "CANCELLED";
  if (ageMs < (fulfilledBy === "MERCHANT" ? 2 : 1) * dayMs) return "UNSHIPPED";
  if (fulfilledBy === "MERCHANT" && ageMs < 10 * dayMs && index % 4 === 1) return "UNSHIPPED";
  if (fulfilledBy === "MERCHANT" && ageMs < 10 * dayMs && index % 4 === 3) return "PARTIALLY_SHIPPED";
  return "SHIPPED";
}

/** One to three products; the first of a catalogue are bought most, and its last ones hardly. */
function pickLines(random: Random, offered: readonly Listing[]): (readonly [Listing, number])[] {
  const bought = new Map<Listing, number>();
  for (let lines = random.integer(1, 3); lines > 0; lines -= 1) {
    const place = Math.floor(random.fraction() ** 2 * (offered.length - (offered.length > 6 ? 3 : 0)));
    const listing = offered[place];
    if (listing) bought.set(listing, random.integer(1, 3));
  }
  return [...bought];
}

function itemOf(listing: Listing, quantity: number, status: Status, orderItemId: string): OrderItem {
  const { currency, asin, title, sku, price } = listing;
  const amounts = amountsIn(currency);
  const money = (minorUnits: number) => ({ amount: amounts.write(minorUnits), currencyCode: currency });
  const shipped = status === "SHIPPED" ? quantity : status === "PARTIALLY_SHIPPED" ? quantity - 1 : 0;
  return {
    orderItemId,
    quantityOrdered: quantity,
    product: { asin, title, sellerSku: sku, price: { unitPrice: money(price) } },
    ...(!status.startsWith("PENDING") && { proceeds: { proceedsTotal: money(price * quantity) } }),
    fulfillment: {
      quantityFulfilled: shipped,
      quantityUnfulfilled: status === "CANCELLED" ? 0 : quantity - shipped,
    },
  };
}

function packageOf(
  random: Random,
  items: readonly OrderItem[],
  shippedMs: number,
): NonNullable<Order["packages"]>[number] {
  return {
    packageReferenceId: "1",
    shipTime: iso(shippedMs),
    carrier: random.pick(["UPS", "DHL", "YAMATO"]),
    trackingNumber: `1Z${random.hex(14).toUpperCase()}`,
    packageStatus: { status: "DELIVERED" },
    packageItems: items.map(({ orderItemId, quantityOrdered }) => ({
      orderItemId,
      quantity: quantityOrdered,
    })),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
