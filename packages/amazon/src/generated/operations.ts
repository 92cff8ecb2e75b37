// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import { searchOrders, getOrder } from "./operations/orders.js";
import {
  getOrdersV0,
  getOrderV0,
  getOrderItemsV0,
  updateShipmentStatus,
  getOrderRegulatedInfo,
  updateVerificationStatus,
  confirmShipment,
} from "./operations/orders-v0.js";
import { getInventorySummaries } from "./operations/inventory.js";
import { getMarketplaceParticipations, getAccount } from "./operations/sellers.js";
import {
  getReports,
  createReport,
  getReport,
  cancelReport,
  getReportSchedules,
  createReportSchedule,
  getReportSchedule,
  cancelReportSchedule,
  getReportDocument,
} from "./operations/reports.js";
import {
  getFeeds,
  createFeed,
  getFeed,
  cancelFeed,
  createFeedDocument,
  getFeedDocument,
} from "./operations/feeds.js";
import {
  getPricing,
  getCompetitivePricing,
  getListingOffers,
  getItemOffers,
  getItemOffersBatch,
  getListingOffersBatch,
  getFeaturedOfferExpectedPriceBatch,
  getCompetitiveSummary,
} from "./operations/pricing.js";
import {
  listPayouts,
  initiatePayout,
  getPaymentMethods,
  listExpectedPayouts,
} from "./operations/transfers.js";
import { createRestrictedDataToken } from "./operations/tokens.js";

export * from "./operations/orders.js";
export * from "./operations/orders-v0.js";
export * from "./operations/inventory.js";
export * from "./operations/sellers.js";
export * from "./operations/reports.js";
export * from "./operations/feeds.js";
export * from "./operations/pricing.js";
export * from "./operations/transfers.js";
export * from "./operations/tokens.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  searchOrders,
  getOrder,
  getOrdersV0,
  getOrderV0,
  getOrderItemsV0,
  updateShipmentStatus,
  getOrderRegulatedInfo,
  updateVerificationStatus,
  confirmShipment,
  getInventorySummaries,
  getMarketplaceParticipations,
  getAccount,
  getReports,
  createReport,
  getReport,
  cancelReport,
  getReportSchedules,
  createReportSchedule,
  getReportSchedule,
  cancelReportSchedule,
  getReportDocument,
  getFeeds,
  createFeed,
  getFeed,
  cancelFeed,
  createFeedDocument,
  getFeedDocument,
  getPricing,
  getCompetitivePricing,
  getListingOffers,
  getItemOffers,
  getItemOffersBatch,
  getListingOffersBatch,
  getFeaturedOfferExpectedPriceBatch,
  getCompetitiveSummary,
  listPayouts,
  initiatePayout,
  getPaymentMethods,
  listExpectedPayouts,
  createRestrictedDataToken,
);
