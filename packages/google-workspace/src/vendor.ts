import { defineVendor, type Vendor } from "@medtainer/core";
import { documents } from "./collections.js";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { service } from "./service.js";
import type { SyncSource } from "./sheet-sync/sync-input.js";
import { applySheetSync } from "./tools/apply-sheet-sync.js";
import { docCatalog } from "./tools/doc-catalog.js";
import { sheetSync } from "./tools/sheet-sync.js";

/**
 * Google Workspace with sheets that are synced with what is kept of other vendors, too: contacts, orders, invoices.
 *
 * @param others Vendors of the same server, with their collections.
 * @example
 * createToolServer({ vendors: [connectVendor(googleWorkspaceWith([gohighlevel, amazon]), options), …] });
 */
export function googleWorkspaceWith(
  others: readonly Pick<Vendor, "collections" | "tools">[],
): Vendor<"accessToken"> {
  const own = [{ collections: [documents], tools: [] }];
  const sources = new Map(
    [...own, ...others].flatMap(({ collections = [], tools }): [string, SyncSource][] =>
      collections.map((collection) => [`${collection.vendor}/${collection.kind}`, { collection, tools }]),
    ),
  );
  return defineVendor({
    service,
    operations,
    operationTools,
    composedTools: [docCatalog, sheetSync(sources), applySheetSync(sources)],
    collections: [documents],
  });
}

/** Google Workspace whole: its service, its operations, its tools. Of collections it syncs its own alone. */
export const googleWorkspace: Vendor<"accessToken"> = googleWorkspaceWith([]);
