import { MedtainerError } from "../../errors/medtainer-error.js";
import { AuditChain } from "../sql/audit-chain.js";
import type { Dialect } from "../sql/dialect.js";
import { type Answer, runAtOnce, type Statement } from "../sql/program.js";
import type { SqlDatabase, SqlStatement, SqlValue } from "../sql/sql-database.js";
import type { Transaction } from "./commit-queue.js";
import type { SqliteConnection, SqliteStatement } from "./driver.js";

/** A connection that writes each shape of statement once and then runs it prepared, past kysely. */
export class SqliteDatabase implements Transaction {
  readonly #statements = new Map<string, SqliteStatement>();
  readonly #begin: SqliteStatement;
  readonly #commit: SqliteStatement;
  /** The links that the transaction under way adds. */
  readonly chain: AuditChain;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly sql: SqlDatabase,
    readonly dialect: Dialect,
    private readonly release: () => void = () => {},
  ) {
    this.chain = new AuditChain(dialect);
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

  /** Runs one statement of a program. */
  answer(statement: Statement): Answer {
    const prepared = this.prepare(statement.shape, (sql) => checked(statement, sql));
    const parameters = statement.parameters.map(toParameter);
    if (statement.answers === "rows") return { rows: prepared.all(...parameters), count: 0 };
    return { rows: [], count: Number(prepared.run(...parameters).changes) };
  }

  /** Takes the write lock at once: a transaction that reads first and writes later could not wait for it. */
  begin(): void {
    this.#begin.run();
    this.chain.reset();
  }

  commit(): void {
    // The program adds links and does nothing else.
    runAtOnce(this.chain.flush(), (step) => this.answer(step as Statement));
    this.#commit.run();
  }

  /** Reads what stands at one moment, without keeping others from writing. No transaction may be under way. */
  readSnapshot<Result>(read: () => Result): Result {
    this.connection.exec("begin");
    try {
      return read();
    } finally {
      this.rollback();
    }
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
      this.release();
    }
  }
}

/** A shape that does not name its SQL, or values in another order, would put them into the wrong columns unseen. */
function checked({ shape, write, parameters }: Statement, sql: SqlDatabase): SqlStatement {
  const statement = write(sql);
  const places = statement.compile().parameters;
  if (JSON.stringify(places) === JSON.stringify(parameters)) return statement;
  throw new MedtainerError("internal", `The values of "${shape}" do not stand in the order of its places.`);
}

/** SQLite knows no booleans. */
function toParameter(value: SqlValue): null | number | string {
  return typeof value === "boolean" ? Number(value) : value;
}
