import type { Collection, CollectionAge } from "../collection.js";
import type { ErrorCode } from "../errors/error-codes.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { SyncWork } from "./read-page.js";
import { type SyncParts, syncCollection } from "./sync-collection.js";
import { type CollectionPlace, readHistory, type SyncHistory } from "./sync-history.js";

/** How old what is kept is, and whether it stood there or was just read. */
export interface UpToDate extends CollectionAge {
  readonly isStored: boolean;
}

/** After a run that failed, what is kept answers for so long without another try, where it may. */
const restAfterFailureMs = 30_000;

/** Where another process reads the collection, its end is looked for this often. */
const pollMs = 500;

/** Failures of a vendor's, for which an old answer may stand in. */
const vendorFailures: readonly ErrorCode[] = [
  "vendor_unavailable",
  "vendor_rejected",
  "rate_limited",
  "timeout",
  "unauthenticated",
  "forbidden",
  "payload_too_large",
];

/**
 * Sees to it that a collection is as fresh as it asks to be: it is, or it is read whole now, by this call or by whoever
 * is at it. Where the vendor fails, or another is still at it, an older state stands in if the collection allows it.
 *
 * @throws MedtainerError as {@link syncCollection}.
 */
export async function bringUpToDate(
  parts: SyncParts,
  collection: Collection,
  place: CollectionPlace,
  work: SyncWork,
): Promise<UpToDate> {
  for (;;) {
    const history = await readHistory(parts.records, place);
    const stored = storedState(collection, history, parts.now());
    if (stored && (!stored.isStale || hasJustFailed(history, parts.now()))) return stored;
    const read = await syncOr(stored, work, () => syncCollection(parts, collection, place.account, work));
    if (read) return "isStored" in read ? read : { asOfMs: read.asOfMs, isStale: false, isStored: false };
    if (stored) return stored;
    await work.context.sleep(pollMs);
  }
}

/** What is kept, if it may answer at all. A state from the future (the clock was set back) may not. */
function storedState(
  { freshSeconds, staleSeconds = 0 }: Collection,
  { whole }: SyncHistory,
  nowMs: number,
): UpToDate | undefined {
  if (!whole) return undefined;
  const ageMs = nowMs - whole.asOfMs;
  const isStale = ageMs >= freshSeconds * 1000;
  const mayAnswer = ageMs >= 0 && (!isStale || ageMs < staleSeconds * 1000);
  return mayAnswer ? { asOfMs: whole.asOfMs, isStale, isStored: true } : undefined;
}

function hasJustFailed({ newest }: SyncHistory, nowMs: number): boolean {
  if (newest?.status !== "failed") return false;
  const sinceMs = nowMs - newest.startedAtMs - (newest.durationMs ?? 0);
  return sinceMs >= 0 && sinceMs < restAfterFailureMs;
}

async function syncOr<Report>(
  stored: UpToDate | undefined,
  { context }: SyncWork,
  sync: () => Promise<Report>,
): Promise<Report | UpToDate> {
  try {
    return await sync();
  } catch (reason) {
    const { code } = MedtainerError.from(reason);
    if (stored && !context.signal.aborted && vendorFailures.includes(code)) return stored;
    throw reason;
  }
}
