// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  GetCompetitivePricingInput,
  GetCompetitiveSummaryInput,
  GetFeaturedOfferExpectedPriceBatchInput,
  GetItemOffersBatchInput,
  GetItemOffersInput,
  GetListingOffersBatchInput,
  GetListingOffersInput,
  GetPricingInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get own prices */
export const getPricing: Operation<GetPricingInput, Reply<ApiOperations["getPricing"], "/payload">> = {
  vendor: "amazon",
  id: "getPricing",
  group: "pricing",
  route: "GET /products/pricing/v0/price",
  effect: "read",
  parameters: {
    MarketplaceId: { in: "query" },
    Asins: { in: "query", explode: false },
    Skus: { in: "query", explode: false },
    ItemType: { in: "query" },
    ItemCondition: { in: "query" },
    OfferType: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      MarketplaceId: { type: "string", description: "The marketplace." },
      Asins: {
        type: "array",
        maxItems: 20,
        items: { type: "string" },
        description: "Up to 20 ASINs, with `ItemType` Asin.",
      },
      Skus: {
        type: "array",
        maxItems: 20,
        items: { type: "string" },
        description: "Up to 20 SKUs, with `ItemType` Sku.",
      },
      ItemType: { type: "string", description: "Whether `Asins` or `Skus` are given.", enum: ["Asin", "Sku"] },
      ItemCondition: {
        type: "string",
        description: "Only offers in this condition.",
        enum: ["New", "Used", "Collectible", "Refurbished", "Club"],
      },
      OfferType: {
        type: "string",
        description: "Prices for consumers (B2C, without it) or for businesses.",
        enum: ["B2C", "B2B"],
      },
    },
    required: ["MarketplaceId", "ItemType"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 1 }],
};

/** Get competitive prices */
export const getCompetitivePricing: Operation<
  GetCompetitivePricingInput,
  Reply<ApiOperations["getCompetitivePricing"], "/payload">
> = {
  vendor: "amazon",
  id: "getCompetitivePricing",
  group: "pricing",
  route: "GET /products/pricing/v0/competitivePrice",
  effect: "read",
  parameters: {
    MarketplaceId: { in: "query" },
    Asins: { in: "query", explode: false },
    Skus: { in: "query", explode: false },
    ItemType: { in: "query" },
    CustomerType: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      MarketplaceId: { type: "string", description: "The marketplace." },
      Asins: {
        type: "array",
        maxItems: 20,
        items: { type: "string" },
        description: "Up to 20 ASINs, with `ItemType` Asin.",
      },
      Skus: {
        type: "array",
        maxItems: 20,
        items: { type: "string" },
        description: "Up to 20 SKUs, with `ItemType` Sku.",
      },
      ItemType: { type: "string", description: "Whether `Asins` or `Skus` are given.", enum: ["Asin", "Sku"] },
      CustomerType: {
        type: "string",
        description: "Whose view: Consumer (without it) or Business.",
        enum: ["Consumer", "Business"],
      },
    },
    required: ["MarketplaceId", "ItemType"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 1 }],
};

/** List the lowest offers for a SKU */
export const getListingOffers: Operation<
  GetListingOffersInput,
  Reply<ApiOperations["getListingOffers"], "/payload">
> = {
  vendor: "amazon",
  id: "getListingOffers",
  group: "pricing",
  route: "GET /products/pricing/v0/listings/{SellerSKU}/offers",
  effect: "read",
  parameters: {
    SellerSKU: { in: "path" },
    MarketplaceId: { in: "query" },
    ItemCondition: { in: "query" },
    CustomerType: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      SellerSKU: { type: "string", description: "The seller's SKU." },
      MarketplaceId: { type: "string", description: "The marketplace." },
      ItemCondition: {
        type: "string",
        description: "Only offers in this condition.",
        enum: ["New", "Used", "Collectible", "Refurbished", "Club"],
      },
      CustomerType: {
        type: "string",
        description: "Whose view: Consumer (without it) or Business.",
        enum: ["Consumer", "Business"],
      },
    },
    required: ["SellerSKU", "MarketplaceId", "ItemCondition"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 1000, burst: 2 }],
};

/** List the lowest offers for an ASIN */
export const getItemOffers: Operation<
  GetItemOffersInput,
  Reply<ApiOperations["getItemOffers"], "/payload">
> = {
  vendor: "amazon",
  id: "getItemOffers",
  group: "pricing",
  route: "GET /products/pricing/v0/items/{Asin}/offers",
  effect: "read",
  parameters: {
    Asin: { in: "path" },
    MarketplaceId: { in: "query" },
    ItemCondition: { in: "query" },
    CustomerType: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      Asin: { type: "string", description: "The ASIN." },
      MarketplaceId: { type: "string", description: "The marketplace." },
      ItemCondition: {
        type: "string",
        description: "Only offers in this condition.",
        enum: ["New", "Used", "Collectible", "Refurbished", "Club"],
      },
      CustomerType: {
        type: "string",
        description: "Whose view: Consumer (without it) or Business.",
        enum: ["Consumer", "Business"],
      },
    },
    required: ["Asin", "MarketplaceId", "ItemCondition"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/payload",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 1 }],
};

/** List the lowest offers for several ASINs */
export const getItemOffersBatch: Operation<
  GetItemOffersBatchInput,
  Reply<ApiOperations["getItemOffersBatch"]>
> = {
  vendor: "amazon",
  id: "getItemOffersBatch",
  group: "pricing",
  route: "POST /batches/products/pricing/v0/itemOffers",
  effect: "read",
  parameters: { requests: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      requests: {
        type: "array",
        minItems: 1,
        maxItems: 20,
        items: {
          type: "object",
          properties: {
            uri: { type: "string", description: "The path that the request would have had alone." },
            method: {
              type: "string",
              description: "The method that it would have had: GET.",
              enum: ["GET", "PUT", "PATCH", "DELETE", "POST"],
            },
            headers: { type: "object", additionalProperties: { type: "string" } },
            MarketplaceId: { type: "string", description: "The marketplace." },
            ItemCondition: {
              type: "string",
              description: "Only offers in this condition.",
              enum: ["New", "Used", "Collectible", "Refurbished", "Club"],
            },
            CustomerType: {
              type: "string",
              description: "Whose view: Consumer (without it) or Business.",
              enum: ["Consumer", "Business"],
            },
          },
          required: ["uri", "method", "MarketplaceId", "ItemCondition"],
        },
        description: "1 to 20 requests.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 10000, burst: 1 }],
};

/** List the lowest offers for several SKUs */
export const getListingOffersBatch: Operation<
  GetListingOffersBatchInput,
  Reply<ApiOperations["getListingOffersBatch"]>
> = {
  vendor: "amazon",
  id: "getListingOffersBatch",
  group: "pricing",
  route: "POST /batches/products/pricing/v0/listingOffers",
  effect: "read",
  parameters: { requests: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      requests: {
        type: "array",
        minItems: 1,
        maxItems: 20,
        items: {
          type: "object",
          properties: {
            uri: { type: "string", description: "The path that the request would have had alone." },
            method: {
              type: "string",
              description: "The method that it would have had: GET.",
              enum: ["GET", "PUT", "PATCH", "DELETE", "POST"],
            },
            headers: { type: "object", additionalProperties: { type: "string" } },
            MarketplaceId: { type: "string", description: "The marketplace." },
            ItemCondition: {
              type: "string",
              description: "Only offers in this condition.",
              enum: ["New", "Used", "Collectible", "Refurbished", "Club"],
            },
            CustomerType: {
              type: "string",
              description: "Whose view: Consumer (without it) or Business.",
              enum: ["Consumer", "Business"],
            },
          },
          required: ["uri", "method", "MarketplaceId", "ItemCondition"],
        },
        description: "1 to 20 requests.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 2000, burst: 1 }],
};

/** Ask which prices would be featured */
export const getFeaturedOfferExpectedPriceBatch: Operation<
  GetFeaturedOfferExpectedPriceBatchInput,
  Reply<ApiOperations["getFeaturedOfferExpectedPriceBatch"]>
> = {
  vendor: "amazon",
  id: "getFeaturedOfferExpectedPriceBatch",
  group: "pricing",
  route: "POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
  effect: "read",
  parameters: { requests: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      requests: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          properties: {
            uri: { type: "string" },
            method: { type: "string", enum: ["GET", "PUT", "PATCH", "DELETE", "POST"] },
            body: {},
            headers: { type: "object", additionalProperties: { type: "string" } },
            marketplaceId: { type: "string", description: "The marketplace." },
            sku: { type: "string", description: "The seller's SKU." },
            segment: {
              type: "object",
              description: "Which buyers, by where they are.",
              properties: {
                segmentDetails: {
                  type: "object",
                  properties: {
                    glanceViewWeightPercentage: { type: "number" },
                    sampleLocation: {
                      type: "object",
                      properties: {
                        postalCode: {
                          type: "object",
                          properties: { countryCode: { type: "string" }, value: { type: "string" } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          required: ["uri", "method", "marketplaceId", "sku"],
        },
        description: "1 to 40 requests.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 30304, burst: 1 }],
};

/** Summarise the competition */
export const getCompetitiveSummary: Operation<
  GetCompetitiveSummaryInput,
  Reply<ApiOperations["getCompetitiveSummary"]>
> = {
  vendor: "amazon",
  id: "getCompetitiveSummary",
  group: "pricing",
  route: "POST /batches/products/pricing/2022-05-01/items/competitiveSummary",
  effect: "read",
  parameters: { requests: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      requests: {
        type: "array",
        minItems: 1,
        maxItems: 20,
        items: {
          type: "object",
          properties: {
            asin: { type: "string" },
            marketplaceId: { type: "string" },
            includedData: {
              type: "array",
              minItems: 1,
              items: {
                type: "string",
                enum: ["featuredBuyingOptions", "referencePrices", "lowestPricedOffers", "similarItems"],
              },
              description: "Which parts to answer.",
            },
            lowestPricedOffersInputs: {
              type: "array",
              minItems: 0,
              maxItems: 5,
              items: {
                type: "object",
                properties: {
                  itemCondition: {
                    type: "string",
                    enum: ["New", "Used", "Collectible", "Refurbished", "Club"],
                  },
                  offerType: { type: "string", enum: ["Consumer"] },
                },
                required: ["itemCondition", "offerType"],
              },
              description: "Which lowest offers; with `lowestPricedOffers` only.",
            },
            method: {
              type: "string",
              description: "Always GET.",
              enum: ["GET", "PUT", "PATCH", "DELETE", "POST"],
            },
            uri: {
              type: "string",
              maxLength: 512,
              minLength: 6,
              description: "Always /products/pricing/2022-05-01/items/competitiveSummary.",
            },
          },
          required: ["asin", "marketplaceId", "includedData", "method", "uri"],
        },
        description: "1 to 20 requests.",
      },
    },
    required: ["requests"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 30304, burst: 1 }],
};
