// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/orders/2026-01-01/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search orders
     * @description Lists orders by when they were placed or last changed, 100 a page at most. Give exactly one of `createdAfter` and `lastUpdatedAfter`. What an order holds beyond ids, status of items and products is chosen with `includedData`; leave BUYER, RECIPIENT, TAX and PAYMENT out to be sent no personal data. A page token is good for 24 hours and wants the other parameters as they were.
     */
    get: operations["searchOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/2026-01-01/orders/{orderId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an order
     * @description One order with its items: what was sold, at which price, what is shipped and by when the rest must be. Personal data comes only where `includedData` names BUYER, RECIPIENT, TAX or PAYMENT.
     */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/v0/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List orders (old)
     * @deprecated
     * @description The list of orders in the older API, which Amazon is taking away; new programs use searchOrders. Needs one of `CreatedAfter` and `LastUpdatedAfter`.
     */
    get: operations["getOrdersV0"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/v0/orders/{orderId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an order (old)
     * @deprecated
     * @description One order in the older API, without its items; new programs use getOrder.
     */
    get: operations["getOrderV0"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/v0/orders/{orderId}/orderItems": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the items of an order (old)
     * @deprecated
     * @description What was bought in one order, in the older API. While an order is pending there are no prices; new programs use getOrder.
     */
    get: operations["getOrderItemsV0"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/v0/orders/{orderId}/shipment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell that an order is picked up
     * @description For orders that buyers fetch from a shop: ready for pick-up, picked up, or refused. Without `orderItems` it speaks of the whole order.
     */
    post: operations["updateShipmentStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/v0/orders/{orderId}/regulatedInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what must be checked of a regulated order
     * @description For goods that need a check before they are sold, such as prescriptions: the fields that the buyer filled in, and how far the check is.
     */
    get: operations["getOrderRegulatedInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Settle the check of a regulated order
     * @description Approves or rejects an order of regulated goods. A rejected or cancelled order is not sold.
     */
    patch: operations["updateVerificationStatus"];
    trace?: never;
  };
  "/orders/v0/orders/{orderId}/shipmentConfirmation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a shipment
     * @description Tells Amazon that a package of an order which the seller ships is on its way, with carrier and tracking number. Amazon charges the buyer and tells them, which cannot be taken back. One call for each package; the same `packageReferenceId` again corrects it.
     */
    post: operations["confirmShipment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fba/inventory/v1/summaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List inventory at Amazon
     * @description How many units of each SKU are in Amazon's warehouses in one marketplace, and with `details` in which state: ready, reserved, on the way in, damaged. A page token lives 30 seconds only.
     */
    get: operations["getInventorySummaries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sellers/v1/marketplaceParticipations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List marketplaces
     * @description The marketplaces of this region that the seller is in, each with its id, country, currency and whether listings are suspended. Other operations ask for these ids.
     */
    get: operations["getMarketplaceParticipations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sellers/v1/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the seller account
     * @description Kind of business, selling plan, registered address and contact of the seller, and its marketplaces.
     */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/2021-06-30/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reports
     * @description Reports of the last 90 days. Needs `reportTypes`, or `nextToken` alone: with any other parameter beside it the token is refused.
     */
    get: operations["getReports"];
    put?: never;
    /**
     * Ask for a report
     * @description Starts a report. It is made in the background: look with getReport until its status is DONE, then fetch it with getReportDocument.
     */
    post: operations["createReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/2021-06-30/reports/{reportId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a report
     * @description How far a report is and, once it is DONE, the id of its document.
     */
    get: operations["getReport"];
    put?: never;
    post?: never;
    /**
     * Cancel a report
     * @description Takes a report out of the queue. One that has begun can no longer be cancelled.
     */
    delete: operations["cancelReport"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/2021-06-30/schedules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List report schedules
     * @description Which reports are made again and again, and when next.
     */
    get: operations["getReportSchedules"];
    put?: never;
    /**
     * Schedule a report
     * @description Has a report made at a fixed interval. A schedule of the same type for the same marketplaces is replaced by it.
     */
    post: operations["createReportSchedule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/2021-06-30/schedules/{reportScheduleId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a report schedule
     * @description One schedule: which report, how often, and when next.
     */
    get: operations["getReportSchedule"];
    put?: never;
    post?: never;
    /**
     * End a report schedule
     * @description No further reports are made by it. Those already made stay.
     */
    delete: operations["cancelReportSchedule"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reports/2021-06-30/documents/{reportDocumentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the address of a report document
     * @description Where the contents of a finished report are, for five minutes. The address takes no credential; the file may be compressed.
     */
    get: operations["getReportDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feeds/2021-06-30/feeds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List feeds
     * @description Feeds of the last 90 days. Needs `feedTypes`, or `nextToken` alone: with any other parameter beside it the token is refused.
     */
    get: operations["getFeeds"];
    put?: never;
    /**
     * Submit a feed
     * @description Has Amazon carry out a document that was uploaded before (createFeedDocument): changes of listings, prices or stock in bulk. It runs in the background; look with getFeed.
     */
    post: operations["createFeed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feeds/2021-06-30/feeds/{feedId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a feed
     * @description How far a feed is and, once it is DONE, the id of the document with its result.
     */
    get: operations["getFeed"];
    put?: never;
    post?: never;
    /**
     * Cancel a feed
     * @description Takes a feed out of the queue. One that has begun can no longer be cancelled.
     */
    delete: operations["cancelFeed"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feeds/2021-06-30/documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make room for a feed document
     * @description Answers an address to which the contents of a feed are uploaded within five minutes, and the id that createFeed asks for.
     */
    post: operations["createFeedDocument"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feeds/2021-06-30/documents/{feedDocumentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the address of a feed document
     * @description Where the contents of a feed document, usually a result, are for five minutes. The address takes no credential.
     */
    get: operations["getFeedDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/pricing/v0/price": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get own prices
     * @description The seller's own prices of up to 20 products, by ASIN or by SKU.
     */
    get: operations["getPricing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/pricing/v0/competitivePrice": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get competitive prices
     * @description The featured price, number of offers and sales rank of up to 20 products, by ASIN or by SKU.
     */
    get: operations["getCompetitivePricing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/pricing/v0/listings/{SellerSKU}/offers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the lowest offers for a SKU
     * @description The 20 lowest offers that compete with one of the seller's listings, and a summary of all.
     */
    get: operations["getListingOffers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/pricing/v0/items/{Asin}/offers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the lowest offers for an ASIN
     * @description The 20 lowest offers of one product, and a summary of all.
     */
    get: operations["getItemOffers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/batches/products/pricing/v0/itemOffers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the lowest offers for several ASINs
     * @description Up to 20 requests of getItemOffers in one; each is answered with a status of its own.
     */
    post: operations["getItemOffersBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/batches/products/pricing/v0/listingOffers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the lowest offers for several SKUs
     * @description Up to 20 requests of getListingOffers in one; each is answered with a status of its own.
     */
    post: operations["getListingOffersBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask which prices would be featured
     * @description For up to 40 SKUs the price at or below which the seller's offer may become the featured one. It is an estimate; each SKU is answered with a status of its own.
     */
    post: operations["getFeaturedOfferExpectedPriceBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/batches/products/pricing/2022-05-01/items/competitiveSummary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Summarise the competition
     * @description For up to 20 products: featured offers, lowest offers, reference prices and similar products, as `includedData` asks.
     */
    post: operations["getCompetitiveSummary"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finances/transfers/2024-06-01/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payouts
     * @description What Amazon has paid to the seller, latest first: amount, status and settlement. A page may be empty though more follow.
     */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Pay out now
     * @description Sends the balance of one account to the seller's bank outside the usual rhythm, in some European marketplaces (DE, FR, IT, ES, SE, NL, PL, BE). Once in 24 hours for each marketplace and kind of account; it cannot be called back.
     */
    post: operations["initiatePayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finances/transfers/2024-06-01/paymentMethods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment methods
     * @description The bank accounts and cards that the seller is paid to or charged on, by their last digits.
     */
    get: operations["getPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/finances/transfers/2024-06-01/payouts/expected": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List expected payouts
     * @description What Amazon is going to pay next, when, and whether something stands in the way. A page may be empty though more follow.
     */
    get: operations["listExpectedPayouts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokens/2021-03-01/restrictedDataToken": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a token for personal data
     * @description A short-lived token that opens buyers' personal data in the older API, for an application that Amazon has allowed it. No tool of this package asks for one.
     */
    post: operations["createRestrictedDataToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ASINIdentifier: {
      MarketplaceId: string;
      ASIN: string;
    };
    Account: {
      marketplaceParticipationList: components["schemas"]["MarketplaceParticipationList"];
      /** @enum {string} */
      businessType: "CHARITY" | "CRAFTSMAN" | "NATURAL_PERSON_COMPANY" | "PUBLIC_LISTED" | "PRIVATE_LIMITED" | "SOLE_PROPRIETORSHIP" | "STATE_OWNED" | "INDIVIDUAL";
      /** @enum {string} */
      sellingPlan: "PROFESSIONAL" | "INDIVIDUAL";
      business?: components["schemas"]["Business"];
      primaryContact?: components["schemas"]["PrimaryContact"];
    };
    Address: {
      Name?: string;
      CompanyName?: string;
      AddressLine1?: string;
      AddressLine2?: string;
      AddressLine3?: string;
      City?: string;
      County?: string;
      District?: string;
      StateOrRegion?: string;
      Municipality?: string;
      PostalCode?: string;
      CountryCode?: string;
      Phone?: string;
      ExtendedFields?: components["schemas"]["V0AddressExtendedFields"];
      /** @enum {string} */
      AddressType?: "Residential" | "Commercial";
    };
    AddressExtendedFields: {
      streetName?: string;
      streetNumber?: string;
      complement?: string;
      neighborhood?: string;
    };
    Alias: {
      aliasId: string;
      aliasType: string;
    };
    AmazonPrograms: {
      Programs: string[];
    };
    AmountThreshold: {
      type: string;
      currency: components["schemas"]["PricingMoneyType"];
    };
    ApprovedAlternativeDetails: components["schemas"]["ApprovedAttribute"][];
    ApprovedAttribute: {
      attributeName: string;
      originalValue: string;
      approvedValue: string;
    };
    /** @enum {string} */
    AssignmentType: "DEFAULT_DEPOSIT_METHOD";
    AssociatedItem: {
      OrderId?: string;
      OrderItemId?: string;
      AssociationType?: components["schemas"]["AssociationType"];
    };
    AssociatedOrder: {
      orderId?: string;
      associationType?: string;
    };
    AssociatedOrderItem: {
      orderId?: string;
      orderItemId?: string;
      associationType?: string;
    };
    /** @enum {string} */
    AssociationType: "VALUE_ADD_SERVICE";
    AttributeSetList: Record<string, unknown>[];
    AutomatedShippingSettings: {
      HasAutomatedShippingSettings?: boolean;
      AutomatedCarrier?: string;
      AutomatedShipMethod?: string;
    };
    BatchOffersRequestParams: {
      /** @description The marketplace. */
      MarketplaceId: string;
      /** @description Only offers in this condition. */
      ItemCondition: components["schemas"]["PricingV0ItemCondition"];
      /** @description Whose view: Consumer (without it) or Business. */
      CustomerType?: components["schemas"]["CustomerType"];
    };
    BatchOffersResponse: {
      headers?: components["schemas"]["HttpResponseHeaders"];
      status?: components["schemas"]["GetOffersHttpStatusLine"];
      body: components["schemas"]["GetOffersResponse"];
    };
    BatchRequest: {
      /** @description The path that the request would have had alone. */
      uri: string;
      /** @description The method that it would have had: GET. */
      method: components["schemas"]["HttpMethod"];
      headers?: components["schemas"]["HttpRequestHeaders"];
    };
    BatchResponse: {
      headers: components["schemas"]["HttpHeaders"];
      status: components["schemas"]["HttpStatusLine"];
    };
    Business: {
      name: string;
      registeredBusinessAddress: components["schemas"]["SellerAddress"];
      companyRegistrationNumber?: string;
      companyTaxIdentificationNumber?: string;
      nonLatinName?: string;
    };
    BusinessHour: {
      /** @enum {string} */
      dayOfWeek?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";
      timeWindows?: components["schemas"]["TimeWindow"][];
    };
    BuyBoxEligibleOffers: components["schemas"]["OfferCountType"][];
    BuyBoxPriceType: {
      condition: string;
      offerType?: components["schemas"]["OfferCustomerType"];
      /** Format: int32 */
      quantityTier?: number;
      quantityDiscountType?: components["schemas"]["QuantityDiscountType"];
      LandedPrice: components["schemas"]["MoneyType"];
      ListingPrice: components["schemas"]["MoneyType"];
      Shipping: components["schemas"]["MoneyType"];
      Points?: components["schemas"]["Points"];
      sellerId?: string;
    };
    BuyBoxPrices: components["schemas"]["BuyBoxPriceType"][];
    Buyer: {
      buyerName?: string;
      buyerEmail?: string;
      buyerCompanyName?: string;
      buyerPurchaseOrderNumber?: string;
    };
    BuyerCustomizedInfoDetail: {
      CustomizedURL?: string;
    };
    BuyerInfo: {
      BuyerEmail?: string;
      BuyerName?: string;
      BuyerCounty?: string;
      BuyerTaxInfo?: components["schemas"]["BuyerTaxInfo"];
      PurchaseOrderNumber?: string;
    };
    BuyerRequestedCancel: {
      IsBuyerRequestedCancel?: string;
      BuyerCancelReason?: string;
    };
    BuyerTaxInfo: {
      CompanyLegalName?: string;
      TaxingRegion?: string;
      TaxClassifications?: components["schemas"]["TaxClassification"][];
    };
    BuyerTaxInformation: {
      BuyerLegalCompanyName?: string;
      BuyerBusinessAddress?: string;
      BuyerTaxRegistrationId?: string;
      BuyerTaxOffice?: string;
    };
    CompetitivePriceList: components["schemas"]["CompetitivePriceType"][];
    CompetitivePriceType: {
      CompetitivePriceId: string;
      Price: components["schemas"]["PriceType"];
      condition?: string;
      subcondition?: string;
      offerType?: components["schemas"]["OfferCustomerType"];
      /** Format: int32 */
      quantityTier?: number;
      quantityDiscountType?: components["schemas"]["QuantityDiscountType"];
      sellerId?: string;
      belongsToRequester?: boolean;
    };
    CompetitivePricingType: {
      CompetitivePrices: components["schemas"]["CompetitivePriceList"];
      NumberOfOfferListings: components["schemas"]["NumberOfOfferListingsList"];
      TradeInValue?: components["schemas"]["MoneyType"];
    };
    CompetitiveSummaryBatchRequest: {
      /** @description 1 to 20 requests. */
      requests: components["schemas"]["CompetitiveSummaryRequestList"];
    };
    CompetitiveSummaryBatchResponse: {
      responses: components["schemas"]["CompetitiveSummaryResponseList"];
    };
    /** @enum {string} */
    CompetitiveSummaryIncludedData: "featuredBuyingOptions" | "referencePrices" | "lowestPricedOffers" | "similarItems";
    CompetitiveSummaryRequest: {
      asin: string;
      marketplaceId: string;
      /** @description Which parts to answer. */
      includedData: components["schemas"]["CompetitiveSummaryIncludedData"][];
      /** @description Which lowest offers; with `lowestPricedOffers` only. */
      lowestPricedOffersInputs?: components["schemas"]["LowestPricedOffersInput"][];
      /** @description Always GET. */
      method: components["schemas"]["HttpMethod"];
      /** @description Always /products/pricing/2022-05-01/items/competitiveSummary. */
      uri: components["schemas"]["HttpUri"];
    };
    CompetitiveSummaryRequestList: components["schemas"]["CompetitiveSummaryRequest"][];
    CompetitiveSummaryResponse: {
      status: components["schemas"]["HttpStatusLine"];
      body: components["schemas"]["CompetitiveSummaryResponseBody"];
    };
    CompetitiveSummaryResponseBody: {
      asin: string;
      marketplaceId: string;
      featuredBuyingOptions?: components["schemas"]["FeaturedBuyingOption"][];
      lowestPricedOffers?: components["schemas"]["LowestPricedOffer"][];
      referencePrices?: components["schemas"]["ReferencePrice"][];
      similarItems?: components["schemas"]["SimilarItems"][];
      errors?: components["schemas"]["ErrorList"];
    };
    CompetitiveSummaryResponseList: components["schemas"]["CompetitiveSummaryResponse"][];
    /** @enum {string} */
    Condition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
    /** @enum {string} */
    ConditionType: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
    ConfirmShipmentOrderItem: {
      /** @description The item of the order. */
      orderItemId: string;
      /** @description Units in the package. */
      quantity: number;
      /** @description Codes of units in the Transparency programme. */
      transparencyCodes?: components["schemas"]["TransparencyCodeList"];
    };
    ConfirmShipmentOrderItemsList: components["schemas"]["ConfirmShipmentOrderItem"][];
    ConfirmShipmentRequest: {
      /** @description The package. */
      packageDetail: components["schemas"]["PackageDetail"];
      /**
       * @description For cash on delivery in Japan only.
       * @enum {string}
       */
      codCollectionMethod?: "DirectPayment";
      /** @description The marketplace of the order. */
      marketplaceId: string;
    };
    /** @enum {string} */
    ConstraintType: "MANDATORY";
    CreateFeedDocumentResponse: {
      feedDocumentId: string;
      /** @description Where to upload the contents, within five minutes. */
      url: string;
    };
    CreateFeedDocumentSpecification: {
      /** @description Media type of what will be uploaded, such as application/json; charset=UTF-8. */
      contentType: string;
    };
    CreateFeedResponse: {
      feedId: string;
    };
    CreateFeedSpecification: {
      /** @description Such as JSON_LISTINGS_FEED. */
      feedType: string;
      /** @description Where it is carried out, 1 to 25 marketplaces. */
      marketplaceIds: string[];
      /** @description The uploaded document. */
      inputFeedDocumentId: string;
      /** @description What the type lets one choose, as texts by name. */
      feedOptions?: components["schemas"]["FeedOptions"];
    };
    CreateReportResponse: {
      reportId: string;
    };
    CreateReportScheduleResponse: {
      reportScheduleId: string;
    };
    CreateReportScheduleSpecification: {
      /** @description Which report. */
      reportType: string;
      /** @description What it covers, 1 to 25 marketplaces. */
      marketplaceIds: string[];
      /** @description What the type lets one choose, as texts by name. */
      reportOptions?: components["schemas"]["ReportOptions"];
      /**
       * @description How often, as an ISO 8601 period: P1D is daily.
       * @enum {string}
       */
      period: "PT5M" | "PT15M" | "PT30M" | "PT1H" | "PT2H" | "PT4H" | "PT8H" | "PT12H" | "P1D" | "P2D" | "P3D" | "PT84H" | "P7D" | "P14D" | "P15D" | "P18D" | "P30D" | "P1M";
      /**
       * Format: date-time
       * @description When first.
       */
      nextReportCreationTime?: string;
    };
    CreateReportSpecification: {
      /** @description What the type lets one choose, as texts by name. */
      reportOptions?: components["schemas"]["ReportOptions"];
      /** @description Such as GET_FLAT_FILE_OPEN_LISTINGS_DATA or GET_SALES_AND_TRAFFIC_REPORT. */
      reportType: string;
      /**
       * Format: date-time
       * @description First moment that it covers.
       */
      dataStartTime?: string;
      /**
       * Format: date-time
       * @description Last moment that it covers; now without it.
       */
      dataEndTime?: string;
      /** @description What it covers, 1 to 25 marketplaces. */
      marketplaceIds: string[];
    };
    CreateRestrictedDataTokenRequest: {
      /** @description The application that the token is handed on to. */
      targetApplication?: string;
      /** @description What it opens, 50 at most. */
      restrictedResources: components["schemas"]["RestrictedResource"][];
    };
    CreateRestrictedDataTokenResponse: {
      restrictedDataToken?: string;
      expiresIn?: number;
    };
    /** @description An amount in the currency's main unit. */
    Currency: {
      currencyCode?: string;
      currencyAmount?: number;
    };
    CustomerAddress: {
      name?: string;
      companyName?: string;
      addressLine1?: string;
      addressLine2?: string;
      addressLine3?: string;
      city?: string;
      districtOrCounty?: string;
      stateOrRegion?: string;
      municipality?: string;
      postalCode?: string;
      countryCode?: string;
      phone?: string;
      extendedFields?: components["schemas"]["AddressExtendedFields"];
      addressType?: string;
    };
    /** @enum {string} */
    CustomerType: "Consumer" | "Business";
    DateTimeRange: {
      /** Format: date-time */
      earliestDateTime?: string;
      /** Format: date-time */
      latestDateTime?: string;
    };
    DeliveryPreference: {
      dropOffLocation?: string;
      addressInstruction?: string;
      deliveryTime?: components["schemas"]["PreferredDeliveryTime"];
      deliveryCapabilities?: string[];
    };
    DetailedShippingTimeType: {
      /** Format: int64 */
      minimumHours?: number;
      /** Format: int64 */
      maximumHours?: number;
      availableDate?: string;
      /** @enum {string} */
      availabilityType?: "NOW" | "FUTURE_WITHOUT_DATE" | "FUTURE_WITH_DATE";
    };
    /** @enum {string} */
    EasyShipShipmentStatus: "PendingSchedule" | "PendingPickUp" | "PendingDropOff" | "LabelCanceled" | "PickedUp" | "DroppedOff" | "AtOriginFC" | "AtDestinationFC" | "Delivered" | "RejectedByBuyer" | "Undeliverable" | "ReturningToSeller" | "ReturnedToSeller" | "Lost" | "OutForDelivery" | "Damaged";
    /** @enum {string} */
    ElectronicInvoiceStatus: "NotRequired" | "NotFound" | "Processing" | "Errored" | "Accepted";
    Error: {
      code: string;
      message: string;
      details?: string;
    };
    ErrorList: components["schemas"]["Error"][];
    ExceptionDate: {
      /** Format: date */
      exceptionDate?: string;
      /** @enum {string} */
      exceptionDateType?: "CLOSED" | "OPEN";
      timeWindows?: components["schemas"]["TimeWindow"][];
    };
    ExpectedPayout: {
      partnerMetadata: components["schemas"]["PartnerMetadata"];
      amount?: components["schemas"]["Currency"];
      status: components["schemas"]["ExpectedPayoutStatusName"];
      period?: components["schemas"]["Period"];
      /**
       * Format: date-time
       * @description When it should be sent.
       */
      scheduledDate?: string;
      accountTail?: string;
      paymentMethod?: components["schemas"]["PaymentMethodName"];
      relatedIdentifiers?: components["schemas"]["RelatedIdentifiers"];
    };
    /** @enum {string} */
    ExpectedPayoutStatusName: "SCHEDULED" | "DISABLED" | "AT_RISK" | "NO_PAYOUT_EXPECTED";
    ExpiryDate: {
      month?: string;
      year?: string;
    };
    Failure: {
      errors: components["schemas"]["Error"][];
    };
    FeaturedBuyingOption: {
      /** @enum {string} */
      buyingOptionType: "New";
      segmentedFeaturedOffers: components["schemas"]["SegmentedFeaturedOffer"][];
    };
    FeaturedOffer: {
      offerIdentifier: components["schemas"]["OfferIdentifier"];
      condition?: components["schemas"]["Condition"];
      price?: components["schemas"]["PricingPrice"];
    };
    FeaturedOfferExpectedPrice: {
      listingPrice: components["schemas"]["PricingMoneyType"];
      points?: components["schemas"]["PricingPoints"];
    };
    FeaturedOfferExpectedPriceRequest: {
      uri: string;
      method: components["schemas"]["HttpMethod"];
      body?: components["schemas"]["HttpBody"];
      headers?: components["schemas"]["HttpHeaders"];
      /** @description The marketplace. */
      marketplaceId: string;
      /** @description The seller's SKU. */
      sku: string;
      /** @description Which buyers, by where they are. */
      segment?: components["schemas"]["Segment"];
    };
    FeaturedOfferExpectedPriceRequestList: components["schemas"]["FeaturedOfferExpectedPriceRequest"][];
    FeaturedOfferExpectedPriceRequestParams: {
      /** @description The marketplace. */
      marketplaceId: string;
      /** @description The seller's SKU. */
      sku: string;
      /** @description Which buyers, by where they are. */
      segment?: components["schemas"]["Segment"];
    };
    FeaturedOfferExpectedPriceResponse: {
      headers: components["schemas"]["HttpHeaders"];
      status: components["schemas"]["HttpStatusLine"];
      request: components["schemas"]["FeaturedOfferExpectedPriceRequestParams"];
      body?: components["schemas"]["FeaturedOfferExpectedPriceResponseBody"];
    };
    FeaturedOfferExpectedPriceResponseBody: {
      offerIdentifier?: components["schemas"]["OfferIdentifier"];
      featuredOfferExpectedPriceResults?: components["schemas"]["FeaturedOfferExpectedPriceResultList"];
      errors?: components["schemas"]["ErrorList"];
    };
    FeaturedOfferExpectedPriceResponseList: components["schemas"]["FeaturedOfferExpectedPriceResponse"][];
    FeaturedOfferExpectedPriceResult: {
      featuredOfferExpectedPrice?: components["schemas"]["FeaturedOfferExpectedPrice"];
      resultStatus: string;
      competingFeaturedOffer?: components["schemas"]["FeaturedOffer"];
      currentFeaturedOffer?: components["schemas"]["FeaturedOffer"];
    };
    FeaturedOfferExpectedPriceResultList: components["schemas"]["FeaturedOfferExpectedPriceResult"][];
    FeaturedOfferSegment: {
      /** @enum {string} */
      customerMembership: "PRIME" | "NON_PRIME" | "DEFAULT";
      segmentDetails: components["schemas"]["SegmentDetails"];
    };
    Feed: {
      feedId: string;
      feedType: string;
      marketplaceIds?: string[];
      /** Format: date-time */
      createdTime: string;
      /** @enum {string} */
      processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE";
      /** Format: date-time */
      processingStartTime?: string;
      /** Format: date-time */
      processingEndTime?: string;
      resultFeedDocumentId?: string;
    };
    FeedDocument: {
      feedDocumentId: string;
      /** @description Where the contents are, for five minutes; no credential may be sent there. */
      url: string;
      /**
       * @description Set where the file is compressed.
       * @enum {string}
       */
      compressionAlgorithm?: "GZIP";
    };
    FeedList: components["schemas"]["Feed"][];
    FeedOptions: {
      [key: string]: string;
    };
    /** @enum {string} */
    FulfillmentChannelType: "Amazon" | "Merchant";
    FulfillmentInstruction: {
      FulfillmentSupplySourceId?: string;
    };
    FulfillmentOrder: {
      fulfillmentOrderId: string;
    };
    /**
     * @description PENDING_AVAILABILITY and PENDING cannot be shipped yet; UNSHIPPED and PARTIALLY_SHIPPED wait to be.
     * @enum {string}
     */
    FulfillmentStatus: "PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE";
    /** @enum {string} */
    FulfillmentType: "AFN" | "MFN";
    GeoCoordinates: {
      /** Format: double */
      Latitude?: number;
      /** Format: double */
      Longitude?: number;
    };
    GetAccountResponse: {
      payload?: components["schemas"]["Account"];
      errors?: components["schemas"]["ErrorList"];
    };
    GetFeaturedOfferExpectedPriceBatchRequest: {
      /** @description 1 to 40 requests. */
      requests?: components["schemas"]["FeaturedOfferExpectedPriceRequestList"];
    };
    GetFeaturedOfferExpectedPriceBatchResponse: {
      responses?: components["schemas"]["FeaturedOfferExpectedPriceResponseList"];
    };
    GetFeedsResponse: {
      feeds: components["schemas"]["FeedList"];
      nextToken?: string;
    };
    GetInventorySummariesResponse: {
      payload?: components["schemas"]["GetInventorySummariesResult"];
      pagination?: components["schemas"]["Pagination"];
      errors?: components["schemas"]["InventoryErrorList"];
    };
    GetInventorySummariesResult: {
      granularity: components["schemas"]["Granularity"];
      inventorySummaries: components["schemas"]["InventorySummaries"];
    };
    GetItemOffersBatchRequest: {
      /** @description 1 to 20 requests. */
      requests?: components["schemas"]["ItemOffersRequestList"];
    };
    GetItemOffersBatchResponse: {
      responses?: components["schemas"]["ItemOffersResponseList"];
    };
    GetListingOffersBatchRequest: {
      /** @description 1 to 20 requests. */
      requests?: components["schemas"]["ListingOffersRequestList"];
    };
    GetListingOffersBatchResponse: {
      responses?: components["schemas"]["ListingOffersResponseList"];
    };
    GetMarketplaceParticipationsResponse: {
      payload?: components["schemas"]["MarketplaceParticipationList"];
      errors?: components["schemas"]["ErrorList"];
    };
    GetOffersHttpStatusLine: {
      statusCode?: number;
      reasonPhrase?: string;
    };
    GetOffersResponse: {
      payload?: components["schemas"]["GetOffersResult"];
      errors?: components["schemas"]["ErrorList"];
    };
    GetOffersResult: {
      marketplaceId: string;
      ASIN?: string;
      SKU?: string;
      ItemCondition: components["schemas"]["ConditionType"];
      status: string;
      Identifier: components["schemas"]["ItemIdentifier"];
      Summary: components["schemas"]["Summary"];
      Offers: components["schemas"]["OfferDetailList"];
    };
    GetOrderItemsResponse: {
      payload?: components["schemas"]["OrderItemsList"];
      errors?: components["schemas"]["ErrorList"];
    };
    GetOrderRegulatedInfoResponse: {
      payload?: components["schemas"]["OrderRegulatedInfo"];
      errors?: components["schemas"]["ErrorList"];
    };
    GetOrderResponse: {
      order: components["schemas"]["Order"];
    };
    GetOrdersResponse: {
      payload?: components["schemas"]["OrdersList"];
      errors?: components["schemas"]["ErrorList"];
    };
    GetPaymentMethodsResponse: {
      paymentMethods?: components["schemas"]["PaymentMethodList"];
    };
    GetPricingResponse: {
      payload?: components["schemas"]["PriceList"];
      errors?: components["schemas"]["ErrorList"];
    };
    GetReportsResponse: {
      reports: components["schemas"]["ReportList"];
      nextToken?: string;
    };
    GiftOption: {
      giftMessage?: string;
      giftWrapLevel?: string;
    };
    Granularity: {
      granularityType?: string;
      granularityId?: string;
    };
    HourMinute: {
      hour?: number;
      minute?: number;
    };
    HttpBody: {
      [key: string]: unknown;
    };
    HttpHeaders: {
      [key: string]: string;
    };
    /** @enum {string} */
    HttpMethod: "GET" | "PUT" | "PATCH" | "DELETE" | "POST";
    HttpRequestHeaders: {
      [key: string]: string;
    };
    HttpResponseHeaders: {
      Date?: string;
      "x-amzn-RequestId"?: string;
    } & {
      [key: string]: string;
    };
    HttpStatusLine: {
      statusCode?: number;
      reasonPhrase?: string;
    };
    HttpUri: string;
    IdentifierType: {
      MarketplaceASIN: components["schemas"]["ASINIdentifier"];
      SKUIdentifier?: components["schemas"]["SellerSKUIdentifier"];
    };
    InitiatePayoutRequest: {
      /** @description The marketplace whose account is paid out. */
      marketplaceId: string;
      /** @description The kind of account, such as Standard Orders. */
      accountType: string;
    };
    InitiatePayoutResponse: {
      payoutReferenceId: string;
    };
    InterimStatusDetail: {
      statusCode: string;
      /** Format: date-time */
      statusDateTime: string;
    };
    InventoryDetails: {
      /** @description Units that can be sold and shipped now. */
      fulfillableQuantity?: number;
      /** @description Units of shipments to Amazon that are planned. */
      inboundWorkingQuantity?: number;
      /** @description Units on the way to Amazon. */
      inboundShippedQuantity?: number;
      /** @description Units that are being unloaded at Amazon. */
      inboundReceivingQuantity?: number;
      reservedQuantity?: components["schemas"]["ReservedQuantity"];
      researchingQuantity?: components["schemas"]["ResearchingQuantity"];
      unfulfillableQuantity?: components["schemas"]["UnfulfillableQuantity"];
    };
    InventoryError: {
      code: string;
      message?: string;
      details?: string;
    };
    InventoryErrorList: components["schemas"]["InventoryError"][];
    InventorySummaries: components["schemas"]["InventorySummary"][];
    InventorySummary: {
      asin?: string;
      /** @description Amazon's own SKU. */
      fnSku?: string;
      sellerSku?: string;
      condition?: string;
      inventoryDetails?: components["schemas"]["InventoryDetails"];
      /**
       * Format: date-time
       * @description When any number changed last.
       */
      lastUpdatedTime?: string;
      productName?: string;
      /** @description Units in Amazon's warehouses and on the way there. */
      totalQuantity?: number;
      stores?: string[];
    };
    Item: {
      asin: string;
    };
    ItemBuyerInfo: {
      BuyerCustomizedInfo?: components["schemas"]["BuyerCustomizedInfoDetail"];
      GiftWrapPrice?: components["schemas"]["V0Money"];
      GiftWrapTax?: components["schemas"]["V0Money"];
      GiftMessageText?: string;
      GiftWrapLevel?: string;
    };
    ItemCancellation: {
      cancellationRequest?: components["schemas"]["ItemCancellationRequest"];
      cancellationExecution?: components["schemas"]["ItemCancellationExecution"];
    };
    ItemCancellationExecution: {
      cancelledBy?: string;
      cancelReason?: string;
    };
    ItemCancellationRequest: {
      requester?: string;
      cancelReason?: string;
    };
    ItemCondition: {
      conditionType?: string;
      conditionSubtype?: string;
      conditionNote?: string;
    };
    ItemCustomization: {
      customizedUrl?: string;
    };
    ItemExpense: {
      pointsCost?: components["schemas"]["ItemPointsCost"];
    };
    ItemFulfillment: {
      /** @description Units that were shipped. */
      quantityFulfilled?: number;
      /** @description Units that are still to be shipped. */
      quantityUnfulfilled?: number;
      picking?: components["schemas"]["ItemPicking"];
      packing?: components["schemas"]["ItemPacking"];
      shipping?: components["schemas"]["ItemShipping"];
    };
    ItemIdentifier: {
      MarketplaceId: string;
      ASIN?: string;
      SellerSKU?: string;
      ItemCondition: components["schemas"]["ConditionType"];
    };
    ItemInternationalShipping: {
      iossNumber?: string;
    };
    ItemOffersRequest: {
      /** @description The path that the request would have had alone. */
      uri: string;
      /** @description The method that it would have had: GET. */
      method: components["schemas"]["HttpMethod"];
      headers?: components["schemas"]["HttpRequestHeaders"];
      /** @description The marketplace. */
      MarketplaceId: string;
      /** @description Only offers in this condition. */
      ItemCondition: components["schemas"]["PricingV0ItemCondition"];
      /** @description Whose view: Consumer (without it) or Business. */
      CustomerType?: components["schemas"]["CustomerType"];
    };
    ItemOffersRequestList: components["schemas"]["ItemOffersRequest"][];
    ItemOffersRequestParams: {
      /** @description The marketplace. */
      MarketplaceId: string;
      /** @description Only offers in this condition. */
      ItemCondition: components["schemas"]["PricingV0ItemCondition"];
      /** @description Whose view: Consumer (without it) or Business. */
      CustomerType?: components["schemas"]["CustomerType"];
      Asin?: string;
    };
    ItemOffersResponse: {
      headers?: components["schemas"]["HttpResponseHeaders"];
      status?: components["schemas"]["GetOffersHttpStatusLine"];
      body: components["schemas"]["GetOffersResponse"];
      request: components["schemas"]["ItemOffersRequestParams"];
    };
    ItemOffersResponseList: components["schemas"]["ItemOffersResponse"][];
    ItemPacking: {
      giftOption?: components["schemas"]["GiftOption"];
      serialNumberRequirement?: components["schemas"]["SerialNumberRequirement"];
    };
    ItemPicking: {
      substitutionPreference?: components["schemas"]["ItemSubstitutionPreference"];
    };
    ItemPointsCost: {
      pointsGranted?: components["schemas"]["PointsGranted"];
    };
    ItemPrice: {
      /** @description Price of one unit. */
      unitPrice?: components["schemas"]["Money"];
      priceDesignation?: string;
    };
    ItemProceeds: {
      /** @description What the seller takes in for the item. */
      proceedsTotal?: components["schemas"]["Money"];
      breakdowns?: components["schemas"]["ItemProceedsBreakdown"][];
    };
    ItemProceedsBreakdown: {
      type: string;
      subtotal: components["schemas"]["Money"];
      detailedBreakdowns?: components["schemas"]["ItemProceedsDetailedBreakdown"][];
    };
    ItemProceedsDetailedBreakdown: {
      subtype?: string;
      value?: components["schemas"]["Money"];
    };
    ItemProduct: {
      asin?: string;
      title?: string;
      sellerSku?: string;
      condition?: components["schemas"]["ItemCondition"];
      price?: components["schemas"]["ItemPrice"];
      serialNumbers?: string[];
      customization?: components["schemas"]["ItemCustomization"];
    };
    ItemPromotion: {
      breakdowns?: components["schemas"]["ItemPromotionBreakdown"][];
    };
    ItemPromotionBreakdown: {
      promotionId?: string;
    };
    ItemShipping: {
      scheduledDeliveryWindow?: components["schemas"]["DateTimeRange"];
      shippingConstraints?: components["schemas"]["ItemShippingConstraints"];
      internationalShipping?: components["schemas"]["ItemInternationalShipping"];
    };
    ItemShippingConstraints: {
      palletDelivery?: components["schemas"]["ConstraintType"];
      cashOnDelivery?: components["schemas"]["ConstraintType"];
      signatureConfirmation?: components["schemas"]["ConstraintType"];
      recipientIdentityVerification?: components["schemas"]["ConstraintType"];
      recipientAgeVerification?: components["schemas"]["ConstraintType"];
    };
    ItemSubstitutionOption: {
      asin?: string;
      quantityOrdered?: number;
      sellerSku?: string;
      title?: string;
      measurement?: components["schemas"]["Measurement"];
    };
    ItemSubstitutionPreference: {
      /** @enum {string} */
      substitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE";
      substitutionOptions?: components["schemas"]["ItemSubstitutionOption"][];
    };
    ItemTax: {
      taxCalculationBreakdowns?: components["schemas"]["ItemTaxCalculationBreakdown"][];
      taxCollections?: components["schemas"]["ItemTaxCollection"][];
    };
    ItemTaxCalculationBreakdown: {
      reportingScheme?: string;
    };
    ItemTaxCollection: {
      model?: string;
      responsibleParty?: string;
    };
    ListExpectedPayoutsResponse: {
      expectedPayouts?: components["schemas"]["ExpectedPayout"][];
      nextToken?: string;
    };
    ListPayoutsResponse: {
      payouts?: components["schemas"]["Payout"][];
      nextToken?: string;
    };
    ListingOffersRequest: {
      /** @description The path that the request would have had alone. */
      uri: string;
      /** @description The method that it would have had: GET. */
      method: components["schemas"]["HttpMethod"];
      headers?: components["schemas"]["HttpRequestHeaders"];
      /** @description The marketplace. */
      MarketplaceId: string;
      /** @description Only offers in this condition. */
      ItemCondition: components["schemas"]["PricingV0ItemCondition"];
      /** @description Whose view: Consumer (without it) or Business. */
      CustomerType?: components["schemas"]["CustomerType"];
    };
    ListingOffersRequestList: components["schemas"]["ListingOffersRequest"][];
    ListingOffersRequestParams: {
      /** @description The marketplace. */
      MarketplaceId: string;
      /** @description Only offers in this condition. */
      ItemCondition: components["schemas"]["PricingV0ItemCondition"];
      /** @description Whose view: Consumer (without it) or Business. */
      CustomerType?: components["schemas"]["CustomerType"];
      SellerSKU: string;
    };
    ListingOffersResponse: {
      headers?: components["schemas"]["HttpResponseHeaders"];
      status?: components["schemas"]["GetOffersHttpStatusLine"];
      body: components["schemas"]["GetOffersResponse"];
      request?: components["schemas"]["ListingOffersRequestParams"];
    };
    ListingOffersResponseList: components["schemas"]["ListingOffersResponse"][];
    LowestPriceType: {
      condition: string;
      fulfillmentChannel: string;
      offerType?: components["schemas"]["OfferCustomerType"];
      /** Format: int32 */
      quantityTier?: number;
      quantityDiscountType?: components["schemas"]["QuantityDiscountType"];
      LandedPrice?: components["schemas"]["MoneyType"];
      ListingPrice: components["schemas"]["MoneyType"];
      Shipping?: components["schemas"]["MoneyType"];
      Points?: components["schemas"]["Points"];
    };
    LowestPricedOffer: {
      lowestPricedOffersInput: components["schemas"]["LowestPricedOffersInput"];
      offers: components["schemas"]["Offer"][];
    };
    LowestPricedOffersInput: {
      itemCondition: components["schemas"]["Condition"];
      /** @enum {string} */
      offerType: "Consumer";
    };
    LowestPrices: components["schemas"]["LowestPriceType"][];
    Marketplace: {
      /** @description The id that other operations ask for. */
      id: string;
      name: string;
      countryCode: string;
      /** @description ISO 4217. */
      defaultCurrencyCode: string;
      defaultLanguageCode: string;
      domainName: string;
    };
    MarketplaceParticipation: {
      marketplace: components["schemas"]["Marketplace"];
      participation: components["schemas"]["Participation"];
      storeName: string;
    };
    MarketplaceParticipationList: components["schemas"]["MarketplaceParticipation"][];
    MarketplaceTaxInfo: {
      TaxClassifications?: components["schemas"]["TaxClassification"][];
    };
    Measurement: {
      /** @enum {string} */
      unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT";
      value: number;
    };
    MerchantAddress: {
      name?: string;
      addressLine1?: string;
      addressLine2?: string;
      addressLine3?: string;
      city?: string;
      districtOrCounty?: string;
      stateOrRegion?: string;
      municipality?: string;
      postalCode?: string;
      countryCode?: string;
    };
    Money: {
      /** @description The amount in the currency's main unit, with a point: "19.99". */
      amount: string;
      /** @description ISO 4217. */
      currencyCode: string;
    };
    MoneyType: {
      CurrencyCode?: string;
      Amount?: number;
    };
    NumberOfOfferListingsList: components["schemas"]["OfferListingCountType"][];
    NumberOfOffers: components["schemas"]["OfferCountType"][];
    Offer: {
      sellerId: string;
      condition: components["schemas"]["Condition"];
      /** @enum {string} */
      subCondition?: "New" | "Mint" | "VeryGood" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "RefurbishedWarranty" | "Refurbished" | "OpenBox" | "Other";
      fulfillmentType: components["schemas"]["FulfillmentType"];
      listingPrice: components["schemas"]["PricingMoneyType"];
      shippingOptions?: components["schemas"]["ShippingOption"][];
      points?: components["schemas"]["PricingPoints"];
      primeDetails?: components["schemas"]["PrimeDetails"];
      promotions?: components["schemas"]["Promotions"];
    };
    OfferCountType: {
      condition?: string;
      fulfillmentChannel?: components["schemas"]["FulfillmentChannelType"];
      /** Format: int32 */
      OfferCount?: number;
    };
    /** @enum {string} */
    OfferCustomerType: "B2C" | "B2B";
    OfferDetail: {
      MyOffer?: boolean;
      offerType?: components["schemas"]["OfferCustomerType"];
      SubCondition: string;
      SellerId?: string;
      ConditionNotes?: string;
      SellerFeedbackRating?: components["schemas"]["SellerFeedbackType"];
      ShippingTime: components["schemas"]["DetailedShippingTimeType"];
      ListingPrice: components["schemas"]["MoneyType"];
      quantityDiscountPrices?: components["schemas"]["QuantityDiscountPriceType"][];
      Points?: components["schemas"]["Points"];
      Shipping: components["schemas"]["MoneyType"];
      ShipsFrom?: components["schemas"]["ShipsFromType"];
      IsFulfilledByAmazon: boolean;
      PrimeInformation?: components["schemas"]["PrimeInformationType"];
      IsBuyBoxWinner?: boolean;
      IsFeaturedMerchant?: boolean;
    };
    OfferDetailList: components["schemas"]["OfferDetail"][];
    OfferIdentifier: {
      marketplaceId: string;
      sellerId?: string;
      sku?: string;
      asin: string;
      fulfillmentType?: components["schemas"]["FulfillmentType"];
    };
    OfferListingCountType: {
      /** Format: int32 */
      Count: number;
      condition: string;
    };
    OfferType: {
      offerType?: components["schemas"]["OfferCustomerType"];
      BuyingPrice: components["schemas"]["PriceType"];
      RegularPrice: components["schemas"]["MoneyType"];
      businessPrice?: components["schemas"]["MoneyType"];
      quantityDiscountPrices?: components["schemas"]["QuantityDiscountPriceType"][];
      FulfillmentChannel: string;
      ItemCondition: string;
      ItemSubCondition: string;
      SellerSKU: string;
    };
    OffersList: components["schemas"]["OfferType"][];
    /** @description An order. Parts that were not asked for with `includedData` are absent. */
    Order: {
      /** @description Amazon's id. */
      orderId: string;
      /** @description Other ids of the order, such as the seller's own. */
      orderAliases?: components["schemas"]["Alias"][];
      /**
       * Format: date-time
       * @description When the buyer placed it.
       */
      createdTime: string;
      /**
       * Format: date-time
       * @description When anything of it changed last.
       */
      lastUpdatedTime: string;
      /** @description What is special about it: PRIME, AMAZON_BUSINESS, PREORDER and others. */
      programs?: string[];
      associatedOrders?: components["schemas"]["AssociatedOrder"][];
      /** @description Where it was placed. */
      salesChannel: components["schemas"]["SalesChannel"];
      buyer?: components["schemas"]["Buyer"];
      recipient?: components["schemas"]["Recipient"];
      /** @description What the seller takes in; absent while the order is pending. */
      proceeds?: components["schemas"]["OrderProceeds"];
      payment?: components["schemas"]["OrderPayment"];
      tax?: components["schemas"]["OrderTax"];
      /** @description How far it is, who ships it and by when. */
      fulfillment?: components["schemas"]["OrderFulfillment"];
      orderItems: components["schemas"]["OrderItem"][];
      /** @description Packages of an order that the seller ships. */
      packages?: components["schemas"]["OrderPackage"][];
      fulfillmentOrders?: components["schemas"]["FulfillmentOrder"][];
    };
    OrderFulfillment: {
      fulfillmentStatus: components["schemas"]["FulfillmentStatus"];
      /** @description AMAZON or MERCHANT. */
      fulfilledBy?: string;
      /** @description How fast: STANDARD, EXPEDITED, NEXT_DAY and others. */
      fulfillmentServiceLevel?: string;
      /** @description When it must leave. */
      shipByWindow?: components["schemas"]["DateTimeRange"];
      /** @description When it must arrive. */
      deliverByWindow?: components["schemas"]["DateTimeRange"];
      labelPrintingWindow?: components["schemas"]["DateTimeRange"];
    };
    OrderItem: {
      orderItemId: string;
      /** @description Units that were bought. */
      quantityOrdered: number;
      measurement?: components["schemas"]["Measurement"];
      associatedOrderItems?: components["schemas"]["AssociatedOrderItem"][];
      programs?: string[];
      product: components["schemas"]["ItemProduct"];
      proceeds?: components["schemas"]["ItemProceeds"];
      expense?: components["schemas"]["ItemExpense"];
      promotion?: components["schemas"]["ItemPromotion"];
      cancellation?: components["schemas"]["ItemCancellation"];
      fulfillment?: components["schemas"]["ItemFulfillment"];
      tax?: components["schemas"]["ItemTax"];
    };
    OrderItemList: components["schemas"]["V0OrderItem"][];
    OrderItems: {
      orderItemId?: string;
      quantity?: number;
    }[];
    OrderItemsList: {
      OrderItems: components["schemas"]["OrderItemList"];
      NextToken?: string;
      AmazonOrderId: string;
    };
    OrderList: components["schemas"]["V0Order"][];
    OrderPackage: {
      packageReferenceId: string;
      /** Format: date-time */
      createdTime?: string;
      packageStatus?: components["schemas"]["PackageStatus"];
      carrier?: string;
      /** Format: date-time */
      shipTime?: string;
      shippingService?: string;
      trackingNumber?: string;
      shipFromAddress?: components["schemas"]["MerchantAddress"];
      packageItems?: components["schemas"]["PackageItem"][];
    };
    OrderPayment: {
      paymentExecutions?: components["schemas"]["PaymentExecution"][];
    };
    OrderProceeds: {
      /** @description All that the seller takes in for the order. */
      grandTotal?: components["schemas"]["Money"];
      breakdowns?: components["schemas"]["OrderProceedsBreakdown"][];
    };
    OrderProceedsBreakdown: {
      /** @description ITEM, SHIPPING, GIFT_WRAP, COD_FEE, TAX, DISCOUNT, DELIVERY_TIP or OTHER. */
      type: string;
      /** @description PENDING or FINALIZED, where it is settled later. */
      status?: string;
      subtotal: components["schemas"]["Money"];
    };
    OrderRegulatedInfo: {
      AmazonOrderId: string;
      RegulatedInformation: components["schemas"]["RegulatedInformation"];
      RequiresDosageLabel: boolean;
      RegulatedOrderVerificationStatus: components["schemas"]["RegulatedOrderVerificationStatus"];
    };
    OrderTax: {
      taxRegistrations?: components["schemas"]["OrderTaxRegistration"][];
      taxInvoicing?: components["schemas"]["OrderTaxInvoicing"];
    };
    OrderTaxInvoicing: {
      buyerInvoicePreference?: string;
      invoiceStatus?: string;
    };
    OrderTaxRegistration: {
      entityType?: string;
      legalName?: string;
      taxRegistrationType?: string;
      taxRegistrationNumber?: string;
      taxRegistrationAddress?: components["schemas"]["CustomerAddress"];
      taxRegistrationAttributes?: components["schemas"]["TaxRegistrationAttribute"][];
    };
    OrdersList: {
      Orders: components["schemas"]["OrderList"];
      NextToken?: string;
      LastUpdatedBefore?: string;
      CreatedBefore?: string;
    };
    PackageDetail: {
      /** @description The seller's own number of the package within the order: 1, 2 and so on. */
      packageReferenceId: string;
      /** @description Who carries it, such as UPS, DHL or USPS; Other with `carrierName`. */
      carrierCode: string;
      /** @description Name of a carrier that has no code. */
      carrierName?: string;
      /** @description The service, such as Ground. */
      shippingMethod?: string;
      /** @description By which the buyer can follow it. */
      trackingNumber: string;
      /**
       * Format: date-time
       * @description When it left; ISO 8601 with a zone.
       */
      shipDate: string;
      /** @description Which of the seller's places it left from. */
      shipFromSupplySourceId?: string;
      /** @description What is in it. */
      orderItems: components["schemas"]["ConfirmShipmentOrderItemsList"];
    };
    PackageItem: {
      orderItemId: string;
      quantity: number;
      transparencyCodes?: string[];
    };
    PackageStatus: {
      /** @enum {string} */
      status: "PENDING" | "IN_TRANSIT" | "SHIPPED" | "DELIVERED" | "CANCELLED" | "UNDELIVERABLE";
      detailedStatus?: string;
    };
    Pagination: {
      /** @description Token of the next page; absent on the last. */
      nextToken?: string;
    };
    Participation: {
      isParticipating: boolean;
      /** @description True where Amazon has suspended listings. */
      hasSuspendedListings: boolean;
    };
    PartnerMetadata: {
      partnerId: string;
      accountType: string;
      marketplaceId: string;
    };
    PaymentExecution: {
      paymentMethod?: string;
      paymentAmount?: components["schemas"]["Money"];
      acquirerId?: string;
      cardBrand?: string;
      authorizationCode?: string;
    };
    PaymentExecutionDetailItem: {
      Payment: components["schemas"]["V0Money"];
      PaymentMethod: string;
      AcquirerId?: string;
      CardBrand?: string;
      AuthorizationCode?: string;
    };
    PaymentExecutionDetailItemList: components["schemas"]["PaymentExecutionDetailItem"][];
    PaymentMethodDetailItemList: string[];
    PaymentMethodDetails: {
      accountHolderName?: string;
      paymentMethodId?: string;
      tail?: string;
      expiryDate?: components["schemas"]["ExpiryDate"];
      countryCode?: string;
      paymentMethodType?: components["schemas"]["PaymentMethodType"];
      assignmentType?: components["schemas"]["AssignmentType"];
    };
    PaymentMethodList: components["schemas"]["PaymentMethodDetails"][];
    /** @enum {string} */
    PaymentMethodName: "BANK_ACCOUNT" | "DEBIT_CARD";
    /** @enum {string} */
    PaymentMethodType: "BANK_ACCOUNT" | "CARD" | "SELLER_WALLET";
    Payout: {
      id: string;
      partnerMetadata: components["schemas"]["PartnerMetadata"];
      currentStatus: components["schemas"]["PayoutStatusName"];
      statusHistory: components["schemas"]["PayoutStatusEntry"][];
      type?: components["schemas"]["PayoutTypeName"];
      amount?: components["schemas"]["Currency"];
      accountTail?: string;
      paymentMethod?: components["schemas"]["PaymentMethodName"];
      /** Format: date-time */
      creationDate?: string;
      paymentRail?: string;
      /** @description By which the bank knows it. */
      traceId?: string;
      period?: components["schemas"]["Period"];
      relatedIdentifiers?: components["schemas"]["RelatedIdentifiers"];
    };
    PayoutStatusEntry: {
      status: components["schemas"]["PayoutStatusName"];
      /** Format: date-time */
      lastUpdatedDate: string;
      failureReason?: string;
    };
    /** @enum {string} */
    PayoutStatusName: "STARTED" | "IN_TRANSIT" | "PAID" | "FAILED" | "CANCELLED" | "NO_PAYOUT";
    /** @enum {string} */
    PayoutTypeName: "SCHEDULED" | "ON_DEMAND";
    Period: {
      /** Format: date-time */
      startDate: string;
      /** Format: date-time */
      endDate?: string;
    };
    Points: {
      /** Format: int32 */
      PointsNumber?: number;
      PointsMonetaryValue?: components["schemas"]["MoneyType"];
    };
    PointsGranted: {
      pointsNumber?: number;
      pointsMonetaryValue?: components["schemas"]["Money"];
    };
    PointsGrantedDetail: {
      PointsNumber?: number;
      PointsMonetaryValue?: components["schemas"]["V0Money"];
    };
    PostalCode: {
      countryCode?: string;
      value?: string;
    };
    PreferredDeliveryTime: {
      businessHours?: components["schemas"]["BusinessHour"][];
      exceptionDates?: components["schemas"]["ExceptionDate"][];
    };
    PrescriptionDetail: {
      prescriptionId: string;
      /** Format: date-time */
      expirationDate: string;
      writtenQuantity: number;
      totalRefillsAuthorized: number;
      refillsRemaining: number;
      clinicId: string;
      usageInstructions: string;
    };
    Price: {
      status: string;
      SellerSKU?: string;
      ASIN?: string;
      Product?: components["schemas"]["Product"];
    };
    PriceList: components["schemas"]["Price"][];
    PriceType: {
      LandedPrice?: components["schemas"]["MoneyType"];
      ListingPrice: components["schemas"]["MoneyType"];
      Shipping?: components["schemas"]["MoneyType"];
      Points?: components["schemas"]["Points"];
    };
    PricingBatchRequest: {
      uri: string;
      method: components["schemas"]["HttpMethod"];
      body?: components["schemas"]["HttpBody"];
      headers?: components["schemas"]["HttpHeaders"];
    };
    PricingMoneyType: {
      currencyCode?: string;
      amount?: number;
    };
    PricingPoints: {
      /** Format: int32 */
      pointsNumber?: number;
      pointsMonetaryValue?: components["schemas"]["PricingMoneyType"];
    };
    PricingPrice: {
      listingPrice: components["schemas"]["PricingMoneyType"];
      shippingPrice?: components["schemas"]["PricingMoneyType"];
      points?: components["schemas"]["PricingPoints"];
    };
    /** @enum {string} */
    PricingV0ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
    PrimaryContact: {
      name: string;
      address: components["schemas"]["SellerAddress"];
      nonLatinName?: string;
    };
    PrimeDetails: {
      /** @enum {string} */
      eligibility: "NATIONAL" | "REGIONAL" | "NONE";
    };
    PrimeInformationType: {
      IsPrime: boolean;
      IsNationalPrime: boolean;
    };
    Product: {
      Identifiers: components["schemas"]["IdentifierType"];
      AttributeSets?: components["schemas"]["AttributeSetList"];
      Relationships?: components["schemas"]["RelationshipList"];
      CompetitivePricing?: components["schemas"]["CompetitivePricingType"];
      SalesRankings?: components["schemas"]["SalesRankList"];
      Offers?: components["schemas"]["OffersList"];
    };
    ProductInfoDetail: {
      NumberOfItems?: string;
    };
    Promotion: {
      promotionType: string;
      promotionSavings: components["schemas"]["PromotionSavings"];
      purchaseRequirements?: components["schemas"]["PurchaseRequirements"];
    };
    PromotionDiscount: {
      type?: string;
      amountOff?: components["schemas"]["PricingMoneyType"];
      percentOff?: number;
    };
    PromotionIdList: string[];
    PromotionSavings: {
      discount?: components["schemas"]["PromotionDiscount"];
      discountedPrice?: components["schemas"]["PricingMoneyType"];
    };
    Promotions: components["schemas"]["Promotion"][];
    PurchaseCondition: {
      quantityThreshold?: components["schemas"]["QuantityThreshold"];
      amountThreshold?: components["schemas"]["AmountThreshold"];
    };
    PurchaseRequirements: {
      condition?: components["schemas"]["PurchaseCondition"];
    };
    QuantityDiscountPriceType: {
      /** Format: int32 */
      quantityTier: number;
      quantityDiscountType: components["schemas"]["QuantityDiscountType"];
      listingPrice: components["schemas"]["MoneyType"];
    };
    /** @enum {string} */
    QuantityDiscountType: "QUANTITY_DISCOUNT";
    QuantityThreshold: {
      type: string;
      quantity: number;
    };
    Recipient: {
      deliveryAddress?: components["schemas"]["CustomerAddress"];
      deliveryPreference?: components["schemas"]["DeliveryPreference"];
    };
    ReferencePrice: {
      name: string;
      price: components["schemas"]["PricingMoneyType"];
    };
    RegulatedInformation: {
      Fields: components["schemas"]["RegulatedInformationField"][];
    };
    RegulatedInformationField: {
      FieldId: string;
      FieldLabel: string;
      /** @enum {string} */
      FieldType: "Text" | "FileAttachment";
      FieldValue: string;
    };
    RegulatedOrderVerificationStatus: {
      Status: components["schemas"]["VerificationStatus"];
      RequiresMerchantAction: boolean;
      ValidRejectionReasons: components["schemas"]["RejectionReason"][];
      RejectionReason?: components["schemas"]["RejectionReason"];
      ReviewDate?: string;
      ExternalReviewerId?: string;
      ValidVerificationDetails?: components["schemas"]["ValidVerificationDetail"][];
      ValidInterimStatusCodes?: components["schemas"]["ValidInterimStatusCode"][];
    };
    RejectionReason: {
      RejectionReasonId: string;
      RejectionReasonDescription: string;
    };
    RelatedIdentifier: {
      relatedIdentifierName: components["schemas"]["RelatedIdentifierName"];
      relatedIdentifierValue: string;
    };
    /** @enum {string} */
    RelatedIdentifierName: "SETTLEMENT_ID";
    RelatedIdentifiers: components["schemas"]["RelatedIdentifier"][];
    RelationshipList: Record<string, unknown>[];
    Report: {
      marketplaceIds?: string[];
      reportId: string;
      reportType: string;
      /** Format: date-time */
      dataStartTime?: string;
      /** Format: date-time */
      dataEndTime?: string;
      reportScheduleId?: string;
      /** Format: date-time */
      createdTime: string;
      /** @enum {string} */
      processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE";
      /** Format: date-time */
      processingStartTime?: string;
      /** Format: date-time */
      processingEndTime?: string;
      reportDocumentId?: string;
    };
    ReportDocument: {
      reportDocumentId: string;
      /** @description Where the contents are, for five minutes; no credential may be sent there. */
      url: string;
      /**
       * @description Set where the file is compressed.
       * @enum {string}
       */
      compressionAlgorithm?: "GZIP";
    };
    ReportList: components["schemas"]["Report"][];
    ReportOptions: {
      [key: string]: string;
    };
    ReportSchedule: {
      reportScheduleId: string;
      reportType: string;
      marketplaceIds?: string[];
      reportOptions?: components["schemas"]["ReportOptions"];
      period: string;
      /** Format: date-time */
      nextReportCreationTime?: string;
    };
    ReportScheduleList: {
      reportSchedules: components["schemas"]["ReportSchedule"][];
    };
    ResearchingQuantity: {
      totalResearchingQuantity?: number;
      researchingQuantityBreakdown?: components["schemas"]["ResearchingQuantityEntry"][];
    };
    ResearchingQuantityEntry: {
      /** @enum {string} */
      name: "researchingQuantityInShortTerm" | "researchingQuantityInMidTerm" | "researchingQuantityInLongTerm";
      quantity: number;
    };
    ReservedQuantity: {
      totalReservedQuantity?: number;
      /** @description Units kept for orders. */
      pendingCustomerOrderQuantity?: number;
      /** @description Units on the way between warehouses. */
      pendingTransshipmentQuantity?: number;
      /** @description Units set aside in a warehouse. */
      fcProcessingQuantity?: number;
    };
    RestrictedResource: {
      /**
       * @description The HTTP method.
       * @enum {string}
       */
      method: "GET" | "PUT" | "POST" | "DELETE";
      /** @description The path, such as /orders/v0/orders. */
      path: string;
      /** @description Which kinds of personal data. */
      dataElements?: string[];
    };
    SalesChannel: {
      /** @description AMAZON or NON_AMAZON. */
      channelName: string;
      marketplaceId?: string;
      marketplaceName?: string;
    };
    SalesRankList: components["schemas"]["SalesRankType"][];
    SalesRankType: {
      ProductCategoryId: string;
      /** Format: int32 */
      Rank: number;
    };
    SampleLocation: {
      postalCode?: components["schemas"]["PostalCode"];
    };
    SearchOrdersResponse: {
      orders: components["schemas"]["Order"][];
      pagination?: components["schemas"]["Pagination"];
      /**
       * Format: date-time
       * @description Up to when changes are in the answer.
       */
      lastUpdatedBefore?: string;
      /**
       * Format: date-time
       * @description Up to when orders are in the answer.
       */
      createdBefore?: string;
    };
    Segment: {
      segmentDetails?: components["schemas"]["SegmentDetails"];
    };
    SegmentDetails: {
      glanceViewWeightPercentage?: number;
      sampleLocation?: components["schemas"]["SampleLocation"];
    };
    SegmentedFeaturedOffer: {
      sellerId: string;
      condition: components["schemas"]["Condition"];
      /** @enum {string} */
      subCondition?: "New" | "Mint" | "VeryGood" | "Good" | "Acceptable" | "Poor" | "Club" | "OEM" | "Warranty" | "RefurbishedWarranty" | "Refurbished" | "OpenBox" | "Other";
      fulfillmentType: components["schemas"]["FulfillmentType"];
      listingPrice: components["schemas"]["PricingMoneyType"];
      shippingOptions?: components["schemas"]["ShippingOption"][];
      points?: components["schemas"]["PricingPoints"];
      primeDetails?: components["schemas"]["PrimeDetails"];
      promotions?: components["schemas"]["Promotions"];
      featuredOfferSegments: components["schemas"]["FeaturedOfferSegment"][];
    };
    SellerAddress: {
      addressLine1: string;
      addressLine2?: string;
      countryCode: string;
      stateOrProvinceCode?: string;
      city?: string;
      postalCode?: string;
    };
    SellerFeedbackType: {
      /** Format: double */
      SellerPositiveFeedbackRating?: number;
      /** Format: int64 */
      FeedbackCount: number;
    };
    SellerSKUIdentifier: {
      MarketplaceId: string;
      SellerId: string;
      SellerSKU: string;
    };
    SerialNumberRequirement: {
      requirementType?: string;
    };
    /** @enum {string} */
    ShipmentStatus: "ReadyForPickup" | "PickedUp" | "RefusedPickup";
    ShippingConstraints: {
      PalletDelivery?: components["schemas"]["ConstraintType"];
      SignatureConfirmation?: components["schemas"]["ConstraintType"];
      RecipientIdentityVerification?: components["schemas"]["ConstraintType"];
      RecipientAgeVerification?: components["schemas"]["ConstraintType"];
    };
    ShippingOption: {
      /** @enum {unknown} */
      shippingOptionType: "DEFAULT";
      price: components["schemas"]["PricingMoneyType"];
    };
    ShipsFromType: {
      State?: string;
      Country?: string;
    };
    SimilarItems: {
      items?: components["schemas"]["Item"][];
    };
    SubstitutionOption: {
      ASIN?: string;
      QuantityOrdered?: number;
      SellerSKU?: string;
      Title?: string;
      Measurement?: components["schemas"]["V0Measurement"];
    };
    SubstitutionOptionList: components["schemas"]["SubstitutionOption"][];
    SubstitutionPreferences: {
      /** @enum {string} */
      SubstitutionType: "CUSTOMER_PREFERENCE" | "AMAZON_RECOMMENDED" | "DO_NOT_SUBSTITUTE";
      SubstitutionOptions?: components["schemas"]["SubstitutionOptionList"];
    };
    Summary: {
      /** Format: int32 */
      TotalOfferCount: number;
      NumberOfOffers?: components["schemas"]["NumberOfOffers"];
      LowestPrices?: components["schemas"]["LowestPrices"];
      BuyBoxPrices?: components["schemas"]["BuyBoxPrices"];
      ListPrice?: components["schemas"]["MoneyType"];
      CompetitivePriceThreshold?: components["schemas"]["MoneyType"];
      SuggestedLowerPricePlusShipping?: components["schemas"]["MoneyType"];
      SalesRankings?: components["schemas"]["SalesRankList"];
      BuyBoxEligibleOffers?: components["schemas"]["BuyBoxEligibleOffers"];
      /** Format: date-time */
      OffersAvailableTime?: string;
    };
    TaxClassification: {
      Name?: string;
      Value?: string;
    };
    TaxCollection: {
      /** @enum {string} */
      Model?: "MarketplaceFacilitator";
      /** @enum {string} */
      ResponsibleParty?: "Amazon Services, Inc.";
    };
    TaxRegistrationAttribute: {
      key?: string;
      value?: string;
    };
    TimeWindow: {
      startTime?: components["schemas"]["HourMinute"];
      endTime?: components["schemas"]["HourMinute"];
    };
    TransparencyCodeList: string[];
    UnfulfillableQuantity: {
      totalUnfulfillableQuantity?: number;
      customerDamagedQuantity?: number;
      warehouseDamagedQuantity?: number;
      distributorDamagedQuantity?: number;
      carrierDamagedQuantity?: number;
      defectiveQuantity?: number;
      expiredQuantity?: number;
    };
    UpdateShipmentStatusRequest: {
      /** @description The marketplace of the order. */
      marketplaceId: string;
      /** @description The new state. */
      shipmentStatus: components["schemas"]["ShipmentStatus"];
      /** @description Which items, where it is not all of them. */
      orderItems?: components["schemas"]["OrderItems"];
    };
    UpdateVerificationStatusRequest: {
      regulatedOrderVerificationStatus: components["schemas"]["UpdateVerificationStatusRequestBody"];
    };
    UpdateVerificationStatusRequestBody: {
      /** @description The outcome. */
      status?: components["schemas"]["VerificationStatus"];
      /** @description Who checked it, in the seller's own terms. */
      externalReviewerId: string;
      /** @description One of the reasons that the order allows; with Rejected. */
      rejectionReasonId?: string;
      /** @description What the check found. */
      verificationDetails?: components["schemas"]["VerificationDetails"];
    };
    V0AddressExtendedFields: {
      StreetName?: string;
      StreetNumber?: string;
      Complement?: string;
      Neighborhood?: string;
      GeoCoordinates?: components["schemas"]["GeoCoordinates"];
    };
    V0GetOrderResponse: {
      payload?: components["schemas"]["V0Order"];
      errors?: components["schemas"]["ErrorList"];
    };
    V0Measurement: {
      /** @enum {string} */
      Unit: "OUNCES" | "POUNDS" | "KILOGRAMS" | "GRAMS" | "MILLIGRAMS" | "INCHES" | "FEET" | "METERS" | "CENTIMETERS" | "MILLIMETERS" | "SQUARE_METERS" | "SQUARE_CENTIMETERS" | "SQUARE_FEET" | "SQUARE_INCHES" | "GALLONS" | "PINTS" | "QUARTS" | "FLUID_OUNCES" | "LITERS" | "CUBIC_METERS" | "CUBIC_FEET" | "CUBIC_INCHES" | "CUBIC_CENTIMETERS" | "COUNT";
      Value: number;
    };
    V0Money: {
      CurrencyCode?: string;
      Amount?: string;
    };
    V0Order: {
      AmazonOrderId: string;
      SellerOrderId?: string;
      PurchaseDate: string;
      LastUpdateDate: string;
      /** @enum {string} */
      OrderStatus: "Pending" | "Unshipped" | "PartiallyShipped" | "Shipped" | "Canceled" | "Unfulfillable" | "InvoiceUnconfirmed" | "PendingAvailability";
      /** @enum {string} */
      FulfillmentChannel?: "MFN" | "AFN";
      SalesChannel?: string;
      OrderChannel?: string;
      ShipServiceLevel?: string;
      OrderTotal?: components["schemas"]["V0Money"];
      NumberOfItemsShipped?: number;
      NumberOfItemsUnshipped?: number;
      PaymentExecutionDetail?: components["schemas"]["PaymentExecutionDetailItemList"];
      /** @enum {string} */
      PaymentMethod?: "COD" | "CVS" | "Other";
      PaymentMethodDetails?: components["schemas"]["PaymentMethodDetailItemList"];
      MarketplaceId?: string;
      ShipmentServiceLevelCategory?: string;
      EasyShipShipmentStatus?: components["schemas"]["EasyShipShipmentStatus"];
      CbaDisplayableShippingLabel?: string;
      /** @enum {string} */
      OrderType?: "StandardOrder" | "LongLeadTimeOrder" | "Preorder" | "BackOrder" | "SourcingOnDemandOrder";
      EarliestShipDate?: string;
      LatestShipDate?: string;
      EarliestDeliveryDate?: string;
      LatestDeliveryDate?: string;
      IsBusinessOrder?: boolean;
      IsPrime?: boolean;
      IsPremiumOrder?: boolean;
      IsGlobalExpressEnabled?: boolean;
      ReplacedOrderId?: string;
      IsReplacementOrder?: boolean;
      PromiseResponseDueDate?: string;
      IsEstimatedShipDateSet?: boolean;
      IsSoldByAB?: boolean;
      IsIBA?: boolean;
      DefaultShipFromLocationAddress?: components["schemas"]["Address"];
      /** @enum {string} */
      BuyerInvoicePreference?: "INDIVIDUAL" | "BUSINESS";
      BuyerTaxInformation?: components["schemas"]["BuyerTaxInformation"];
      FulfillmentInstruction?: components["schemas"]["FulfillmentInstruction"];
      IsISPU?: boolean;
      IsAccessPointOrder?: boolean;
      MarketplaceTaxInfo?: components["schemas"]["MarketplaceTaxInfo"];
      SellerDisplayName?: string;
      ShippingAddress?: components["schemas"]["Address"];
      BuyerInfo?: components["schemas"]["BuyerInfo"];
      AutomatedShippingSettings?: components["schemas"]["AutomatedShippingSettings"];
      HasRegulatedItems?: boolean;
      ElectronicInvoiceStatus?: components["schemas"]["ElectronicInvoiceStatus"];
    };
    V0OrderItem: {
      ASIN: string;
      SellerSKU?: string;
      OrderItemId: string;
      AssociatedItems?: components["schemas"]["AssociatedItem"][];
      Title?: string;
      QuantityOrdered: number;
      QuantityShipped?: number;
      ProductInfo?: components["schemas"]["ProductInfoDetail"];
      PointsGranted?: components["schemas"]["PointsGrantedDetail"];
      ItemPrice?: components["schemas"]["V0Money"];
      ShippingPrice?: components["schemas"]["V0Money"];
      ItemTax?: components["schemas"]["V0Money"];
      ShippingTax?: components["schemas"]["V0Money"];
      ShippingDiscount?: components["schemas"]["V0Money"];
      ShippingDiscountTax?: components["schemas"]["V0Money"];
      PromotionDiscount?: components["schemas"]["V0Money"];
      PromotionDiscountTax?: components["schemas"]["V0Money"];
      PromotionIds?: components["schemas"]["PromotionIdList"];
      CODFee?: components["schemas"]["V0Money"];
      CODFeeDiscount?: components["schemas"]["V0Money"];
      IsGift?: string;
      ConditionNote?: string;
      ConditionId?: string;
      ConditionSubtypeId?: string;
      ScheduledDeliveryStartDate?: string;
      ScheduledDeliveryEndDate?: string;
      PriceDesignation?: string;
      TaxCollection?: components["schemas"]["TaxCollection"];
      SerialNumberRequired?: boolean;
      IsTransparency?: boolean;
      IossNumber?: string;
      StoreChainStoreId?: string;
      /** @enum {string} */
      DeemedResellerCategory?: "IOSS" | "UOSS";
      BuyerInfo?: components["schemas"]["ItemBuyerInfo"];
      BuyerRequestedCancel?: components["schemas"]["BuyerRequestedCancel"];
      SerialNumbers?: string[];
      SubstitutionPreferences?: components["schemas"]["SubstitutionPreferences"];
      Measurement?: components["schemas"]["V0Measurement"];
      ShippingConstraints?: components["schemas"]["ShippingConstraints"];
      AmazonPrograms?: components["schemas"]["AmazonPrograms"];
    };
    ValidInterimStatusCode: {
      StatusCode: string;
      StatusDescription: string;
    };
    ValidVerificationDetail: {
      VerificationDetailType: string;
      ValidVerificationStatuses: components["schemas"]["VerificationStatus"][];
    };
    VerificationDetails: {
      prescriptionDetail?: components["schemas"]["PrescriptionDetail"];
      approvedAlternativeDetails?: components["schemas"]["ApprovedAlternativeDetails"];
      interimStatusDetail?: components["schemas"]["InterimStatusDetail"];
    };
    /** @enum {string} */
    VerificationStatus: "Pending" | "Approved" | "Rejected" | "Expired" | "Cancelled";
  };
  responses: {
    /** @description What went wrong; `x-amzn-RequestId` names the request. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Failure"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  searchOrders: {
    parameters: {
      query?: {
        /** @description Placed at this time or later; ISO 8601 with a zone, such as 2026-06-01T00:00:00Z. */
        createdAfter?: string;
        /** @description Placed at this time or earlier; at least two minutes ago. Goes with `createdAfter`. */
        createdBefore?: string;
        /** @description Changed at this time or later, by whomever. Not together with `createdAfter`. */
        lastUpdatedAfter?: string;
        /** @description Changed at this time or earlier; at least two minutes ago. Goes with `lastUpdatedAfter`. */
        lastUpdatedBefore?: string;
        /** @description Only orders in these states. */
        fulfillmentStatuses?: ("PENDING_AVAILABILITY" | "PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED" | "CANCELLED" | "UNFULFILLABLE")[];
        /** @description Only orders of these marketplaces, 50 at most, such as ATVPDKIKX0DER (US) or A1PA6795UKMFR9 (DE). */
        marketplaceIds?: string[];
        /** @description Only orders that Amazon, or the seller, ships. */
        fulfilledBy?: ("MERCHANT" | "AMAZON")[];
        /** @description Orders on a page, 1 to 100; 100 without it. */
        maxResultsPerPage?: number;
        /** @description `nextToken` of the page before. */
        paginationToken?: string;
        /** @description Which further parts of an order to send. BUYER, RECIPIENT, TAX and PAYMENT are personal data and need a role of their own. */
        includedData?: ("BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS")[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchOrdersResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getOrder: {
    parameters: {
      query?: {
        /** @description Which further parts of an order to send. BUYER, RECIPIENT, TAX and PAYMENT are personal data and need a role of their own. */
        includedData?: ("BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT" | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS")[];
      };
      header?: never;
      path: {
        /** @description Amazon's id, such as 113-1234567-1234567. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetOrderResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getOrdersV0: {
    parameters: {
      query: {
        /** @description Placed at this time or later; ISO 8601. */
        CreatedAfter?: string;
        /** @description Placed at this time or earlier; at least two minutes ago. */
        CreatedBefore?: string;
        /** @description Changed at this time or later. */
        LastUpdatedAfter?: string;
        /** @description Changed at this time or earlier; at least two minutes ago. */
        LastUpdatedBefore?: string;
        /** @description Only orders in these states: PendingAvailability, Pending, Unshipped, PartiallyShipped, Shipped, Canceled, Unfulfillable and others. Unshipped and PartiallyShipped go together. */
        OrderStatuses?: string[];
        /** @description Only orders of these marketplaces. */
        MarketplaceIds: string[];
        /** @description AFN for what Amazon ships, MFN for what the seller ships. */
        FulfillmentChannels?: string[];
        /** @description Only orders paid so: COD, CVS or Other. */
        PaymentMethods?: string[];
        /** @description Only orders of this buyer. */
        BuyerEmail?: string;
        /** @description Only orders that the seller calls so; not together with most other filters. */
        SellerOrderId?: string;
        /** @description Orders on a page, 1 to 100; 100 without it. */
        MaxResultsPerPage?: number;
        /** @description Only Easy Ship orders whose package is in these states. */
        EasyShipShipmentStatuses?: string[];
        /** @description Only orders whose electronic invoice is in these states. */
        ElectronicInvoiceStatuses?: string[];
        /** @description `NextToken` of the page before. */
        NextToken?: string;
        /** @description Only these orders, 50 at most. */
        AmazonOrderIds?: string[];
        /** @description Only orders that ship from this place of the seller. */
        ActualFulfillmentSupplySourceId?: string;
        /** @description True for orders that are fetched from a shop. */
        IsISPU?: boolean;
        /** @description Only orders of this shop of a chain. */
        StoreChainStoreId?: string;
        /** @description Can arrive from this time or earlier on. */
        EarliestDeliveryDateBefore?: string;
        /** @description Can arrive from this time or later on. */
        EarliestDeliveryDateAfter?: string;
        /** @description Must have arrived by this time or earlier. */
        LatestDeliveryDateBefore?: string;
        /** @description Must have arrived by this time or later. */
        LatestDeliveryDateAfter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetOrdersResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getOrderV0: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Amazon's id, such as 113-1234567-1234567. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V0GetOrderResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getOrderItemsV0: {
    parameters: {
      query?: {
        /** @description `NextToken` of the page before. */
        NextToken?: string;
      };
      header?: never;
      path: {
        /** @description Amazon's id, such as 113-1234567-1234567. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetOrderItemsResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateShipmentStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Amazon's id, such as 113-1234567-1234567. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateShipmentStatusRequest"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getOrderRegulatedInfo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Amazon's id, such as 113-1234567-1234567. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetOrderRegulatedInfoResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateVerificationStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Amazon's id, such as 113-1234567-1234567. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateVerificationStatusRequest"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  confirmShipment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Amazon's id, such as 113-1234567-1234567. */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConfirmShipmentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getInventorySummaries: {
    parameters: {
      query: {
        /** @description True to be told the state of the units, not only their number. */
        details?: boolean;
        /** @description What the numbers are for; there is one kind. */
        granularityType: "Marketplace";
        /** @description The marketplace id, as in `marketplaceIds`. */
        granularityId: string;
        /** @description Only SKUs whose numbers have changed since, 18 months back at most; SKU filters are then ignored. */
        startDateTime?: string;
        /** @description Only these SKUs, 50 at most. */
        sellerSkus?: string[];
        /** @description Only this SKU; ignored beside `sellerSkus`. */
        sellerSku?: string;
        /** @description `nextToken` of the page before; it ends after 30 seconds. */
        nextToken?: string;
        /** @description The one marketplace that is asked about. */
        marketplaceIds: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetInventorySummariesResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getMarketplaceParticipations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetMarketplaceParticipationsResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetAccountResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getReports: {
    parameters: {
      query?: {
        /** @description Only reports of these types, ten at most, such as GET_FLAT_FILE_OPEN_LISTINGS_DATA. */
        reportTypes?: string[];
        /** @description Only those in these states. */
        processingStatuses?: ("CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE")[];
        /** @description Only for these marketplaces. */
        marketplaceIds?: string[];
        /** @description How many on a page, 1 to 100; 10 without it. */
        pageSize?: number;
        /** @description Asked for at this time or later; 90 days back without it. */
        createdSince?: string;
        /** @description Asked for at this time or earlier; now without it. */
        createdUntil?: string;
        /** @description Token of the page before; must then be the only parameter. */
        nextToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetReportsResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateReportSpecification"];
      };
    };
    responses: {
      /** @description The answer. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateReportResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The report. */
        reportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  cancelReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The report. */
        reportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getReportSchedules: {
    parameters: {
      query: {
        /** @description Only schedules for reports of these types, ten at most. */
        reportTypes: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportScheduleList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createReportSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateReportScheduleSpecification"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateReportScheduleResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getReportSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The schedule. */
        reportScheduleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportSchedule"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  cancelReportSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The schedule. */
        reportScheduleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getReportDocument: {
    parameters: {
      query?: {
        /** @description True to have a compressed file sent so that HTTP clients unpack it by themselves. */
        enableContentEncodingUrlHeader?: boolean;
      };
      header?: never;
      path: {
        /** @description The document, from a finished report. */
        reportDocumentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReportDocument"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getFeeds: {
    parameters: {
      query?: {
        /** @description Only feeds of these types, ten at most. */
        feedTypes?: string[];
        /** @description Only for these marketplaces. */
        marketplaceIds?: string[];
        /** @description How many on a page, 1 to 100; 10 without it. */
        pageSize?: number;
        /** @description Only those in these states. */
        processingStatuses?: ("CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE")[];
        /** @description Asked for at this time or later; 90 days back without it. */
        createdSince?: string;
        /** @description Asked for at this time or earlier; now without it. */
        createdUntil?: string;
        /** @description Token of the page before; must then be the only parameter. */
        nextToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetFeedsResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateFeedSpecification"];
      };
    };
    responses: {
      /** @description The answer. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateFeedResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The feed. */
        feedId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Feed"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  cancelFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The feed. */
        feedId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createFeedDocument: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateFeedDocumentSpecification"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateFeedDocumentResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getFeedDocument: {
    parameters: {
      query?: {
        /** @description True to have a compressed file sent so that HTTP clients unpack it by themselves. */
        enableContentEncodingUrlHeader?: boolean;
      };
      header?: never;
      path: {
        /** @description The document, from createFeedDocument or from a finished feed. */
        feedDocumentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FeedDocument"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getPricing: {
    parameters: {
      query: {
        /** @description The marketplace. */
        MarketplaceId: string;
        /** @description Up to 20 ASINs, with `ItemType` Asin. */
        Asins?: string[];
        /** @description Up to 20 SKUs, with `ItemType` Sku. */
        Skus?: string[];
        /** @description Whether `Asins` or `Skus` are given. */
        ItemType: "Asin" | "Sku";
        /** @description Only offers in this condition. */
        ItemCondition?: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
        /** @description Prices for consumers (B2C, without it) or for businesses. */
        OfferType?: "B2C" | "B2B";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetPricingResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getCompetitivePricing: {
    parameters: {
      query: {
        /** @description The marketplace. */
        MarketplaceId: string;
        /** @description Up to 20 ASINs, with `ItemType` Asin. */
        Asins?: string[];
        /** @description Up to 20 SKUs, with `ItemType` Sku. */
        Skus?: string[];
        /** @description Whether `Asins` or `Skus` are given. */
        ItemType: "Asin" | "Sku";
        /** @description Whose view: Consumer (without it) or Business. */
        CustomerType?: "Consumer" | "Business";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetPricingResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getListingOffers: {
    parameters: {
      query: {
        /** @description The marketplace. */
        MarketplaceId: string;
        /** @description Only offers in this condition. */
        ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
        /** @description Whose view: Consumer (without it) or Business. */
        CustomerType?: "Consumer" | "Business";
      };
      header?: never;
      path: {
        /** @description The seller's SKU. */
        SellerSKU: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetOffersResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getItemOffers: {
    parameters: {
      query: {
        /** @description The marketplace. */
        MarketplaceId: string;
        /** @description Only offers in this condition. */
        ItemCondition: "New" | "Used" | "Collectible" | "Refurbished" | "Club";
        /** @description Whose view: Consumer (without it) or Business. */
        CustomerType?: "Consumer" | "Business";
      };
      header?: never;
      path: {
        /** @description The ASIN. */
        Asin: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetOffersResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getItemOffersBatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetItemOffersBatchRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetItemOffersBatchResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getListingOffersBatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetListingOffersBatchRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetListingOffersBatchResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getFeaturedOfferExpectedPriceBatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetFeaturedOfferExpectedPriceBatchRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetFeaturedOfferExpectedPriceBatchResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getCompetitiveSummary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompetitiveSummaryBatchRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CompetitiveSummaryBatchResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listPayouts: {
    parameters: {
      query?: {
        /** @description Only for these marketplaces. */
        marketplaceIds?: string[];
        /** @description Made at this time or later. */
        createdAfter?: string;
        /** @description Made before this time. */
        createdBefore?: string;
        /** @description Only this payout. */
        payoutId?: string;
        /** @description Only this kind of account, such as Standard Orders. */
        accountType?: string;
        /** @description Token of the page before. */
        nextToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListPayoutsResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  initiatePayout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InitiatePayoutRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InitiatePayoutResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getPaymentMethods: {
    parameters: {
      query: {
        /** @description The marketplace. */
        marketplaceId: string;
        /** @description Only these kinds. */
        paymentMethodTypes?: ("BANK_ACCOUNT" | "CARD" | "SELLER_WALLET")[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetPaymentMethodsResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listExpectedPayouts: {
    parameters: {
      query?: {
        /** @description Only for these marketplaces. */
        marketplaceIds?: string[];
        /** @description Only this kind of account, such as Standard Orders. */
        accountType?: string;
        /** @description Token of the page before. */
        nextToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListExpectedPayoutsResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createRestrictedDataToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRestrictedDataTokenRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateRestrictedDataTokenResponse"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
}
