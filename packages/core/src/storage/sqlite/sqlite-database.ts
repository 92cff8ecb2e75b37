import type { SqlDatabase, SqlStatement } from "../sql/sql-database.js";
import type { Transaction } from "./commit-queue.js";
import type { SqliteConnection, SqliteStatement } from "./driver.js";

/** A connection that writes each shape of statement once and then runs it prepared, past kysely. */
export class SqliteDatabase implements Transaction {
  readonly #statements = new Map<string, SqliteStatement>();
  readonly #begin: SqliteStatement;
  readonly #commit: SqliteStatement;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly sql: SqlDatabase,
  ) {
    this.#begin = connection.prepare("begin immediate");
    this.#commit = connection.prepare("commit");
  }

  /**
   * The prepared statement of a shape: table, columns and which of them are compared with null.
   *
   * @param write Puts the statement together the first time; only its SQL counts, not its values.
   */
  prepare(shape: string, write: (sql: SqlDatabase) => SqlStatement): SqliteStatement {
    const known = this.#statements.get(shape);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(write(this.sql).compile().sql);
    this.#statements.set(shape, statement);
    return statement;
  }

  /** Takes the write lock at once: a transaction that reads first and writes later could not wait for it. */
  begin(): void {
    this.#begin.run();
  }

  commit(): void {
    this.#commit.run();
  }

  rollback(): void {
    try {
      this.connection.exec("rollback");
    } catch {
      // None is open: SQLite has undone it by itself (a full disk), or it never began.
    }
  }

  /** Leaves everything in the one file: `@photostructure/sqlite` lets go of its write-ahead log only when collected. */
  close(): void {
    this.#statements.clear();
    try {
      this.connection.exec("pragma wal_checkpoint(passive)");
    } finally {
      this.connection.close();
    }
  }
}
