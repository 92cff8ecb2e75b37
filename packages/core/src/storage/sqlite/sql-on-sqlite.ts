import type { SqliteStatement as DialectStatement } from "kysely";
import type { SqlDatabase } from "../sql/sql-database.js";
import type { SqliteConnection } from "./driver.js";

type KyselyModule = typeof import("kysely");

/** kysely over a connection that stays the caller's to close. */
export function createSqlDatabase(
  { Kysely, SqliteDialect }: Pick<KyselyModule, "Kysely" | "SqliteDialect">,
  connection: SqliteConnection,
): SqlDatabase {
  const database = { prepare: (sql: string) => dialectStatement(connection, sql), close: () => {} };
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}

const answersRows = /^\s*(select|with|pragma|explain)\b|\breturning\b/i;

function dialectStatement(connection: SqliteConnection, sql: string): DialectStatement {
  const statement = connection.prepare(sql);
  return {
    // A statement's own `columns()` would say it, but Node has that only since 22.16.
    reader: answersRows.test(sql),
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}
