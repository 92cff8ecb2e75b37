import type { ColumnKind, RecordCell } from "../record-columns.js";
import { RECORD_COLUMNS } from "../record-columns.js";
import type { RecordTable, RecordTables } from "../records.js";
import type { SqlRow, SqlValue } from "./sql-database.js";

/** Cells as columns: names in snake case, JSON as text. */
export function encodeCells(cells: readonly RecordCell[]): SqlRow {
  return Object.fromEntries(cells.map((cell) => [columnName(cell[0]), encodeCell(cell)]));
}

/** A cell's value as its column keeps it. */
export function encodeCell([, kind, value]: RecordCell): SqlValue {
  if (value === null) return null;
  if (kind === "json") return JSON.stringify(value);
  if (kind === "text") return storableText(String(value));
  return kind === "boolean" ? Boolean(value) : Number(value);
}

/** A row of a record table out of what a database answered. */
export function decodeRow<Table extends RecordTable>(
  table: Table,
  columns: Readonly<Record<string, unknown>>,
): RecordTables[Table] {
  const cells = Object.entries(RECORD_COLUMNS[table]).map(([property, kind]: [string, ColumnKind]) => [
    property,
    decodeValue(kind, columns[columnName(property)]),
  ]);
  // `append` and `change` alone write these columns, and they take rows of this type.
  return Object.fromEntries(cells) as RecordTables[Table];
}

/** `startedAtMs` → `started_at_ms`. */
function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function decodeValue(kind: ColumnKind, value: unknown): unknown {
  if (value === null) return null;
  if (kind === "json") return JSON.parse(String(value));
  return kind === "boolean" ? Boolean(value) : value;
}

/**
 * Text that every database keeps whole. Clients choose some of it (a tool's name), and a NUL would cut it short in
 * SQLite and fail in PostgreSQL: it becomes U+2400, the sign for it, and half a surrogate pair becomes U+FFFD.
 */
function storableText(text: string): string {
  return text.replaceAll("\0", "\u2400").replace(/\p{Surrogate}/gu, "\ufffd");
}
