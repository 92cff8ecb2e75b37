import { MedtainerError } from "../../errors/medtainer-error.js";
import type { Answer, Statement } from "../sql/program.js";
import type { SqlDatabase, SqlStatement } from "../sql/sql-database.js";
import type { CommitQueue } from "./commit-queue.js";
import type { SqliteStatement } from "./driver.js";
import type { SqliteDatabase } from "./sqlite-database.js";
import { toStorageError } from "./sqlite-error.js";

/** One user's way to a connection that several share; each closes its own. */
export class SqliteAccess {
  #open = true;

  constructor(
    private readonly database: SqliteDatabase,
    private readonly queue: CommitQueue,
    private readonly release: () => void,
  ) {}

  /** See {@link SqliteDatabase.prepare}. */
  prepare(shape: string, write: (sql: SqlDatabase) => SqlStatement): SqliteStatement {
    return this.database.prepare(shape, write);
  }

  /** See {@link CommitQueue.write}. */
  write<Result>(prepare: () => () => Result): Promise<Result> {
    return this.queue.write(() => {
      this.#assertOpen();
      return prepare();
    }, this);
  }

  /** See {@link CommitQueue.read}. */
  async read<Result>(run: () => Result): Promise<Result> {
    this.#assertOpen();
    return this.queue.read(run, this);
  }

  /** See {@link SqliteDatabase.readSnapshot}; commits what waits first. */
  async readSnapshot<Result>(read: () => Result): Promise<Result> {
    this.#assertOpen();
    this.queue.flush();
    try {
      return this.database.readSnapshot(read);
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** See {@link SqliteDatabase.answer}. */
  answer(statement: Statement): Answer {
    return this.database.answer(statement);
  }

  /** Commits what waits, refuses whatever comes later, and lets go of the connection. */
  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.queue.flush();
    this.release();
  }

  #assertOpen(): void {
    if (!this.#open) throw new MedtainerError("internal", "The database is closed.");
  }
}
