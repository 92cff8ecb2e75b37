import { defineTool, type ToolRun } from "@medtainer/core";
import { getMarketplaceParticipations, searchOrders } from "../generated/operations.js";
import { chooseMarketplaces } from "../marketplaces/seller-marketplace.js";
import { digestOrders, type OrdersInFigures } from "../orders/digest-orders.js";
import { readOrders } from "../orders/read-orders.js";
import { writeDigest } from "../orders/write-digest.js";
import { dayMs, marketplacesInput, pagesInput, usualPages } from "./marketplaces-input.js";

interface OrderDigestInput {
  readonly days?: number;
  readonly marketplaces?: readonly string[];
  readonly max_pages?: number;
}

/** What the tool answers. */
export interface OrderDigest extends OrdersInFigures {
  /** The whole in words, to be shown as it is. */
  readonly digest: string;
  /** ISO 8601; all times are UTC. */
  readonly period: { readonly from: string; readonly to: string; readonly time_zone: "UTC" };
  readonly complete: boolean;
  /** Why it is not complete, and what to do. */
  readonly note?: string;
  readonly computed_from: string;
}

/** Orders of the last days in figures. */
export const orderDigest = defineTool({
  name: "amazon_order_digest",
  title: "Digest of orders",
  description:
    "Orders of the last days per marketplace: count by status, units, sales per currency, late shipments with their " +
    "orders. Use it for «how are sales» and «what must ship». Nothing about buyers. Amazon allows few such calls: ask once.",
  input: {
    type: "object",
    properties: {
      days: { type: "integer", minimum: 1, maximum: 180, description: "Default 30." },
      marketplaces: marketplacesInput,
      max_pages: pagesInput,
    },
    additionalProperties: false,
  },
  uses: [getMarketplaceParticipations, searchOrders],
  cacheSeconds: 300,
  run: digest,
});

async function digest({ input, ...run }: ToolRun<OrderDigestInput>): Promise<OrderDigest> {
  const { days = 30, max_pages: maxPages = usualPages } = input;
  const nowMs = Date.now();
  const [from, to] = [new Date(nowMs - days * dayMs).toISOString(), new Date(nowMs).toISOString()];
  const marketplaces = await chooseMarketplaces(run.context, input.marketplaces);
  const { orders, pages, cut } =
    marketplaces.length === 0
      ? { orders: [], pages: 0, cut: undefined }
      : await readOrders(run, {
          createdAfter: from,
          marketplaceIds: marketplaces.map(({ id }) => id),
          includedData: ["PROCEEDS", "FULFILLMENT"],
          maxPages,
        });
  const figures = digestOrders(orders, marketplaces, nowMs);
  return {
    digest: writeDigest(figures, { from, to, ...(cut !== undefined && { cut }) }),
    period: { from, to, time_zone: "UTC" },
    complete: cut === undefined,
    ...(cut !== undefined && { note: cut }),
    ...figures,
    computed_from:
      `${orders.length} orders on ${pages} pages of at most ${maxPages}. Sales are Amazon's grand totals of orders that are ` +
      "unshipped, partially shipped or shipped; late is what was to leave before the end of the period and has not.",
  };
}
