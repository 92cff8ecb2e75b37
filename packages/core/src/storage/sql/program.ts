import type { RecordKey, SearchSource } from "../search/search-source.js";
import type { SqlDatabase, SqlStatement, SqlValue } from "./sql-database.js";

/** One statement with its values, to be prepared once and run often. */
export interface Statement {
  /** Names the SQL: statements of one shape differ in their values alone. */
  readonly shape: string;
  /** Puts the SQL together; called the first time alone. */
  readonly write: (sql: SqlDatabase) => SqlStatement;
  /** Every value that the SQL has a place for, in the order of the places. */
  readonly parameters: readonly SqlValue[];
  /** Whether the database answers rows, or how many it changed. */
  readonly answers: "rows" | "count";
}

/** What the search index is told within the transaction of a write; see `SqliteSearch` for when. */
export type SearchStep =
  | { readonly search: "index"; readonly rows: readonly SearchSource[] }
  | { readonly search: "unindex"; readonly sequences: readonly number[] }
  | { readonly search: "refresh"; readonly keys: readonly RecordKey[] };

/** A row as a database answers it, by the names of its columns. */
export type AnsweredRow = Readonly<Record<string, unknown>>;

/** What came of a step. */
export interface Answer {
  readonly rows: readonly AnsweredRow[];
  /** Rows changed, where the statement answers no rows. */
  readonly count: number;
}

/**
 * One verb of `Records`, step by step, the same for both databases: SQLite runs the steps at once, PostgreSQL waits
 * for each. Whoever runs it opens a transaction where the program writes, and undoes it when the program throws.
 *
 * A program may be run more than once (after a rollback); it keeps nothing between its runs.
 *
 * @example
 * let step = program.next();
 * while (!step.done) step = program.next(await run(step.value));
 * return step.value;
 */
export type Program<Result> = Generator<Statement | SearchStep, Result, Answer>;

/** Answer of a step that tells nothing. */
export const NOTHING: Answer = { rows: [], count: 0 };

/** Runs a program against a database that answers at once. */
export function runAtOnce<Result>(
  program: Program<Result>,
  answer: (step: Statement | SearchStep) => Answer,
): Result {
  let step = program.next(NOTHING);
  while (step.done !== true) step = program.next(answer(step.value));
  return step.value;
}
