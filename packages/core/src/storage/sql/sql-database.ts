import type { Compilable, Kysely } from "kysely";
import type { RecordTable } from "../records.js";

/** A value on its way into a column, after JSON has become text and a name has been cleaned. */
export type SqlValue = null | boolean | number | string;

/** A row by the names of its columns. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** The tables as kysely sees them; which columns each record table has is checked by `record-columns.ts`. */
export interface SqlTables extends Record<RecordTable, Record<string, SqlValue>> {
  readonly store: StoreTable;
}

/** One value of the key–value store. */
export interface StoreTable {
  /** The parts of the key as one string; see `key-encoding.ts`. */
  readonly key: string;
  /** JSON. */
  readonly value: string;
  /** Milliseconds since 1970; `null` for a value that never ends. */
  readonly expires_at_ms: number | null;
}

/** Writes SQL for either database. */
export type SqlDatabase = Kysely<SqlTables>;

/** A statement that kysely has put together and not yet run. */
export type SqlStatement = Compilable;
