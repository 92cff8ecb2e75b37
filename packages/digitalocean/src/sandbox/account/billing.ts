import type { DigitalOceanStore, Invoice, Payment } from "../tables.js";

const HOUR_MS = 3_600_000;
/** Dollars a month for a GiB of volume and a GiB of snapshot. */
const VOLUME_PRICE = 0.1;
const SNAPSHOT_PRICE = 0.06;
/** Hours after which a month costs its full price. */
const BILLED_HOURS = 672;

/** What the droplets, volumes and snapshots of now have cost since the month began, in dollars. */
export function monthUsage({ droplets, sizes, snapshots, volumes }: DigitalOceanStore, now: number): number {
  const month = new Date(now);
  const monthStart = Date.UTC(month.getUTCFullYear(), month.getUTCMonth());
  const hours = (createdAt: string) => {
    const since = Math.max(monthStart, Date.parse(createdAt));
    return Math.min(BILLED_HOURS, Math.max(0, now - since) / HOUR_MS);
  };
  const costs = [
    ...droplets
      .list()
      .map((droplet) => sizes.find(droplet.size_slug).price_hourly * hours(droplet.created_at)),
    ...volumes
      .list()
      .map((volume) => ((volume.size_gigabytes * VOLUME_PRICE) / BILLED_HOURS) * hours(volume.created_at)),
    ...snapshots
      .list()
      .map((item) => ((item.size_gigabytes * SNAPSHOT_PRICE) / BILLED_HOURS) * hours(item.created_at)),
  ];
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** The entry of the billing history as the vendor shows it. */
export function showPayment({ id: _, ...payment }: Payment) {
  return payment;
}

/** The invoice as the vendor shows it. */
export function showInvoice(invoice: Invoice) {
  return invoice;
}
