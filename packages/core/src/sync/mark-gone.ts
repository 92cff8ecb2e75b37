import type { LeaseFence, Records } from "../storage/records.js";
import type { CollectionPlace } from "./sync-history.js";

/** What a whole reading of a collection did not see. */
export interface WholeReading {
  readonly place: CollectionPlace;
  readonly version: number;
  /** The version of the whole reading before, where there was one. */
  readonly versionBefore: number | undefined;
  readonly fence: LeaseFence;
  readonly nowMs: number;
}

/** Up to this many missing items are believed at once, as long as others were seen. */
const believedMissing = 20;
const batchRows = 500;

/**
 * Marks as deleted what a whole reading did not see; answers how many.
 *
 * A reading in which more is missing than was seen (and more than 20), or in which nothing was seen at all, is
 * suspicious: a vendor that answers an empty list is more often at fault than an account that was emptied. Then only
 * that is marked which the whole reading before had missed too.
 */
export async function markGone(records: Records, reading: WholeReading): Promise<number> {
  const { place, version, versionBefore } = reading;
  const where = { ...place, deletedAtMs: null };
  const missing = await records.count("records", { where, range: { column: "version", to: version } });
  if (missing === 0) return 0;
  const seen = (await records.count("records", { where })) - missing;
  const isSuspicious = seen === 0 || missing > Math.max(believedMissing, seen);
  return markBelow(records, reading, isSuspicious ? (versionBefore ?? 0) : version);
}

async function markBelow(
  records: Records,
  { place, fence, nowMs }: WholeReading,
  to: number,
): Promise<number> {
  const where = { ...place, deletedAtMs: null };
  for (let marked = 0; ; ) {
    const rows = await records.query("records", {
      where,
      range: { column: "version", to },
      limit: batchRows,
    });
    if (rows.length === 0) return marked;
    const gone = rows.map(({ sequence: _, ...row }) => ({ ...row, deletedAtMs: nowMs }));
    await records.upsert("records", gone, { fence });
    marked += gone.length;
  }
}
