import { columnName } from "../a1/a1-range.js";
import type { SyncPlan } from "./plan-sync.js";
import { proposeCalls } from "./propose-calls.js";
import { writeSyncText } from "./write-sync-text.js";

/** How many of each kind are shown; the counts speak of all. */
export const SHOWN = 50;

/** The plan as data and as text. Rows are the sheet's own, from 1. */
export function describeSync(plan: SyncPlan) {
  const { merge, sheet, columns, source } = plan;
  const firstRow = sheet.range.startRow + 1;
  const proposals = proposeCalls(merge, columns, source, firstRow);
  const place = <Item extends { readonly row: number }>(list: readonly Item[]) =>
    list.slice(0, SHOWN).map((item) => ({ ...item, row: firstRow + item.row }));
  const counts = {
    keep: merge.keep,
    addToSheet: merge.add.length,
    changeInSheet: merge.change.length,
    changeHere: merge.learn.length,
    proposeToVendor: proposals.length,
    conflicts: merge.conflicts.length,
    notInCollection: merge.missing.length,
    duplicateKeys: merge.duplicates.length,
  };
  return {
    counts,
    cellsToWrite: merge.writes.length,
    collection: {
      name: `${source.collection.vendor}/${source.collection.kind}`,
      items: plan.items,
      asOf: new Date(plan.asOfMs).toISOString(),
    },
    sheet: { title: sheet.title, url: sheet.url, sheet: sheet.range.sheet, rows: sheet.rows.length },
    columns: [columns.key, ...columns.fields].map(({ header, at, source: of }) => ({
      header,
      column: columnName(sheet.range.startColumn + at),
      field: "pointer" in of ? of.pointer : `context/${of.context}`,
    })),
    leftAlone: columns.ignored,
    add: place(merge.add),
    change: place(merge.change),
    changeHere: place(merge.learn).map(({ context: _, ...change }) => change),
    proposals: proposals.slice(0, SHOWN),
    conflicts: place(merge.conflicts),
    notInCollection: place(merge.missing),
    duplicates: merge.duplicates
      .slice(0, SHOWN)
      .map(({ key, rows }) => ({ key, rows: rows.map((row) => firstRow + row) })),
    text: writeSyncText(plan, counts),
  };
}
