// DNS zones as data: read, judged, and changed by the smallest plan. Nothing here asks anybody.

export { auditZone, type DnssecState, type ZoneAudit, type ZoneFacts } from "./dns/audit-zone.js";
export {
  applyDiff,
  type ChangedRecord,
  type DnsDiff,
  diffZone,
  type RemovedRecords,
  undoDiff,
  type WantedRecords,
} from "./dns/diff-zone.js";
export {
  type DnsRecord,
  type DnsRecordInput,
  type DnsZone,
  describeRecord,
  fullName,
} from "./dns/dns-record.js";
export type { Finding, FindingCode, FindingSeverity } from "./dns/finding.js";
export { PLAN_INPUT, WANTED_RECORDS, wantedRecordsWith } from "./dns/input-schemas.js";
export { parseName, parseRecord } from "./dns/parse-record.js";
export { parseZone } from "./dns/parse-zone.js";
export {
  type DnsPlan,
  describeDiff,
  openPlan,
  type PlannedZone,
  type PlanOptions,
  planZone,
} from "./dns/plan-zone.js";
export type { WebPosture } from "./dns/posture/find-web.js";
export { mailProvider } from "./dns/posture/mail-providers.js";
export type { DkimSelector } from "./dns/posture/read-dkim.js";
export type { DmarcPosture } from "./dns/posture/read-dmarc.js";
export type { MailPosture } from "./dns/posture/read-mail.js";
export type { SpfPosture } from "./dns/posture/read-spf.js";
export { readTextData, splitText, writeTextData } from "./dns/text-data.js";
