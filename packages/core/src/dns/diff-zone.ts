import { MedtainerError } from "../errors/medtainer-error.js";
import {
  compareRecords,
  type DnsRecord,
  type DnsRecordInput,
  type DnsZone,
  recordContent,
} from "./dns-record.js";
import { sameRecord, withWanted } from "./match-record.js";
import { parseName, parseRecord } from "./parse-record.js";
import { recordSet } from "./record-set.js";

/** What somebody wants of a zone. What it does not name stays as it is, unless `prune` is set. */
export interface WantedRecords {
  /**
   * The records that there should be. They are all that there should be of their name and type: other records of
   * that name and type go. Texts are told apart by what they are for, so that a wanted SPF record leaves the others be,
   * and CAA records by their tag.
   */
  readonly records: readonly DnsRecordInput[];
  /** Records that there should not be: by name and type, and where it is given by data too. */
  readonly remove?: readonly RemovedRecords[];
  /** True where every record that is not wanted should go. The name servers of the zone itself and SOA never do. */
  readonly prune?: boolean;
}

/** Records of one name and type that should go. */
export interface RemovedRecords {
  readonly name: string;
  readonly type: string;
  /** Left out, all of that name and type. */
  readonly data?: string;
}

/** One record that says something else than before. */
export interface ChangedRecord {
  readonly from: DnsRecord;
  readonly to: DnsRecord;
}

/** The least that has to be done to a zone. */
export interface DnsDiff {
  readonly add: readonly DnsRecord[];
  readonly change: readonly ChangedRecord[];
  readonly delete: readonly DnsRecord[];
  /** The wanted records that are there already. */
  readonly keep: readonly DnsRecord[];
}

const maxWanted = 1_000;

/**
 * What has to be done so that a zone has the wanted records: as few steps as there can be, and none outside the names
 * and types that are wanted. The order of either side does not matter.
 *
 * A wanted record without time to live or options takes those of the record that it is, or replaces.
 *
 * @throws MedtainerError `invalid_input` where a wanted record is none, or is SOA or a name server of the zone itself that is not there;
 * `payload_too_large` above 1,000 wanted records.
 */
export function diffZone(zone: DnsZone, wanted: WantedRecords): DnsDiff {
  const records = parseWanted(zone, wanted);
  const leaves = leavingRecords(zone, wanted, records);
  const sets = new Set(records.map(recordSet));
  const diff = [...sets].map((set) =>
    diffSet(
      zone.records.filter((record) => recordSet(record) === set),
      records.filter((record) => recordSet(record) === set),
    ),
  );
  const collect = <Part extends keyof DnsDiff>(part: Part) =>
    diff.flatMap((each): DnsDiff[Part][number][] => [...each[part]]);
  return {
    add: collect("add").sort(compareRecords),
    change: collect("change").sort((one, other) => compareRecords(one.from, other.from)),
    delete: [...collect("delete"), ...leaves].sort(compareRecords),
    keep: collect("keep").sort(compareRecords),
  };
}

/** The zone as it is when all of the diff is done. */
export function applyDiff(zone: DnsZone, diff: DnsDiff): DnsZone {
  const gone = new Set([...diff.delete, ...diff.change.map(({ from }) => from)]);
  const left = withoutOnce(zone.records, [...gone]);
  return {
    ...zone,
    records: [...left, ...diff.change.map(({ to }) => to), ...diff.add].sort(compareRecords),
  };
}

/**
 * What to want in order to have the zone as it was before a diff was done.
 *
 * @param before The zone that the diff was made for.
 */
export function undoDiff(before: DnsZone, { add, change, delete: gone }: DnsDiff): WantedRecords {
  const touched = new Set([...gone, ...change.map(({ from }) => from), ...add].map(recordSet));
  const records = before.records
    .filter((record) => touched.has(recordSet(record)))
    .map(({ id: _, ...record }) => record);
  const restored = new Set(records.map(recordSet));
  const remove = add
    .filter((record) => !restored.has(recordSet(record)))
    .map(({ name, type, data }) => ({ name, type, data }));
  return { records, remove };
}

function parseWanted(zone: DnsZone, { records, remove = [] }: WantedRecords): DnsRecord[] {
  if (records.length + remove.length > maxWanted) {
    throw new MedtainerError("payload_too_large", `More than ${maxWanted} records are wanted at once.`);
  }
  const parsed = records.map(({ id: _, ...record }) => parseRecord(record, zone.name));
  const others = parsed.find(
    (record) => isProtected(record) && !zone.records.some((own) => sameContent(own, record)),
  );
  if (others) {
    const place = `${others.type} ${others.name}`;
    throw new MedtainerError(
      "invalid_input",
      `${place}: this record is made by the vendor or at the registrar, not here.`,
    );
  }
  const isFirst = (record: DnsRecord, at: number) =>
    parsed.findIndex((other) => sameContent(other, record)) === at;
  return parsed.filter(isFirst);
}

/** Records that go though nothing takes their place. */
function leavingRecords(
  zone: DnsZone,
  { remove = [], prune = false }: WantedRecords,
  wanted: readonly DnsRecord[],
): DnsRecord[] {
  const sets = new Set(wanted.map(recordSet));
  const free = zone.records.filter((record) => !sets.has(recordSet(record)) && !isProtected(record));
  if (prune) return free;
  const named = remove.map((entry) => readRemoved(entry, zone.name));
  return free.filter((record) => named.some((matches) => matches(record)));
}

function readRemoved({ name, type, data }: RemovedRecords, zoneName: string): (record: DnsRecord) => boolean {
  const wantedName = parseName(name, zoneName);
  const wantedType = type.trim().toUpperCase();
  const content = data === undefined ? undefined : comparable(wantedName, wantedType, data, zoneName);
  return (record) =>
    record.name === wantedName &&
    record.type === wantedType &&
    (content === undefined || record.data === content);
}

/** Numbers in front of the data do not matter to what is to go, so any will do. */
function comparable(name: string, type: string, data: string, zoneName: string): string {
  return parseRecord({ name, type, data, priority: 0, weight: 0, port: 0 }, zoneName).data;
}

/** What makes the zone a zone. */
function isProtected({ name, type }: DnsRecord): boolean {
  return type === "SOA" || (type === "NS" && name === "@");
}

function sameContent(one: DnsRecord, other: DnsRecord): boolean {
  return recordContent(one) === recordContent(other);
}

/** Equal records stay, then those that differ in little are changed, then any; the rest comes or goes. */
function diffSet(present: readonly DnsRecord[], wanted: readonly DnsRecord[]): DnsDiff {
  if (wanted.some(isProtected))
    return { add: [], change: [], delete: [], keep: pair(present, wanted, sameContent).found };
  const kept = pair(present, wanted, sameRecord);
  const similar = pair(kept.left, kept.missing, sameContent);
  const sameData = pair(similar.left, similar.missing, (one, other) => one.data === other.data);
  const rest = pair(sameData.left, sameData.missing, () => true);
  const pairs = [...similar.pairs, ...sameData.pairs, ...rest.pairs];
  return {
    keep: kept.found,
    change: pairs.map(([from, to]) => ({ from, to: withWanted(from, to) })),
    delete: rest.left,
    add: rest.missing,
  };
}

interface Pairing {
  readonly found: readonly DnsRecord[];
  readonly pairs: readonly (readonly [DnsRecord, DnsRecord])[];
  readonly left: readonly DnsRecord[];
  readonly missing: readonly DnsRecord[];
}

function pair(
  present: readonly DnsRecord[],
  wanted: readonly DnsRecord[],
  fits: (present: DnsRecord, wanted: DnsRecord) => boolean,
): Pairing {
  const left = [...present].sort(compareRecords);
  const pairs: [DnsRecord, DnsRecord][] = [];
  const missing = [...wanted].sort(compareRecords).filter((record) => {
    const at = left.findIndex((candidate) => fits(candidate, record));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) pairs.push([found, record]);
    return found === undefined;
  });
  return { found: pairs.map(([from]) => from), pairs, left, missing };
}

/** A list without some of its members, each taken out once. */
function withoutOnce(records: readonly DnsRecord[], gone: readonly DnsRecord[]): DnsRecord[] {
  const left = gone.map((record) => JSON.stringify(record));
  return records.filter((record) => {
    const at = left.indexOf(JSON.stringify(record));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
