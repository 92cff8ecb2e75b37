import { columnName } from "../a1/a1-range.js";
import type { CellScalar } from "./field-value.js";
import type { CellChange, CellConflict, Merge } from "./merge-rows.js";
import type { SyncPlan } from "./plan-sync.js";
import { STATE_HEADER } from "./row-state.js";

/** How many of each kind the text has. */
const told = 20;

/**
 * The plan for a person to read: `+` a new row, `~` a change, `?` what somebody else has to do, `!` what is left as it is.
 *
 * @param counts By kind, for those of which not all are told.
 */
export function writeSyncText(plan: SyncPlan, counts: Readonly<Record<string, number>>): string {
  const { merge, sheet, columns, source } = plan;
  const { vendor, kind } = source.collection;
  const firstRow = sheet.range.startRow + 1;
  const hidden = Object.entries(counts).filter(([name, count]) => name !== "keep" && count > told);
  const states = merge.writes.filter(({ column, row }) => column === columns.stateAt && row > 0).length;
  return [
    `${sheet.title}, sheet ${sheet.range.sheet}, with ${vendor}/${kind}: ${merge.keep} rows agree.`,
    ...headerLines(plan),
    ...changeLines(merge, firstRow),
    ...requestLines(merge, firstRow, vendor),
    ...leftLines(merge, firstRow),
    ...(hidden.length > 0
      ? [
          `Here are the first ${told} of each: ${hidden.map(([name, count]) => `${name} ${count}`).join(", ")}.`,
        ]
      : []),
    ...(states > 0 ? [`Column ${STATE_HEADER} is written in ${states} rows.`] : []),
  ].join("\n");
}

function headerLines({ columns, sheet }: SyncPlan): string[] {
  const headers = [...columns.newHeaders].map(
    ([at, header]) => `${header} in column ${columnName(sheet.range.startColumn + at)}`,
  );
  return headers.length > 0 ? [`New headers: ${headers.join(", ")}.`] : [];
}

/** What applying does. */
function changeLines({ add, change, learn }: Merge, firstRow: number): string[] {
  const becomes = ({ from, to }: CellChange) => `${quote(from)} becomes ${quote(to)}`;
  return [
    ...tell(add, ({ key, row, values }) => `+ row ${firstRow + row}: ${key}${sketch(values)}`),
    ...tell(change, (cell) => `~ row ${firstRow + cell.row} (${cell.key}) ${cell.header}: ${becomes(cell)}`),
    ...tell(learn, (cell) => `~ what is known here of ${cell.key}, ${cell.header}: ${becomes(cell)}`),
  ];
}

/** What the vendor would have to be told. */
function requestLines({ propose, create }: Merge, firstRow: number, vendor: string): string[] {
  return [
    ...tell(
      propose,
      ({ key, header, from, to }) =>
        `? ${key} ${header}: the sheet says ${quote(to)}, ${vendor} ${quote(from)}; see proposals`,
    ),
    ...tell(create, ({ row }) => `? row ${firstRow + row} has no key: it may be new; see proposals`),
  ];
}

/** What nobody touches. */
function leftLines({ conflicts, missing, duplicates }: Merge, firstRow: number): string[] {
  const sides = ({ sheet, collection }: CellConflict) =>
    `${quote(sheet)} in the sheet, ${quote(collection)} in the collection`;
  return [
    ...tell(
      conflicts,
      (cell) => `! ${cell.key} ${cell.header}: ${sides(cell)} (${cell.because}); neither is changed`,
    ),
    ...tell(
      missing,
      ({ key, row, wasSynced }) =>
        `! row ${firstRow + row}: ${key} is ${wasSynced ? "no longer" : "not"} in the collection; the row stays`,
    ),
    ...tell(
      duplicates,
      ({ key, rows }) =>
        `! ${key} stands in rows ${rows.map((row) => firstRow + row).join(", ")}; none of them is touched`,
    ),
  ];
}

function tell<Item>(list: readonly Item[], write: (item: Item) => string): string[] {
  return list.slice(0, told).map((item) => write(item));
}

/** The first things that are known of an item, so that a person sees which one it is. */
function sketch(values: Readonly<Record<string, CellScalar>>): string {
  const [, ...known] = Object.values(values).filter((value) => value !== "");
  const words = known.slice(0, 3).map((value) => String(value).slice(0, 40));
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}

function quote(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}
