import type { DnsZone } from "./dns-record.js";

/** Types that may stand beside a CNAME (RFC 4034). */
const besideCname: ReadonlySet<string> = new Set(["CNAME", "RRSIG", "NSEC"]);

/**
 * Names whose CNAME stands beside other records or another CNAME (RFC 1034, 3.6.2), a sentence each.
 *
 * @param flattensApex True where the vendor answers with addresses in place of a CNAME of the zone itself.
 */
export function cnameConflicts(zone: DnsZone, flattensApex = false): string[] {
  const names = new Set(zone.records.filter(({ type }) => type === "CNAME").map(({ name }) => name));
  return [...names].flatMap((name) => {
    const here = zone.records.filter((record) => record.name === name);
    const targets = new Set(here.filter(({ type }) => type === "CNAME").map(({ data }) => data));
    const others = new Set(here.map(({ type }) => type).filter((type) => !besideCname.has(type)));
    if (targets.size > 1) return [`${name} has ${targets.size} CNAMEs; a name can have one.`];
    if (others.size === 0 || (flattensApex && name === "@")) return [];
    return [`${name} has a CNAME beside ${[...others].sort().join(", ")}; a CNAME must stand alone.`];
  });
}
