import { type Behaviour, Refusal } from "@medtainer/sandbox";
import { cutPage, DAY_TOKEN_MS } from "./page-token.js";
import type { AmazonCall, AmazonTables, Order, OrderItem } from "./tables.js";

type Dataset = "BUYER" | "RECIPIENT" | "PROCEEDS" | "EXPENSE" | "PROMOTION" | "CANCELLATION" | "FULFILLMENT";
type Included = readonly (Dataset | "PACKAGES" | "TAX" | "PAYMENT" | "FULFILLMENT_ORDERS")[];

interface OrderSearch {
  readonly query: {
    readonly createdAfter?: string;
    readonly createdBefore?: string;
    readonly lastUpdatedAfter?: string;
    readonly lastUpdatedBefore?: string;
    readonly fulfillmentStatuses?: readonly string[];
    readonly marketplaceIds?: readonly string[];
    readonly fulfilledBy?: readonly string[];
    readonly maxResultsPerPage?: number;
    readonly paginationToken?: string;
    readonly includedData?: Included;
  };
}

/** The newest moment that Amazon answers about. */
const settledMs = 2 * 60_000;

/** Orders in the API of 2026. */
export const orders: Behaviour<AmazonTables> = {
  searchOrders: ({ query, tables, now }: AmazonCall<OrderSearch>) => {
    const { paginationToken, maxResultsPerPage: size = 100, includedData, ...filters } = query;
    const { createdAfter, lastUpdatedAfter } = filters;
    if ((createdAfter === undefined) === (lastUpdatedAfter === undefined)) {
      throw new Refusal(400, "Exactly one of createdAfter and lastUpdatedAfter must be given.");
    }
    if (size < 1 || size > 100) throw new Refusal(400, "maxResultsPerPage must be from 1 to 100.");
    const before = { createdBefore: filters.createdBefore, lastUpdatedBefore: filters.lastUpdatedBefore };
    for (const time of Object.values(before)) {
      if (time !== undefined && Date.parse(time) > now - settledMs) {
        throw new Refusal(400, "The end of the period must be at least two minutes ago.");
      }
    }
    const found = tables.orders.list().filter((order) => isAskedFor(order, filters));
    const question = { ...filters, size, includedData };
    const page = cutPage(found, { token: paginationToken, size, lifeMs: DAY_TOKEN_MS, question, now });
    const until = new Date(now - settledMs).toISOString();
    return {
      body: {
        orders: page.items.map((order) => show(order, includedData)),
        ...(page.next !== undefined && { pagination: { nextToken: page.next } }),
        ...(createdAfter !== undefined && { createdBefore: before.createdBefore ?? until }),
        ...(lastUpdatedAfter !== undefined && { lastUpdatedBefore: before.lastUpdatedBefore ?? until }),
      },
    };
  },
  getOrder: ({
    path,
    query,
    tables,
  }: AmazonCall<{ path: { orderId: string }; query: { includedData?: Included } }>) => ({
    body: { order: show(tables.orders.find(path.orderId), query.includedData) },
  }),
};

function isAskedFor(order: Order, asked: OrderSearch["query"]): boolean {
  const { fulfillment, salesChannel, createdTime, lastUpdatedTime } = order;
  const isOneOf = (wanted: readonly string[] | undefined, value: string | undefined) =>
    wanted === undefined || wanted.includes(value ?? "");
  return (
    isWithin(createdTime, asked.createdAfter, asked.createdBefore) &&
    isWithin(lastUpdatedTime, asked.lastUpdatedAfter, asked.lastUpdatedBefore) &&
    isOneOf(asked.fulfillmentStatuses, fulfillment?.fulfillmentStatus) &&
    isOneOf(asked.marketplaceIds, salesChannel.marketplaceId) &&
    isOneOf(asked.fulfilledBy, fulfillment?.fulfilledBy)
  );
}

/** Whether a time is in a period that is open where it has no end. */
export function isWithin(time: string, from: string | undefined, to: string | undefined): boolean {
  const at = Date.parse(time);
  return (from === undefined || at >= Date.parse(from)) && (to === undefined || at <= Date.parse(to));
}

/** An order with the parts that were asked for, and what every order has. */
function show(order: Order, included: Included = []): Order {
  const { buyer, recipient, proceeds, payment, tax, fulfillment, packages, fulfillmentOrders, ...rest } =
    order;
  const has = (name: Included[number]) => included.includes(name);
  return {
    ...rest,
    orderItems: order.orderItems.map((item) => showItem(item, has)),
    ...(has("BUYER") && buyer && { buyer }),
    ...(has("RECIPIENT") && recipient && { recipient }),
    ...(has("PROCEEDS") && proceeds && { proceeds }),
    ...(has("PAYMENT") && payment && { payment }),
    ...(has("TAX") && tax && { tax }),
    ...(has("FULFILLMENT") && fulfillment && { fulfillment }),
    ...(has("PACKAGES") && packages && { packages }),
    ...(has("FULFILLMENT_ORDERS") && fulfillmentOrders && { fulfillmentOrders }),
  };
}

function showItem(item: OrderItem, has: (name: Included[number]) => boolean): OrderItem {
  const { proceeds, expense, promotion, cancellation, fulfillment, tax, ...rest } = item;
  return {
    ...rest,
    ...(has("PROCEEDS") && proceeds && { proceeds }),
    ...(has("EXPENSE") && expense && { expense }),
    ...(has("PROMOTION") && promotion && { promotion }),
    ...(has("CANCELLATION") && cancellation && { cancellation }),
    ...(has("FULFILLMENT") && fulfillment && { fulfillment }),
    ...(has("TAX") && tax && { tax }),
  };
}
