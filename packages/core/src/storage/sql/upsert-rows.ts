import { BOOKKEEPING_COLUMNS } from "../record-columns.js";
import type { RecordTable } from "../records.js";
import { chunked } from "./chunked.js";
import type { Dialect } from "./dialect.js";
import type { AnsweredRow, Program } from "./program.js";
import { followRecords, recordKeyOf } from "./record-effects.js";
import { selectKnown, updateRows, upsertRows } from "./record-statements.js";
import { columnName } from "./row-encoding.js";
import { isDifferent, keyColumns, keyText } from "./row-identity.js";
import { withSequences } from "./selection-conditions.js";
import type { SqlRow, SqlValue } from "./sql-database.js";

/** The indexes of the search are written much cheaper for many rows together. */
const rowsAtOnce = 1_000;

/** Writes rows with distinct keys, and answers how many were new or differ from what stood there. */
export function* writeOver(dialect: Dialect, table: RecordTable, rows: readonly SqlRow[]): Program<number> {
  let differing = 0;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    differing += yield* writeGroup(dialect, table, rows.slice(from, from + rowsAtOnce));
  }
  return differing;
}

/** A row on its way, with what names it. */
interface ComingRow {
  readonly row: SqlRow;
  readonly key: string;
  /** What stood there before. */
  readonly before: AnsweredRow | undefined;
}

/** A row that says what stands there already. */
interface SeenRow {
  readonly row: SqlRow;
  readonly sequence: number;
}

function* writeGroup(dialect: Dialect, table: RecordTable, rows: readonly SqlRow[]): Program<number> {
  const known = yield* findKnown(dialect, table, rows);
  const differing: ComingRow[] = [];
  const seen: SeenRow[] = [];
  for (const row of rows) {
    const key = keyText(table, row);
    const before = known.get(key);
    if (before === undefined || isDifferent(table, before, row)) differing.push({ row, key, before });
    else seen.push({ row, sequence: Number(before.sequence) });
  }
  yield* keepBooks(dialect, table, seen);
  if (differing.length > 0) yield* write(dialect, table, differing);
  return differing.length;
}

function* write(dialect: Dialect, table: RecordTable, coming: readonly ComingRow[]): Program<void> {
  const key = keyColumns(table);
  const returning = table === "records" ? [...key, "sequence"] : [];
  const sequences = new Map<string, number>();
  for (const chunk of chunked(coming.map(({ row }) => row))) {
    const { rows: written } = yield upsertRows(table, chunk, key, returning);
    for (const row of written) sequences.set(keyText(table, row), Number(row.sequence));
  }
  if (table === "records") {
    const written = coming.map(({ row, key, before }) => ({
      row,
      sequence: sequences.get(key) ?? 0,
      before,
    }));
    yield* followRecords(dialect, written);
  }
  if (table === "contact_context")
    yield { search: "refresh", keys: coming.map(({ row }) => recordKeyOf(row)) };
}

/** Of rows that do not differ, the columns are written that say when they were last seen. */
function* keepBooks(dialect: Dialect, table: RecordTable, seen: readonly SeenRow[]): Program<void> {
  const columns = (BOOKKEEPING_COLUMNS[table] ?? []).map(columnName);
  if (columns.length === 0) return;
  const groups = new Map<string, { readonly changes: SqlRow; readonly sequences: number[] }>();
  for (const { row, sequence } of seen) {
    const changes = Object.fromEntries(
      columns.map((column): [string, SqlValue] => [column, row[column] ?? null]),
    );
    const name = JSON.stringify(changes);
    const group = groups.get(name) ?? { changes, sequences: [] };
    groups.set(name, group);
    group.sequences.push(sequence);
  }
  for (const { changes, sequences } of groups.values()) {
    yield updateRows(table, changes, withSequences(dialect, sequences), []);
  }
}

/** Rows as they stood before, by their keys as text. */
type KnownRows = ReadonlyMap<string, AnsweredRow>;

/** The rows of a key are looked up part by part: most often all of them belong to one collection. */
function* findKnown(dialect: Dialect, table: RecordTable, rows: readonly SqlRow[]): Program<KnownRows> {
  const key = keyColumns(table);
  const last = key.at(-1) ?? "";
  const parts = new Map<string, { readonly part: SqlRow; readonly values: SqlValue[] }>();
  for (const row of rows) {
    const part = Object.fromEntries(key.slice(0, -1).map((column) => [column, row[column] ?? null]));
    const name = JSON.stringify(part);
    const group = parts.get(name) ?? { part, values: [] };
    parts.set(name, group);
    group.values.push(row[last] ?? null);
  }
  const known = new Map<string, AnsweredRow>();
  for (const { part, values } of parts.values()) {
    // In one order, so that two processes that lock the same rows wait for one another and not in a circle.
    const answer = yield selectKnown(dialect, table, part, last, values.sort());
    for (const row of answer.rows) known.set(keyText(table, row), row);
  }
  return known;
}
