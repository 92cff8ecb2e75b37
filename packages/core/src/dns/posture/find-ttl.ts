import type { DnsRecord, DnsZone } from "../dns-record.js";
import { type Finding, finding } from "../finding.js";

const shortSeconds = 300;
const longSeconds = 86_400;

/** Times to live that are very short, very long, or differ within one set (which RFC 2181, 5.2 forbids). */
export function findTtl({ records }: DnsZone): Finding[] {
  const known = records.filter(({ type, ttlSeconds }) => ttlSeconds !== undefined && type !== "SOA");
  const isShort = ({ ttlSeconds = shortSeconds }: DnsRecord) => ttlSeconds < shortSeconds;
  const isLong = ({ type, ttlSeconds = 0 }: DnsRecord) => ttlSeconds > longSeconds && type !== "NS";
  return [
    ...describeShort(known.filter(isShort)),
    ...describeLong(known.filter(isLong)),
    ...findMixed(known),
  ];
}

function describeShort(records: readonly DnsRecord[]): Finding[] {
  if (records.length === 0) return [];
  const message = `${records.length} records live less than ${shortSeconds} seconds: every visitor waits for DNS more often.`;
  return [finding("note", "ttl_short", namesOf(records), message, "Raise them when no move is planned.")];
}

function describeLong(records: readonly DnsRecord[]): Finding[] {
  if (records.length === 0) return [];
  const message = `${records.length} records live longer than a day: a change takes as long to reach everybody.`;
  return [
    finding(
      "note",
      "ttl_long",
      namesOf(records),
      message,
      "Lower them to a day at most, and ahead of a move further.",
    ),
  ];
}

function findMixed(records: readonly DnsRecord[]): Finding[] {
  const setOf = ({ name, type }: DnsRecord) => `${name} ${type}`;
  const sets = [...new Set(records.map(setOf))];
  return sets.flatMap((set) => {
    const members = records.filter((record) => setOf(record) === set);
    const found = [...new Set(members.map(({ ttlSeconds = 0 }) => ttlSeconds))].sort(
      (one, other) => one - other,
    );
    if (found.length < 2) return [];
    const message = `The records ${set} live ${found.join(" and ")} seconds; records of one name and type must live alike.`;
    return [finding("warning", "ttl_mixed", namesOf(members), message, "Give them one time to live.")];
  });
}

function namesOf(records: readonly DnsRecord[]): string[] {
  return [...new Set(records.map(({ name }) => name))];
}
