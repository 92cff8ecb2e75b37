import type { Collection, SyncReport } from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { HeldLease, Leases } from "../storage/lease.js";
import type { Records, SyncRun } from "../storage/records.js";
import { markGone } from "./mark-gone.js";
import type { SyncWork } from "./read-page.js";
import { type CollectionPlace, readHistory, type SyncHistory } from "./sync-history.js";
import { readToEnd } from "./sync-pass.js";

/** What every sync of an installation shares. */
export interface SyncParts {
  readonly records: Records;
  readonly leases: Leases;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A reading that was cut longer ago than this begins anew: the list has moved on since. */
const resumeWithinMs = 60 * 60_000;

/**
 * Reads a collection whole and keeps it: page by page, in batches, under a lease, so that of all processes on these
 * records one reads it at a time. What a whole reading did not see is marked as deleted (see {@link markGone}); a
 * reading that was cut marks nothing, and the next one within an hour goes on from its last page.
 *
 * @returns `undefined` where another run has the lease.
 * @throws MedtainerError as the vendor's operations; `conflict` where the lease was lost; what was read until then is kept.
 */
export async function syncCollection(
  parts: SyncParts,
  collection: Collection,
  account: string,
  work: SyncWork,
): Promise<SyncReport | undefined> {
  const { vendor, kind } = collection;
  const lease = await parts.leases.take(`sync:${JSON.stringify([vendor, account, kind])}`);
  if (!lease) return undefined;
  try {
    return await syncUnderLease(parts, { collection, place: { vendor, account, kind }, lease, work });
  } finally {
    await lease.release();
  }
}

interface LeasedSync {
  readonly collection: Collection;
  readonly place: CollectionPlace;
  readonly lease: HeldLease;
  readonly work: SyncWork;
}

async function syncUnderLease(parts: SyncParts, sync: LeasedSync): Promise<SyncReport> {
  const { records, now } = parts;
  const { collection, place, work, lease } = sync;
  const { fence } = lease;
  const history = await readHistory(records, place);
  const run = startRun(place, history, now());
  await records.append("sync_runs", run, { fence });
  const end = (changes: Partial<SyncRun>) =>
    records.change(
      "sync_runs",
      { id: run.id },
      { ...changes, durationMs: now() - run.startedAtMs },
      { fence },
    );
  try {
    const read = await readToEnd({ records, collection, lease, work, now, run });
    const { version } = read;
    const versionBefore = history.whole?.run.version;
    const deleted = await markGone(records, { place, version, versionBefore, fence, nowMs: now() });
    await end({ status: "ok", cursor: null, deleted });
    return await report(parts, place, { ...read, deleted }, run.cursor !== null);
  } catch (reason) {
    const { code } = MedtainerError.from(reason);
    // Where the lease is lost this is refused too, and rightly: the row then stays `started`.
    await end({ status: "failed", code }).catch(() => {});
    throw reason;
  }
}

/** The row of a run that begins anew, or where the one before was cut. */
function startRun(place: CollectionPlace, { newest }: SyncHistory, nowMs: number): SyncRun {
  const version = newest?.version ?? 0;
  const resumed = newest !== undefined && isResumable(newest, nowMs);
  return {
    ...place,
    id: crypto.randomUUID(),
    status: "started",
    code: null,
    version: resumed ? version : version + 1,
    cursor: resumed ? newest.cursor : null,
    pages: 0,
    seen: 0,
    changed: 0,
    deleted: 0,
    startedAtMs: nowMs,
    durationMs: null,
  };
}

/** One that read nothing is not gone on with: its cursor may be what the vendor refuses. */
function isResumable({ status, cursor, pages, startedAtMs }: SyncRun, nowMs: number): boolean {
  const ageMs = nowMs - startedAtMs;
  return status !== "ok" && cursor !== null && pages > 0 && ageMs >= 0 && ageMs < resumeWithinMs;
}

async function report(
  { records, now }: SyncParts,
  place: CollectionPlace,
  run: SyncRun,
  isResumed: boolean,
): Promise<SyncReport> {
  const { whole } = await readHistory(records, place);
  return {
    kind: run.kind,
    pages: run.pages,
    seen: run.seen,
    changed: run.changed,
    deleted: run.deleted,
    kept: await records.count("records", { where: { ...place, deletedAtMs: null } }),
    isResumed,
    asOfMs: whole?.asOfMs ?? run.startedAtMs,
    durationMs: now() - run.startedAtMs,
  };
}
