import { BOOKKEEPING_COLUMNS, columnsOf, RECORD_KEYS } from "../record-columns.js";
import type { RecordTable } from "../records.js";
import { isSameJson } from "../same-json.js";
import type { AnsweredRow } from "./program.js";
import { columnName } from "./row-encoding.js";
import type { SqlRow } from "./sql-database.js";

/** The columns that name a row. */
export function keyColumns(table: RecordTable): string[] {
  return RECORD_KEYS[table].map(columnName);
}

/** What names a row, as one text. */
export function keyText(table: RecordTable, row: AnsweredRow): string {
  const key: readonly string[] = RECORD_KEYS[table];
  if (key.length === 1) return String(row[columnName(key[0] ?? "")]);
  return JSON.stringify(key.map((property) => row[columnName(property)]));
}

/** Whether a row says something else than the one that stands under its key; when it was last seen does not count. */
export function isDifferent(table: RecordTable, before: AnsweredRow, row: SqlRow): boolean {
  const ignored: readonly string[] = [...RECORD_KEYS[table], ...(BOOKKEEPING_COLUMNS[table] ?? [])];
  return columnsOf(table).some(([property, kind]) => {
    if (ignored.includes(property)) return false;
    const [old, value] = [before[columnName(property)], row[columnName(property)]];
    if (old === value) return false;
    if (old === null || value === null) return true;
    if (kind === "json") return !isSameJson(JSON.parse(String(old)), JSON.parse(String(value)));
    return kind !== "boolean" || Boolean(old) !== value;
  });
}
