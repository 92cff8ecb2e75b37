import { MedtainerError } from "../errors/medtainer-error.js";
import { compareRecords, type DnsRecord, type DnsRecordInput, type DnsZone } from "./dns-record.js";
import { parseRecord, parseZoneName } from "./parse-record.js";

const maxRecords = 10_000;

/**
 * A zone out of the records that its vendor lists, in any order.
 *
 * A record that breaks the rules of its type (an A record whose data is no address) is kept as the vendor shows it, and
 * named in `unread`: whoever is to repair a zone must see all of it.
 *
 * @throws MedtainerError `invalid_input` where the name is none, `payload_too_large` above 10,000 records.
 */
export function parseZone(name: string, records: readonly DnsRecordInput[]): DnsZone {
  if (records.length > maxRecords) {
    throw new MedtainerError("payload_too_large", `${name} has more than ${maxRecords} records.`);
  }
  const zone = parseZoneName(name);
  const read = records.map((record) => readRecord(record, zone));
  const unread = read.flatMap(({ problem }) => problem ?? []);
  return { name: zone, records: read.map(({ record }) => record).sort(compareRecords), unread };
}

function readRecord(input: DnsRecordInput, zone: string): { record: DnsRecord; problem?: string } {
  try {
    return { record: parseRecord(input, zone) };
  } catch (error) {
    if (!MedtainerError.isInstance(error)) throw error;
    return { record: asShown(input), problem: error.message };
  }
}

function asShown({ name, type, data, id, ...input }: DnsRecordInput): DnsRecord {
  const { priority, weight, port, ttlSeconds, options } = input;
  return {
    name: name.toLowerCase() || "@",
    type: type.toUpperCase(),
    data,
    ...(priority !== undefined && { priority }),
    ...(weight !== undefined && { weight }),
    ...(port !== undefined && { port }),
    ...(ttlSeconds !== undefined && { ttlSeconds }),
    ...(options && { options }),
    ...(id !== undefined && { id }),
  };
}
