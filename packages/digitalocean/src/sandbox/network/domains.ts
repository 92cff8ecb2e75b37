import { type Behaviour, Refusal, resource } from "@medtainer/sandbox";
import { assign, unassign } from "../account/projects.js";
import { nextId } from "../actions.js";
import type { BodyCall, DigitalOceanStore, DigitalOceanTables, Domain, DomainRecord } from "../tables.js";

type RecordBody = { type: string } & Partial<Omit<DomainRecord, "id" | "domain" | "type">>;

const DEFAULT_TTL = 1_800;
const NAME_SERVERS = ["ns1.digitalocean.com", "ns2.digitalocean.com", "ns3.digitalocean.com"];

/** Domains and their records. */
export const domains: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "domains">({
    table: "domains",
    path: "/v2/domains",
    item: "/v2/domains/{domain_name}",
    listKey: "domains",
    itemKey: "domain",
    create: createDomain,
    view: (domain, { tables }) => ({ ...domain, zone_file: writeZone(tables, domain) }),
    remove: ({ name }, { tables }) => {
      for (const { id, domain } of tables.records.list()) if (domain === name) tables.records.remove(id);
      unassign(tables, `do:domain:${name}`);
    },
  }),
  resource<DigitalOceanTables, "records">({
    table: "records",
    path: "/v2/domains/{domain_name}/records",
    item: "/v2/domains/{domain_name}/records/{domain_record_id}",
    listKey: "domain_records",
    itemKey: "domain_record",
    within: { table: "domains", parameter: "domain_name", member: "domain" },
    filters: {
      name: (record, name) => name === fullName(record),
      type: ({ type }, wanted) => type === wanted,
    },
    create: ({ body, path, tables, random }: BodyCall<RecordBody>) => {
      if (body.type === "SOA") throw new Refusal(422, "A domain has its SOA record from the start.");
      const record = { ...EMPTY_RECORD, ...writeData(body), domain: String(path.domain_name) };
      checkRecord(record);
      return { ...record, id: nextId(tables.records.list(), random.integer(1, 60)) };
    },
    update: (record, { body }: BodyCall<RecordBody>) => {
      if (record.type === "SOA") return { ttl: body.ttl ?? record.ttl };
      const change = writeData(body);
      checkRecord({ ...record, ...change });
      return change;
    },
    updateMethods: ["PUT", "PATCH"],
    remove: ({ type }) => {
      if (type === "SOA") throw new Refusal(422, "The SOA record goes only with its domain.");
    },
    view: ({ domain: _, ...record }) => record,
  }),
];

/** The records that every domain has: name servers and SOA. */
export function firstRecords(domain: string, firstId: number): DomainRecord[] {
  const soa = { ...EMPTY_RECORD, domain, id: firstId, type: "SOA", data: String(DEFAULT_TTL) };
  const servers = NAME_SERVERS.map((data, position) => ({
    ...EMPTY_RECORD,
    domain,
    id: firstId + 1 + position,
    type: "NS",
    data,
  }));
  return [soa, ...servers];
}

/** A record with nothing in it. */
export const EMPTY_RECORD = {
  name: "@",
  data: "",
  priority: null,
  port: null,
  ttl: DEFAULT_TTL,
  weight: null,
  flags: null,
  tag: null,
} satisfies Partial<DomainRecord>;

function createDomain(call: BodyCall<{ name: string; ip_address?: string }>): Domain {
  const { body, tables, random } = call;
  const { name, ip_address } = body;
  if (!/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i.test(name)) {
    throw new Refusal(422, `${name} is not a domain name.`);
  }
  if (tables.domains.get(name)) throw new Refusal(422, `The domain ${name} exists already.`);
  const firstId = nextId(tables.records.list(), random.integer(1, 60));
  const records = firstRecords(name, firstId);
  if (ip_address) {
    const address = {
      ...EMPTY_RECORD,
      domain: name,
      id: firstId + records.length,
      type: "A",
      data: ip_address,
    };
    checkRecord(address);
    records.push(address);
  }
  for (const record of records) tables.records.add(record);
  assign(call, `do:domain:${name}`);
  return { name, ttl: DEFAULT_TTL };
}

const IPV4 = /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/;
const IPV6 = /^(?=.*:)[0-9a-f:.]{2,45}$/i;
const HOST_TYPES = new Set(["CNAME", "MX", "NS", "SRV"]);

/** What a type cannot do without, besides its data. */
const NEEDED: Readonly<Record<string, readonly (keyof DomainRecord)[]>> = {
  MX: ["priority"],
  SRV: ["priority", "port", "weight"],
  CAA: ["flags", "tag"],
};

/** Host names come with a dot at the end and are kept without it. */
function writeData(body: RecordBody): RecordBody {
  const { type, data } = body;
  if (data === undefined || !HOST_TYPES.has(type)) return body;
  if (data !== "@" && !data.endsWith("."))
    throw new Refusal(422, `data of ${type} must be @ or end in a dot.`);
  return { ...body, data: data === "@" ? data : data.slice(0, -1) };
}

function checkRecord(record: Omit<DomainRecord, "id">): void {
  const { type, data, ttl } = record;
  if (data === "") throw new Refusal(422, `${type} needs data.`);
  if (type === "A" && !IPV4.test(data)) throw new Refusal(422, "data of A must be an IPv4 address.");
  if (type === "AAAA" && !IPV6.test(data)) throw new Refusal(422, "data of AAAA must be an IPv6 address.");
  if (ttl < 30) throw new Refusal(422, "ttl must be 30 at least.");
  const facts: Readonly<Record<string, unknown>> = record;
  const missing = (NEEDED[type] ?? []).find((name) => facts[name] === null);
  if (missing !== undefined) throw new Refusal(422, `${type} needs ${missing}.`);
}

function fullName({ name, domain }: DomainRecord): string {
  return name === "@" ? domain : `${name}.${domain}`;
}

function writeZone({ records }: DigitalOceanStore, { name, ttl }: Domain): string {
  const lines = records
    .list()
    .filter((record) => record.domain === name && record.type !== "SOA")
    .map((record) => `${fullName(record)}. IN ${record.ttl} ${record.type} ${zoneData(record)}`);
  return [`$ORIGIN ${name}.`, `$TTL ${ttl}`, ...lines, ""].join("\n");
}

function zoneData({ type, data, priority, weight, port, flags, tag, domain }: DomainRecord): string {
  if (type === "TXT") return JSON.stringify(data);
  if (type === "CAA") return `${flags} ${tag} ${JSON.stringify(data)}`;
  if (!HOST_TYPES.has(type)) return data;
  const host = `${data === "@" ? domain : data}.`;
  return [priority, weight, port, host].filter((part) => part !== null).join(" ");
}
