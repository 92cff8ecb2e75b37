import type { Json } from "@medtainer/core";
import type { SandboxReply } from "@medtainer/sandbox";
import { dayOf } from "./periods.js";
import { type ReportParts, writeReport } from "./report-form.js";
import type { QuickBooksCall } from "./tables.js";

/** A report as a reply. */
export function reply(parts: ReportParts): SandboxReply {
  // A report is plain JSON.
  return { body: writeReport(parts) as Json };
}

/** The day that a report looks from; today where its query names none. */
export function reportDay(query: QuickBooksCall["query"], now: number): string {
  return typeof query.report_date === "string" ? query.report_date : dayOf(now);
}

/** Ids with commas between. */
export function listOf(ids: Json | undefined): string[] {
  return typeof ids === "string" ? ids.split(",").map((id) => id.trim()) : [];
}
