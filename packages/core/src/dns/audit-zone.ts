import { cnameConflicts } from "./cname-conflicts.js";
import { type DnsZone, describeRecord, recordContent } from "./dns-record.js";
import { type Finding, finding, sortFindings } from "./finding.js";
import { findDangling } from "./posture/find-dangling.js";
import { findTtl } from "./posture/find-ttl.js";
import { readWeb, type WebPosture } from "./posture/find-web.js";
import { type MailPosture, readMail } from "./posture/read-mail.js";

/** What the records alone do not tell. */
export interface ZoneFacts {
  /** What the vendor says of DNSSEC; left out, nothing is said of it. */
  readonly dnssec?: DnssecState;
  /** True where the vendor answers with addresses in place of a CNAME of the zone itself. */
  readonly flattensApex?: boolean;
  /** Types that the vendor's API does not show: their absence means nothing. */
  readonly unseenTypes?: readonly string[];
}

/** Whether a zone's answers are signed: `pending` while the signature is on its way to the registry. */
export type DnssecState = "on" | "off" | "pending" | "broken";

/** What a zone is like. */
export interface ZoneAudit {
  readonly zone: string;
  readonly recordCount: number;
  /** How many records of each type. */
  readonly types: Readonly<Record<string, number>>;
  readonly mail: MailPosture;
  readonly web: WebPosture;
  /** Certificate authorities that may issue; empty where any may, absent where the vendor does not show it. */
  readonly caa?: readonly string[];
  readonly dnssec?: DnssecState;
  /** What is wrong or worth knowing, the worst first. */
  readonly findings: readonly Finding[];
  /** For a person: a line for each finding. */
  readonly text: string;
}

/** What can be said of a zone without asking anybody; nothing is looked up. */
export function auditZone(zone: DnsZone, facts: ZoneFacts = {}): ZoneAudit {
  const mail = readMail(zone);
  const web = readWeb(zone);
  const caa = facts.unseenTypes?.includes("CAA") ? undefined : readCaa(zone);
  const findings = sortFindings([
    ...zone.unread.map((message) =>
      finding("problem", "unreadable", [], message, "Correct or delete the record."),
    ),
    ...findConflicts(zone, facts),
    ...mail.findings,
    ...findDangling(zone),
    ...web.findings,
    ...(caa ? findCaa(caa) : []),
    ...findDnssec(facts),
    ...findDuplicates(zone),
    ...findTtl(zone),
  ]);
  return {
    zone: zone.name,
    recordCount: zone.records.length,
    types: countTypes(zone),
    mail: mail.posture,
    web: web.posture,
    ...(caa && { caa }),
    ...(facts.dnssec && { dnssec: facts.dnssec }),
    findings,
    text: describeFindings(zone, findings),
  };
}

function countTypes({ records }: DnsZone): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function readCaa({ records }: DnsZone): string[] {
  return records
    .filter(
      ({ name, type, data }) => name === "@" && type === "CAA" && data.split(" ")[1]?.startsWith("issue"),
    )
    .map(({ data }) => data.split(" ").slice(2).join(" "));
}

function findCaa(authorities: readonly string[]): Finding[] {
  if (authorities.length > 0) return [];
  const message =
    "There is no CAA record, so every certificate authority may issue certificates for the domain.";
  const fix = 'Add CAA records for those that you use, such as 0 issue "letsencrypt.org".';
  return [finding("note", "caa_missing", ["@"], message, fix)];
}

function findDnssec({ dnssec }: ZoneFacts): Finding[] {
  if (dnssec === "off") {
    const message = "DNSSEC is off, so answers can be forged on the way.";
    return [
      finding(
        "note",
        "dnssec_off",
        ["@"],
        message,
        "Switch it on with the DNS vendor, then add the DS record at the registrar.",
      ),
    ];
  }
  if (dnssec !== "broken") return [];
  const message = "DNSSEC is on at one end only: who checks signatures cannot reach the domain.";
  return [
    finding(
      "problem",
      "dnssec_broken",
      ["@"],
      message,
      "Make the DS record at the registrar and the zone's keys agree, or remove it.",
    ),
  ];
}

function findConflicts(zone: DnsZone, { flattensApex = false }: ZoneFacts): Finding[] {
  return cnameConflicts(zone, flattensApex).map((message) => {
    const [name = "@"] = message.split(" ");
    return finding("problem", "cname_conflict", [name], message, "Delete the CNAME or the others.");
  });
}

function findDuplicates({ records }: DnsZone): Finding[] {
  const contents = records.map(recordContent);
  const again = records.filter((_, at) => contents.indexOf(contents[at] ?? "") < at);
  return again.map((record) => {
    const message = `${describeRecord(record)} stands more than once.`;
    return finding("warning", "duplicate", [record.name], message, "Delete all but one.");
  });
}

function describeFindings({ name, records }: DnsZone, findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) =>
    findings.filter((each) => each.severity === severity).length;
  const head = `${name}: ${records.length} records; ${count("problem")} problems, ${count("warning")} warnings, ${count("note")} notes.`;
  return [head, ...findings.map(({ severity, message, fix }) => `[${severity}] ${message} ${fix}`)].join(
    "\n",
  );
}
