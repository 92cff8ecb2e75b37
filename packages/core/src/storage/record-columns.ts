import { MedtainerError } from "../errors/medtainer-error.js";
import type { RecordQuery, RecordTable, RecordTables } from "./records.js";

/** What a column holds; a database keeps `json` as text and has its own idea of a boolean. */
export type ColumnKind = "text" | "number" | "boolean" | "json";

/** Every column of every table, by the property it keeps. The compiler refuses a table or property left out. */
export const RECORD_COLUMNS: {
  readonly [Table in RecordTable]: { readonly [Property in keyof RecordTables[Table]]: ColumnKind };
} = {
  tool_executions: {
    id: "text",
    tool: "text",
    vendor: "text",
    principal: "text",
    client: "text",
    input: "json",
    status: "text",
    code: "text",
    source: "text",
    approvalId: "text",
    startedAtMs: "number",
    durationMs: "number",
  },
  api_calls: {
    id: "text",
    toolExecutionId: "text",
    vendor: "text",
    operation: "text",
    route: "text",
    attempt: "number",
    status: "text",
    statusCode: "number",
    rateLimited: "boolean",
    requestId: "text",
    source: "text",
    startedAtMs: "number",
    durationMs: "number",
  },
  approvals: {
    id: "text",
    tool: "text",
    principal: "text",
    fingerprint: "text",
    input: "json",
    status: "text",
    settledBy: "text",
    createdAtMs: "number",
    expiresAtMs: "number",
  },
};

/** One property of a row with its column's kind. */
export type RecordCell = readonly [property: string, kind: ColumnKind, value: unknown];

/**
 * A whole row, cell by cell, in the order of {@link RECORD_COLUMNS}.
 *
 * @throws MedtainerError `internal` when the row lacks a property.
 */
export function cellsOfRow<Table extends RecordTable>(table: Table, row: RecordTables[Table]): RecordCell[] {
  const values: Readonly<Record<string, unknown>> = { ...row };
  return Object.entries(RECORD_COLUMNS[table]).map(([property, kind]: [string, ColumnKind]) => {
    if (values[property] === undefined) throw misuse(`A row of ${table} has no "${property}".`);
    return [property, kind, values[property]];
  });
}

/**
 * What a filter names, cell by cell. `undefined` is refused: read as «any», it would match every row.
 *
 * @throws MedtainerError `internal` for a property that the table does not have, or `undefined`.
 */
export function cellsOfFilter<Table extends RecordTable>(
  table: Table,
  filter: Partial<RecordTables[Table]>,
): RecordCell[] {
  const kinds: Readonly<Record<string, ColumnKind>> = RECORD_COLUMNS[table];
  return Object.entries(filter).map(([property, value]) => {
    const kind = Object.hasOwn(kinds, property) ? kinds[property] : undefined;
    if (kind === undefined) throw misuse(`The table ${table} has no "${property}".`);
    if (value === undefined)
      throw misuse(`"${property}" of ${table} is undefined; use null where nothing stands.`);
    return [property, kind, value];
  });
}

/**
 * What a change sets, cell by cell.
 *
 * @throws MedtainerError `internal` where {@link cellsOfFilter} would, for a change of `id`, and for no change at all.
 */
export function cellsOfChange<Table extends RecordTable>(
  table: Table,
  changes: Partial<RecordTables[Table]>,
): RecordCell[] {
  const cells = cellsOfFilter(table, changes);
  if (cells.length === 0) throw misuse(`A change of ${table} names no property.`);
  if (cells.some(([property]) => property === "id")) throw misuse(`The id of a row of ${table} stands.`);
  return cells;
}

/**
 * How many rows a query may answer.
 *
 * @throws MedtainerError `internal` for a limit that is no whole number from 0 on.
 */
export function limitOfQuery<Table extends RecordTable>({ limit = 100 }: RecordQuery<Table>): number {
  if (!Number.isSafeInteger(limit) || limit < 0) throw misuse(`A query's limit cannot be ${limit}.`);
  return limit;
}

/** The refusal of a row whose id is taken. */
export function duplicateId(table: RecordTable, id: string, cause?: unknown): MedtainerError {
  return new MedtainerError("conflict", `${table} already has a row with the id "${id}".`, { cause });
}

function misuse(message: string): MedtainerError {
  return new MedtainerError("internal", message);
}
