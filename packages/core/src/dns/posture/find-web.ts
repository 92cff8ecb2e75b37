import type { DnsRecord, DnsZone } from "../dns-record.js";
import { type Finding, finding } from "../finding.js";

/** Whether the domain itself and its www lead anywhere, and to the same place. */
export interface WebPosture {
  /** Addresses or aliases, as they stand. */
  readonly apex: readonly string[];
  readonly www: readonly string[];
}

const leading: ReadonlySet<string> = new Set(["A", "AAAA", "ALIAS", "ANAME", "CNAME"]);

/** The web posture of a zone and what is wrong with it. */
export function readWeb(zone: DnsZone): { posture: WebPosture; findings: Finding[] } {
  const at = (name: string) =>
    zone.records.filter((record) => record.name === name && leading.has(record.type));
  const apex = at("@");
  const www = at("www");
  const hasWildcard = at("*").length > 0;
  const findings: Finding[] = [];
  if (apex.length === 0) {
    const message = `${zone.name} has no address: who types it without www finds nothing.`;
    findings.push(
      finding("warning", "apex_missing", ["@"], message, "Add an A record, or a forwarding to www."),
    );
  }
  if (www.length === 0 && !hasWildcard) {
    const message = `www.${zone.name} does not exist.`;
    findings.push(finding("note", "www_missing", ["www"], message, `Add a CNAME www to ${zone.name}.`));
  }
  if (differ(zone, apex, www)) {
    const message = `${zone.name} and www.${zone.name} lead to different addresses.`;
    const fix = "Where that is not meant, make www a CNAME of the domain itself.";
    findings.push(finding("note", "www_differs", ["@", "www"], message, fix));
  }
  return { posture: { apex: apex.map(({ data }) => data), www: www.map(({ data }) => data) }, findings };
}

/** Only addresses can be compared; where an alias leads is not seen here. */
function differ(zone: DnsZone, apex: readonly DnsRecord[], www: readonly DnsRecord[]): boolean {
  const addresses = (records: readonly DnsRecord[]) =>
    records
      .filter(({ type }) => type === "A" || type === "AAAA")
      .map(({ data }) => data)
      .sort();
  const isAliased = www.some(({ data }) => data === zone.name);
  const [one, other] = [addresses(apex), addresses(www)];
  if (isAliased || one.length === 0 || other.length === 0) return false;
  return one.join() !== other.join();
}
