import { type DnsDiff, type DnsRecord, describeRecord } from "@medtainer/core/dns";

const writable: ReadonlySet<string> = new Set(["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SRV", "TXT"]);
const proxiable: ReadonlySet<string> = new Set(["A", "AAAA", "CNAME"]);
const leastTtlSeconds = 30;
const mostTtlSeconds = 86_400;

/** What of a plan these tools or Cloudflare do not write, a sentence each. */
export function findUnwritable({ add, change }: Omit<DnsDiff, "keep">): string[] {
  return [...add, ...change.map(({ to }) => to)].flatMap(judge);
}

function judge(record: DnsRecord): string[] {
  const { type, ttlSeconds, options } = record;
  const text = describeRecord(record);
  const isOdd =
    ttlSeconds !== undefined &&
    ttlSeconds !== 1 &&
    !(ttlSeconds >= leastTtlSeconds && ttlSeconds <= mostTtlSeconds);
  return [
    ...(writable.has(type) ? [] : [`${text} cannot be written here; use Cloudflare's dashboard.`]),
    ...(isOdd
      ? [`${text} must live ${leastTtlSeconds} to ${mostTtlSeconds} seconds, or be left to Cloudflare.`]
      : []),
    ...(options?.proxied === true && !proxiable.has(type)
      ? [`${text} cannot go through Cloudflare's proxy.`]
      : []),
  ];
}
