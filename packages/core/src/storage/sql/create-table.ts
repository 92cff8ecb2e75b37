import type { CreateTableBuilder, Kysely } from "kysely";
import type { ColumnBuild, Dialect } from "./dialect.js";

/** A column's type; one with `?` may be null. Numbers are `double precision`, as JavaScript's are; JSON is text. */
type ColumnType = "text" | "text?" | "number" | "number?" | "boolean";

/** An index that gives the rows of some columns' values in the order of their `sequence`. */
export interface IndexShape {
  readonly columns: readonly string[];
  /** What it holds besides, so that counting does not read the rows themselves. */
  readonly also?: readonly string[];
  /** The rows that it holds alone: those in which this column is null, or is not. */
  readonly where?: { readonly column: string; readonly is: "null" | "not null" };
}

/** A table whose rows are numbered, in the column `sequence`, in the order in which they were written. */
export interface TableShape {
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** The columns that name a row; `id` where nothing is said. */
  readonly key?: readonly string[];
  readonly indexes: readonly IndexShape[];
}

/** Creates a table with its key and its indexes. */
export async function createTable(
  database: Kysely<unknown>,
  dialect: Dialect,
  name: string,
  { columns, key = ["id"], indexes }: TableShape,
): Promise<void> {
  let table: CreateTableBuilder<string, string> = database.schema
    .createTable(name)
    .addColumn("sequence", dialect.counterType, dialect.counter);
  for (const [column, type] of Object.entries(columns)) {
    const isKey = key.length === 1 && key[0] === column;
    table = table.addColumn(column, dataType(type), columnBuild(type, isKey));
  }
  await table.execute();
  if (key.length > 1) {
    await database.schema
      .createIndex(`${name}_by_key`)
      .unique()
      .on(name)
      .columns([...key])
      .execute();
  }
  for (const index of indexes) await createIndex(database, name, index);
}

/** Adds an index, named for its columns. */
export async function createIndex(
  database: Kysely<unknown>,
  table: string,
  { columns, also = [], where }: IndexShape,
): Promise<void> {
  const rows = where === undefined ? "" : `_where_${where.is.replace(" ", "_")}`;
  const index = database.schema
    .createIndex(`${table}_by_${columns.join("_")}${rows}`)
    .on(table)
    .columns([...columns, "sequence", ...also]);
  if (where === undefined) await index.execute();
  else await index.where(where.column, where.is === "null" ? "is" : "is not", null).execute();
}

function dataType(type: ColumnType): "text" | "double precision" | "boolean" {
  if (type === "boolean") return "boolean";
  return type.startsWith("text") ? "text" : "double precision";
}

function columnBuild(type: ColumnType, isKey: boolean): ColumnBuild {
  return (column) => {
    const build = type.endsWith("?") ? column : column.notNull();
    return isKey ? build.unique() : build;
  };
}
