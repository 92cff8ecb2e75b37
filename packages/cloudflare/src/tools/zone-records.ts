import { type CallOperation, MedtainerError, pages } from "@medtainer/core";
import {
  type DnsRecord,
  type DnsRecordInput,
  type DnsZone,
  fullName,
  parseZone,
  writeTextData,
} from "@medtainer/core/dns";
import { listDnsRecords, listZones } from "../generated/operations.js";
import type { components } from "../generated/types.js";

type Schemas = components["schemas"];

/** A zone as Cloudflare knows it, with its records in the neutral form. */
export interface OpenZone {
  readonly id: string;
  readonly zone: DnsZone;
  readonly found: Schemas["Zone"];
}

const pageSize = 500;
const maxPages = 20;
const automaticTtl = 1;

/**
 * The zone of a domain and all its records.
 *
 * @throws MedtainerError `not_found` where the account has no such zone.
 */
export async function openZone(call: CallOperation, domain: string): Promise<OpenZone> {
  const name = domain.trim().toLowerCase().replace(/\.$/, "");
  const { result: zones } = await call(listZones, { name });
  const found = zones.find((zone) => zone.name === name);
  if (!found) {
    throw new MedtainerError(
      "not_found",
      `There is no zone ${name}; cloudflare_list_zones says which there are.`,
    );
  }
  const records: Schemas["DnsRecord"][] = [];
  const list = { zone_id: found.id, per_page: pageSize };
  for await (const page of pages(call, listDnsRecords, list, { maxPages })) records.push(...page.result);
  return { id: found.id, found, zone: parseZone(name, records.map(fromCloudflare)) };
}

/** A record in the neutral form. A time to live of 1 is Cloudflare's choice, so none. */
export function fromCloudflare(record: Schemas["DnsRecord"]): DnsRecordInput {
  const { id, name, type, content = "", ttl = automaticTtl, proxied, proxiable, priority } = record;
  const isPlaced = type === "MX" || type === "SRV";
  return {
    name,
    type,
    data: content,
    ttlSeconds: ttl === automaticTtl ? undefined : ttl,
    // SRV has its numbers in the content too.
    ...(isPlaced && priority !== undefined && { priority }),
    ...(proxiable !== false && proxied !== undefined && { options: { proxied } }),
    ...(id !== undefined && { id }),
  };
}

/** A record as Cloudflare's writes take it; `unwritable.ts` has refused the types that it leaves out. */
export function toCloudflare(record: DnsRecord, zoneName: string): Schemas["DnsRecordRequest"] {
  const { name, type, data, priority, weight, port, ttlSeconds = automaticTtl, options = {} } = record;
  const [flags, tag, ...value] = data.split(" ");
  return {
    name: fullName(name, zoneName),
    // The neutral form has any type; those that are no Cloudflare type never get here.
    type: type as Schemas["DnsRecordRequest"]["type"],
    ttl: ttlSeconds,
    ...(type === "SRV" && { data: { priority, weight, port, target: data } }),
    ...(type === "CAA" && { data: { flags: Number(flags), tag, value: value.join(" ") } }),
    ...(type === "TXT" && { content: writeTextData(data) }),
    ...(!["SRV", "CAA", "TXT"].includes(type) && { content: data }),
    ...(type === "MX" && priority !== undefined && { priority }),
    ...(typeof options.proxied === "boolean" && { proxied: options.proxied }),
  };
}
