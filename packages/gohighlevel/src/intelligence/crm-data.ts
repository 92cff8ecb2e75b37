import type { CrmContact, CrmOpportunity, CrmPipeline, CrmStage } from "../crm-records.js";
import { groupBy } from "./group-by.js";
import { hasHappened } from "./rules.js";

/** What the figures are computed from. The order of the lists does not matter; ids are unique within each. */
export interface CrmData {
  readonly contacts: readonly CrmContact[];
  readonly opportunities: readonly CrmOpportunity[];
  readonly pipelines: readonly CrmPipeline[];
  /** The newest message with each contact, where it was read. */
  readonly lastMessages: readonly LastMessage[];
}

/** The newest message of a conversation. */
export interface LastMessage {
  readonly contactId: string;
  readonly atMs: number;
  /** `inbound` is from the contact. */
  readonly direction?: "inbound" | "outbound";
  /** `email`, `sms`, `call`. */
  readonly channel?: string;
}

/** When something is computed, and how days are counted. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** An IANA name; weeks begin on its Mondays. */
  readonly timezone: string;
}

/** The same data, found by id. */
export interface CrmIndex {
  readonly contacts: ReadonlyMap<string, CrmContact>;
  readonly dealsOf: ReadonlyMap<string, readonly CrmOpportunity[]>;
  readonly lastMessageOf: ReadonlyMap<string, LastMessage>;
  readonly pipelines: ReadonlyMap<string, CrmPipeline>;
}

/** Indexes the data once; of several messages with one contact the newest counts. */
export function indexCrm({ contacts, opportunities, pipelines, lastMessages }: CrmData): CrmIndex {
  return {
    contacts: byId(contacts),
    dealsOf: groupBy(opportunities, ({ contactId }) => contactId),
    lastMessageOf: newestByContact(lastMessages),
    pipelines: byId(pipelines),
  };
}

/** The stage that a deal stands in; undefined where the pipeline or the stage is gone. */
export function stageOf(
  deal: Pick<CrmOpportunity, "pipelineId" | "stageId">,
  { pipelines }: Pick<CrmIndex, "pipelines">,
): CrmStage | undefined {
  return pipelines.get(deal.pipelineId)?.stages.find(({ id }) => id === deal.stageId);
}

/** When a deal came to its stage: on its last move, else when it was made. */
export function inStageSince({ lastStageChangeAtMs, createdAtMs }: CrmOpportunity): number {
  return lastStageChangeAtMs ?? createdAtMs;
}

/** When a deal was won, lost or given up; where the vendor does not say, when it was last changed. */
export function decidedAt({ lastStatusChangeAtMs, updatedAtMs }: CrmOpportunity): number {
  return lastStatusChangeAtMs ?? updatedAtMs;
}

/** When something last happened with a contact, as far as is known; what is yet to come does not count. */
export function lastTouchAt(
  { id, lastActivityAtMs }: CrmContact,
  { lastMessageOf }: Pick<CrmIndex, "lastMessageOf">,
  nowMs: number,
): number | undefined {
  const known = [lastActivityAtMs, lastMessageOf.get(id)?.atMs].filter(
    (atMs) => atMs !== undefined && hasHappened(atMs, nowMs),
  );
  return known.length === 0 ? undefined : Math.max(...known.map(Number));
}

/** What a contact is called in an answer: never empty. */
export function callContact({ name, company, email, phone, id }: CrmContact): string {
  return [name, company, email, phone].find((text) => text !== undefined && text.trim() !== "") ?? id;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function newestByContact(messages: readonly LastMessage[]): Map<string, LastMessage> {
  const newest = new Map<string, LastMessage>();
  for (const message of messages) {
    const known = newest.get(message.contactId);
    if (!known || isNewer(message, known)) newest.set(message.contactId, message);
  }
  return newest;
}

/** Of two messages of the same moment the one from the contact counts, so that the order of reading does not matter. */
function isNewer(message: LastMessage, known: LastMessage): boolean {
  if (message.atMs !== known.atMs) return message.atMs > known.atMs;
  const rank = ({ direction, channel }: LastMessage) =>
    `${direction === "inbound" ? 0 : 1} ${direction ?? ""} ${channel ?? ""}`;
  return rank(message) < rank(known);
}
