import { type Collection, defineTool, type ToolRun } from "@medtainer/core";
import { contacts, opportunities } from "../collections.js";
import { searchContacts, searchOpportunities } from "../generated/operations.js";

/** How one collection does. */
export interface CollectionStats {
  readonly kind: string;
  readonly kept: number;
  /** When the last whole reading began; ISO 8601, null where there was none. */
  readonly as_of: string | null;
  readonly age_seconds: number | null;
  readonly is_stale: boolean;
  readonly schedule: string;
  readonly runs: readonly {
    readonly status: string;
    readonly started: string;
    readonly duration_ms: number | null;
    readonly seen: number;
    readonly changed: number;
    readonly deleted: number;
    readonly code?: string;
  }[];
}

/** What the tool answers. */
export interface SyncStats {
  readonly collections: readonly CollectionStats[];
  /** Contacts of whom this installation knows something of its own. */
  readonly contacts_with_context: number;
}

/** How the copy of contacts and deals does. */
export const getSyncStats = defineTool({
  name: "gohighlevel_get_sync_stats",
  title: "Get sync statistics",
  description: "How many contacts and deals are kept here, how old they are, and how the last readings went.",
  input: { type: "object", properties: {}, additionalProperties: false },
  uses: [searchContacts, searchOpportunities],
  run: describeAll,
});

async function describeAll({ context }: ToolRun<object>): Promise<SyncStats> {
  const nowMs = Date.now();
  const [stats, known] = await Promise.all([
    Promise.all([contacts, opportunities].map((collection) => describe(context, collection, nowMs))),
    context.collections.contexts(contacts),
  ]);
  return { collections: stats, contacts_with_context: known.size };
}

async function describe(
  { collections }: ToolRun<object>["context"],
  collection: Collection,
  nowMs: number,
): Promise<CollectionStats> {
  const { kept, asOfMs, isStale, runs } = await collections.status(collection);
  return {
    kind: collection.kind,
    kept,
    as_of: asOfMs === null ? null : new Date(asOfMs).toISOString(),
    age_seconds: asOfMs === null ? null : Math.max(0, Math.round((nowMs - asOfMs) / 1_000)),
    is_stale: isStale,
    schedule: collection.schedule
      ? `${collection.schedule.cron} (${collection.schedule.timezone ?? "UTC"})`
      : "none",
    runs: runs.map(({ status, startedAtMs, durationMs, seen, changed, deleted, code }) => ({
      status,
      started: new Date(startedAtMs).toISOString(),
      duration_ms: durationMs,
      seen,
      changed,
      deleted,
      ...(code !== null && { code }),
    })),
  };
}
