import type { ColumnDefinitionBuilder, CreateTableBuilder, RawBuilder, SqlBool } from "kysely";

type KyselyModule = typeof import("kysely");

/** How a column is built. */
export type ColumnBuild = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

/**
 * What the two databases do not share. Everything else of the schema and of the statements is written once, for both.
 *
 * A database is opened with kysely loaded as an optional peer, so a dialect also hands on kysely's `sql`: no file in
 * here imports kysely itself.
 */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
  /** Raw SQL for a migration or a statement: `` sql`…` ``, `sql.raw(…)`. */
  readonly sql: KyselyModule["sql"];
  /** The type of a column that counts rows. */
  readonly counterType: "integer" | "bigint";
  /** Makes a column of {@link Dialect.counterType} the primary key that the database counts up. */
  readonly counter: ColumnBuild;
  /** Orders a text column by its bytes, as the keys of the store need it. */
  readonly orderedByBytes: ColumnBuild;
  /** Keeps a table inside its primary key, where a database can. */
  readonly insideItsKey: <Table extends string, Column extends string>(
    table: CreateTableBuilder<Table, Column>,
  ) => CreateTableBuilder<Table, Column>;
  /** Whether the column `sequence` holds one of the numbers of a JSON list: one value of a statement, however long it is. */
  readonly isSequenceOf: (list: string) => RawBuilder<SqlBool>;
}

/** SQLite: an `integer primary key` is the row's own number, and text is compared by its bytes. */
export function sqliteDialect({ sql }: Pick<KyselyModule, "sql">): Dialect {
  return {
    name: "sqlite",
    sql,
    counterType: "integer",
    counter: (column) => column.primaryKey().autoIncrement(),
    orderedByBytes: (column) => column,
    insideItsKey: (table) => table.modifyEnd(sql`without rowid`),
    isSequenceOf: (list) => sql`sequence in (select value from json_each(${list}))`,
  };
}

/** PostgreSQL: an identity column, and the collation `C`, whatever the database's own is. */
export function postgresDialect({ sql }: Pick<KyselyModule, "sql">): Dialect {
  return {
    name: "postgres",
    sql,
    counterType: "bigint",
    counter: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
    orderedByBytes: (column) => column.modifyFront(sql`collate "C"`),
    insideItsKey: (table) => table,
    isSequenceOf: (list) =>
      sql`sequence = any (array(select value::bigint from json_array_elements_text(${list}::json) as value))`,
  };
}
