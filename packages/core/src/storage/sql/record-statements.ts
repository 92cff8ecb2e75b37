import type { RecordTable } from "../records.js";
import type { SqlDatabase, SqlRow, SqlStatement } from "./sql-database.js";

/** The statement behind `append`. Its parameters are the row's values, in their order. */
export function insertRow(database: SqlDatabase, table: RecordTable, row: SqlRow): SqlStatement {
  return database.insertInto(table).values(row);
}

/** The statement behind `change`. Its parameters are the values of `changes`, then those of `where` that are not null. */
export function updateRows(
  database: SqlDatabase,
  table: RecordTable,
  where: SqlRow,
  changes: SqlRow,
): SqlStatement {
  let statement = database.updateTable(table).set(changes);
  for (const [column, value] of Object.entries(where)) {
    statement = value === null ? statement.where(column, "is", null) : statement.where(column, "=", value);
  }
  return statement;
}

/** The statement behind `query`, the newest row first. Its parameters are the values of `where` that are not null, then the limit. */
export function selectRows(
  database: SqlDatabase,
  table: RecordTable,
  where: SqlRow,
  limit: number,
): SqlStatement {
  let statement = database.selectFrom(table).selectAll().orderBy("sequence", "desc").limit(limit);
  for (const [column, value] of Object.entries(where)) {
    statement = value === null ? statement.where(column, "is", null) : statement.where(column, "=", value);
  }
  return statement;
}
