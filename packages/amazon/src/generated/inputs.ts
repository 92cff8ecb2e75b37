// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

/** Input of searchOrders. */
export interface SearchOrdersInput {
  /** Placed at this time or later; ISO 8601 with a zone, such as 2026-06-01T00:00:00Z. */
  createdAfter?: string;
  /** Placed at this time or earlier; at least two minutes ago. Goes with `createdAfter`. */
  createdBefore?: string;
  /** Changed at this time or later, by whomever. Not together with `createdAfter`. */
  lastUpdatedAfter?: string;
  /** Changed at this time or earlier; at least two minutes ago. Goes with `lastUpdatedAfter`. */
  lastUpdatedBefore?: string;
  /** Only orders in these states. */
  fulfillmentStatuses?: ("PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE")[];
  /** Only orders of these marketplaces, 50 at most, such as ATVPDKIKX0DER (US) or A1PA6795UKMFR9 (DE). */
  marketplaceIds?: string[];
  /** Only orders that Amazon, or the seller, ships. */
  fulfilledBy?: ("MERCHANT" | "AMAZON")[];
  /** Orders on a page, 1 to 100; 100 without it. */
  maxResultsPerPage?: number;
  /** `nextToken` of the page before. */
  paginationToken?: string;
  /**
   * Which further parts of an order to send. BUYER, RECIPIENT, TAX and PAYMENT are personal data and need a
   * role of their own.
   */
  includedData?: ("BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS")[];
}

/** Input of getOrder. */
export interface GetOrderInput {
  /** Amazon's id, such as 113-1234567-1234567. */
  orderId: string;
  /**
   * Which further parts of an order to send. BUYER, RECIPIENT, TAX and PAYMENT are personal data and need a
   * role of their own.
   */
  includedData?: ("BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS")[];
}

/** Input of getOrdersV0. */
export interface GetOrdersV0Input {
  /** Placed at this time or later; ISO 8601. */
  CreatedAfter?: string;
  /** Placed at this time or earlier; at least two minutes ago. */
  CreatedBefore?: string;
  /** Changed at this time or later. */
  LastUpdatedAfter?: string;
  /** Changed at this time or earlier; at least two minutes ago. */
  LastUpdatedBefore?: string;
  /**
   * Only orders in these states: PendingAvailability, Pending, Unshipped, PartiallyShipped, Shipped,
   * Canceled, Unfulfillable and others. Unshipped and PartiallyShipped go together.
   */
  OrderStatuses?: string[];
  /** Only orders of these marketplaces. */
  MarketplaceIds: string[];
  /** AFN for what Amazon ships, MFN for what the seller ships. */
  FulfillmentChannels?: string[];
  /** Only orders paid so: COD, CVS or Other. */
  PaymentMethods?: string[];
  /** Only orders of this buyer. */
  BuyerEmail?: string;
  /** Only orders that the seller calls so; not together with most other filters. */
  SellerOrderId?: string;
  /** Orders on a page, 1 to 100; 100 without it. */
  MaxResultsPerPage?: number;
  /** Only Easy Ship orders whose package is in these states. */
  EasyShipShipmentStatuses?: string[];
  /** Only orders whose electronic invoice is in these states. */
  ElectronicInvoiceStatuses?: string[];
  /** `NextToken` of the page before. */
  NextToken?: string;
  /** Only these orders, 50 at most. */
  AmazonOrderIds?: string[];
  /** Only orders that ship from this place of the seller. */
  ActualFulfillmentSupplySourceId?: string;
  /** True for orders that are fetched from a shop. */
  IsISPU?: boolean;
  /** Only orders of this shop of a chain. */
  StoreChainStoreId?: string;
  /** Can arrive from this time or earlier on. */
  EarliestDeliveryDateBefore?: string;
  /** Can arrive from this time or later on. */
  EarliestDeliveryDateAfter?: string;
  /** Must have arrived by this time or earlier. */
  LatestDeliveryDateBefore?: string;
  /** Must have arrived by this time or later. */
  LatestDeliveryDateAfter?: string;
}

/** Input of getOrderV0. */
export interface GetOrderV0Input {
  /** Amazon's id, such as 113-1234567-1234567. */
  orderId: string;
}

/** Input of getOrderItemsV0. */
export interface GetOrderItemsV0Input {
  /** Amazon's id, such as 113-1234567-1234567. */
  orderId: string;
  /** `NextToken` of the page before. */
  NextToken?: string;
}

/** Input of updateShipmentStatus. */
export interface UpdateShipmentStatusInput {
  /** Amazon's id, such as 113-1234567-1234567. */
  orderId: string;
  /** The marketplace of the order. */
  marketplaceId: string;
  /** The new state. */
  shipmentStatus: "ReadyForPickup" | "PickedUp" | "RefusedPickup";
  /** Which items, where it is not all of them. */
  orderItems?: {
    orderItemId?: string;
    quantity?: number;
  }[];
}

/** Input of getOrderRegulatedInfo. */
export interface GetOrderRegulatedInfoInput {
  /** Amazon's id, such as 113-1234567-1234567. */
  orderId: string;
}

/** Input of updateVerificationStatus. */
export interface UpdateVerificationStatusInput {
  /** Amazon's id, such as 113-1234567-1234567. */
  orderId: string;
  regulatedOrderVerificationStatus: {
    /** The outcome. */
    status?: "Pending" | "Approved" | "Rejected" | "Expired" | "Cancelled";
    /** Who checked it, in the seller's own terms. */
    externalReviewerId: string;
    /** One of the reasons that the order allows; with Rejected. */
    rejectionReasonId?: string;
    /** What the check found. */
    verificationDetails?: {
      prescriptionDetail?: {
        prescriptionId: string;
        expirationDate: string;
        writtenQuantity: number;
        totalRefillsAuthorized: number;
        refillsRemaining: number;
        clinicId: string;
        usageInstructions: string;
      };
      approvedAlternativeDetails?: {
        attributeName: string;
        originalValue: string;
        approvedValue: string;
      }[];
      interimStatusDetail?: {
        statusCode: string;
        statusDateTime: string;
      };
    };
  };
}

/** Input of confirmShipment. */
export interface ConfirmShipmentInput {
  /** Amazon's id, such as 113-1234567-1234567. */
  orderId: string;
  /** The package. */
  packageDetail: {
    /** The seller's own number of the package within the order: 1, 2 and so on. */
    packageReferenceId: string;
    /** Who carries it, such as UPS, DHL or USPS; Other with `carrierName`. */
    carrierCode: string;
    /** Name of a carrier that has no code. */
    carrierName?: string;
    /** The service, such as Ground. */
    shippingMethod?: string;
    /** By which the buyer can follow it. */
    trackingNumber: string;
    /** When it left; ISO 8601 with a zone. */
    shipDate: string;
    /** Which of the seller's places it left from. */
    shipFromSupplySourceId?: string;
    /** What is in it. */
    orderItems: {
      /** The item of the order. */
      orderItemId: string;
      /** Units in the package. */
      quantity: number;
      /** Codes of units in the Transparency programme. */
      transparencyCodes?: string[];
    }[];
  };
  /** For cash on delivery in Japan only. */
  codCollectionMethod?: "DirectPayment";
  /** The marketplace of the order. */
  marketplaceId: string;
}

/** Input of getInventorySummaries. */
export interface GetInventorySummariesInput {
  /** True to be told the state of the units, not only their number. */
  details?: boolean;
  /** The marketplace id, as in `marketplaceIds`. */
  granularityId: string;
  /** Only SKUs whose numbers have changed since, 18 months back at most; SKU filters are then ignored. */
  startDateTime?: string;
  /** Only these SKUs, 50 at most. */
  sellerSkus?: string[];
  /** Only this SKU; ignored beside `sellerSkus`. */
  sellerSku?: string;
  /** `nextToken` of the page before; it ends after 30 seconds. */
  nextToken?: string;
  /** The one marketplace that is asked about. */
  marketplaceIds: string[];
}

/** Input of getMarketplaceParticipations. */
export type GetMarketplaceParticipationsInput = Record<string, never>;

/** Input of getAccount. */
export type GetAccountInput = Record<string, never>;

/** Input of getReports. */
export interface GetReportsInput {
  /** Only reports of these types, ten at most, such as GET_FLAT_FILE_OPEN_LISTINGS_DATA. */
  reportTypes?: string[];
  /** Only those in these states. */
  processingStatuses?: ("CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE")[];
  /** Only for these marketplaces. */
  marketplaceIds?: string[];
  /** How many on a page, 1 to 100; 10 without it. */
  pageSize?: number;
  /** Asked for at this time or later; 90 days back without it. */
  createdSince?: string;
  /** Asked for at this time or earlier; now without it. */
  createdUntil?: string;
  /** Token of the page before; must then be the only parameter. */
  nextToken?: string;
}

/** Input of createReport. */
export interface CreateReportInput {
  /** What the type lets one choose, as texts by name. */
  reportOptions?: Record<string, string>;
  /** Such as GET_FLAT_FILE_OPEN_LISTINGS_DATA or GET_SALES_AND_TRAFFIC_REPORT. */
  reportType: string;
  /** First moment that it covers. */
  dataStartTime?: string;
  /** Last moment that it covers; now without it. */
  dataEndTime?: string;
  /** What it covers, 1 to 25 marketplaces. */
  marketplaceIds: string[];
}

/** Input of getReport. */
export interface GetReportInput {
  /** The report. */
  reportId: string;
}

/** Input of cancelReport. */
export interface CancelReportInput {
  /** The report. */
  reportId: string;
}

/** Input of getReportSchedules. */
export interface GetReportSchedulesInput {
  /** Only schedules for reports of these types, ten at most. */
  reportTypes: string[];
}

/** Input of createReportSchedule. */
export interface CreateReportScheduleInput {
  /** Which report. */
  reportType: string;
  /** What it covers, 1 to 25 marketplaces. */
  marketplaceIds: string[];
  /** What the type lets one choose, as texts by name. */
  reportOptions?: Record<string, string>;
  /** How often, as an ISO 8601 period: P1D is daily. */
  period: "PT5M" | "PT15M" | "PT30M" | "PT1H" | "PT2H" | "PT4H" | "PT8H" | "PT12H" | "P1D" | "P2D" | "P3D" | "PT84H" | "P7D" | "P14D" | "P15D" | "P18D" | "P30D" | "P1M";
  /** When first. */
  nextReportCreationTime?: string;
}

/** Input of getReportSchedule. */
export interface GetReportScheduleInput {
  /** The schedule. */
  reportScheduleId: string;
}

/** Input of cancelReportSchedule. */
export interface CancelReportScheduleInput {
  /** The schedule. */
  reportScheduleId: string;
}

/** Input of getReportDocument. */
export interface GetReportDocumentInput {
  /** The document, from a finished report. */
  reportDocumentId: string;
  /** True to have a compressed file sent so that HTTP clients unpack it by themselves. */
  enableContentEncodingUrlHeader?: boolean;
}

/** Input of getFeeds. */
export interface GetFeedsInput {
  /** Only feeds of these types, ten at most. */
  feedTypes?: string[];
  /** Only for these marketplaces. */
  marketplaceIds?: string[];
  /** How many on a page, 1 to 100; 10 without it. */
  pageSize?: number;
  /** Only those in these states. */
  processingStatuses?: ("CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE")[];
  /** Asked for at this time or later; 90 days back without it. */
  createdSince?: string;
  /** Asked for at this time or earlier; now without it. */
  createdUntil?: string;
  /** Token of the page before; must then be the only parameter. */
  nextToken?: string;
}

/** Input of createFeed. */
export interface CreateFeedInput {
  /** Such as JSON_LISTINGS_FEED. */
  feedType: string;
  /** Where it is carried out, 1 to 25 marketplaces. */
  marketplaceIds: string[];
  /** The uploaded document. */
  inputFeedDocumentId: string;
  /** What the type lets one choose, as texts by name. */
  feedOptions?: Record<string, string>;
}

/** Input of getFeed. */
export interface GetFeedInput {
  /** The feed. */
  feedId: string;
}

/** Input of cancelFeed. */
export interface CancelFeedInput {
  /** The feed. */
  feedId: string;
}

/** Input of createFeedDocument. */
export interface CreateFeedDocumentInput {
  /** Media type of what will be uploaded, such as application/json; charset=UTF-8. */
  contentType: string;
}

/** Input of getFeedDocument. */
export interface GetFeedDocumentInput {
  /** The document, from createFeedDocument or from a finished feed. */
  feedDocumentId: string;
  /** True to have a compressed file sent so that HTTP clients unpack it by themselves. */
  enableContentEncodingUrlHeader?: boolean;
}

/** Input of getPricing. */
export interface GetPricingInput {
  /** The marketplace. */
  MarketplaceId: string;
  /** Up to 20 ASINs, with `ItemType` Asin. */
  Asins?: string[];
  /** Up to 20 SKUs, with `ItemType` Sku. */
  Skus?: string[];
  /** Whether `Asins` or `Skus` are given. */
  ItemType: "Asin" | "Sku";
  /** Only offers in this condition. */
  ItemCondition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
  /** Prices for consumers (B2C, without it) or for businesses. */
  OfferType?: "B2C" | "B2B";
}

/** Input of getCompetitivePricing. */
export interface GetCompetitivePricingInput {
  /** The marketplace. */
  MarketplaceId: string;
  /** Up to 20 ASINs, with `ItemType` Asin. */
  Asins?: string[];
  /** Up to 20 SKUs, with `ItemType` Sku. */
  Skus?: string[];
  /** Whether `Asins` or `Skus` are given. */
  ItemType: "Asin" | "Sku";
  /** Whose view: Consumer (without it) or Business. */
  CustomerType?: "Consumer" | "Business";
}

/** Input of getListingOffers. */
export interface GetListingOffersInput {
  /** The seller's SKU. */
  SellerSKU: string;
  /** The marketplace. */
  MarketplaceId: string;
  /** Only offers in this condition. */
  ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
  /** Whose view: Consumer (without it) or Business. */
  CustomerType?: "Consumer" | "Business";
}

/** Input of getItemOffers. */
export interface GetItemOffersInput {
  /** The ASIN. */
  Asin: string;
  /** The marketplace. */
  MarketplaceId: string;
  /** Only offers in this condition. */
  ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
  /** Whose view: Consumer (without it) or Business. */
  CustomerType?: "Consumer" | "Business";
}

/** Input of getItemOffersBatch. */
export interface GetItemOffersBatchInput {
  /** 1 to 20 requests. */
  requests?: ({
    /** The path that the request would have had alone. */
    uri: string;
    /** The method that it would have had: GET. */
    method: "GET" | "PUT" | "PATCH" | "DELETE" | "POST";
    headers?: Record<string, string>;
    /** The marketplace. */
    MarketplaceId: string;
    /** Only offers in this condition. */
    ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
    /** Whose view: Consumer (without it) or Business. */
    CustomerType?: "Consumer" | "Business";
  })[];
}

/** Input of getListingOffersBatch. */
export interface GetListingOffersBatchInput {
  /** 1 to 20 requests. */
  requests?: ({
    /** The path that the request would have had alone. */
    uri: string;
    /** The method that it would have had: GET. */
    method: "GET" | "PUT" | "PATCH" | "DELETE" | "POST";
    headers?: Record<string, string>;
    /** The marketplace. */
    MarketplaceId: string;
    /** Only offers in this condition. */
    ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
    /** Whose view: Consumer (without it) or Business. */
    CustomerType?: "Consumer" | "Business";
  })[];
}

/** Input of getFeaturedOfferExpectedPriceBatch. */
export interface GetFeaturedOfferExpectedPriceBatchInput {
  /** 1 to 40 requests. */
  requests?: ({
    uri: string;
    method: "GET" | "PUT" | "PATCH" | "DELETE" | "POST";
    body?: unknown;
    headers?: Record<string, string>;
    /** The marketplace. */
    marketplaceId: string;
    /** The seller's SKU. */
    sku: string;
    /** Which buyers, by where they are. */
    segment?: {
      segmentDetails?: {
        glanceViewWeightPercentage?: number;
        sampleLocation?: {
          postalCode?: {
            countryCode?: string;
            value?: string;
          };
        };
      };
    };
  })[];
}

/** Input of getCompetitiveSummary. */
export interface GetCompetitiveSummaryInput {
  /** 1 to 20 requests. */
  requests: ({
    asin: string;
    marketplaceId: string;
    /** Which parts to answer. */
    includedData: ("featuredBuyingOptions" | "referencePrices" | "lowestPricedOffers" | "similarItems")[];
    /** Which lowest offers; with `lowestPricedOffers` only. */
    lowestPricedOffersInputs?: ({
      itemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
      offerType: "Consumer";
    })[];
    /** Always GET. */
    method: "GET" | "PUT" | "PATCH" | "DELETE" | "POST";
    /** Always /products/pricing/2022-05-01/items/competitiveSummary. */
    uri: string;
  })[];
}

/** Input of listPayouts. */
export interface ListPayoutsInput {
  /** Only for these marketplaces. */
  marketplaceIds?: string[];
  /** Made at this time or later. */
  createdAfter?: string;
  /** Made before this time. */
  createdBefore?: string;
  /** Only this payout. */
  payoutId?: string;
  /** Only this kind of account, such as Standard Orders. */
  accountType?: string;
  /** Token of the page before. */
  nextToken?: string;
}

/** Input of initiatePayout. */
export interface InitiatePayoutInput {
  /** The marketplace whose account is paid out. */
  marketplaceId: string;
  /** The kind of account, such as Standard Orders. */
  accountType: string;
}

/** Input of getPaymentMethods. */
export interface GetPaymentMethodsInput {
  /** The marketplace. */
  marketplaceId: string;
  /** Only these kinds. */
  paymentMethodTypes?: ("BANK_ACCOUNT" | "CARD" | "SELLER_WALLET")[];
}

/** Input of listExpectedPayouts. */
export interface ListExpectedPayoutsInput {
  /** Only for these marketplaces. */
  marketplaceIds?: string[];
  /** Only this kind of account, such as Standard Orders. */
  accountType?: string;
  /** Token of the page before. */
  nextToken?: string;
}

/** Input of createRestrictedDataToken. */
export interface CreateRestrictedDataTokenInput {
  /** The application that the token is handed on to. */
  targetApplication?: string;
  /** What it opens, 50 at most. */
  restrictedResources: ({
    /** The HTTP method. */
    method: "GET" | "PUT" | "POST" | "DELETE";
    /** The path, such as /orders/v0/orders. */
    path: string;
    /** Which kinds of personal data. */
    dataElements?: string[];
  })[];
}
