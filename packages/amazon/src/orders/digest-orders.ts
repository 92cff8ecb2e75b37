import { amountsIn, type Money, sumByCurrency } from "@medtainer/core/money";
import type { SellerMarketplace } from "../marketplaces/seller-marketplace.js";
import type { Order } from "./read-orders.js";

/** A sum in one currency. */
export interface CurrencySum {
  /** ISO 4217. */
  readonly currency: string;
  /** In the smallest unit of the currency: cents, whole yen. */
  readonly minor_units: number;
  /** The same for people: `1,234.50`. */
  readonly amount: string;
}

/** An order that should have left. */
export interface LateOrder {
  readonly order_id: string;
  /** Country of the marketplace, or its id. */
  readonly marketplace: string;
  readonly status: string;
  readonly shipped_by: "amazon" | "seller" | "unknown";
  /** ISO 8601, UTC. */
  readonly ship_by: string;
  /** Whole hours since then. */
  readonly hours_late: number;
  readonly units_to_ship: number;
}

/** Orders in figures. */
export interface OrderFigures {
  readonly orders: number;
  readonly by_status: Readonly<Record<string, number>>;
  /** Of orders that were neither cancelled nor still pending; one sum for each currency. */
  readonly sales: readonly CurrencySum[];
  /** Units of the same orders. */
  readonly units: number;
  /** Those of the same orders of which Amazon names no amount. */
  readonly orders_without_amount: number;
  readonly late_shipments: number;
  readonly due_within_24_hours: number;
}

/** The figures of one marketplace. */
export interface MarketplaceFigures extends OrderFigures {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly listings_suspended?: true;
}

/** What {@link digestOrders} makes of orders. */
export interface OrdersInFigures extends OrderFigures {
  readonly marketplaces: readonly MarketplaceFigures[];
  /** The latest first. */
  readonly late: readonly LateOrder[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Paid, and neither taken back nor impossible. */
const soldStatuses = ["UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED"];
const waitingStatuses = ["UNSHIPPED", "PARTIALLY_SHIPPED"];

/**
 * Counts and sums orders, for each marketplace and in all.
 *
 * @param nowMs The time at which a shipment is late, in milliseconds since 1970.
 */
export function digestOrders(
  orders: readonly Order[],
  marketplaces: readonly SellerMarketplace[],
  nowMs: number,
): OrdersInFigures {
  const groups = groupByMarketplace(orders);
  const known = new Map(marketplaces.map((marketplace) => [marketplace.id, marketplace]));
  const ids = [...new Set([...known.keys(), ...groups.keys()])];
  const late = orders
    .flatMap((order) => describeLate(order, known, nowMs) ?? [])
    .sort((one, other) => other.hours_late - one.hours_late || (one.order_id < other.order_id ? -1 : 1));
  return {
    ...countOrders(orders, nowMs),
    marketplaces: ids.map((id) => ({
      ...nameMarketplace(id, known, groups.get(id)?.[0]),
      ...countOrders(groups.get(id) ?? [], nowMs),
    })),
    late,
  };
}

function groupByMarketplace(orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> {
  const groups = new Map<string, Order[]>();
  for (const order of orders) {
    const id = order.salesChannel.marketplaceId ?? "";
    const group = groups.get(id) ?? [];
    group.push(order);
    groups.set(id, group);
  }
  return groups;
}

function nameMarketplace(
  id: string,
  known: ReadonlyMap<string, SellerMarketplace>,
  example: Order | undefined,
): Pick<MarketplaceFigures, "id" | "country" | "name" | "listings_suspended"> {
  const found = known.get(id);
  const name =
    found?.name ?? example?.salesChannel.marketplaceName ?? example?.salesChannel.channelName ?? id;
  return {
    id,
    country: found?.country ?? "",
    name,
    ...(found?.hasSuspendedListings && { listings_suspended: true }),
  };
}

function countOrders(orders: readonly Order[], nowMs: number): OrderFigures {
  const sold = orders.filter((order) => soldStatuses.includes(statusOf(order)));
  const amounts = sold.flatMap((order) => amountOf(order) ?? []);
  const waits = orders.flatMap((order) => shipByOf(order) ?? []);
  return {
    orders: orders.length,
    by_status: countBy(orders.map(statusOf)),
    sales: sumByCurrency(amounts).map(showSum),
    units: sold.reduce((total, { orderItems }) => total + unitsOf(orderItems), 0),
    orders_without_amount: sold.length - amounts.length,
    late_shipments: waits.filter((shipByMs) => shipByMs < nowMs).length,
    due_within_24_hours: waits.filter((shipByMs) => shipByMs >= nowMs && shipByMs < nowMs + dayMs).length,
  };
}

/** The order's status, as Amazon calls it. */
export function statusOf({ fulfillment }: Order): string {
  return fulfillment?.fulfillmentStatus ?? "UNKNOWN";
}

function amountOf({ proceeds }: Order): Money | undefined {
  const total = proceeds?.grandTotal;
  if (total === undefined) return undefined;
  const { currencyCode: currency, amount } = total;
  return { currency, minorUnits: amountsIn(currency).read(amount) };
}

function showSum({ currency, minorUnits }: Money): CurrencySum {
  return { currency, minor_units: minorUnits, amount: amountsIn(currency).show(minorUnits) };
}

/** By when an order that waits to be shipped must leave, in milliseconds since 1970. */
function shipByOf(order: Order): number | undefined {
  if (!waitingStatuses.includes(statusOf(order))) return undefined;
  const shipByMs = Date.parse(order.fulfillment?.shipByWindow?.latestDateTime ?? "");
  return Number.isNaN(shipByMs) ? undefined : shipByMs;
}

function describeLate(
  order: Order,
  known: ReadonlyMap<string, SellerMarketplace>,
  nowMs: number,
): LateOrder | undefined {
  const shipByMs = shipByOf(order);
  if (shipByMs === undefined || shipByMs >= nowMs) return undefined;
  const { orderId, salesChannel, fulfillment, orderItems } = order;
  const marketplaceId = salesChannel.marketplaceId ?? "";
  return {
    order_id: orderId,
    marketplace: known.get(marketplaceId)?.country || marketplaceId,
    status: statusOf(order),
    shipped_by: carriers[fulfillment?.fulfilledBy ?? ""] ?? "unknown",
    ship_by: new Date(shipByMs).toISOString(),
    hours_late: Math.floor((nowMs - shipByMs) / hourMs),
    units_to_ship: orderItems.reduce(
      (total, item) => total + (item.fulfillment?.quantityUnfulfilled ?? item.quantityOrdered),
      0,
    ),
  };
}

const carriers: Readonly<Record<string, LateOrder["shipped_by"]>> = { AMAZON: "amazon", MERCHANT: "seller" };

function unitsOf(items: Order["orderItems"]): number {
  return items.reduce((total, { quantityOrdered }) => total + quantityOrdered, 0);
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
