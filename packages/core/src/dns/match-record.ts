import type { Json } from "../json.js";
import { type DnsRecord, recordContent } from "./dns-record.js";

/** Whether a record of the zone is what is wanted; what the wanted one leaves open does not matter. */
export function sameRecord(present: DnsRecord, wanted: DnsRecord): boolean {
  const { ttlSeconds = present.ttlSeconds, options = {} } = wanted;
  return (
    recordContent(present) === recordContent(wanted) &&
    present.ttlSeconds === ttlSeconds &&
    Object.entries(options).every(([name, value]) => sameJson(present.options?.[name], value))
  );
}

/** What a record becomes: the wanted one, with the old time to live and options where it leaves them open. */
export function withWanted(present: DnsRecord, wanted: DnsRecord): DnsRecord {
  const { ttlSeconds = present.ttlSeconds } = wanted;
  const options = { ...present.options, ...wanted.options };
  return {
    ...wanted,
    ...(ttlSeconds !== undefined && { ttlSeconds }),
    ...(Object.keys(options).length > 0 && { options }),
    ...(present.id !== undefined && { id: present.id }),
  };
}

function sameJson(one: Json | undefined, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
