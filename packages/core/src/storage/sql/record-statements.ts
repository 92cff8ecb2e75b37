import type { CheckedQuery, CheckedSelection } from "../record-selection.js";
import type { RecordTable } from "../records.js";
import type { Dialect } from "./dialect.js";
import { alsoLabelled, carryingLabels, rowsOfLabel } from "./label-conditions.js";
import type { Statement } from "./program.js";
import {
  allOf,
  boundsOfRange,
  type Conditions,
  conditionsOf,
  pastSequence,
  type RowExpressions,
  whereAll,
} from "./selection-conditions.js";
import type { SqlRow, SqlValue } from "./sql-database.js";

/** Inserts rows of the same columns, and answers some columns of each. */
export function insertRows(
  table: RecordTable,
  rows: readonly SqlRow[],
  returning: readonly string[],
): Statement {
  return {
    shape: `insert ${table} ${rows.length} returning ${returning}`,
    write(sql) {
      const statement = sql.insertInto(table).values(rows);
      return returning.length === 0 ? statement : statement.returning(returning);
    },
    parameters: valuesOf(rows),
    answers: returning.length === 0 ? "count" : "rows",
  };
}

/** Inserts rows of the same columns, or writes over those with the same key, and answers some columns of each. */
export function upsertRows(
  table: RecordTable,
  rows: readonly SqlRow[],
  key: readonly string[],
  returning: readonly string[],
): Statement {
  const replaced = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column));
  return {
    shape: `upsert ${table} ${rows.length} returning ${returning}`,
    write(sql) {
      const statement = sql
        .insertInto(table)
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(key)
            .doUpdateSet((row) =>
              Object.fromEntries(replaced.map((column) => [column, row.ref(`excluded.${column}`)])),
            ),
        );
      return returning.length === 0 ? statement : statement.returning(returning);
    },
    parameters: valuesOf(rows),
    answers: returning.length === 0 ? "count" : "rows",
  };
}

/** Changes the rows that meet the conditions, and answers some columns of each as it now stands. */
export function updateRows(
  table: RecordTable,
  changes: SqlRow,
  conditions: Conditions,
  returning: readonly string[],
): Statement {
  return {
    shape: `update ${table} ${Object.keys(changes)} ${conditions.shape} returning ${returning}`,
    write(sql) {
      const statement = sql.updateTable(table).set(changes).where(whereAll(conditions));
      return returning.length === 0 ? statement : statement.returning(returning);
    },
    parameters: [...Object.values(changes), ...conditions.parameters],
    answers: returning.length === 0 ? "count" : "rows",
  };
}

/** Removes the rows of a selection, and answers some columns of each as it stood. */
export function deleteRows(
  table: RecordTable,
  selection: CheckedSelection,
  returning: readonly string[],
): Statement {
  const conditions = allOf([conditionsOf(selection), carryingLabels(selection)]);
  return {
    shape: `delete ${table} ${conditions.shape} returning ${returning}`,
    write(sql) {
      const statement = sql.deleteFrom(table).where(whereAll(conditions));
      return returning.length === 0 ? statement : statement.returning(returning);
    },
    parameters: conditions.parameters,
    answers: returning.length === 0 ? "count" : "rows",
  };
}

/** One page of the rows of a query, in its order. */
export function selectRows(table: RecordTable, query: CheckedQuery): Statement {
  const direction = query.order === "newest" ? "desc" : "asc";
  if (query.labels.length > 0) return selectLabelled(query, direction);
  const conditions = allOf([conditionsOf(query), pastSequence(query), boundsOfRange(table, query)]);
  return {
    shape: `select ${table} ${direction} ${conditions.shape}`,
    write: (sql) =>
      sql
        .selectFrom(table)
        .selectAll()
        .where(whereAll(conditions))
        .orderBy("sequence", direction)
        .limit(query.limit),
    parameters: [...conditions.parameters, query.limit],
    answers: "rows",
  };
}

/** How many rows a selection has. */
export function countRows(table: RecordTable, selection: CheckedSelection): Statement {
  const conditions = allOf([conditionsOf(selection), carryingLabels(selection)]);
  return {
    shape: `count ${table} ${conditions.shape}`,
    write: (sql) =>
      sql
        .selectFrom(table)
        .select((row) => row.fn.countAll<number>().as("count"))
        .where(whereAll(conditions)),
    parameters: conditions.parameters,
    answers: "rows",
  };
}

/** Rows of one part of a table by the last column of their key; PostgreSQL also locks them. */
export function selectKnown(
  dialect: Dialect,
  table: RecordTable,
  part: SqlRow,
  column: string,
  values: readonly SqlValue[],
): Statement {
  const { sql } = dialect;
  const list = JSON.stringify(values);
  const rows = sql.table(table);
  const isWanted = sql.join(
    [
      ...Object.entries(part).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
      sql`${sql.ref(`${table}.${column}`)} = wanted.value`,
    ],
    sql` and `,
  );
  // Each is looked up by itself: while its statistics are old, PostgreSQL would rather read the part whole.
  const query =
    dialect.name === "sqlite"
      ? sql`select ${rows}.* from json_each(${list}) as wanted cross join ${rows} where ${isWanted}`
      : sql`select found.* from json_array_elements_text(${list}::json) as wanted(value)
          cross join lateral (select * from ${rows} where ${isWanted} offset 0 for update) as found`;
  return {
    shape: `known ${table} ${Object.keys(part)}`,
    write: (database) => ({ compile: () => query.compile(database) }),
    parameters: [list, ...Object.values(part)],
    answers: "rows",
  };
}

/** Walks the rows of the first label in their order and looks at each. */
function selectLabelled(query: CheckedQuery, direction: "asc" | "desc"): Statement {
  const [first = "", ...others] = query.labels;
  const isLabelled = rowsOfLabel(query, first);
  const conditions = allOf([conditionsOf(query), ...others.map(alsoLabelled)]);
  const past = pastSequence(query, "labelled.position");
  return {
    shape: `select labelled ${direction} ${isLabelled.shape} ${past.shape} ${conditions.shape}`,
    write: (sql) =>
      sql
        .selectFrom((from) =>
          from
            .selectFrom("record_labels")
            .select("sequence as position")
            .where((label) => label.and(isLabelled.list(label)))
            .as("labelled"),
        )
        .crossJoin("records")
        .selectAll("records")
        .whereRef("records.sequence", "=", "labelled.position")
        // What is known of two tables together includes what the conditions ask of one.
        .where((rows) => whereAll(allOf([past, conditions]))(rows as unknown as RowExpressions))
        .orderBy("labelled.position", direction)
        .limit(query.limit),
    parameters: [...isLabelled.parameters, ...past.parameters, ...conditions.parameters, query.limit],
    answers: "rows",
  };
}

function valuesOf(rows: readonly SqlRow[]): SqlValue[] {
  return rows.flatMap((row) => Object.values(row));
}
