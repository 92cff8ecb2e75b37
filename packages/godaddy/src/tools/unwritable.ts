import { type DnsDiff, describeRecord } from "@medtainer/core/dns";
import { placeOf } from "./zone-records.js";

const writable: ReadonlySet<string> = new Set(["A", "AAAA", "CNAME", "MX", "NS", "SRV", "TXT"]);
const deletable: ReadonlySet<string> = new Set(["A", "AAAA", "CNAME", "MX", "SRV", "TXT"]);
const minTtlSeconds = 600;

/** What of a plan GoDaddy's API does not do, a sentence each. */
export function findUnwritable({ add, change, delete: gone }: Omit<DnsDiff, "keep">): string[] {
  const written = [...add, ...change.map(({ to }) => to)];
  return [
    ...written
      .filter(({ type }) => !writable.has(type))
      .map((record) => `GoDaddy's API does not take ${describeRecord(record)}; add it in the control panel.`),
    ...written
      .filter(({ ttlSeconds = minTtlSeconds }) => ttlSeconds < minTtlSeconds)
      .map(
        (record) =>
          `${describeRecord(record)} lives less than ${minTtlSeconds} seconds, which GoDaddy refuses.`,
      ),
    ...gone
      .filter((record) => !deletable.has(placeOf(record).type))
      .map((record) => `GoDaddy's API does not delete ${describeRecord(record)}; use the control panel.`),
  ];
}
