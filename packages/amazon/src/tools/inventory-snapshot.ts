import { defineTool, type ToolRun } from "@medtainer/core";
import {
  getInventorySummaries,
  getMarketplaceParticipations,
  searchOrders,
} from "../generated/operations.js";
import { readInventory } from "../inventory/read-inventory.js";
import { type StockTaken, takeStock } from "../inventory/take-stock.js";
import { chooseMarketplaces } from "../marketplaces/seller-marketplace.js";
import { readOrders } from "../orders/read-orders.js";
import { dayMs, marketplacesInput, pagesInput, usualPages } from "./marketplaces-input.js";

interface InventorySnapshotInput {
  readonly marketplaces?: readonly string[];
  readonly days?: number;
  readonly restock_below_days?: number;
  readonly target_days?: number;
  readonly max_pages?: number;
}

/** What the tool answers. */
export interface InventorySnapshot extends StockTaken {
  /** ISO 8601, UTC. */
  readonly as_of: string;
  /** The period in which sales were counted; UTC. */
  readonly period: { readonly from: string; readonly to: string; readonly time_zone: "UTC" };
  readonly complete: boolean;
  /** Why it is not complete, what that means, and what to do. */
  readonly note?: string;
  readonly computed_from: string;
}

/** Stock in Amazon's warehouses beside what is sold of it. */
export const inventorySnapshot = defineTool({
  name: "amazon_inventory_snapshot",
  title: "Snapshot of inventory",
  description:
    "Stock in Amazon's warehouses (FBA) per marketplace and SKU, days of cover from recent sales, and what to restock with " +
    "how many units. Use it for «what runs out». Amazon allows few such calls: ask once.",
  input: {
    type: "object",
    properties: {
      marketplaces: marketplacesInput,
      days: { type: "integer", minimum: 1, maximum: 90, description: "Sales of the last days; default 30." },
      restock_below_days: {
        type: "integer",
        minimum: 1,
        maximum: 365,
        description: "Restock what lasts less; default 21.",
      },
      target_days: {
        type: "integer",
        minimum: 1,
        maximum: 365,
        description: "How long it should last then; default 60.",
      },
      max_pages: pagesInput,
    },
    additionalProperties: false,
  },
  uses: [getMarketplaceParticipations, getInventorySummaries, searchOrders],
  cacheSeconds: 300,
  run: takeSnapshot,
});

async function takeSnapshot({ input, ...run }: ToolRun<InventorySnapshotInput>): Promise<InventorySnapshot> {
  const { days = 30, restock_below_days: restockBelowDays = 21, target_days: targetDays = 60 } = input;
  const { max_pages: maxPages = usualPages } = input;
  const nowMs = Date.now();
  const [from, to] = [new Date(nowMs - days * dayMs).toISOString(), new Date(nowMs).toISOString()];
  const marketplaces = await chooseMarketplaces(run.context, input.marketplaces);
  const stocks = await readInventory(run, marketplaces);
  const { orders, cut } =
    marketplaces.length === 0
      ? { orders: [], cut: undefined }
      : await readOrders(run, {
          createdAfter: from,
          marketplaceIds: marketplaces.map(({ id }) => id),
          fulfilledBy: ["AMAZON"],
          fulfillmentStatuses: ["PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED"],
          maxPages,
        });
  const notes = [
    ...(cut === undefined ? [] : [`More was sold than was read, so cover is shorter than it says. ${cut}`]),
    ...stocks
      .filter(({ isComplete }) => !isComplete)
      .map(({ marketplace: { name } }) => `${name} has more than 2,000 SKUs; the rest was not read.`),
  ];
  return {
    as_of: to,
    period: { from, to, time_zone: "UTC" },
    complete: notes.length === 0,
    ...(notes.length > 0 && { note: notes.join(" ") }),
    computed_from:
      `Available units by average daily sales: units of ${orders.length} orders of the last ${days} days that Amazon ships, ` +
      `by ${days}; none where nothing was sold. Below ${restockBelowDays} days of cover, enough for ${targetDays} is sent, less what is available and inbound.`,
    ...takeStock(stocks, orders, { days, restockBelowDays, targetDays }),
  };
}
