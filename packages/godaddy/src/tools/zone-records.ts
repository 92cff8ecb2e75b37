import { type CallOperation, MedtainerError } from "@medtainer/core";
import { type DnsRecord, type DnsRecordInput, type DnsZone, parseZone } from "@medtainer/core/dns";
import { listRecords } from "../generated/operations.js";
import type { components } from "../generated/types.js";

/** A record as GoDaddy writes it. */
export type GoDaddyRecord = components["schemas"]["DNSRecord"];

const pageSize = 500;
const maxRecords = 10_000;

/** All records of a domain, as one zone. */
export async function readZone(call: CallOperation, domain: string): Promise<DnsZone> {
  const records: GoDaddyRecord[] = [];
  while (records.length <= maxRecords) {
    const found = await call(listRecords, { domain, offset: records.length, limit: pageSize });
    records.push(...found);
    if (found.length < pageSize) return parseZone(domain, records.map(fromGoDaddy));
  }
  throw new MedtainerError("payload_too_large", `${domain} has more than ${maxRecords} records.`);
}

/** A record in the neutral form. GoDaddy keeps service and protocol of SRV beside the name. */
export function fromGoDaddy(record: GoDaddyRecord): DnsRecordInput {
  const { name, type, data, ttl, priority, weight, port, service, protocol } = record;
  const isSplit = type === "SRV" && service !== undefined && protocol !== undefined && !name.startsWith("_");
  const rest = name === "@" ? [] : [name];
  return {
    name: isSplit ? [service, protocol, ...rest].join(".") : name,
    type,
    data,
    ttlSeconds: ttl,
    priority,
    weight,
    port,
  };
}

/** Type and name under which GoDaddy keeps a record: what one of its writes replaces whole. */
export function placeOf({ type, name }: DnsRecord): { type: string; name: string } {
  const [service, protocol, ...rest] = name.split(".");
  const isSplit = type === "SRV" && service?.startsWith("_") && protocol?.startsWith("_");
  return { type, name: isSplit ? rest.join(".") || "@" : name };
}

/** A record as GoDaddy's writes take it, whose type and name stand in the path. */
export function toGoDaddy(record: DnsRecord): components["schemas"]["DNSRecordCreateTypeName"] {
  const { data, ttlSeconds, priority, weight, port, name, type } = record;
  const [service = "", protocol = ""] = name.split(".");
  return {
    data,
    ...(ttlSeconds !== undefined && { ttl: ttlSeconds }),
    ...(priority !== undefined && { priority }),
    ...(weight !== undefined && { weight }),
    ...(port !== undefined && { port }),
    ...(type === "SRV" && { service, protocol }),
  };
}
