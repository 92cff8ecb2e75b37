import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { isWithin } from "./orders.js";
import { cutPage, DAY_TOKEN_MS } from "./page-token.js";
import type { AmazonCall, AmazonTables } from "./tables.js";

type Schemas = components["schemas"];

interface PayoutQuery {
  readonly marketplaceIds?: readonly string[];
  readonly accountType?: string;
  readonly createdAfter?: string;
  readonly createdBefore?: string;
  readonly payoutId?: string;
  readonly nextToken?: string;
}
type List = AmazonCall<{ query: PayoutQuery }>;

/** Where a seller may have money sent at once: DE, FR, IT, ES, SE, NL, PL and BE. */
const payingMarketplaces = [
  "A1PA6795UKMFR9",
  "A13V1IB3VIYZZH",
  "APJ6JRA9NG5V4",
  "A1RKKUPIHCS9HS",
  "A2NODRKZP88ZB9",
  "A1805IZSGTT6HS",
  "A1C3SOZRARQ6R3",
  "AMEN7PMS3EDWL",
];
const dayMs = 24 * 3_600_000;
const pageSize = 10;

/** Money that Amazon sends to the seller. */
export const transfers: Behaviour<AmazonTables> = {
  listPayouts: ({ query, tables, now }: List) => {
    const { nextToken: token, ...filters } = query;
    const found = tables.payouts
      .list()
      .filter(
        ({ id, partnerMetadata, creationDate = "" }) =>
          isOf(filters, partnerMetadata) &&
          (filters.payoutId === undefined || filters.payoutId === id) &&
          isWithin(creationDate, filters.createdAfter, filters.createdBefore),
      )
      .toSorted((one, other) => ((one.creationDate ?? "") < (other.creationDate ?? "") ? 1 : -1));
    const page = cutPage(found, { token, size: pageSize, lifeMs: DAY_TOKEN_MS, question: filters, now });
    return { body: { payouts: page.items, ...(page.next !== undefined && { nextToken: page.next }) } };
  },
  listExpectedPayouts: ({ query, tables }: List) => {
    const found = tables.expectedPayouts.list().filter(({ partnerMetadata }) => isOf(query, partnerMetadata));
    return { body: { expectedPayouts: found.map(({ id: _, ...payout }) => payout) } };
  },
  getPaymentMethods: ({ query, tables }: AmazonCall<{ query: { paymentMethodTypes?: string[] } }>) => {
    const found = tables.paymentMethods
      .list()
      .filter(({ paymentMethodType }) => query.paymentMethodTypes?.includes(paymentMethodType ?? "") ?? true);
    return { body: { paymentMethods: found.map(({ id: _, ...method }) => method) } };
  },
  initiatePayout: ({
    body,
    tables,
    random,
    now,
    after,
  }: AmazonCall<{ body: Schemas["InitiatePayoutRequest"] }>) => {
    const { marketplaceId, accountType } = body;
    if (!payingMarketplaces.includes(marketplaceId)) {
      throw new Refusal(400, "The marketplace has no payouts on demand.");
    }
    const recent = tables.payouts
      .list()
      .find(
        ({ type, partnerMetadata, creationDate = "" }) =>
          type === "ON_DEMAND" &&
          isOf({ marketplaceIds: [marketplaceId], accountType }, partnerMetadata) &&
          Date.parse(creationDate) > now - dayMs,
      );
    if (recent) throw new Refusal(400, "There was a payout on demand within the last 24 hours.");
    const id = random.uuid();
    const at = (time: number, status: Schemas["PayoutStatusName"]) => {
      return { status, lastUpdatedDate: new Date(time).toISOString() };
    };
    tables.payouts.add({
      id,
      partnerMetadata: { partnerId: PARTNER_ID, accountType, marketplaceId },
      currentStatus: "STARTED",
      statusHistory: [at(now, "STARTED")],
      type: "ON_DEMAND",
      creationDate: new Date(now).toISOString(),
      paymentMethod: "BANK_ACCOUNT",
      accountTail: "4411",
    });
    after(2 * dayMs, (dueAt) => {
      const { statusHistory } = tables.payouts.find(id);
      tables.payouts.update(id, {
        currentStatus: "PAID",
        statusHistory: [...statusHistory, at(dueAt, "PAID")],
      });
    });
    return { body: { payoutReferenceId: id } };
  },
  createRestrictedDataToken: ({ random }: AmazonCall) => ({
    body: { restrictedDataToken: `Atz.sprdt|${random.hex(48)}`, expiresIn: 3_600 },
  }),
};

/** The seller's id with Amazon. */
export const PARTNER_ID = "A3HARBOR7CLINIC";

function isOf({ marketplaceIds, accountType }: PayoutQuery, partner: Schemas["PartnerMetadata"]): boolean {
  return (
    (marketplaceIds?.includes(partner.marketplaceId) ?? true) &&
    (accountType === undefined || accountType === partner.accountType)
  );
}
