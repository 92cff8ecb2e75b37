import type { Random } from "@medtainer/sandbox";
import type { AmazonSeed, Listing, Stock } from "../tables.js";
import { PARTNER_ID } from "../transfers.js";
import { DE, JP, LISTINGS, PARTICIPATIONS, US } from "./catalogue.js";
import { seedOrders } from "./seed-orders.js";

const dayMs = 24 * 3_600_000;

/** Harbor Care Supplies: three marketplaces, sixty days of orders, sixty SKUs in Amazon's warehouses. */
export function seed(random: Random, now: number): AmazonSeed {
  const orders = seedOrders(random, now);
  return {
    marketplaces: PARTICIPATIONS,
    accounts: [ACCOUNT],
    listings: LISTINGS,
    orders,
    stock: LISTINGS.filter(({ fulfilledBy }) => fulfilledBy === "AMAZON").map((listing, index) =>
      stockOf(random, now, listing, index),
    ),
    reports: [
      {
        reportId: "500000001",
        reportType: "GET_FLAT_FILE_OPEN_LISTINGS_DATA",
        marketplaceIds: [US],
        createdTime: iso(now - 2 * dayMs),
        processingStatus: "DONE",
        processingStartTime: iso(now - 2 * dayMs + 15_000),
        processingEndTime: iso(now - 2 * dayMs + 60_000),
        reportDocumentId: "amzn1.spdoc.1.500000001",
      },
    ],
    schedules: [
      {
        reportScheduleId: "600000001",
        reportType: "GET_FLAT_FILE_OPEN_LISTINGS_DATA",
        marketplaceIds: [US],
        period: "P7D",
        nextReportCreationTime: iso(now + 5 * dayMs),
      },
    ],
    feeds: [
      {
        feedId: "700000001",
        feedType: "JSON_LISTINGS_FEED",
        marketplaceIds: [DE],
        createdTime: iso(now - 9 * dayMs),
        processingStatus: "DONE",
        processingStartTime: iso(now - 9 * dayMs + 15_000),
        processingEndTime: iso(now - 9 * dayMs + 60_000),
        resultFeedDocumentId: "amzn1.tortuga.4.na.700000001",
      },
    ],
    documents: [
      { id: "amzn1.spdoc.1.500000001", kind: "report" },
      { id: "amzn1.tortuga.4.na.700000001", kind: "feed" },
    ],
    payouts: [4, 3, 2, 1].flatMap((turn) =>
      PAID.map(([marketplaceId, currencyCode, currencyAmount], index) => {
        const day = now - turn * 14 * dayMs + 3 * dayMs;
        return {
          id: `payout-${turn}-${index + 1}`,
          partnerMetadata: { partnerId: PARTNER_ID, accountType: "Standard Orders", marketplaceId },
          currentStatus: "PAID" as const,
          statusHistory: [
            { status: "STARTED" as const, lastUpdatedDate: iso(day) },
            { status: "PAID" as const, lastUpdatedDate: iso(day + 2 * dayMs) },
          ],
          type: "SCHEDULED" as const,
          amount: { currencyCode, currencyAmount: currencyAmount + turn },
          creationDate: iso(day),
          paymentMethod: "BANK_ACCOUNT" as const,
          accountTail: "4411",
        };
      }),
    ),
    expectedPayouts: PAID.map(([marketplaceId, currencyCode, currencyAmount], index) => ({
      id: `expected-${index + 1}`,
      partnerMetadata: { partnerId: PARTNER_ID, accountType: "Standard Orders", marketplaceId },
      status: "SCHEDULED",
      amount: { currencyCode, currencyAmount },
      scheduledDate: iso(now + 3 * dayMs),
      accountTail: "4411",
      paymentMethod: "BANK_ACCOUNT",
    })),
    paymentMethods: [
      {
        id: "method-1",
        paymentMethodId: "method-1",
        accountHolderName: "Harbor Care Supplies LLC",
        tail: "4411",
        countryCode: "US",
        paymentMethodType: "BANK_ACCOUNT",
        assignmentType: "DEFAULT_DEPOSIT_METHOD",
      },
    ],
    regulated: orders.slice(-30, -29).map(({ orderId }) => ({
      AmazonOrderId: orderId,
      RequiresDosageLabel: false,
      RegulatedInformation: {
        Fields: [
          {
            FieldId: "pet_name",
            FieldLabel: "Pet's name",
            FieldType: "Text" as const,
            FieldValue: "Biscuit",
          },
        ],
      },
      RegulatedOrderVerificationStatus: {
        Status: "Pending" as const,
        RequiresMerchantAction: true,
        ValidRejectionReasons: [
          { RejectionReasonId: "1", RejectionReasonDescription: "The prescription has ended." },
        ],
      },
    })),
  };
}

const PAID = [
  [US, "USD", 2_184.37],
  [DE, "EUR", 1_022.5],
  [JP, "JPY", 98_400],
] as const;

const ACCOUNT = {
  id: "account",
  marketplaceParticipationList: PARTICIPATIONS.map(({ id: _, ...participation }) => participation),
  businessType: "PRIVATE_LIMITED" as const,
  sellingPlan: "PROFESSIONAL" as const,
  business: {
    name: "Harbor Care Supplies LLC",
    registeredBusinessAddress: {
      addressLine1: "12 Quay Street",
      city: "Tampa",
      stateOrProvinceCode: "FL",
      postalCode: "33602",
      countryCode: "US",
    },
  },
};

/** One SKU in nine has run out, one in five is low. */
function stockOf(random: Random, now: number, listing: Listing, index: number): Stock {
  const { id, marketplaceId, sku, asin, title } = listing;
  const fulfillableQuantity =
    index % 9 === 4 ? 0 : index % 5 === 1 ? random.integer(1, 8) : random.integer(9, 90);
  const inboundShippedQuantity = index % 9 === 4 ? 40 : index % 7 === 2 ? random.integer(10, 60) : 0;
  const pendingCustomerOrderQuantity = random.integer(0, 4);
  const customerDamagedQuantity = index % 8 === 3 ? random.integer(1, 3) : 0;
  return {
    id,
    marketplaceId,
    summary: {
      asin,
      fnSku: `X00${String(10_000 + index)}`,
      sellerSku: sku,
      condition: "NewItem",
      productName: title,
      lastUpdatedTime: iso(now - random.integer(1, 96) * 3_600_000),
      totalQuantity:
        fulfillableQuantity + inboundShippedQuantity + pendingCustomerOrderQuantity + customerDamagedQuantity,
      inventoryDetails: {
        fulfillableQuantity,
        inboundWorkingQuantity: 0,
        inboundShippedQuantity,
        inboundReceivingQuantity: 0,
        reservedQuantity: {
          totalReservedQuantity: pendingCustomerOrderQuantity,
          pendingCustomerOrderQuantity,
          pendingTransshipmentQuantity: 0,
          fcProcessingQuantity: 0,
        },
        researchingQuantity: { totalResearchingQuantity: 0 },
        unfulfillableQuantity: {
          totalUnfulfillableQuantity: customerDamagedQuantity,
          customerDamagedQuantity,
        },
      },
    },
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
