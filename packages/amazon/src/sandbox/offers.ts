import { amountsIn } from "@medtainer/core/money";
import type { Listing, SellerTables } from "./tables.js";

/** One seller's offer of a product; amounts are in the smallest unit of the listing's currency. */
export interface MarketOffer {
  readonly sellerId: string;
  readonly isOwn: boolean;
  readonly isByAmazon: boolean;
  readonly price: number;
  readonly shipping: number;
}

/** The seller's own id among those of others. */
export const SELLER_ID = "A3HARBOR7CLINIC";

/** Everybody's offers of a listed product, by what a buyer pays: two others sell it, one cheaper and one dearer. */
export function offersOf({ sku, price, fulfilledBy }: Listing): MarketOffer[] {
  // Which of the two is how far off follows from the SKU, so that it stays the same.
  const step = 1 + (sku.length % 3);
  const offers: MarketOffer[] = [
    { sellerId: SELLER_ID, isOwn: true, isByAmazon: fulfilledBy === "AMAZON", price, shipping: 0 },
    {
      sellerId: "A1OTHERSELLER1",
      isOwn: false,
      isByAmazon: true,
      price: percent(price, 100 - step),
      shipping: 0,
    },
    {
      sellerId: "A2OTHERSELLER2",
      isOwn: false,
      isByAmazon: false,
      price: percent(price, 100 + step),
      shipping: percent(price, 10),
    },
  ];
  return offers.sort((one, other) => paidFor(one) - paidFor(other));
}

/** What a buyer pays for an offer, with shipping. */
export function paidFor({ price, shipping }: Pick<MarketOffer, "price" | "shipping">): number {
  return price + shipping;
}

/** An amount as Amazon's prices have it: a number in the main unit. */
export function toNumber({ currency }: Listing, minorUnits: number): number {
  return amountsIn(currency).toNumber(minorUnits);
}

/** A product as a request names it. */
export interface ProductName {
  readonly sku?: string;
  readonly asin?: string;
}

/** The seller's listing of a product; undefined where there is none. */
export function findListing(
  { listings }: SellerTables,
  wanted: string,
  name: ProductName,
): Listing | undefined {
  return listings
    .list()
    .find(
      ({ marketplaceId, sku, asin }) => marketplaceId === wanted && (sku === name.sku || asin === name.asin),
    );
}

function percent(amount: number, share: number): number {
  return Math.round((amount * share) / 100);
}
