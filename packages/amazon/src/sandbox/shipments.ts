import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import type { AmazonCall, AmazonTables, Order, OrderItem } from "./tables.js";

type Schemas = components["schemas"];
type OrderPath = { readonly orderId: string };
type Confirmation = AmazonCall<{ path: OrderPath; body: Schemas["ConfirmShipmentRequest"] }>;
type Pickup = AmazonCall<{ path: OrderPath; body: Schemas["UpdateShipmentStatusRequest"] }>;
type Verification = AmazonCall<{ path: OrderPath; body: Schemas["UpdateVerificationStatusRequest"] }>;

/** What happens to orders: packages leave, buyers fetch, checks are settled. */
export const shipments: Behaviour<AmazonTables> = {
  confirmShipment: ({ path, body, tables, now }: Confirmation) => {
    const { packageDetail } = body;
    const found = tables.orders.find(path.orderId);
    // The same reference again corrects the package.
    const order = findOwn(takeBack(found, packageDetail.packageReferenceId), body.marketplaceId);
    const orderItems = ship(order, packageDetail.orderItems);
    const made = {
      packageReferenceId: packageDetail.packageReferenceId,
      createdTime: new Date(now).toISOString(),
      shipTime: packageDetail.shipDate,
      carrier: packageDetail.carrierName ?? packageDetail.carrierCode,
      trackingNumber: packageDetail.trackingNumber,
      packageStatus: { status: "SHIPPED" as const },
      packageItems: packageDetail.orderItems.map(({ orderItemId, quantity }) => ({ orderItemId, quantity })),
      ...(packageDetail.shippingMethod !== undefined && { shippingService: packageDetail.shippingMethod }),
    };
    tables.orders.update(order.orderId, {
      orderItems,
      packages: [...(order.packages ?? []), made],
      ...restated(order, orderItems),
      lastUpdatedTime: new Date(now).toISOString(),
    });
    return {};
  },
  updateShipmentStatus: ({ path, body, tables, now }: Pickup) => {
    const order = findOwn(tables.orders.find(path.orderId), body.marketplaceId);
    const all = order.orderItems.map(({ orderItemId, fulfillment }) => ({
      orderItemId,
      quantity: fulfillment?.quantityUnfulfilled ?? 0,
    }));
    const orderItems = body.shipmentStatus === "PickedUp" ? ship(order, all) : order.orderItems;
    const lastUpdatedTime = new Date(now).toISOString();
    tables.orders.update(order.orderId, { orderItems, ...restated(order, orderItems), lastUpdatedTime });
    return {};
  },
  getOrderRegulatedInfo: ({ path, tables }: AmazonCall<{ path: OrderPath }>) => ({
    body: { payload: tables.regulated.find(path.orderId) },
  }),
  updateVerificationStatus: ({ path, body, tables, now }: Verification) => {
    const info = tables.regulated.find(path.orderId);
    const before = info.RegulatedOrderVerificationStatus;
    const { status, externalReviewerId, rejectionReasonId } = body.regulatedOrderVerificationStatus;
    const reason = before.ValidRejectionReasons.find((one) => one.RejectionReasonId === rejectionReasonId);
    if (status === "Rejected" && reason === undefined) {
      throw new Refusal(400, "A rejection needs one of the order's reasons.");
    }
    tables.regulated.update(path.orderId, {
      RegulatedOrderVerificationStatus: {
        ...before,
        Status: status ?? before.Status,
        RequiresMerchantAction: false,
        ExternalReviewerId: externalReviewerId,
        ReviewDate: new Date(now).toISOString(),
        ...(reason && { RejectionReason: reason }),
      },
    });
    return {};
  },
};

/** An order that the seller ships, and that can still be shipped. */
function findOwn(order: Order, marketplaceId: string): Order {
  if (order.salesChannel.marketplaceId !== marketplaceId) {
    throw new Refusal(400, "The order is of another marketplace.");
  }
  if (order.fulfillment?.fulfilledBy !== "MERCHANT") throw new Refusal(400, "Amazon ships this order.");
  if (!["UNSHIPPED", "PARTIALLY_SHIPPED"].includes(order.fulfillment.fulfillmentStatus)) {
    throw new Refusal(
      400,
      `The order is ${order.fulfillment.fulfillmentStatus}: nothing of it can be shipped.`,
    );
  }
  return order;
}

/** The order as it was before a package left. */
function takeBack(order: Order, reference: string): Order {
  const packages = order.packages ?? [];
  const taken = packages.find(({ packageReferenceId }) => packageReferenceId === reference);
  if (taken === undefined) return order;
  const orderItems = order.orderItems.map((item) => {
    const quantity = quantityOf(item, taken.packageItems ?? []);
    const { quantityFulfilled = 0, quantityUnfulfilled = 0 } = item.fulfillment ?? {};
    return {
      ...item,
      fulfillment: {
        ...item.fulfillment,
        quantityFulfilled: quantityFulfilled - quantity,
        quantityUnfulfilled: quantityUnfulfilled + quantity,
      },
    };
  });
  return {
    ...order,
    orderItems,
    packages: packages.filter((one) => one !== taken),
    ...restated(order, orderItems),
  };
}

interface Shipped {
  readonly orderItemId: string;
  readonly quantity: number;
}

function quantityOf({ orderItemId }: OrderItem, shipped: readonly Shipped[]): number {
  return shipped
    .filter((one) => one.orderItemId === orderItemId)
    .reduce((total, { quantity }) => total + quantity, 0);
}

function ship(order: Order, shipped: readonly Shipped[]): OrderItem[] {
  const ids = order.orderItems.map(({ orderItemId }) => orderItemId);
  const stranger = shipped.find(({ orderItemId }) => !ids.includes(orderItemId));
  if (stranger) throw new Refusal(400, `The order has no item ${stranger.orderItemId}.`);
  return order.orderItems.map((item) => {
    const quantity = quantityOf(item, shipped);
    const { quantityFulfilled = 0, quantityUnfulfilled = item.quantityOrdered } = item.fulfillment ?? {};
    if (quantity > quantityUnfulfilled) {
      throw new Refusal(400, `Only ${quantityUnfulfilled} of item ${item.orderItemId} are left to ship.`);
    }
    return {
      ...item,
      fulfillment: {
        ...item.fulfillment,
        quantityFulfilled: quantityFulfilled + quantity,
        quantityUnfulfilled: quantityUnfulfilled - quantity,
      },
    };
  });
}

function restated({ fulfillment }: Order, items: readonly OrderItem[]): Pick<Order, "fulfillment"> {
  if (fulfillment === undefined) return {};
  const left = items.reduce((total, item) => total + (item.fulfillment?.quantityUnfulfilled ?? 0), 0);
  const done = items.reduce((total, item) => total + (item.fulfillment?.quantityFulfilled ?? 0), 0);
  const fulfillmentStatus = left === 0 ? "SHIPPED" : done > 0 ? "PARTIALLY_SHIPPED" : "UNSHIPPED";
  return { fulfillment: { ...fulfillment, fulfillmentStatus } };
}
