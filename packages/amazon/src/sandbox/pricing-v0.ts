import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { findListing, type MarketOffer, offersOf, type ProductName, SELLER_ID, toNumber } from "./offers.js";
import type { AmazonCall, AmazonTables, Listing, SellerTables } from "./tables.js";

type Schemas = components["schemas"];
type Condition = Schemas["ConditionType"];

interface PriceRequest {
  readonly query: {
    readonly MarketplaceId: string;
    readonly Asins?: readonly string[];
    readonly Skus?: readonly string[];
    readonly ItemType: "Asin" | "Sku";
  };
}
type OffersQuery = {
  readonly MarketplaceId: string;
  readonly ItemCondition: Condition;
};
/** Without the members that Amazon leaves open. */
type Product = Omit<Schemas["Product"], "AttributeSets" | "Relationships">;
type Price = Omit<Schemas["Price"], "Product"> & { readonly Product?: Product };

/** Prices in the older API. */
export const pricingV0: Behaviour<AmazonTables> = {
  getPricing: (call: AmazonCall<PriceRequest>) => ({
    body: {
      payload: listPrices(call, (listing) => ({
        Offers: [
          {
            BuyingPrice: priceOf(listing, { price: listing.price, shipping: 0 }),
            RegularPrice: money(listing, listing.price),
            FulfillmentChannel: listing.fulfilledBy,
            ItemCondition: "New",
            ItemSubCondition: "New",
            SellerSKU: listing.sku,
          },
        ],
      })),
    },
  }),
  getCompetitivePricing: (call: AmazonCall<PriceRequest>) => ({
    body: {
      payload: listPrices(call, (listing) => {
        const offers = offersOf(listing);
        const [featured] = offers;
        return {
          CompetitivePricing: {
            CompetitivePrices: featured
              ? [
                  {
                    CompetitivePriceId: "1",
                    Price: priceOf(listing, featured),
                    condition: "New",
                    belongsToRequester: featured.isOwn,
                  },
                ]
              : [],
            NumberOfOfferListings: [{ Count: offers.length, condition: "New" }],
          },
        };
      }),
    },
  }),
  getListingOffers: ({
    path,
    query,
    tables,
  }: AmazonCall<{ path: { SellerSKU: string }; query: OffersQuery }>) => ({
    body: { payload: listOffers(tables, query, { sku: path.SellerSKU }) },
  }),
  getItemOffers: ({ path, query, tables }: AmazonCall<{ path: { Asin: string }; query: OffersQuery }>) => ({
    body: { payload: listOffers(tables, query, { asin: path.Asin }) },
  }),
  getItemOffersBatch: ({ body, tables }: AmazonCall<{ body: Schemas["GetItemOffersBatchRequest"] }>) => ({
    body: {
      responses: (body.requests ?? []).map(({ uri, MarketplaceId, ItemCondition }) => {
        const Asin = nameIn(uri, "items");
        return {
          request: { MarketplaceId, ItemCondition, Asin },
          ...answerOne(tables, MarketplaceId, { asin: Asin }, ItemCondition),
        };
      }),
    },
  }),
  getListingOffersBatch: ({
    body,
    tables,
  }: AmazonCall<{ body: Schemas["GetListingOffersBatchRequest"] }>) => ({
    body: {
      responses: (body.requests ?? []).map(({ uri, MarketplaceId, ItemCondition }) => {
        const SellerSKU = nameIn(uri, "listings");
        return {
          request: { MarketplaceId, ItemCondition, SellerSKU },
          ...answerOne(tables, MarketplaceId, { sku: SellerSKU }, ItemCondition),
        };
      }),
    },
  }),
};

/** One answer for each product that was named, whether or not it is listed. */
function listPrices(
  { query, tables }: AmazonCall<PriceRequest>,
  describe: (listing: Listing) => Omit<Product, "Identifiers">,
): Price[] {
  const { MarketplaceId, ItemType, Asins, Skus } = query;
  const names = (ItemType === "Asin" ? Asins : Skus) ?? [];
  if (names.length === 0) throw new Refusal(400, `${ItemType}s must name at least one product.`);
  const listed = tables.listings.list().filter(({ marketplaceId }) => marketplaceId === MarketplaceId);
  return names.map((name) => {
    const listing = listed.find(({ asin, sku }) => name === (ItemType === "Asin" ? asin : sku));
    const named = ItemType === "Asin" ? { ASIN: name } : { SellerSKU: name };
    if (listing === undefined) return { status: "ClientError", ...named };
    const Identifiers = {
      MarketplaceASIN: { MarketplaceId, ASIN: listing.asin },
      SKUIdentifier: { MarketplaceId, SellerId: SELLER_ID, SellerSKU: listing.sku },
    };
    return { status: "Success", ...named, Product: { Identifiers, ...describe(listing) } };
  });
}

function describeOffers(listing: Listing, ItemCondition: Condition): Schemas["GetOffersResult"] {
  // Everything here is sold new.
  const offers = ItemCondition === "New" ? offersOf(listing) : [];
  const [featured] = offers;
  const { marketplaceId, asin: ASIN, sku: SKU } = listing;
  return {
    marketplaceId,
    ASIN,
    SKU,
    ItemCondition,
    status: offers.length > 0 ? "Success" : "NoBuyableOffers",
    Identifier: { MarketplaceId: marketplaceId, ASIN, SellerSKU: SKU, ItemCondition },
    Summary: {
      TotalOfferCount: offers.length,
      ...(featured && {
        LowestPrices: [
          {
            condition: "new",
            fulfillmentChannel: featured.isByAmazon ? "Amazon" : "Merchant",
            ...priceOf(listing, featured),
          },
        ],
      }),
    },
    Offers: offers.map((offer) => ({
      MyOffer: offer.isOwn,
      SubCondition: "new",
      SellerId: offer.sellerId,
      ShippingTime: { minimumHours: 0, maximumHours: offer.isByAmazon ? 24 : 48, availabilityType: "NOW" },
      ListingPrice: money(listing, offer.price),
      Shipping: money(listing, offer.shipping),
      IsFulfilledByAmazon: offer.isByAmazon,
      IsBuyBoxWinner: offer === featured,
    })),
  };
}

function listOffers(
  tables: SellerTables,
  { MarketplaceId, ItemCondition }: OffersQuery,
  name: ProductName,
): Schemas["GetOffersResult"] {
  const listing = findListing(tables, MarketplaceId, name);
  if (listing === undefined) throw new Refusal(404, "There is no such product in this marketplace.");
  return describeOffers(listing, ItemCondition);
}

/** The answer to one request of a batch: what is unknown fails alone. */
function answerOne(
  tables: SellerTables,
  marketplaceId: string,
  name: ProductName,
  condition: Condition,
): Pick<Schemas["BatchOffersResponse"], "status" | "body"> {
  const listing = findListing(tables, marketplaceId, name);
  if (listing !== undefined) {
    const body = { payload: describeOffers(listing, condition) };
    return { status: { statusCode: 200, reasonPhrase: "OK" }, body };
  }
  const errors = [{ code: "NotFound", message: "There is no such product in this marketplace." }];
  return { status: { statusCode: 404, reasonPhrase: "Not Found" }, body: { errors } };
}

function nameIn(uri: string, part: "items" | "listings"): string {
  const [, name] = new RegExp(`/products/pricing/v0/${part}/([^/?]+)/offers`).exec(uri) ?? [];
  if (name === undefined) throw new Refusal(400, `The uri must be /products/pricing/v0/${part}/…/offers.`);
  return decodeURIComponent(name);
}

function priceOf(
  listing: Listing,
  { price, shipping }: Pick<MarketOffer, "price" | "shipping">,
): Schemas["PriceType"] & { LandedPrice: Schemas["MoneyType"] } {
  return {
    LandedPrice: money(listing, price + shipping),
    ListingPrice: money(listing, price),
    Shipping: money(listing, shipping),
  };
}

function money(listing: Listing, minorUnits: number): Schemas["MoneyType"] {
  return { CurrencyCode: listing.currency, Amount: toNumber(listing, minorUnits) };
}
