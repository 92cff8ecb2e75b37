/** How bad it is: something fails; something may fail or be abused; worth knowing. */
export type FindingSeverity = "problem" | "warning" | "note";

/** What a finding is about; each code has one meaning for good. */
export type FindingCode =
  | "spf_missing"
  | "spf_several"
  | "spf_invalid"
  | "spf_lookups"
  | "spf_open"
  | "spf_unfinished"
  | "spf_deprecated"
  | "dkim_missing"
  | "dkim_revoked"
  | "dkim_weak"
  | "dmarc_missing"
  | "dmarc_several"
  | "dmarc_invalid"
  | "dmarc_monitoring"
  | "dmarc_partial"
  | "dmarc_unreported"
  | "mx_missing"
  | "mx_invalid"
  | "dangling_target"
  | "claimable_target"
  | "caa_missing"
  | "ttl_short"
  | "ttl_long"
  | "ttl_mixed"
  | "apex_missing"
  | "www_missing"
  | "www_differs"
  | "dnssec_off"
  | "dnssec_broken"
  | "duplicate"
  | "cname_conflict"
  | "unreadable";

/** One thing that is wrong with a zone, or worth knowing. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** Names of the records that it is about, relative to the zone. */
  readonly names: readonly string[];
  /** What is so, in a sentence. */
  readonly message: string;
  /** What to do about it, in a sentence. */
  readonly fix: string;
}

const severities: readonly FindingSeverity[] = ["problem", "warning", "note"];

/** A finding, in one line of code. */
export function finding(
  severity: FindingSeverity,
  code: FindingCode,
  names: readonly string[],
  message: string,
  fix: string,
): Finding {
  return { code, severity, names, message, fix };
}

/** The worst first; else as they were found. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
}
