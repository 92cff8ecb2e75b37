import { defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import { confirmShipment, getOrder } from "../generated/operations.js";
import { packShipment } from "../orders/pack-shipment.js";

interface ConfirmShipmentInput {
  readonly order_id: string;
  readonly carrier: string;
  readonly carrier_name?: string;
  readonly tracking_number: string;
  readonly shipped_at?: string;
  readonly items?: readonly { readonly order_item_id: string; readonly quantity: number }[];
}

/** What the tool answers. */
export interface ConfirmedShipment {
  readonly status: "confirmed";
  readonly order_id: string;
  readonly package_number: string;
  readonly carrier: string;
  readonly tracking_number: string;
  /** ISO 8601. */
  readonly shipped_at: string;
  readonly items: readonly { readonly order_item_id: string; readonly quantity: number }[];
  /** Units of the order that still wait. */
  readonly left_to_ship: number;
  readonly undo: string;
}

/** A package of the seller's own that has left. */
export const confirmShipmentTool = defineTool({
  name: "amazon_confirm_shipment",
  title: "Confirm a shipment",
  description:
    "Tells Amazon that a package of an order which you ship yourself has left. Amazon then charges the buyer and tells them: " +
    "it cannot be taken back. Without `items`, all that still waits is in the package.",
  input: {
    type: "object",
    properties: {
      order_id: { type: "string", minLength: 1, maxLength: 60 },
      carrier: {
        type: "string",
        minLength: 1,
        maxLength: 60,
        description: "Amazon's code, such as UPS, USPS or DHL; Other with `carrier_name`.",
      },
      carrier_name: { type: "string", maxLength: 60, description: "Only with Other." },
      tracking_number: { type: "string", minLength: 1, maxLength: 60 },
      shipped_at: { type: "string", format: "date-time", description: "Default now." },
      items: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        items: {
          type: "object",
          properties: {
            order_item_id: { type: "string", maxLength: 60 },
            quantity: { type: "integer", minimum: 1 },
          },
          required: ["order_item_id", "quantity"],
          additionalProperties: false,
        },
        description: "Ids from amazon_get_order.",
      },
    },
    required: ["order_id", "carrier", "tracking_number"],
    additionalProperties: false,
  },
  uses: [getOrder, confirmShipment],
  run: confirm,
});

async function confirm({ input, call }: ToolRun<ConfirmShipmentInput>): Promise<ConfirmedShipment> {
  const { order_id: orderId, carrier, carrier_name: carrierName, tracking_number: trackingNumber } = input;
  const shippedAt = input.shipped_at ?? new Date().toISOString();
  // Looked at first, so that a call whose answer got lost does not send a second package.
  const order = await call(getOrder, { orderId, includedData: ["FULFILLMENT", "PACKAGES"] });
  const shipment = packShipment(
    order,
    input.items?.map(({ order_item_id, quantity }) => ({ orderItemId: order_item_id, quantity })),
  );
  const reply: unknown = await call(confirmShipment, {
    orderId,
    marketplaceId: shipment.marketplaceId,
    packageDetail: {
      packageReferenceId: shipment.packageNumber,
      carrierCode: carrier,
      ...(carrierName !== undefined && { carrierName }),
      trackingNumber,
      shipDate: shippedAt,
      orderItems: shipment.items.map((item) => ({ ...item })),
    },
  });
  // Amazon's success is empty; what a gateway sends in its place says nothing of the package.
  if (reply !== null) {
    throw new MedtainerError(
      "vendor_unavailable",
      "Amazon sent a page of HTML or other contents where none were promised: look with amazon_get_order whether the package has left.",
    );
  }
  return {
    status: "confirmed",
    order_id: orderId,
    package_number: shipment.packageNumber,
    carrier: carrierName ?? carrier,
    tracking_number: trackingNumber,
    shipped_at: shippedAt,
    items: shipment.items.map(({ orderItemId, quantity }) => ({ order_item_id: orderItemId, quantity })),
    left_to_ship: shipment.leftToShip,
    undo: "Amazon takes no confirmation back. A wrong carrier or number is corrected in Seller Central.",
  };
}
