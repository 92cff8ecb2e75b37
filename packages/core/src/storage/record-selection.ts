import { cellsOfFilter, misuse, RECORD_COLUMNS, type RecordCell } from "./record-columns.js";
import type { RecordQuery, RecordSelection, RecordTable } from "./records.js";

/** A selection, checked. */
export interface CheckedSelection {
  readonly cells: readonly RecordCell[];
  readonly range: CheckedRange | undefined;
  readonly labels: readonly string[];
}

/** A range of one column: `from` is in it, `to` is not. Rows with null there are outside every range. */
export interface CheckedRange {
  readonly property: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** A query, checked, with what it leaves out filled in. */
export interface CheckedQuery extends CheckedSelection {
  readonly order: "newest" | "oldest";
  readonly after: number | undefined;
  readonly limit: number;
}

const selectionMembers = ["where", "range", "labels"];
const queryMembers = [...selectionMembers, "order", "after", "limit"];

/**
 * Which rows a `remove` or a `count` is about.
 *
 * @throws MedtainerError `internal` for a misspelled member (without it, the selection would be every row), an unknown
 * property, a range of something else than a column of numbers, and labels of another table than `records`.
 */
export function checkSelection<Table extends RecordTable>(
  table: Table,
  selection: RecordSelection<Table>,
): CheckedSelection {
  refuseUnknown(selection, selectionMembers);
  return checkParts(table, selection);
}

/**
 * What a `query` asks for.
 *
 * @throws MedtainerError `internal` where {@link checkSelection} would, for a limit that is no whole number from 0 on,
 * and for an `after` that is no sequence.
 */
export function checkQuery<Table extends RecordTable>(table: Table, query: RecordQuery<Table>): CheckedQuery {
  refuseUnknown(query, queryMembers);
  const { order = "newest", after, limit = 100 } = query;
  if (!isCount(limit)) throw misuse(`A query's limit cannot be ${limit}.`);
  if (after !== undefined && !isCount(after)) throw misuse(`A query cannot go on after ${after}.`);
  if (order !== "newest" && order !== "oldest") throw misuse(`A query's order cannot be "${String(order)}".`);
  return { ...checkParts(table, query), order, after, limit };
}

function checkParts<Table extends RecordTable>(
  table: Table,
  { where = {}, range, labels = [] }: RecordSelection<Table>,
): CheckedSelection {
  if (labels.length > 0 && table !== "records") throw misuse(`Rows of ${table} carry no labels.`);
  return {
    cells: cellsOfFilter(table, where),
    range: range && checkRange(table, range),
    labels: [...new Set(labels)],
  };
}

function checkRange(
  table: RecordTable,
  { column, from, to }: { column: string; from?: number; to?: number },
): CheckedRange {
  const kinds: Readonly<Record<string, string>> = RECORD_COLUMNS[table];
  if (!Object.hasOwn(kinds, column) || kinds[column] !== "number") {
    throw misuse(`The table ${table} has no column of numbers "${column}".`);
  }
  if (from === undefined && to === undefined) throw misuse(`A range of "${column}" has no end.`);
  for (const end of [from, to]) {
    if (end !== undefined && !Number.isFinite(end))
      throw misuse(`A range of "${column}" cannot end at ${end}.`);
  }
  return { property: column, from, to };
}

function refuseUnknown(selection: object, members: readonly string[]): void {
  const unknown = Object.keys(selection).find((member) => !members.includes(member));
  if (unknown !== undefined) throw misuse(`Rows cannot be chosen by "${unknown}".`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
