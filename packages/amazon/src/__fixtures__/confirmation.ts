/** The body of a shipment's confirmation: one package of DHL's. */
export function confirmation(marketplaceId: string, orderItems: readonly object[], packageReferenceId = "1") {
  return {
    marketplaceId,
    packageDetail: {
      packageReferenceId,
      carrierCode: "DHL",
      trackingNumber: "JD01",
      shipDate: "2026-06-15T10:00:00Z",
      orderItems,
    },
  };
}
