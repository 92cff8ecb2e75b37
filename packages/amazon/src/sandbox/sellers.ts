import { type Behaviour, Refusal } from "@medtainer/sandbox";
import { cutPage, SHORT_TOKEN_MS } from "./page-token.js";
import type { AmazonCall, AmazonTables, Summary } from "./tables.js";

interface StockRequest {
  readonly query: {
    readonly details?: boolean;
    readonly granularityId: string;
    readonly marketplaceIds: readonly string[];
    readonly startDateTime?: string;
    readonly sellerSkus?: readonly string[];
    readonly sellerSku?: string;
    readonly nextToken?: string;
  };
}

const skusOnPage = 50;

/** The seller, its marketplaces, and what stands in Amazon's warehouses. */
export const sellers: Behaviour<AmazonTables> = {
  getMarketplaceParticipations: ({ tables }: AmazonCall) => ({
    body: { payload: tables.marketplaces.list().map(({ id: _, ...participation }) => participation) },
  }),
  getAccount: ({ tables }: AmazonCall) => {
    const [account] = tables.accounts.list();
    if (account === undefined) throw new Refusal(404);
    const { id: _, ...rest } = account;
    return { body: { payload: rest } };
  },
  getInventorySummaries: ({ query, tables, now }: AmazonCall<StockRequest>) => {
    const { nextToken: token, details = false, ...filters } = query;
    const { granularityId } = filters;
    if (!filters.marketplaceIds.includes(granularityId)) {
      throw new Refusal(400, "granularityId must be the marketplace of marketplaceIds.");
    }
    if (!tables.marketplaces.get(granularityId)?.participation.isParticipating) throw new Refusal(403);
    const found = tables.stock
      .list()
      .filter(({ marketplaceId }) => marketplaceId === granularityId)
      .map(({ summary }) => summary)
      .filter((summary) => isWanted(summary, filters));
    const question = { ...filters, details };
    const page = cutPage(found, { token, size: skusOnPage, lifeMs: SHORT_TOKEN_MS, question, now });
    const inventorySummaries = page.items.map((summary) => show(summary, details));
    return {
      body: {
        payload: { granularity: { granularityType: "Marketplace", granularityId }, inventorySummaries },
        ...(page.next !== undefined && { pagination: { nextToken: page.next } }),
      },
    };
  },
};

/** A start date goes before lists of SKUs, a list before a single SKU. */
function isWanted({ sellerSku = "", lastUpdatedTime = "" }: Summary, asked: StockRequest["query"]): boolean {
  const { startDateTime } = asked;
  if (startDateTime !== undefined) return Date.parse(lastUpdatedTime) >= Date.parse(startDateTime);
  if (asked.sellerSkus !== undefined) return asked.sellerSkus.includes(sellerSku);
  return asked.sellerSku === undefined || asked.sellerSku === sellerSku;
}

function show({ inventoryDetails, ...summary }: Summary, details: boolean): Summary {
  return { ...summary, ...(details && inventoryDetails && { inventoryDetails }) };
}
