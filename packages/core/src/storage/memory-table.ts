import { keyTaken } from "./record-columns.js";
import type { CheckedQuery, CheckedSelection } from "./record-selection.js";
import type { KeptRow, RecordTable } from "./records.js";
import { columnName, decodeKeptRow, encodeCells, storableText } from "./sql/row-encoding.js";
import { isDifferent, keyColumns, keyText } from "./sql/row-identity.js";
import type { SqlRow } from "./sql/sql-database.js";

/** A row as a database would keep it, JSON as text: nobody else's object, and cleaned alike. */
export type MemoryRow = SqlRow & { readonly sequence: number };

/** One table in memory: its rows by their key, the oldest first. */
export class MemoryTable<Table extends RecordTable> {
  readonly #rows = new Map<string, MemoryRow>();
  #sequence = 0;

  constructor(private readonly name: Table) {}

  get size(): number {
    return this.#rows.size;
  }

  /** @throws MedtainerError `conflict` when the key is taken. */
  append(row: SqlRow): MemoryRow {
    const key = keyText(this.name, row);
    if (this.#rows.has(key)) throw keyTaken(this.name, key);
    return this.#put(key, row);
  }

  /** Writes over what stands under the row's key, and answers whether that makes a difference. */
  upsert(row: SqlRow): boolean {
    const key = keyText(this.name, row);
    const before = this.#rows.get(key);
    this.#put(key, row, before?.sequence);
    return before === undefined || isDifferent(this.name, before, row);
  }

  /** Changes every row that matches, and answers them as they now stand. */
  change(selection: CheckedSelection, changes: SqlRow): MemoryRow[] {
    return [...this.#select(selection)].map(([key, row]) =>
      this.#put(key, { ...row, ...changes }, row.sequence),
    );
  }

  /** Removes every row that matches, and answers them. */
  remove(selection: CheckedSelection): MemoryRow[] {
    const removed = [...this.#select(selection)];
    for (const [key] of removed) this.#rows.delete(key);
    return removed.map(([, row]) => row);
  }

  removeOldest(): void {
    const [oldest] = this.#rows.keys();
    if (oldest !== undefined) this.#rows.delete(oldest);
  }

  query(query: CheckedQuery): KeptRow<Table>[] {
    const { order, after, limit } = query;
    const isPast = ({ sequence }: MemoryRow) =>
      after === undefined || (order === "newest" ? sequence < after : sequence > after);
    const rows = [...this.#select(query)].map(([, row]) => row).filter(isPast);
    if (order === "newest") rows.reverse();
    return rows.slice(0, limit).map((row) => decodeKeptRow(this.name, row));
  }

  count(selection: CheckedSelection): number {
    return [...this.#select(selection)].length;
  }

  #put(key: string, row: SqlRow, sequence?: number): MemoryRow {
    if (sequence === undefined) this.#sequence += 1;
    const kept = { ...row, sequence: sequence ?? this.#sequence };
    this.#rows.set(key, kept);
    return kept;
  }

  *#select({ cells, range, labels }: CheckedSelection): Generator<[key: string, row: MemoryRow]> {
    const columns = encodeCells(cells);
    const isMatch = (row: MemoryRow) =>
      Object.entries(columns).every(([column, value]) => row[column] === value) &&
      (range === undefined || isWithin(row[columnName(range.property)], range)) &&
      (labels.length === 0 || isLabelled(row, labels));
    for (const entry of this.#candidates(columns)) if (isMatch(entry[1])) yield entry;
  }

  /** One row at most where the key is named, so that a call does not read the whole log to find its row. */
  #candidates(columns: SqlRow): Iterable<[key: string, row: MemoryRow]> {
    if (!keyColumns(this.name).every((column) => Object.hasOwn(columns, column))) return this.#rows;
    const key = keyText(this.name, columns);
    const row = this.#rows.get(key);
    return row === undefined ? [] : [[key, row]];
  }
}

function isWithin(
  value: unknown,
  { from, to }: { from: number | undefined; to: number | undefined },
): boolean {
  if (typeof value !== "number") return false;
  return value >= (from ?? Number.NEGATIVE_INFINITY) && value < (to ?? Number.POSITIVE_INFINITY);
}

function isLabelled({ labels }: MemoryRow, wanted: readonly string[]): boolean {
  const carried: string[] = JSON.parse(String(labels));
  const kept = new Set(carried.map(storableText));
  return wanted.every((label) => kept.has(storableText(label)));
}
