import { type DnsRecord, type DnsZone, fullName } from "../dns-record.js";
import { type Finding, finding } from "../finding.js";
import { claimableService } from "./claimable-services.js";

const pointing: ReadonlySet<string> = new Set(["ALIAS", "ANAME", "CNAME", "MX", "SRV"]);

/**
 * Records that point to names which are not there, and aliases to services that hand names out: when the account at
 * the service is closed, somebody else may take the name and with it this part of the domain.
 */
export function findDangling(zone: DnsZone): Finding[] {
  return zone.records.filter(({ type }) => pointing.has(type)).flatMap((record) => judge(zone, record) ?? []);
}

function judge(zone: DnsZone, { name, type, data }: DnsRecord): Finding | undefined {
  if (isInZone(zone, data) && !exists(zone, data)) {
    const message = `${name} (${type}) points to ${data}, which is not in the zone.`;
    return finding("problem", "dangling_target", [name], message, `Add ${data}, or delete this record.`);
  }
  const service = type === "CNAME" ? claimableService(data) : undefined;
  if (service === undefined) return undefined;
  const message = `${name} is an alias of ${data} at ${service}, which gives a name that is free to whoever asks.`;
  const fix = "Make sure that it is still yours there; delete this record before you give it up.";
  return finding("note", "claimable_target", [name], message, fix);
}

function isInZone(zone: DnsZone, host: string): boolean {
  return host === zone.name || host.endsWith(`.${zone.name}`);
}

/** A name exists where it has records, lies below a name that is handed on to other servers, or a wildcard covers it. */
function exists(zone: DnsZone, host: string): boolean {
  if (host === zone.name) return true;
  const has = (name: string, type?: string) =>
    zone.records.some(
      (record) => fullName(record.name, zone.name) === name && (type === undefined || record.type === type),
    );
  const parents = parentsOf(host, zone.name);
  return (
    has(host) || parents.some((parent) => has(`*.${parent}`) || (parent !== zone.name && has(parent, "NS")))
  );
}

function parentsOf(host: string, zoneName: string): string[] {
  const labels = host.slice(0, -zoneName.length - 1).split(".");
  return labels.map((_, at) => [...labels.slice(at + 1), zoneName].join("."));
}
