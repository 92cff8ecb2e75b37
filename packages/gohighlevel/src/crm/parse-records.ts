import type { ItemContext, JsonObject } from "@medtainer/core";
import { amountsIn } from "@medtainer/core/money";
import type { CrmContact, CrmOpportunity, CrmPipeline } from "../crm-records.js";
import { objectsAt, textAt, textsAt, timeAt } from "./read-members.js";

/** A contact as HighLevel answers it, with what this installation knows beside it. */
export function parseContact(item: JsonObject, id: string, known?: ItemContext): CrmContact {
  const company = textAt(item, "companyName") ?? textAt(item, "businessName");
  const email = textAt(item, "email");
  const names = [textAt(item, "firstName"), textAt(item, "lastName")].filter((name) => name !== undefined);
  const name =
    names.join(" ") || textAt(item, "contactName") || textAt(item, "name") || company || email || "";
  const [phone, ownerId, source] = [
    textAt(item, "phone"),
    textAt(item, "assignedTo"),
    textAt(item, "source"),
  ];
  const lastActivityAtMs = timeAt(item, "lastActivity");
  const importance = known?.importance ?? undefined;
  return {
    id,
    name,
    ...(company !== undefined && { company }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    tags: textsAt(item, "tags"),
    ...(ownerId !== undefined && { ownerId }),
    ...(source !== undefined && { source }),
    createdAtMs: timeAt(item, "dateAdded") ?? 0,
    ...(lastActivityAtMs !== undefined && { lastActivityAtMs }),
    ...(importance !== undefined && { importance }),
    ...(item.dnd === true && { doNotDisturb: true }),
    ...(known && known.nicknames.length > 0 && { nicknames: known.nicknames }),
  };
}

const statuses = ["open", "won", "lost", "abandoned"] as const;

/**
 * A deal as HighLevel answers it. A value that is no amount counts as none: one odd deal does not hide all others.
 *
 * @param currency ISO 4217; HighLevel's numbers have none.
 */
export function parseOpportunity(item: JsonObject, id: string, currency: string): CrmOpportunity {
  const createdAtMs = timeAt(item, "createdAt") ?? 0;
  const [lastStageChangeAtMs, lastStatusChangeAtMs] = [
    timeAt(item, "lastStageChangeAt"),
    timeAt(item, "lastStatusChangeAt"),
  ];
  const [ownerId, source] = [textAt(item, "assignedTo"), textAt(item, "source")];
  return {
    id,
    name: textAt(item, "name") ?? "",
    contactId: textAt(item, "contactId") ?? "",
    pipelineId: textAt(item, "pipelineId") ?? "",
    stageId: textAt(item, "pipelineStageId") ?? "",
    status: statuses.find((status) => status === item.status) ?? "open",
    valueMinor: readValue(item.monetaryValue, currency),
    currency,
    createdAtMs,
    updatedAtMs: timeAt(item, "updatedAt") ?? createdAtMs,
    ...(lastStageChangeAtMs !== undefined && { lastStageChangeAtMs }),
    ...(lastStatusChangeAtMs !== undefined && { lastStatusChangeAtMs }),
    ...(ownerId !== undefined && { ownerId }),
    ...(source !== undefined && { source }),
  };
}

/** Larger amounts are mistakes, and would not be exact. */
const largestValue = 1_000_000_000_000;

function readValue(value: JsonObject[string] | undefined, currency: string): number {
  const amount = typeof value === "string" || typeof value === "number" ? Number(value) : 0;
  if (!Number.isFinite(amount) || Math.abs(amount) > largestValue) return 0;
  // Without an exponent, which no reader of amounts takes.
  return amountsIn(currency).read(amount.toFixed(6));
}

/** A pipeline as HighLevel answers it, its stages in their order. */
export function parsePipeline(item: JsonObject): CrmPipeline {
  const stages = objectsAt(item, "stages").map((stage, index) => ({
    id: textAt(stage, "id") ?? "",
    name: textAt(stage, "name") ?? "",
    position: typeof stage.position === "number" ? stage.position : index,
  }));
  return {
    id: textAt(item, "id") ?? "",
    name: textAt(item, "name") ?? "",
    stages: stages.sort((one, other) => one.position - other.position),
  };
}
