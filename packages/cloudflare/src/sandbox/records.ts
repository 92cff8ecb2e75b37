import { isJsonObject, type JsonObject } from "@medtainer/core";
import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { done, onPage } from "./manners.js";
import { iso } from "./seed.js";
import type { CloudflareCall, CloudflareTables, KeptRecord, KeptZone } from "./tables.js";

type Written = Partial<Omit<components["schemas"]["DnsRecord"], "data">> & { readonly data?: JsonObject };
type ListCall = CloudflareCall<{
  path: { zone_id: string };
  query: {
    name?: string;
    type?: string;
    content?: string;
    proxied?: boolean;
    search?: string;
    page?: number;
    per_page?: number;
  };
}>;
type RecordCall = CloudflareCall<{ path: { zone_id: string; dns_record_id: string }; body: Written }>;

const pageSize = 100;
const proxiable: ReadonlySet<string> = new Set(["A", "AAAA", "CNAME"]);

/** The records of zones. */
export const records: Behaviour<CloudflareTables> = {
  listDnsRecords: listRecords,
  createDnsRecord: (call: RecordCall) => write(call, call.body, call.random.hex(32)),
  getDnsRecord: (call: RecordCall) => done(show(find(call))),
  replaceDnsRecord: (call: RecordCall) => write(call, call.body, find(call).id),
  patchDnsRecord: (call: RecordCall) => {
    const { id, zoneId: _, ...record } = find(call);
    return write(call, { ...record, ...call.body }, id);
  },
  deleteDnsRecord: (call: RecordCall) => {
    const { id } = call.tables.records.remove(find(call).id);
    return { body: { result: { id } } };
  },
  exportDnsRecords: ({ path, tables }: ListCall) => {
    const { id } = tables.zones.find(path.zone_id);
    return { body: ofZone(tables, id).map(writeLine).join("\n") };
  },
  scanDnsRecords: ({ path, tables }: ListCall) => {
    const { id } = tables.zones.find(path.zone_id);
    return done({ recs_added: 0, total_records_parsed: ofZone(tables, id).length });
  },
};

function listRecords({ path, query, tables }: ListCall): SandboxReply {
  const { id } = tables.zones.find(path.zone_id);
  const { name, type, content, proxied, search } = query;
  const found = ofZone(tables, id)
    .filter((record) => name === undefined || record.name === name.toLowerCase())
    .filter((record) => type === undefined || record.type === type)
    .filter((record) => content === undefined || record.content === content)
    .filter((record) => proxied === undefined || record.proxied === proxied)
    .filter((record) => search === undefined || JSON.stringify(record).includes(search));
  return onPage(found.map(show), query, pageSize);
}

function find({ path, tables }: Pick<RecordCall, "path" | "tables">): KeptRecord {
  const record = tables.records.find(path.dns_record_id);
  if (record.zoneId !== path.zone_id) throw new Refusal(404);
  return record;
}

function write({ path, tables, now }: RecordCall, written: Written, id: string): SandboxReply {
  const zone = tables.zones.find(path.zone_id);
  const before = tables.records.get(id);
  const record = complete(written, zone, id);
  check(record, tables);
  const made = before?.created_on ?? iso(now);
  return done(show(tables.records.add({ ...record, created_on: made, modified_on: iso(now) })));
}

/** A record as it is kept: its name whole, its content made of its parts. */
function complete(written: Written, zone: KeptZone, id: string): KeptRecord {
  const { name = "", type = "A", ttl = 1, proxied = false, data, priority } = written;
  const whole =
    name === "@" || name === zone.name || name.endsWith(`.${zone.name}`) ? name : `${name}.${zone.name}`;
  const place = isJsonObject(data) && typeof data.priority === "number" ? data.priority : priority;
  return {
    ...written,
    id,
    zoneId: zone.id,
    name: (whole === "@" ? zone.name : whole).toLowerCase(),
    type,
    content: contentOf(type, written),
    ttl,
    proxied,
    proxiable: proxiable.has(type),
    ...(place !== undefined && { priority: place }),
  };
}

function contentOf(type: string, { content = "", data }: Written): string {
  if (!isJsonObject(data)) return content;
  if (type === "CAA") return `${data.flags} ${data.tag} ${JSON.stringify(data.value)}`;
  if (type === "SRV") return `${data.weight} ${data.port} ${data.target}`;
  return content;
}

function check(
  { id, zoneId, name, type, content, ttl, proxied, proxiable: may, priority }: KeptRecord,
  tables: ListCall["tables"],
): void {
  if (!content) throw new Refusal(400, `Content for ${type} record is missing.`, { code: "9005" });
  if (type === "MX" && priority === undefined)
    throw new Refusal(400, "Priority is missing.", { code: "9105" });
  if (proxied && !may) throw new Refusal(400, `${type} cannot be proxied.`, { code: "9004" });
  if (ttl !== undefined && ttl !== 1 && ttl < 30)
    throw new Refusal(400, "TTL must be 1 or 30 at least.", { code: "9021" });
  const beside = ofZone(tables, zoneId).filter((other) => other.name === name && other.id !== id);
  if (beside.some((other) => other.type === type && other.content === content)) {
    throw new Refusal(400, "An identical record already exists.", { code: "81058" });
  }
  const single = ["A", "AAAA", "CNAME"];
  const clashes = (one: string, other: string) => one === "CNAME" && single.includes(other);
  if (beside.some((other) => clashes(type, other.type) || clashes(other.type, type))) {
    throw new Refusal(400, "An A, AAAA, or CNAME record with that host already exists.", { code: "81053" });
  }
}

function ofZone(tables: ListCall["tables"], zoneId: string): KeptRecord[] {
  return tables.records.list().filter((record) => record.zoneId === zoneId);
}

function show({ zoneId: _, ...record }: KeptRecord) {
  return record;
}

function writeLine({ name, ttl, type, priority, content }: KeptRecord): string {
  return [`${name}.`, ttl, "IN", type, priority, content].filter((part) => part !== undefined).join("\t");
}
