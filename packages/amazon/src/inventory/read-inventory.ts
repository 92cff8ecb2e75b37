import type { ToolRun } from "@medtainer/core";
import { getInventorySummaries } from "../generated/operations.js";
import type { components } from "../generated/types.js";
import type { SellerMarketplace } from "../marketplaces/seller-marketplace.js";

/** What stands in Amazon's warehouses of one SKU, as Amazon answers it. */
export type InventorySummary = components["schemas"]["InventorySummary"];

/** The stock of one marketplace. */
export interface MarketplaceStock {
  readonly marketplace: SellerMarketplace;
  readonly summaries: readonly InventorySummary[];
  /** False where there are more SKUs than are read. */
  readonly isComplete: boolean;
}

/** Of 50 SKUs each; half a minute of reading, since a token lives no longer and Amazon answers two a second. */
const mostPages = 40;

/**
 * Reads the stock of one marketplace after another, and says how far it is.
 *
 * @throws MedtainerError as the vendor's operation.
 */
export async function readInventory(
  run: Pick<ToolRun<unknown>, "call" | "context">,
  marketplaces: readonly SellerMarketplace[],
): Promise<MarketplaceStock[]> {
  const stocks: MarketplaceStock[] = [];
  for (const marketplace of marketplaces) {
    stocks.push(await readMarketplace(run, marketplace));
    run.context.reportProgress({
      progress: stocks.length,
      total: marketplaces.length,
      message: `Stock in ${marketplace.name} is read`,
    });
  }
  return stocks;
}

async function readMarketplace(
  { call }: Pick<ToolRun<unknown>, "call">,
  marketplace: SellerMarketplace,
): Promise<MarketplaceStock> {
  const { id } = marketplace;
  const summaries: InventorySummary[] = [];
  let nextToken: string | undefined;
  for (let pages = 1; pages <= mostPages; pages += 1) {
    const { payload, pagination } = await call(getInventorySummaries, {
      granularityId: id,
      marketplaceIds: [id],
      details: true,
      ...(nextToken !== undefined && { nextToken }),
    });
    summaries.push(...(payload?.inventorySummaries ?? []));
    nextToken = pagination?.nextToken || undefined;
    if (nextToken === undefined) return { marketplace, summaries, isComplete: true };
  }
  return { marketplace, summaries, isComplete: false };
}
