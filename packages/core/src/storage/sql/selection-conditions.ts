import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { RecordCell } from "../record-columns.js";
import type { CheckedQuery, CheckedRange, CheckedSelection } from "../record-selection.js";
import type { RecordTable } from "../records.js";
import type { Dialect } from "./dialect.js";
import { columnName, encodeCells } from "./row-encoding.js";
import type { SqlRow, SqlTables, SqlValue } from "./sql-database.js";

/** What stands behind `where`, with the values of its places. */
export interface Conditions {
  /** What tells one SQL from another: null is compared by `is null`, which has no place for a value. */
  readonly shape: string;
  readonly parameters: readonly SqlValue[];
  readonly list: (rows: RowExpressions) => Expression<SqlBool>[];
}

/** Builds expressions over the columns of a record table. */
export type RowExpressions = ExpressionBuilder<SqlTables, RecordTable>;

/** Conditions that hold where all of these do. */
export function allOf(parts: readonly Conditions[]): Conditions {
  return {
    shape: parts.map(({ shape }) => shape).join(";"),
    parameters: parts.flatMap(({ parameters }) => parameters),
    list: (rows) => parts.flatMap(({ list }) => list(rows)),
  };
}

/** The conditions as one expression; true where there are none. */
export function whereAll({ list }: Conditions): (rows: RowExpressions) => Expression<SqlBool> {
  return (rows) => rows.and(list(rows));
}

/** Every column equals its value. */
export function equalTo(columns: SqlRow): Conditions {
  const entries = Object.entries(columns);
  return {
    shape: entries.map(([column, value]) => (value === null ? `${column} null` : column)).join(),
    parameters: entries.flatMap(([, value]) => (value === null ? [] : [value])),
    list: (rows) =>
      entries.map(([column, value]) =>
        value === null ? rows(column, "is", null) : rows(column, "=", value),
      ),
  };
}

/** The rows with these sequences. */
export function withSequences(dialect: Dialect, sequences: readonly number[]): Conditions {
  const list = JSON.stringify(sequences);
  return { shape: "sequences", parameters: [list], list: () => [dialect.isSequenceOf(list)] };
}

/** A column of numbers lies between two ends. */
export function within({ property, from, to }: CheckedRange): Conditions {
  const column = columnName(property);
  const ends = (
    [
      [">=", from],
      ["<", to],
    ] as const
  ).filter(([, end]) => end !== undefined);
  return {
    shape: ends.map(([sign]) => `${column}${sign}`).join(),
    parameters: ends.flatMap(([, end]) => end ?? []),
    list: (rows) => ends.map(([sign, end]) => rows(column, sign, end ?? null)),
  };
}

/** The rows of a selection, but for its labels. */
export function conditionsOf({ cells, range }: CheckedSelection): Conditions {
  return allOf([equalTo(encodeCells(cells)), ...(range ? [within(range)] : [])]);
}

/** The part of a page that lies past a sequence, in either order. */
export function pastSequence({ order, after }: CheckedQuery, column = "sequence"): Conditions {
  const sign = order === "newest" ? "<" : ">";
  if (after === undefined) return allOf([]);
  return { shape: `past${sign}`, parameters: [after], list: (rows) => [rows(column, sign, after)] };
}

/**
 * Rows in a range come in the order of their sequence, and neither is known to follow from the other. An index over the
 * range says between which sequences its rows stand, so that a page neither begins nor ends far outside of it.
 */
export function boundsOfRange(table: RecordTable, query: CheckedQuery): Conditions {
  const { range, after, order } = query;
  const leading = leadingCells(table, query);
  if (range === undefined || leading === undefined) return allOf([]);
  const inRange = allOf([equalTo(encodeCells(leading)), within(range)]);
  const bounds = [
    { end: "min", sign: ">=", isKnown: order === "oldest" && after !== undefined },
    { end: "max", sign: "<=", isKnown: order === "newest" && after !== undefined },
  ] as const;
  const needed = bounds.filter(({ isKnown }) => !isKnown);
  return {
    shape: `${needed.map(({ end }) => end).join()} of ${inRange.shape}`,
    parameters: needed.flatMap(() => inRange.parameters),
    list: (rows) =>
      needed.map(({ end, sign }) =>
        rows("sequence", sign, (bound) =>
          bound
            .selectFrom(table)
            // With the bare column, a database would go through the table in its order instead, up to the first find.
            .select((row) => row.fn[end]<number>(row("sequence", "+", row.lit(0))).as("sequence"))
            .where(whereAll(inRange)),
        ),
      ),
  };
}

/** The cells of a selection that an index over its range begins with; `undefined` where there is no such index. */
function leadingCells(table: RecordTable, { range, cells }: CheckedSelection): RecordCell[] | undefined {
  const indexes = range && RANGE_INDEXES[table]?.[range.property];
  const leads = indexes?.map((lead) => cells.filter(([property]) => lead.includes(property)));
  return leads?.find((lead, position) => {
    const isPresent = lead.every(([property, , value]) => property !== "deletedAtMs" || value === null);
    return isPresent && lead.length === indexes?.[position]?.length;
  });
}

const collection = ["vendor", "account", "kind"];

/**
 * The ranges that have an index, with the properties that must be named besides, since their columns stand before the
 * range in it. `deletedAtMs` is among them where the index holds only rows in which it is null.
 */
const RANGE_INDEXES: {
  readonly [Table in RecordTable]?: Readonly<Record<string, readonly (readonly string[])[]>>;
} = {
  tool_executions: { startedAtMs: [[]] },
  api_calls: { startedAtMs: [[]] },
  approvals: { createdAtMs: [[]] },
  records: {
    occurredAtMs: [[...collection, "deletedAtMs"]],
    version: [[...collection, "deletedAtMs"]],
    deletedAtMs: [[]],
  },
  contact_context: { lastInteractionAtMs: [collection] },
  interactions: {
    occurredAtMs: [
      ["vendor", "account", "contactId"],
      ["vendor", "account"],
    ],
  },
  sync_runs: { startedAtMs: [[]] },
};
