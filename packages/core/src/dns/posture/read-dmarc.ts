import type { DnsZone } from "../dns-record.js";
import { type Finding, finding } from "../finding.js";
import { hasVersion } from "../record-set.js";
import { readTags } from "./read-tags.js";

/** What the DMARC record of a zone says (RFC 7489). */
export interface DmarcPosture {
  readonly record?: string;
  /** What is asked of receivers with mail that fails. */
  readonly policy: "none" | "quarantine" | "reject" | "missing";
  /** The same for names below the zone, where it differs. */
  readonly subdomainPolicy?: string;
  /** Of how much of the mail, in percent. */
  readonly percent: number;
  /** Where the reports go. */
  readonly reports: readonly string[];
}

const names = ["_dmarc"];

/** The DMARC record of the zone and what is wrong with it. */
export function readDmarc({ records }: DnsZone): { posture: DmarcPosture; findings: Finding[] } {
  const found = records.filter(
    ({ name, type, data }) => name === "_dmarc" && type === "TXT" && hasVersion(data, "dmarc1"),
  );
  const [record] = found;
  if (!record)
    return { posture: { policy: "missing", percent: 0, reports: [] }, findings: readMissing(records) };
  const tags = readTags(record.data);
  const policy = (["none", "quarantine", "reject"] as const).find((word) => word === tags.p?.toLowerCase());
  const posture: DmarcPosture = {
    record: record.data,
    policy: policy ?? "none",
    ...(tags.sp !== undefined && { subdomainPolicy: tags.sp }),
    percent: tags.pct === undefined ? 100 : Number(tags.pct),
    reports: (tags.rua ?? "")
      .split(",")
      .map((address) => address.trim())
      .filter((address) => address !== ""),
  };
  return { posture, findings: judge(posture, policy !== undefined, found.length) };
}

/** A CNAME hands the question on to somebody else, whose answer is not seen here. */
function readMissing(records: DnsZone["records"]): Finding[] {
  if (records.some(({ name, type }) => name === "_dmarc" && type === "CNAME")) return [];
  return [
    finding(
      "warning",
      "dmarc_missing",
      names,
      "There is no DMARC record, so receivers do not know what to do with forged mail, and nobody is told of it.",
      'Add a TXT record _dmarc "v=DMARC1; p=none; rua=mailto:..." and make it stricter when the reports are clean.',
    ),
  ];
}

function judge({ policy, percent, reports }: DmarcPosture, isValid: boolean, count: number): Finding[] {
  const findings: Finding[] = [];
  if (count > 1) {
    findings.push(
      finding(
        "problem",
        "dmarc_several",
        names,
        `There are ${count} DMARC records; receivers take none.`,
        "Keep one.",
      ),
    );
  }
  if (!isValid || !(percent >= 0 && percent <= 100)) {
    const message = "DMARC has no valid policy (p) or percentage (pct).";
    findings.push(
      finding(
        "problem",
        "dmarc_invalid",
        names,
        message,
        "Set p to none, quarantine or reject, pct to 0-100.",
      ),
    );
  } else if (policy === "none") {
    const message = "DMARC only watches (p=none): forged mail is delivered all the same.";
    findings.push(
      finding(
        "note",
        "dmarc_monitoring",
        names,
        message,
        "Go on to p=quarantine when the reports are clean.",
      ),
    );
  } else if (percent < 100) {
    const message = `DMARC speaks of ${percent} percent of the mail only.`;
    findings.push(
      finding("note", "dmarc_partial", names, message, "Raise pct to 100 when the reports are clean."),
    );
  }
  if (reports.length === 0) {
    const message =
      "DMARC names no address for reports (rua), so nobody learns who sends in this domain's name.";
    findings.push(finding("note", "dmarc_unreported", names, message, "Add rua=mailto:..."));
  }
  return findings;
}
