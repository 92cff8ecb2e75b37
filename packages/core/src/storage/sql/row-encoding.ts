import type { ColumnKind, RecordCell } from "../record-columns.js";
import { columnsOf } from "../record-columns.js";
import type { KeptRow, RecordTable, RecordTables } from "../records.js";
import type { AnsweredRow } from "./program.js";
import type { SqlRow, SqlValue } from "./sql-database.js";

/** Cells as columns: names in snake case, JSON as text. */
export function encodeCells(cells: readonly RecordCell[]): SqlRow {
  const columns: Record<string, SqlValue> = {};
  for (const cell of cells) columns[columnName(cell[0])] = encodeCell(cell);
  return columns;
}

/** A cell's value as its column keeps it. */
export function encodeCell([, kind, value]: RecordCell): SqlValue {
  if (value === null) return null;
  if (kind === "json") return JSON.stringify(value);
  if (kind === "text") return storableText(String(value));
  return kind === "boolean" ? Boolean(value) : Number(value);
}

/** A row of a record table out of what a database answered, without its sequence. */
export function decodeRow<Table extends RecordTable>(
  table: Table,
  columns: AnsweredRow,
): RecordTables[Table] {
  const cells = columnsOf(table).map(([property, kind]) => [
    property,
    decodeValue(kind, columns[columnName(property)]),
  ]);
  // The verbs that write these columns take rows of this type.
  return Object.fromEntries(cells) as RecordTables[Table];
}

/** {@link decodeRow}, with the sequence. */
export function decodeKeptRow<Table extends RecordTable>(table: Table, columns: AnsweredRow): KeptRow<Table> {
  return { ...decodeRow(table, columns), sequence: Number(columns.sequence) };
}

const columnNames = new Map<string, string>();

/** `startedAtMs` → `started_at_ms`. Properties are few, and rows many: each name is made once. */
export function columnName(property: string): string {
  const known = columnNames.get(property);
  if (known !== undefined) return known;
  const name = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columnNames.set(property, name);
  return name;
}

function decodeValue(kind: ColumnKind, value: unknown): unknown {
  if (value === null) return null;
  if (kind === "json") return JSON.parse(String(value));
  return kind === "boolean" ? Boolean(value) : value;
}

/** Nearly all text has neither, and half a look tells. */
const mayBeUnstorable = /[\0\ud800-\udfff]/;

/**
 * Text that every database keeps whole. Clients choose some of it (a tool's name), and a NUL would cut it short in
 * SQLite and fail in PostgreSQL: it becomes U+2400, the sign for it, and half a surrogate pair becomes U+FFFD.
 */
export function storableText(text: string): string {
  if (!mayBeUnstorable.test(text)) return text;
  return text.replaceAll("\0", "\u2400").replace(/\p{Surrogate}/gu, "\ufffd");
}
