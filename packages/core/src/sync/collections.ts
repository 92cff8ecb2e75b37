import {
  type Collection,
  type CollectionAge,
  type CollectionItem,
  type CollectionQuery,
  type Collections,
  operationsOf,
} from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { KeptRow, RecordSelection } from "../storage/records.js";
import type { Tool } from "../tool.js";
import { bringUpToDate } from "./freshness.js";
import { learn, readContexts, readKnowledge, toItemContext } from "./item-context.js";
import type { SyncWork } from "./read-page.js";
import { readStatus } from "./read-status.js";
import { type SyncParts, syncCollection } from "./sync-collection.js";
import { readHistory } from "./sync-history.js";
import { createRecordReader } from "./to-record.js";

/** One call of a tool, as its view of the collections sees it. */
export interface CollectionsCall {
  readonly tool: Pick<Tool, "name" | "uses">;
  /** Who calls. */
  readonly principal: string;
  readonly work: SyncWork;
  /** The account that a vendor's collections are kept under. */
  readonly accountOf: (vendor: string) => string;
  /** Told when an answer was given from storage, and how old it is: milliseconds since 1970. */
  readonly onStored: (asOfMs: number) => void;
}

/** The collections as one call of a tool may use them. */
export function createCollections(parts: SyncParts, call: CollectionsCall): Collections {
  const { records } = parts;
  const placeOf = (collection: Collection) => {
    assertUsed(call.tool, collection);
    const { vendor, kind } = collection;
    return { vendor, account: call.accountOf(vendor), kind };
  };
  const ageOf = async (collection: Collection): Promise<CollectionAge> => {
    const { isStored, ...age } = await bringUpToDate(parts, collection, placeOf(collection), call.work);
    if (isStored) call.onStored(age.asOfMs);
    return age;
  };
  return {
    async read(collection, query = {}) {
      const age = await ageOf(collection);
      const selection = selectionOf(placeOf(collection), query);
      const { order, after, limit } = query;
      const page = {
        ...selection,
        ...(order && { order }),
        ...(after !== undefined && { after }),
        ...(limit !== undefined && { limit }),
      };
      const [rows, total] = await Promise.all([
        records.query("records", page),
        records.count("records", selection),
      ]);
      return { ...age, total, items: rows.map(toItem) };
    },
    async search(collection, search) {
      const age = await ageOf(collection);
      const matches = await records.search({ ...placeOf(collection), ...search });
      return {
        ...age,
        matches: matches.map(({ record, context, score, reasons }) => ({
          record: toItem(record),
          context: context && toItemContext(context),
          score,
          reasons,
        })),
      };
    },
    async sync(collection, { ifOlderThanSeconds } = {}) {
      const place = placeOf(collection);
      const { whole } = await readHistory(records, place);
      const ageMs = whole ? parts.now() - whole.asOfMs : Number.POSITIVE_INFINITY;
      // A negative age is that of a clock which was set back.
      if (ageMs >= 0 && ageMs < (ifOlderThanSeconds ?? 0) * 1000) return undefined;
      return syncCollection(parts, collection, place.account, call.work);
    },
    async keep(collection, items) {
      const { vendor, kind } = collection;
      const place = { vendor, account: call.accountOf(vendor), kind };
      const { newest } = await readHistory(records, place);
      const reading = { account: place.account, syncedAtMs: parts.now(), version: newest?.version ?? 0 };
      const read = createRecordReader(collection);
      await records.upsert(
        "records",
        items.map((item) => read(item, reading)),
      );
    },
    status: async (collection) => readStatus(parts, collection, placeOf(collection)),
    contexts: async (collection) => readContexts(records, placeOf(collection)),
    knowledge: async (collection, id, limit) => readKnowledge(records, { ...placeOf(collection), id }, limit),
    learn: async (collection, id, change, summary) =>
      learn(parts, { ...placeOf(collection), id }, { change, summary, principal: call.principal }),
  };
}

/** A question may start a sync, whose operations are the tool's then; its scopes must say so. */
function assertUsed({ name, uses }: Pick<Tool, "name" | "uses">, collection: Collection): void {
  // A tool's table holds operations of every type, and identity is all that is compared here.
  const missing = operationsOf(collection).filter(
    (operation) => !uses.includes(operation as Tool["uses"][number]),
  );
  const [first] = missing;
  if (!first) return;
  throw new MedtainerError(
    "internal",
    `${name} asked for ${collection.kind}, but its "uses" does not name ${first.id}.`,
  );
}

function selectionOf(
  place: { readonly vendor: string; readonly account: string; readonly kind: string },
  { id, labels, occurredAtMs }: CollectionQuery,
): RecordSelection<"records"> {
  return {
    where: { ...place, deletedAtMs: null, ...(id !== undefined && { id }) },
    ...(labels && labels.length > 0 && { labels }),
    ...(occurredAtMs && { range: { column: "occurredAtMs", ...occurredAtMs } }),
  };
}

function toItem({
  id,
  data,
  labels,
  occurredAtMs,
  syncedAtMs,
  sequence,
}: KeptRow<"records">): CollectionItem {
  return { id, data, labels, occurredAtMs, syncedAtMs, sequence };
}
