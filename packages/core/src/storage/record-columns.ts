import { MedtainerError } from "../errors/medtainer-error.js";
import type { RecordTable, RecordTables } from "./records.js";

/** What a column holds. A database keeps `json` (objects, lists) as text and has its own idea of a boolean. */
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
  records: {
    vendor: "text",
    account: "text",
    kind: "text",
    id: "text",
    data: "json",
    search: "json",
    labels: "json",
    occurredAtMs: "number",
    syncedAtMs: "number",
    version: "number",
    deletedAtMs: "number",
  },
  contact_context: {
    vendor: "text",
    account: "text",
    kind: "text",
    id: "text",
    nicknames: "json",
    notes: "text",
    importance: "number",
    lastInteractionAtMs: "number",
    updatedAtMs: "number",
    updatedBy: "text",
  },
  interactions: {
    id: "text",
    vendor: "text",
    account: "text",
    contactId: "text",
    kind: "text",
    direction: "text",
    summary: "text",
    data: "json",
    occurredAtMs: "number",
  },
  sync_runs: {
    id: "text",
    vendor: "text",
    account: "text",
    kind: "text",
    status: "text",
    code: "text",
    version: "number",
    cursor: "json",
    pages: "number",
    seen: "number",
    changed: "number",
    deleted: "number",
    startedAtMs: "number",
    durationMs: "number",
  },
  credentials: {
    vendor: "text",
    account: "text",
    owner: "text",
    ciphertext: "text",
    keyId: "text",
    version: "number",
    status: "text",
    expiresAtMs: "number",
    updatedAtMs: "number",
  },
  leases: { id: "text", owner: "text", fence: "number", untilMs: "number" },
  api_keys: {
    id: "text",
    name: "text",
    hash: "text",
    scopes: "json",
    createdAtMs: "number",
    expiresAtMs: "number",
    revokedAtMs: "number",
    lastUsedAtMs: "number",
  },
};

/** What names a row of each table: no two rows are alike in all of these. */
export const RECORD_KEYS: {
  readonly [Table in RecordTable]: readonly (keyof RecordTables[Table] & string)[];
} = {
  tool_executions: ["id"],
  api_calls: ["id"],
  approvals: ["id"],
  records: ["vendor", "account", "kind", "id"],
  contact_context: ["vendor", "account", "kind", "id"],
  interactions: ["id"],
  sync_runs: ["id"],
  credentials: ["vendor", "account", "owner"],
  leases: ["id"],
  api_keys: ["id"],
};

/** What an `upsert` writes without counting it as a difference. */
export const BOOKKEEPING_COLUMNS: {
  readonly [Table in RecordTable]?: readonly (keyof RecordTables[Table] & string)[];
} = { records: ["syncedAtMs", "version"] };

/** A table's properties and their kinds, in order. */
export function columnsOf(table: RecordTable): readonly ColumnEntry[] {
  return columnLists.get(table) ?? [];
}

/** A property and what its column holds. */
export type ColumnEntry = readonly [property: string, kind: ColumnKind];

/** Made once: each row that is written or read goes through the list of its table. */
const columnLists = new Map(
  Object.entries(RECORD_COLUMNS).map(([table, columns]) => [table, Object.entries<ColumnKind>(columns)]),
);

/** One property of a row with its column's kind. */
export type RecordCell = readonly [property: string, kind: ColumnKind, value: unknown];

/**
 * A whole row, cell by cell, in the order of {@link RECORD_COLUMNS}.
 *
 * @throws MedtainerError `internal` when the row lacks a property, or has a number that is none.
 */
export function cellsOfRow<Table extends RecordTable>(table: Table, row: RecordTables[Table]): RecordCell[] {
  const values: Readonly<Record<string, unknown>> = { ...row };
  return columnsOf(table).map(([property, kind]) => {
    if (values[property] === undefined) throw misuse(`A row of ${table} has no "${property}".`);
    return checkedCell(table, property, kind, values[property]);
  });
}

/**
 * What a filter names, cell by cell. `undefined` is refused: read as «any», it would match every row.
 *
 * @throws MedtainerError `internal` for a property that the table does not have, for one of JSON, or `undefined`.
 */
export function cellsOfFilter<Table extends RecordTable>(
  table: Table,
  filter: Partial<RecordTables[Table]>,
): RecordCell[] {
  const cells = cellsOf(table, filter);
  const json = cells.find(([, kind]) => kind === "json");
  if (json !== undefined) throw misuse(`Rows of ${table} cannot be chosen by "${json[0]}", which is JSON.`);
  return cells;
}

/**
 * What a change sets, cell by cell.
 *
 * @throws MedtainerError `internal` for a property that the table does not have, `undefined`, a change of what names
 * the row, and for no change at all.
 */
export function cellsOfChange<Table extends RecordTable>(
  table: Table,
  changes: Partial<RecordTables[Table]>,
): RecordCell[] {
  const cells = cellsOf(table, changes);
  if (cells.length === 0) throw misuse(`A change of ${table} names no property.`);
  const key: readonly string[] = RECORD_KEYS[table];
  const fixed = cells.find(([property]) => key.includes(property));
  if (fixed !== undefined) throw misuse(`The ${fixed[0]} of a row of ${table} stands.`);
  return cells;
}

/** A row's key as one text. */
export function keyOfRow<Table extends RecordTable>(table: Table, row: RecordTables[Table]): string {
  return JSON.stringify(RECORD_KEYS[table].map((property) => row[property]));
}

/** Of rows with the same key the last one, in the place of the first. */
export function lastOfEachKey<Table extends RecordTable>(
  table: Table,
  rows: readonly RecordTables[Table][],
): RecordTables[Table][] {
  return [...new Map(rows.map((row) => [keyOfRow(table, row), row])).values()];
}

/** The refusal of a row whose key is taken. */
export function keyTaken(table: RecordTable, key: string, cause?: unknown): MedtainerError {
  return new MedtainerError("conflict", `${table} already has a row with the key ${key}.`, { cause });
}

/** What a caller of Records did wrong. */
export function misuse(message: string): MedtainerError {
  return new MedtainerError("internal", message);
}

function cellsOf<Table extends RecordTable>(table: Table, named: Partial<RecordTables[Table]>): RecordCell[] {
  const kinds: Readonly<Record<string, ColumnKind>> = RECORD_COLUMNS[table];
  return Object.entries(named).map(([property, value]) => {
    const kind = Object.hasOwn(kinds, property) ? kinds[property] : undefined;
    if (kind === undefined) throw misuse(`The table ${table} has no "${property}".`);
    if (value === undefined)
      throw misuse(`"${property}" of ${table} is undefined; use null where nothing stands.`);
    return checkedCell(table, property, kind, value);
  });
}

/** A database would keep NaN as null, or refuse it. */
function checkedCell(table: RecordTable, property: string, kind: ColumnKind, value: unknown): RecordCell {
  if (kind === "number" && value !== null && !Number.isFinite(value)) {
    throw misuse(`"${property}" of ${table} is no number: ${String(value)}.`);
  }
  return [property, kind, value];
}
