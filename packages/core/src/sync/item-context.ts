import type { ItemContext, ItemContextChange, ItemKnowledge } from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { ContactContext, Records } from "../storage/records.js";
import type { SyncParts } from "./sync-collection.js";
import type { CollectionPlace } from "./sync-history.js";

/** One item of a collection. */
export interface ItemPlace extends CollectionPlace {
  readonly id: string;
}

/** A change of what is known, and who makes it. */
export interface Lesson {
  readonly change: (known: ItemContext | null) => ItemContextChange;
  /** The change in words. */
  readonly summary: string;
  readonly principal: string;
}

/** People write context by hand: more than this was made by no person, and the newest count. */
const mostContexts = 50_000;
/** So often others may be faster. */
const mostTries = 10;

/** What is known of the items of a collection, by their id. */
export async function readContexts(
  records: Pick<Records, "query">,
  { vendor, account, kind }: CollectionPlace,
): Promise<ReadonlyMap<string, ItemContext>> {
  const where = { vendor, account, kind };
  const rows = await records.query("contact_context", { where, limit: mostContexts });
  return new Map(rows.map((row) => [row.id, toItemContext(row)]));
}

/** What is known of one item. */
export async function readKnowledge(
  records: Pick<Records, "query">,
  place: ItemPlace,
  limit = 100,
): Promise<ItemKnowledge> {
  const { vendor, account, id: contactId } = place;
  const [row, interactions] = await Promise.all([
    readRow(records, place),
    records.query("interactions", { where: { vendor, account, contactId }, limit }),
  ]);
  return {
    context: row ? toItemContext(row) : null,
    interactions: interactions.map(({ id, kind, direction, summary, occurredAtMs }) => {
      return { id, kind, direction, summary, occurredAtMs };
    }),
  };
}

/**
 * Writes what somebody has said of an item, and that it was said.
 *
 * @throws MedtainerError `conflict` where others were faster every time.
 */
export async function learn(
  parts: Pick<SyncParts, "records" | "now">,
  place: ItemPlace,
  lesson: Lesson,
): Promise<ItemContext> {
  const { records, now } = parts;
  const row = await writeContext(parts, place, lesson);
  const { vendor, account, id: contactId } = place;
  await records.append("interactions", {
    id: crypto.randomUUID(),
    vendor,
    account,
    contactId,
    kind: "context",
    direction: null,
    summary: lesson.summary,
    data: { by: lesson.principal },
    occurredAtMs: now(),
  });
  return toItemContext(row);
}

/** A row is replaced only as it was read: its time is its version, and so grows with each change. */
async function writeContext(
  { records, now }: Pick<SyncParts, "records" | "now">,
  place: ItemPlace,
  { change, principal }: Lesson,
): Promise<ContactContext> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await readRow(records, place);
    const updatedAtMs = Math.max(now(), (before?.updatedAtMs ?? 0) + 1);
    const after: ContactContext = {
      ...(before ?? { ...place, nicknames: [], notes: "", importance: null, lastInteractionAtMs: null }),
      ...change(before ? toItemContext(before) : null),
      updatedAtMs,
      updatedBy: principal,
    };
    if (await replace(records, place, before, after)) return after;
  }
  throw new MedtainerError(
    "conflict",
    `Others are changing what is known of ${place.kind} ${place.id} at this moment. Try again.`,
  );
}

async function replace(
  records: Pick<Records, "append" | "change">,
  { vendor, account, kind, id }: ItemPlace,
  before: ContactContext | undefined,
  after: ContactContext,
): Promise<boolean> {
  if (before !== undefined) {
    const where = { vendor, account, kind, id, updatedAtMs: before.updatedAtMs };
    const { nicknames, notes, importance, updatedAtMs, updatedBy } = after;
    const changes = { nicknames, notes, importance, updatedAtMs, updatedBy };
    return (await records.change("contact_context", where, changes)) === 1;
  }
  try {
    await records.append("contact_context", after);
    return true;
  } catch (reason) {
    if (MedtainerError.from(reason).code === "conflict") return false;
    throw reason;
  }
}

async function readRow(
  records: Pick<Records, "query">,
  { vendor, account, kind, id }: ItemPlace,
): Promise<ContactContext | undefined> {
  const where = { vendor, account, kind, id };
  const [row] = await records.query("contact_context", { where, limit: 1 });
  if (row === undefined) return undefined;
  const { sequence: _, ...context } = row;
  return context;
}

/** A row without what every row of the collection shares. */
export function toItemContext({
  id,
  nicknames,
  notes,
  importance,
  updatedAtMs,
  updatedBy,
}: ContactContext): ItemContext {
  return { id, nicknames, notes, importance, updatedAtMs, updatedBy };
}
