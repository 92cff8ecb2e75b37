import type { SandboxCall, Tables } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";

type Schemas = components["schemas"];

/** A thing of the seller's account, as Amazon shows it. */
export type Order = Schemas["Order"];
export type OrderItem = Schemas["OrderItem"];
export type Participation = Schemas["MarketplaceParticipation"];
export type Account = Schemas["Account"];
export type Summary = Schemas["InventorySummary"];
export type Report = Schemas["Report"];
export type ReportSchedule = Schemas["ReportSchedule"];
export type Feed = Schemas["Feed"];
export type Payout = Schemas["Payout"];
export type ExpectedPayout = Schemas["ExpectedPayout"];
export type PaymentMethod = Schemas["PaymentMethodDetails"];
export type RegulatedInfo = Schemas["OrderRegulatedInfo"];

/** What the seller has on offer in one marketplace. */
export interface Listing {
  /** `<marketplace>/<SKU>`. */
  readonly id: string;
  readonly marketplaceId: string;
  readonly sku: string;
  readonly asin: string;
  readonly title: string;
  readonly currency: string;
  /** In the smallest unit of the currency. */
  readonly price: number;
  readonly fulfilledBy: "AMAZON" | "MERCHANT";
}

/** Units of one SKU for one marketplace. */
export interface Stock {
  /** `<marketplace>/<SKU>`. */
  readonly id: string;
  readonly marketplaceId: string;
  readonly summary: Summary;
}

/** A file that a report or a feed has made, or that waits for its contents. */
export interface StoredDocument {
  readonly id: string;
  readonly kind: "report" | "feed";
}

/** Everything that the sandbox keeps, by table. */
export type AmazonTables = {
  marketplaces: Participation & { readonly id: string };
  accounts: Account & { readonly id: string };
  listings: Listing;
  orders: Order;
  stock: Stock;
  reports: Report;
  schedules: ReportSchedule;
  feeds: Feed;
  documents: StoredDocument;
  payouts: Payout;
  expectedPayouts: ExpectedPayout & { readonly id: string };
  paymentMethods: PaymentMethod & { readonly id: string };
  regulated: RegulatedInfo;
};

/** The tables as handlers use them. */
export type SellerTables = Tables<AmazonTables>;

/** A request as a handler gets it. */
export type AmazonCall<Input = unknown> = SandboxCall<AmazonTables, Input>;

/** What there is at the start. */
export type AmazonSeed = { readonly [Name in keyof AmazonTables]: readonly AmazonTables[Name][] };

/** The member that tells the items of each table apart. */
export const TABLE_KEYS = {
  marketplaces: "id",
  accounts: "id",
  listings: "id",
  orders: "orderId",
  stock: "id",
  reports: "reportId",
  schedules: "reportScheduleId",
  feeds: "feedId",
  documents: "id",
  payouts: "id",
  expectedPayouts: "id",
  paymentMethods: "id",
  regulated: "AmazonOrderId",
} as const satisfies { readonly [Name in keyof AmazonTables]: string };
