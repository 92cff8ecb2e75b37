import type { CurrencySum, LateOrder, OrderFigures, OrdersInFigures } from "./digest-orders.js";

/** What a digest in words is made of, beside the figures. */
export interface DigestFrame {
  /** ISO 8601, UTC. */
  readonly from: string;
  readonly to: string;
  /** Why the figures are not of all orders; absent where they are. */
  readonly cut?: string;
}

/** Longer lists go on in the data beside the digest. */
const mostLate = 10;

/** Orders as a few lines that a person can read. */
export function writeDigest(figures: OrdersInFigures, { from, to, cut }: DigestFrame): string {
  const { marketplaces, late } = figures;
  return [
    `Orders from ${minuteOf(from)} to ${minuteOf(to)} (UTC): ${writeFigures(figures)}`,
    ...(cut === undefined ? [] : [`NOT ALL ORDERS. ${cut}`]),
    ...marketplaces.map((marketplace) => {
      const suspended = marketplace.listings_suspended ? ", LISTINGS SUSPENDED" : "";
      return `  ${marketplace.country || "??"} ${marketplace.name}${suspended}: ${writeFigures(marketplace)}`;
    }),
    ...(late.length === 0 ? ["Nothing is late."] : [`LATE: ${late.length}`]),
    ...late.slice(0, mostLate).map(writeLate),
    ...(late.length > mostLate ? [`  and ${late.length - mostLate} more`] : []),
  ].join("\n");
}

function writeFigures({ orders, sales, units, due_within_24_hours: due }: OrderFigures): string {
  const sold = sales.length === 0 ? "nothing sold" : `${writeSums(sales)} for ${units} units`;
  return `${orders} orders, ${sold}${due > 0 ? `, ${due} to ship within 24 hours` : ""}`;
}

function writeSums(sums: readonly CurrencySum[]): string {
  return sums.map(({ currency, amount }) => `${currency} ${amount}`).join(" + ");
}

function writeLate({ order_id, marketplace, ship_by, hours_late, shipped_by }: LateOrder): string {
  return `  ${order_id} (${marketplace}, shipped by ${shipped_by}): due ${minuteOf(ship_by)}, ${hours_late} h ago`;
}

function minuteOf(time: string): string {
  return time.slice(0, 16).replace("T", " ");
}
