import { MedtainerError } from "@medtainer/core";
import type { Order } from "./read-orders.js";

/** Units of one item of an order that are in a package. */
export interface PackedItem {
  readonly orderItemId: string;
  readonly quantity: number;
}

/** What leaves, and what is then left. */
export interface Shipment {
  readonly marketplaceId: string;
  readonly packageNumber: string;
  readonly items: readonly PackedItem[];
  /** Units that still wait afterwards. */
  readonly leftToShip: number;
}

/**
 * What a package of an order holds: what was chosen, else all that still waits.
 *
 * @throws MedtainerError `conflict` where nothing of the order can be shipped by the seller, with the packages that have
 * left; `invalid_input` where more is chosen than waits.
 */
export function packShipment(order: Order, chosen: readonly PackedItem[] | undefined): Shipment {
  assertShippable(order);
  const waiting = order.orderItems
    .map(({ orderItemId, quantityOrdered, fulfillment }) => ({
      orderItemId,
      quantity: fulfillment?.quantityUnfulfilled ?? quantityOrdered,
    }))
    .filter(({ quantity }) => quantity > 0);
  const items = chosen ?? waiting;
  for (const item of items) assertWaiting(item.orderItemId, items, waiting);
  return {
    marketplaceId: order.salesChannel.marketplaceId ?? "",
    packageNumber: nextPackageNumber(order),
    items,
    leftToShip: countUnits(waiting) - countUnits(items),
  };
}

function assertShippable({ orderId, fulfillment, packages = [] }: Order): void {
  const status = fulfillment?.fulfillmentStatus ?? "";
  const problem =
    fulfillment?.fulfilledBy === "AMAZON"
      ? "Amazon ships it"
      : ["UNSHIPPED", "PARTIALLY_SHIPPED"].includes(status)
        ? undefined
        : `it is ${status || "in no known state"}`;
  if (problem === undefined) return;
  const sent = packages.map(({ packageReferenceId, carrier = "", trackingNumber = "" }) =>
    `${packageReferenceId}: ${carrier} ${trackingNumber}`.trim(),
  );
  const left = sent.length === 0 ? "" : ` Packages that have left: ${sent.join("; ")}.`;
  throw new MedtainerError("conflict", `Order ${orderId} cannot be shipped by you: ${problem}.${left}`);
}

function assertWaiting(
  orderItemId: string,
  chosen: readonly PackedItem[],
  waiting: readonly PackedItem[],
): void {
  // One item may be named twice.
  const [wanted, left] = [chosen, waiting].map((items) =>
    countUnits(items.filter((item) => item.orderItemId === orderItemId)),
  );
  if ((wanted ?? 0) <= (left ?? 0)) return;
  const choice = waiting.map((item) => `${item.quantity} of ${item.orderItemId}`).join(", ");
  const message = `${left} units of item ${orderItemId} wait to be shipped, not ${wanted}. There are: ${choice}.`;
  throw new MedtainerError("invalid_input", message, { issues: [{ path: "/items", message }] });
}

/** Amazon takes positive whole numbers; one that was used before would correct that package. */
function nextPackageNumber({ packages = [] }: Order): string {
  const used = packages
    .map(({ packageReferenceId }) => Number(packageReferenceId))
    .filter(Number.isSafeInteger);
  return String(Math.max(0, ...used) + 1);
}

function countUnits(items: readonly PackedItem[]): number {
  return items.reduce((total, { quantity }) => total + quantity, 0);
}
