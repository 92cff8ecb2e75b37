import type { ConnectedVendor } from "../client/connect-vendor.js";
import { type Collection, operationsOf } from "../collection.js";
import type { AnyTool } from "../listing/tool-table.js";
import { defineTool } from "../tool.js";

/** A collection that a server keeps, and the tool that reads it whole; no client is shown that tool. */
export interface SyncTool {
  readonly vendor: string;
  readonly account: string;
  readonly collection: Collection;
  /** True where each caller has a credential of their own: then nobody can read it for all. */
  readonly isPersonal: boolean;
  readonly tool: AnyTool;
}

/** What a sync tool is told. */
export interface SyncInput {
  /** Left out, the collection is read however young it is. */
  readonly ifOlderThanSeconds?: number;
}

/** The sync tools of these vendors: syncs are calls of tools, so that they are recorded and paced as all calls are. */
export function syncToolsOf(vendors: readonly ConnectedVendor[]): SyncTool[] {
  return vendors.flatMap(({ vendor, account, isPersonal }) =>
    (vendor.collections ?? []).map((collection) => {
      return { vendor: vendor.name, account, collection, isPersonal, tool: syncTool(collection) };
    }),
  );
}

function syncTool(collection: Collection): AnyTool {
  const { vendor, kind } = collection;
  return defineTool<SyncInput, unknown>({
    name: `${vendor}_sync_${kind}`.replaceAll(/[^a-z0-9]+/g, "_").slice(0, 50),
    title: `Sync ${kind}`,
    description: `Reads ${kind} whole and keeps them.`,
    input: {
      type: "object",
      properties: { ifOlderThanSeconds: { type: "number", minimum: 0 } },
      additionalProperties: false,
    },
    uses: operationsOf(collection),
    run: async ({ input, context }) =>
      (await context.collections.sync(collection, input)) ?? { skipped: true },
  });
}
