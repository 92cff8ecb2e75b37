import type { Collection, CollectionRun, CollectionStatus } from "../collection.js";
import type { SyncRun } from "../storage/records.js";
import type { SyncParts } from "./sync-collection.js";
import { type CollectionPlace, readHistory } from "./sync-history.js";

const mostRuns = 10;

/** How a collection does: how much is kept, how old it is, and how its newest runs went. */
export async function readStatus(
  { records, now }: Pick<SyncParts, "records" | "now">,
  { freshSeconds }: Pick<Collection, "freshSeconds">,
  place: CollectionPlace,
): Promise<CollectionStatus> {
  const [{ whole }, runs, kept] = await Promise.all([
    readHistory(records, place),
    records.query("sync_runs", { where: { ...place }, limit: mostRuns }),
    records.count("records", { where: { ...place, deletedAtMs: null } }),
  ]);
  const ageMs = whole ? now() - whole.asOfMs : Number.POSITIVE_INFINITY;
  // A negative age is that of a clock which was set back.
  const isStale = ageMs < 0 || ageMs >= freshSeconds * 1000;
  return { kept, asOfMs: whole?.asOfMs ?? null, isStale, runs: runs.map(toRun) };
}

function toRun({
  status,
  code,
  pages,
  seen,
  changed,
  deleted,
  startedAtMs,
  durationMs,
}: SyncRun): CollectionRun {
  return { status, code, pages, seen, changed, deleted, startedAtMs, durationMs };
}
