import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { findListing, type MarketOffer, offersOf, paidFor, toNumber } from "./offers.js";
import type { AmazonCall, AmazonTables, Listing, SellerTables } from "./tables.js";

type Schemas = components["schemas"];
type ExpectedPrice = Pick<Schemas["FeaturedOfferExpectedPriceRequest"], "marketplaceId" | "sku">;
type ExpectedPrices = AmazonCall<{ body: { readonly requests?: readonly ExpectedPrice[] } }>;
type Summaries = AmazonCall<{ body: Schemas["CompetitiveSummaryBatchRequest"] }>;

const mostRequests = 40;

/** Prices in the API of 2022. */
export const pricing: Behaviour<AmazonTables> = {
  getFeaturedOfferExpectedPriceBatch: ({ body, tables }: ExpectedPrices) => {
    const { requests = [] } = body;
    if (requests.length > mostRequests) throw new Refusal(400, `At most ${mostRequests} requests in one.`);
    return { body: { responses: requests.map((request) => expectPrice(tables, request)) } };
  },
  getCompetitiveSummary: ({ body, tables }: Summaries) => ({
    body: { responses: body.requests.map((request) => summarise(tables, request)) },
  }),
};

/** The lowest that somebody else's buyer pays would be featured. */
function expectPrice(
  tables: SellerTables,
  { marketplaceId, sku }: ExpectedPrice,
): Schemas["FeaturedOfferExpectedPriceResponse"] {
  const request = { marketplaceId, sku };
  const listing = findListing(tables, marketplaceId, { sku });
  if (listing === undefined) {
    const errors = [{ code: "INVALID_SKU", message: "The seller does not list this SKU." }];
    return { headers: {}, status: notFound, request, body: { errors } };
  }
  const [featured] = offersOf(listing);
  const competing = offersOf(listing).find(({ isOwn }) => !isOwn);
  const { asin } = listing;
  return {
    headers: {},
    status: ok,
    request,
    body: {
      offerIdentifier: { marketplaceId, sku, asin, fulfillmentType: fulfilment(listing) },
      featuredOfferExpectedPriceResults: [
        {
          resultStatus: competing === undefined ? "NO_COMPETING_OFFERS" : "VALID_FOEP",
          ...(competing && {
            featuredOfferExpectedPrice: { listingPrice: money(listing, paidFor(competing)) },
            competingFeaturedOffer: describeFeatured(listing, competing),
          }),
          ...(featured && { currentFeaturedOffer: describeFeatured(listing, featured) }),
        },
      ],
    },
  };
}

function summarise(
  tables: SellerTables,
  { asin, marketplaceId, includedData, lowestPricedOffersInputs }: Schemas["CompetitiveSummaryRequest"],
): Schemas["CompetitiveSummaryResponse"] {
  const listing = findListing(tables, marketplaceId, { asin });
  if (listing === undefined) {
    const errors = [{ code: "NotFound", message: "The product is not sold here." }];
    return { status: notFound, body: { asin, marketplaceId, errors } };
  }
  const offers = offersOf(listing);
  const [featured] = offers;
  const has = (name: Schemas["CompetitiveSummaryIncludedData"]) => includedData.includes(name);
  const inputs = lowestPricedOffersInputs ?? [{ itemCondition: "New", offerType: "Consumer" } as const];
  return {
    status: ok,
    body: {
      asin,
      marketplaceId,
      ...(has("featuredBuyingOptions") &&
        featured && {
          featuredBuyingOptions: [
            {
              buyingOptionType: "New",
              segmentedFeaturedOffers: [
                {
                  ...describeOffer(listing, featured),
                  featuredOfferSegments: [{ customerMembership: "DEFAULT", segmentDetails: {} }],
                },
              ],
            },
          ],
        }),
      ...(has("lowestPricedOffers") && {
        lowestPricedOffers: inputs
          .filter(({ itemCondition }) => itemCondition === "New")
          .map((lowestPricedOffersInput) => ({
            lowestPricedOffersInput,
            offers: offers.map((offer) => describeOffer(listing, offer)),
          })),
      }),
      ...(has("referencePrices") && {
        referencePrices: [
          { name: "CompetitivePrice", price: money(listing, paidFor(featured ?? own(listing))) },
        ],
      }),
      ...(has("similarItems") && { similarItems: [{ items: [] }] }),
    },
  };
}

const ok = { statusCode: 200, reasonPhrase: "OK" };
const notFound = { statusCode: 404, reasonPhrase: "Not Found" };

function own({ price }: Listing): Pick<MarketOffer, "price" | "shipping"> {
  return { price, shipping: 0 };
}

function describeFeatured(listing: Listing, offer: MarketOffer): Schemas["FeaturedOffer"] {
  const { marketplaceId, asin } = listing;
  return {
    offerIdentifier: {
      marketplaceId,
      asin,
      sellerId: offer.sellerId,
      fulfillmentType: offer.isByAmazon ? "AFN" : "MFN",
    },
    condition: "New",
    price: { listingPrice: money(listing, offer.price), shippingPrice: money(listing, offer.shipping) },
  };
}

function describeOffer(listing: Listing, offer: MarketOffer): Schemas["Offer"] {
  return {
    sellerId: offer.sellerId,
    condition: "New",
    fulfillmentType: offer.isByAmazon ? "AFN" : "MFN",
    listingPrice: money(listing, offer.price),
    shippingOptions: [{ shippingOptionType: "DEFAULT", price: money(listing, offer.shipping) }],
  };
}

function fulfilment({ fulfilledBy }: Listing): Schemas["FulfillmentType"] {
  return fulfilledBy === "AMAZON" ? "AFN" : "MFN";
}

function money(listing: Listing, minorUnits: number): Schemas["PricingMoneyType"] {
  return { currencyCode: listing.currency, amount: toNumber(listing, minorUnits) };
}
