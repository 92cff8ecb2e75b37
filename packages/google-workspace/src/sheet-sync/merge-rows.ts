import type { Json } from "@medtainer/core";
import { type CellScalar, cellText, LONGEST_CELL } from "./field-value.js";
import { fingerprint } from "./fingerprint.js";
import { isAgreed, type RowState, readRowState, writeRowState } from "./row-state.js";
import type { ContextField, SyncColumn, SyncColumns } from "./sync-columns.js";

/** A row of the range below its headers. */
export interface SheetRow {
  /** From the range's first row, so at least 1. */
  readonly at: number;
  /** The values as they are kept. */
  readonly values: readonly Json[];
  /** The formula of a cell, by column. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** An item of the collection, by the columns' names. */
export interface SyncItem {
  readonly key: string;
  readonly values: ReadonlyMap<string, CellScalar>;
}

/** One cell, on both sides. */
export interface CellChange {
  readonly key: string;
  readonly row: number;
  readonly header: string;
  readonly from: string;
  readonly to: string;
}

/** A change of the collection that the sheet asks for. */
export interface FieldChange extends CellChange {
  readonly pointer: string;
}

/** A change of what this installation knows. */
export interface ContextChange extends CellChange {
  readonly context: ContextField;
}

/** A cell that both sides changed, or that cannot be written. */
export interface CellConflict {
  readonly key: string;
  readonly row: number;
  readonly header: string;
  readonly sheet: string;
  readonly collection: string;
  readonly because: "both changed" | "never synced" | "formula" | "too long" | "not from 0 to 100";
}

/** One cell that has to be written. */
export interface CellWrite {
  /** From the range's first cell. */
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  readonly was: Json;
}

/** What has to be done so that both sides agree. */
export interface Merge {
  readonly add: readonly {
    readonly key: string;
    readonly row: number;
    readonly values: Readonly<Record<string, CellScalar>>;
  }[];
  readonly change: readonly CellChange[];
  readonly learn: readonly ContextChange[];
  readonly propose: readonly FieldChange[];
  /** Rows of the sheet that have no key yet. */
  readonly create: readonly { readonly row: number; readonly values: Readonly<Record<string, string>> }[];
  readonly conflicts: readonly CellConflict[];
  /** Rows whose item is not in the collection. */
  readonly missing: readonly { readonly key: string; readonly row: number; readonly wasSynced: boolean }[];
  readonly duplicates: readonly { readonly key: string; readonly rows: readonly number[] }[];
  /** Rows that agree in every column. */
  readonly keep: number;
  readonly writes: readonly CellWrite[];
}

/** Whose value stands where both sides changed a cell; `keep` leaves both as they are. */
export type ConflictRule = "keep" | "collection" | "sheet";

/**
 * Compares rows with items, cell by cell, with what both last agreed on between them. Nothing that one side changed is
 * overwritten by the other. Rows stay where they are; new ones follow the last, in the items' order.
 */
export function mergeRows(
  columns: SyncColumns,
  rows: readonly SheetRow[],
  items: readonly SyncItem[],
  rule: ConflictRule,
): Merge {
  const merge = new Merging(columns, rule);
  const byKey = groupByKey(columns, rows);
  const known = new Map(items.map((item) => [item.key, item]));
  for (const [key, same] of byKey) {
    const [row, ...others] = same;
    const item = known.get(key);
    if (row === undefined) continue;
    if (key === "") for (const unnamed of same) merge.noteNew(unnamed);
    else if (others.length > 0) merge.noteDuplicates(key, same);
    else if (item === undefined) merge.noteMissing(key, row);
    else merge.compare(row, item);
  }
  const last = rows.findLast(({ values }) => values.some((value) => cellText(value) !== ""))?.at ?? 0;
  const missing = items.filter(({ key }) => !byKey.has(key));
  for (const [number, item] of missing.entries()) merge.add(item, last + 1 + number);
  for (const [column, header] of columns.newHeaders) merge.write(0, column, header, "");
  return merge.result();
}

function groupByKey({ key }: SyncColumns, rows: readonly SheetRow[]): Map<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const name = cellText(row.values[key.at]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

type Writable<List> = List extends readonly (infer Item)[] ? Item[] : List;

class Merging {
  readonly #found: { -readonly [Part in keyof Merge]: Writable<Merge[Part]> } = {
    add: [],
    change: [],
    learn: [],
    propose: [],
    create: [],
    conflicts: [],
    missing: [],
    duplicates: [],
    keep: 0,
    writes: [],
  };

  constructor(
    private readonly columns: SyncColumns,
    private readonly rule: ConflictRule,
  ) {}

  result(): Merge {
    return this.#found;
  }

  compare(row: SheetRow, item: SyncItem): void {
    const before = readRowState(cellText(row.values[this.columns.stateAt]));
    const state = new Map<string, string>();
    const { change, learn } = this.#found;
    const changedBefore = change.length + learn.length;
    const open = this.columns.fields.filter((column) => {
      const agreed = this.#compareCell(row, item, column, before);
      if (agreed !== undefined) state.set(column.name, fingerprint(agreed));
      else if (before.has(column.name)) state.set(column.name, before.get(column.name) ?? "");
      return agreed === undefined;
    });
    if (open.length === 0 && change.length + learn.length === changedBefore) this.#found.keep += 1;
    this.#writeState(row, state);
  }

  add(item: SyncItem, row: number): void {
    const values: Record<string, CellScalar> = {};
    const state = new Map<string, string>();
    for (const column of [this.columns.key, ...this.columns.fields]) {
      const value = column === this.columns.key ? item.key : (item.values.get(column.name) ?? "");
      if (isTooLong(value)) {
        this.#conflict(row, item.key, column, "", cellText(value), "too long");
        continue;
      }
      values[column.header] = value;
      if (value !== "") this.write(row, column.at, value, "");
      if (column !== this.columns.key) state.set(column.name, fingerprint(cellText(value)));
    }
    this.#found.add.push({ key: item.key, row, values });
    this.write(row, this.columns.stateAt, writeRowState(state), "");
  }

  noteNew(row: SheetRow): void {
    const values = Object.fromEntries(
      this.columns.fields
        .map(({ header, at }) => [header, cellText(row.values[at])] as const)
        .filter(([, text]) => text !== ""),
    );
    if (Object.keys(values).length > 0) this.#found.create.push({ row: row.at, values });
  }

  noteDuplicates(key: string, rows: readonly SheetRow[]): void {
    this.#found.duplicates.push({ key, rows: rows.map(({ at }) => at) });
  }

  noteMissing(key: string, row: SheetRow): void {
    const wasSynced = readRowState(cellText(row.values[this.columns.stateAt])).size > 0;
    this.#found.missing.push({ key, row: row.at, wasSynced });
  }

  write(row: number, column: number, value: CellScalar, was: Json): void {
    this.#found.writes.push({ row, column, value, was });
  }

  /** The text that both sides have once this is done; undefined where they do not agree. */
  #compareCell(row: SheetRow, item: SyncItem, column: SyncColumn, before: RowState): string | undefined {
    const value = item.values.get(column.name) ?? "";
    const [sheet, collection] = [cellText(row.values[column.at]), cellText(value)];
    if (sheet === collection) return sheet;
    const winner = this.#winner(before, column.name, sheet, collection);
    if (winner === "collection") return this.#toSheet(row, item.key, column, value);
    if (winner === "sheet") return this.#toCollection(row, item.key, column, sheet, collection);
    this.#conflict(
      row.at,
      item.key,
      column,
      sheet,
      collection,
      before.has(column.name) ? "both changed" : "never synced",
    );
    return undefined;
  }

  #winner(before: RowState, name: string, sheet: string, collection: string): ConflictRule {
    if (before.has(name)) {
      if (isAgreed(before, name, sheet)) return "collection";
      if (isAgreed(before, name, collection)) return "sheet";
      return this.rule;
    }
    if (sheet === "") return "collection";
    return collection === "" ? "sheet" : this.rule;
  }

  #toSheet(row: SheetRow, key: string, column: SyncColumn, value: CellScalar): string | undefined {
    const from = cellText(row.values[column.at]);
    const to = cellText(value);
    const because = row.formulas.has(column.at) ? "formula" : isTooLong(value) ? "too long" : undefined;
    if (because !== undefined) {
      this.#conflict(row.at, key, column, from, to, because);
      return undefined;
    }
    this.#found.change.push({ key, row: row.at, header: column.header, from, to });
    this.write(row.at, column.at, value, row.values[column.at] ?? "");
    return to;
  }

  /** What is the vendor's is only proposed, so both sides do not agree yet; what is ours is done. */
  #toCollection(
    row: SheetRow,
    key: string,
    column: SyncColumn,
    sheet: string,
    collection: string,
  ): string | undefined {
    const { header, source } = column;
    const change = { key, row: row.at, header, from: collection, to: sheet };
    if ("context" in source && source.context === "importance" && !isImportance(sheet)) {
      this.#conflict(row.at, key, column, sheet, collection, "not from 0 to 100");
      return undefined;
    }
    if ("context" in source) {
      this.#found.learn.push({ ...change, context: source.context });
      return sheet;
    }
    this.#found.propose.push({ ...change, pointer: source.pointer });
    return undefined;
  }

  #conflict(
    row: number,
    key: string,
    { header }: SyncColumn,
    sheet: string,
    collection: string,
    because: CellConflict["because"],
  ): void {
    this.#found.conflicts.push({ key, row, header, sheet, collection, because });
  }

  #writeState(row: SheetRow, state: RowState): void {
    const { stateAt } = this.columns;
    const [was, now] = [cellText(row.values[stateAt]), writeRowState(state)];
    if (was !== now) this.write(row.at, stateAt, now, row.values[stateAt] ?? "");
  }
}

function isTooLong(value: CellScalar): boolean {
  return typeof value === "string" && value.length > LONGEST_CELL;
}

function isImportance(text: string): boolean {
  return text === "" || (/^\d{1,3}$/.test(text) && Number(text) <= 100);
}
