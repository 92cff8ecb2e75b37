import type { Order } from "../orders/read-orders.js";
import type { InventorySummary, MarketplaceStock } from "./read-inventory.js";

/** One SKU in one marketplace. */
export interface StockedItem {
  /** Country of the marketplace. */
  readonly marketplace: string;
  readonly sku: string;
  readonly asin: string;
  readonly name: string;
  /** Units that can be sold and shipped now. */
  readonly available: number;
  /** Units on the way to Amazon: planned, shipped, or being unloaded. */
  readonly inbound: number;
  readonly reserved: number;
  readonly unfulfillable: number;
  /** Of the period's orders that Amazon ships, those not cancelled. */
  readonly units_sold: number;
  /** Two places. */
  readonly sold_per_day: number;
  /** Available units by what is sold a day, one place; null where nothing was sold. */
  readonly days_of_cover: number | null;
}

/** What to send to Amazon. */
export interface RestockItem
  extends Pick<StockedItem, "marketplace" | "sku" | "name" | "available" | "inbound" | "days_of_cover"> {
  /** Units that, with those available and inbound, last for the target. */
  readonly units_to_send: number;
}

/** The stock of one marketplace in sums. */
export interface StockFigures {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly skus: number;
  readonly available: number;
  readonly inbound: number;
  readonly reserved: number;
  readonly unfulfillable: number;
  /** SKUs that were sold in the period and of which none is available. */
  readonly out_of_stock: number;
  readonly units_sold: number;
}

/** What stock is judged by. */
export interface StockRules {
  /** Length of the period in which was sold what `orders` say. */
  readonly days: number;
  /** Cover below this is restocked. */
  readonly restockBelowDays: number;
  /** For so long it should last then. */
  readonly targetDays: number;
}

/** What {@link takeStock} finds. */
export interface StockTaken {
  readonly marketplaces: readonly StockFigures[];
  /** The shortest cover first. */
  readonly restock: readonly RestockItem[];
  /** SKUs below the threshold of which enough is on the way. */
  readonly enough_inbound: number;
  readonly items: readonly StockedItem[];
}

/** Puts stock beside what was sold of it. */
export function takeStock(
  stocks: readonly MarketplaceStock[],
  orders: readonly Order[],
  rules: StockRules,
): StockTaken {
  const sold = countSold(orders);
  const perMarketplace = stocks.map(({ marketplace, summaries }) => {
    const items = summaries.map((summary) => {
      const units = sold.get(soldKey(marketplace.id, summary.sellerSku ?? "")) ?? 0;
      return describeItem(summary, marketplace.country || marketplace.id, units, rules.days);
    });
    return { marketplace, items };
  });
  const items = perMarketplace.flatMap((one) => one.items);
  const low = items.filter(({ days_of_cover: cover }) => cover !== null && cover < rules.restockBelowDays);
  const restock = low.map((item) => planRestock(item, rules)).filter((item) => item.units_to_send > 0);
  return {
    marketplaces: perMarketplace.map(({ marketplace: { id, country, name }, items: own }) => ({
      id,
      country,
      name,
      ...sumItems(own),
    })),
    restock: restock.sort(byCover),
    enough_inbound: low.length - restock.length,
    items,
  };
}

function countSold(orders: readonly Order[]): ReadonlyMap<string, number> {
  const sold = new Map<string, number>();
  for (const { salesChannel, orderItems } of orders) {
    for (const { product, quantityOrdered } of orderItems) {
      const key = soldKey(salesChannel.marketplaceId ?? "", product.sellerSku ?? "");
      sold.set(key, (sold.get(key) ?? 0) + quantityOrdered);
    }
  }
  return sold;
}

function soldKey(marketplaceId: string, sku: string): string {
  return JSON.stringify([marketplaceId, sku]);
}

function describeItem(
  { sellerSku = "", asin = "", productName = "", totalQuantity = 0, inventoryDetails }: InventorySummary,
  marketplace: string,
  sold: number,
  days: number,
): StockedItem {
  const details = inventoryDetails ?? {};
  const available = details.fulfillableQuantity ?? totalQuantity;
  return {
    marketplace,
    sku: sellerSku,
    asin,
    name: productName,
    available,
    inbound:
      (details.inboundWorkingQuantity ?? 0) +
      (details.inboundShippedQuantity ?? 0) +
      (details.inboundReceivingQuantity ?? 0),
    reserved: details.reservedQuantity?.totalReservedQuantity ?? 0,
    unfulfillable: details.unfulfillableQuantity?.totalUnfulfillableQuantity ?? 0,
    units_sold: sold,
    sold_per_day: Math.round((sold * 100) / days) / 100,
    days_of_cover: sold === 0 ? null : Math.round((available * days * 10) / sold) / 10,
  };
}

function planRestock(item: StockedItem, { days, targetDays }: StockRules): RestockItem {
  const { marketplace, sku, name, available, inbound, units_sold, days_of_cover } = item;
  const wanted = Math.ceil((units_sold * targetDays) / days);
  return {
    marketplace,
    sku,
    name,
    available,
    inbound,
    days_of_cover,
    units_to_send: Math.max(0, wanted - available - inbound),
  };
}

function byCover(one: RestockItem, other: RestockItem): number {
  return (one.days_of_cover ?? 0) - (other.days_of_cover ?? 0) || (one.sku < other.sku ? -1 : 1);
}

function sumItems(items: readonly StockedItem[]): Omit<StockFigures, "id" | "country" | "name"> {
  const total = (read: (item: StockedItem) => number) => items.reduce((sum, item) => sum + read(item), 0);
  return {
    skus: items.length,
    available: total(({ available }) => available),
    inbound: total(({ inbound }) => inbound),
    reserved: total(({ reserved }) => reserved),
    unfulfillable: total(({ unfulfillable }) => unfulfillable),
    out_of_stock: items.filter(({ available, units_sold }) => available === 0 && units_sold > 0).length,
    units_sold: total(({ units_sold }) => units_sold),
  };
}
