import type { Json } from "../json.js";

/**
 * One record in the neutral form of this module: canonical, so that equal records are equal texts.
 *
 * Made by `parseRecord` and `parseZone`; vendors' own forms differ in dots, case, quotes and the place of the priority.
 */
export interface DnsRecord {
  /** Relative to the zone, in small letters, without a dot at the end: `www`; `@` is the zone itself. */
  readonly name: string;
  /** In capitals: `A`, `CNAME`, `MX`. */
  readonly type: string;
  /**
   * A host name is whole, in small letters, without a dot at the end. A text is unquoted and in one piece. CAA is
   * `0 issue letsencrypt.org`. Numbers of MX and SRV stand in members of their own.
   */
  readonly data: string;
  /** MX and SRV. */
  readonly priority?: number;
  /** SRV. */
  readonly weight?: number;
  /** SRV. */
  readonly port?: number;
  /** In seconds; absent where the vendor chooses, and in a wanted record where it does not matter. */
  readonly ttlSeconds?: number;
  /** The vendor's own switches of a record, such as `proxied`. A wanted record without one leaves it as it is. */
  readonly options?: Readonly<Record<string, Json>>;
  /** The vendor's id of the record, where it has one. It is no part of what the record says. */
  readonly id?: string;
}

/** A record as a vendor or a person writes it; `parseRecord` makes it canonical. */
export interface DnsRecordInput extends Omit<DnsRecord, "priority" | "weight" | "port" | "ttlSeconds"> {
  readonly priority?: number | undefined;
  readonly weight?: number | undefined;
  readonly port?: number | undefined;
  readonly ttlSeconds?: number | undefined;
}

/** A zone as its records, in one order whatever the vendor's was. */
export interface DnsZone {
  /** `example.com`: small letters, no dot at the end. */
  readonly name: string;
  readonly records: readonly DnsRecord[];
  /** What is wrong with records that could not be read and stand as the vendor shows them, a sentence each. */
  readonly unread: readonly string[];
}

/** The types whose data is a host name. */
export const HOST_TYPES: ReadonlySet<string> = new Set([
  "ALIAS",
  "ANAME",
  "CNAME",
  "DNAME",
  "MX",
  "NS",
  "PTR",
  "SRV",
]);

/** What a record says, without its time to live, its options and its id: two records with the same are duplicates. */
export function recordContent({ name, type, data, priority, weight, port }: DnsRecord): string {
  return JSON.stringify([name, type, data, priority ?? null, weight ?? null, port ?? null]);
}

/** Order by name (the zone itself first), type and content. */
export function compareRecords(one: DnsRecord, other: DnsRecord): number {
  return compareTexts(sortKey(one), sortKey(other));
}

/** The name as the rest of the world writes it: `www.example.com`. */
export function fullName(name: string, zoneName: string): string {
  return name === "@" ? zoneName : `${name}.${zoneName}`;
}

/** One line, as in a zone file: `www 3600 A 192.0.2.1`. */
export function describeRecord(record: DnsRecord): string {
  const { name, type, data, priority, weight, port, ttlSeconds, options } = record;
  const text = type === "TXT" ? JSON.stringify(data) : data;
  const switches = Object.entries(options ?? {}).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return [name, ttlSeconds, type, priority, weight, port, text, ...switches]
    .filter((part) => part !== undefined)
    .join(" ");
}

function sortKey(record: DnsRecord): string {
  const { name, type, ttlSeconds = -1, options = {}, id = "" } = record;
  const place = name === "@" ? "" : name.split(".").reverse().join(".");
  return JSON.stringify([place, type, recordContent(record), ttlSeconds, sortedEntries(options), id]);
}

/** Members in the order of their names. */
export function sortedEntries(options: Readonly<Record<string, Json>>): [string, Json][] {
  return Object.entries(options).sort(([one], [other]) => compareTexts(one, other));
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
