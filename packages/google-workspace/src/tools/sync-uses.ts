import type { Operation, Scope, Tool } from "@medtainer/core";
import type { SyncSources } from "../sheet-sync/sync-input.js";

/** The operations that a sync of one of the collections may call. */
export function operationsOfSources(sources: SyncSources): readonly Operation<never, unknown>[] {
  const all = [...sources.values()].flatMap(({ collection: { list } }) =>
    "operation" in list ? [list.operation] : list.uses,
  );
  return [...new Set(all)];
}

/** Of other vendors' data a sheet only takes: the tool's own effect concerns Google alone. */
export function scopesFor({ effect }: Pick<Tool, "effect">, sources: SyncSources): readonly Scope[] {
  const others = new Set([...sources.values()].map(({ collection }) => collection.vendor));
  others.delete("google-workspace");
  return [`google-workspace:${effect}`, ...[...others].map((vendor): Scope => `${vendor}:read`)];
}
