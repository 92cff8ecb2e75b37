import { type DnsZone, fullName } from "../dns-record.js";
import { type Finding, finding } from "../finding.js";
import { canonicalIpv6, isIpv4 } from "../ip-address.js";
import { hasVersion } from "../record-set.js";

/** What the SPF record of a zone says (RFC 7208). */
export interface SpfPosture {
  /** The record; absent where there is none. With several, the first. */
  readonly record?: string;
  /** What `all` says about everybody else. */
  readonly policy: "fail" | "softfail" | "neutral" | "pass" | "none";
  /**
   * Terms that make a receiver ask again, of which it takes ten (RFC 7208, 4.6.4). Those within the zone are followed;
   * others ask for more on their own, which is not seen here: the true number may be higher.
   */
  readonly lookups: number;
  /** Names outside the zone whose own records count as well. */
  readonly includes: readonly string[];
}

const maxLookups = 10;
const asking: ReadonlySet<string> = new Set(["include", "a", "mx", "ptr", "exists", "redirect"]);
const silent: ReadonlySet<string> = new Set(["all", "ip4", "ip6", "exp"]);
const policies: Readonly<Record<string, SpfPosture["policy"]>> = {
  "-": "fail",
  "~": "softfail",
  "?": "neutral",
  "+": "pass",
};

interface Term {
  readonly text: string;
  readonly sign: string;
  readonly kind: string;
  readonly value: string;
}

/** The SPF record of the zone itself and what is wrong with it. */
export function readSpf(zone: DnsZone): { posture: SpfPosture; findings: Finding[] } {
  const records = spfRecords(zone, "@");
  const [record] = records;
  if (record === undefined) return { posture: noRecord, findings: [missing()] };
  const postures = records.map((each) => readPosture(zone, each));
  const [posture = noRecord] = postures;
  const findings = postures.flatMap((each, at) => {
    const terms = readTerms(records[at] ?? "");
    return [...findInvalid(terms), ...findLoose(terms, each)];
  });
  return { posture, findings: [...findSeveral(records), ...findings] };
}

const noRecord: SpfPosture = { policy: "none", lookups: 0, includes: [] };

function readPosture(zone: DnsZone, record: string): SpfPosture {
  const { lookups, includes } = countLookups(zone, record, new Set([zone.name]));
  return { record, policy: readPolicy(readTerms(record)), lookups, includes: [...includes] };
}

function spfRecords({ records }: DnsZone, name: string): string[] {
  return records
    .filter((record) => record.name === name && record.type === "TXT" && hasVersion(record.data, "spf1"))
    .map(({ data }) => data.trim());
}

function readTerms(record: string): Term[] {
  const [, ...terms] = record.split(/\s+/);
  return terms.map((text) => {
    const [, sign = "", kind = "", value = ""] = /^([-+~?]?)([a-z0-9_.-]+)[:=/]?(.*)$/i.exec(text) ?? [];
    return { text, sign: sign || "+", kind: kind.toLowerCase(), value: value.toLowerCase() };
  });
}

function readPolicy(terms: readonly Term[]): SpfPosture["policy"] {
  const all = terms.find(({ kind }) => kind === "all");
  return all ? (policies[all.sign] ?? "pass") : "none";
}

/** Follows includes to names of the zone itself, each once. */
function countLookups(
  zone: DnsZone,
  record: string,
  seen: Set<string>,
): { lookups: number; includes: Set<string> } {
  let lookups = 0;
  const includes = new Set<string>();
  for (const { kind, value } of readTerms(record)) {
    if (!asking.has(kind)) continue;
    lookups += 1;
    if (kind !== "include" && kind !== "redirect") continue;
    const target = value.replace(/\.$/, "");
    const inner = innerRecord(zone, target);
    if (inner === undefined) includes.add(target);
    if (inner === undefined || seen.has(target)) continue;
    seen.add(target);
    const found = countLookups(zone, inner, seen);
    lookups += found.lookups;
    for (const name of found.includes) includes.add(name);
  }
  return { lookups, includes };
}

function innerRecord(zone: DnsZone, target: string): string | undefined {
  const name = zone.records.find((record) => fullName(record.name, zone.name) === target)?.name;
  return name === undefined ? undefined : spfRecords(zone, name)[0];
}

function missing(): Finding {
  return finding(
    "warning",
    "spf_missing",
    ["@"],
    "There is no SPF record, so anybody can send mail in this domain's name.",
    'Add a TXT record "v=spf1 ... -all" that names who sends mail; "v=spf1 -all" where nobody does.',
  );
}

function findSeveral(records: readonly string[]): Finding[] {
  if (records.length < 2) return [];
  const message = `There are ${records.length} SPF records; with more than one, receivers take none (RFC 7208, 4.5).`;
  return [finding("problem", "spf_several", ["@"], message, "Merge them into one record.")];
}

function findInvalid(terms: readonly Term[]): Finding[] {
  const wrong = terms.filter((term) => !isTerm(term)).map(({ text }) => text);
  if (wrong.length === 0) return [];
  const message = `SPF has terms that no receiver understands: ${wrong.join(", ")}. The whole record fails.`;
  return [finding("problem", "spf_invalid", ["@"], message, "Correct or remove these terms.")];
}

function isTerm({ text, kind, value }: Term): boolean {
  const [address = "", bits = ""] = value.split("/");
  const hasBits = (most: number) => bits === "" || (/^\d+$/.test(bits) && Number(bits) <= most);
  if (kind === "ip4") return isIpv4(address) && hasBits(32);
  if (kind === "ip6") return canonicalIpv6(address) !== undefined && hasBits(128);
  if (kind === "include" || kind === "redirect" || kind === "exists") return value.includes(".");
  return asking.has(kind) || silent.has(kind) || /^[a-z][\w.-]*=/i.test(text);
}

function findLoose(terms: readonly Term[], { policy, lookups, includes }: SpfPosture): Finding[] {
  const findings: Finding[] = [];
  if (lookups > maxLookups) {
    findings.push(
      finding(
        "problem",
        "spf_lookups",
        ["@"],
        `SPF needs at least ${lookups} lookups; receivers stop after ${maxLookups} and refuse the record.`,
        "Remove senders that are not used any more, or name their addresses with ip4 and ip6.",
      ),
    );
  } else if (lookups + includes.length > maxLookups) {
    findings.push(
      finding(
        "note",
        "spf_lookups",
        ["@"],
        `SPF needs at least ${lookups} lookups of ${maxLookups}, and its ${includes.length} includes ask for more.`,
        "Count the lookups of the included records, and remove senders that are not used any more.",
      ),
    );
  }
  const redirects = terms.some(({ kind }) => kind === "redirect");
  if (policy === "pass" || policy === "neutral") {
    const message = `SPF ends in ${policy === "pass" ? "+all" : "?all"}, which allows everybody to send.`;
    findings.push(finding("problem", "spf_open", ["@"], message, "End it in -all or ~all."));
  }
  if (policy === "none" && !redirects) {
    const message = "SPF does not end in all, so it says nothing about other senders.";
    findings.push(finding("warning", "spf_unfinished", ["@"], message, "End it in -all or ~all."));
  }
  const all = terms.findIndex(({ kind }) => kind === "all");
  const late = all < 0 ? [] : terms.slice(all + 1).filter(({ kind }) => kind !== "exp");
  if (late.length > 0) {
    const message = `SPF has terms after all, which nobody reads: ${late.map(({ text }) => text).join(", ")}.`;
    findings.push(finding("warning", "spf_unfinished", ["@"], message, "Put them in front of all."));
  }
  if (terms.some(({ kind }) => kind === "ptr")) {
    const message = "SPF uses ptr, which is slow and no longer recommended (RFC 7208, 5.5).";
    findings.push(
      finding("note", "spf_deprecated", ["@"], message, "Name the senders by ip4, ip6 or include."),
    );
  }
  return findings;
}
