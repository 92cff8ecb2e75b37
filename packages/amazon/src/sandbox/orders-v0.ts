import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { isWithin } from "./orders.js";
import { cutPage, DAY_TOKEN_MS } from "./page-token.js";
import type { AmazonCall, AmazonTables, Order } from "./tables.js";

type Schemas = components["schemas"];
type OrderV0 = Schemas["V0Order"];
type ItemV0 = Schemas["V0OrderItem"];
type StatusV0 = OrderV0["OrderStatus"];

interface ListRequest {
  readonly query: {
    readonly CreatedAfter?: string;
    readonly CreatedBefore?: string;
    readonly LastUpdatedAfter?: string;
    readonly LastUpdatedBefore?: string;
    readonly OrderStatuses?: readonly string[];
    readonly MarketplaceIds: readonly string[];
    readonly FulfillmentChannels?: readonly string[];
    readonly AmazonOrderIds?: readonly string[];
    readonly MaxResultsPerPage?: number;
    readonly NextToken?: string;
  };
}

type OrderRequest = { readonly path: { readonly orderId: string } };

/** Orders in the older API: the same orders in its words. */
export const ordersV0: Behaviour<AmazonTables> = {
  getOrdersV0: ({ query, tables, now }: AmazonCall<ListRequest>) => {
    const { NextToken: token, MaxResultsPerPage: size = 100, ...filters } = query;
    const { CreatedAfter, LastUpdatedAfter, AmazonOrderIds: ids } = filters;
    if (CreatedAfter === undefined && LastUpdatedAfter === undefined && ids === undefined) {
      throw new Refusal(400, "Either CreatedAfter or LastUpdatedAfter must be given.");
    }
    const found = tables.orders
      .list()
      .filter(
        ({ createdTime, lastUpdatedTime }) =>
          isWithin(createdTime, CreatedAfter, filters.CreatedBefore) &&
          isWithin(lastUpdatedTime, LastUpdatedAfter, filters.LastUpdatedBefore),
      )
      .map(viewOrder)
      .filter(
        (order) =>
          filters.MarketplaceIds.includes(order.MarketplaceId ?? "") &&
          (filters.OrderStatuses?.includes(order.OrderStatus) ?? true) &&
          (filters.FulfillmentChannels?.includes(order.FulfillmentChannel ?? "") ?? true) &&
          (ids?.includes(order.AmazonOrderId) ?? true),
      );
    const page = cutPage(found, { token, size, lifeMs: DAY_TOKEN_MS, question: filters, now });
    const payload = { Orders: page.items, ...(page.next !== undefined && { NextToken: page.next }) };
    return { body: { payload: { ...payload, CreatedBefore: new Date(now).toISOString() } } };
  },
  getOrderV0: ({ path, tables }: AmazonCall<OrderRequest>) => ({
    body: { payload: viewOrder(tables.orders.find(path.orderId)) },
  }),
  getOrderItemsV0: ({ path, tables }: AmazonCall<OrderRequest>) => {
    const order = tables.orders.find(path.orderId);
    return { body: { payload: { AmazonOrderId: order.orderId, OrderItems: viewItems(order) } } };
  },
};

const STATUSES: Readonly<Record<string, StatusV0>> = {
  PENDING_AVAILABILITY: "PendingAvailability",
  PENDING: "Pending",
  UNSHIPPED: "Unshipped",
  PARTIALLY_SHIPPED: "PartiallyShipped",
  SHIPPED: "Shipped",
  CANCELLED: "Canceled",
  UNFULFILLABLE: "Unfulfillable",
};

function viewOrder(order: Order): OrderV0 {
  const { salesChannel, fulfillment, proceeds, orderItems } = order;
  const units = orderItems.reduce((total, { quantityOrdered }) => total + quantityOrdered, 0);
  const shipped = orderItems.reduce((total, item) => total + (item.fulfillment?.quantityFulfilled ?? 0), 0);
  const { earliestDateTime, latestDateTime } = fulfillment?.shipByWindow ?? {};
  const total = proceeds?.grandTotal;
  return {
    AmazonOrderId: order.orderId,
    PurchaseDate: order.createdTime,
    LastUpdateDate: order.lastUpdatedTime,
    OrderStatus: STATUSES[fulfillment?.fulfillmentStatus ?? ""] ?? "Pending",
    FulfillmentChannel: fulfillment?.fulfilledBy === "AMAZON" ? "AFN" : "MFN",
    NumberOfItemsShipped: shipped,
    NumberOfItemsUnshipped: units - shipped,
    ...(salesChannel.marketplaceId !== undefined && { MarketplaceId: salesChannel.marketplaceId }),
    ...(total && { OrderTotal: { CurrencyCode: total.currencyCode, Amount: total.amount } }),
    ...(earliestDateTime !== undefined && { EarliestShipDate: earliestDateTime }),
    ...(latestDateTime !== undefined && { LatestShipDate: latestDateTime }),
    IsPrime: order.programs?.includes("PRIME") ?? false,
    IsBusinessOrder: order.programs?.includes("AMAZON_BUSINESS") ?? false,
  };
}

/** Without prices while the order is pending. */
function viewItems({ orderItems, fulfillment }: Order): ItemV0[] {
  const isPending = fulfillment?.fulfillmentStatus.startsWith("PENDING") ?? true;
  return orderItems.map(({ orderItemId, product, quantityOrdered, proceeds, fulfillment: own }) => {
    const price = proceeds?.proceedsTotal;
    return {
      ASIN: product.asin ?? "",
      OrderItemId: orderItemId,
      QuantityOrdered: quantityOrdered,
      QuantityShipped: own?.quantityFulfilled ?? 0,
      ...(product.sellerSku !== undefined && { SellerSKU: product.sellerSku }),
      ...(product.title !== undefined && { Title: product.title }),
      ...(price && !isPending && { ItemPrice: { CurrencyCode: price.currencyCode, Amount: price.amount } }),
    };
  });
}
