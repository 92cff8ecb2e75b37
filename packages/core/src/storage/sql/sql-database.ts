import type { Compilable, Kysely } from "kysely";
import type { RecordTable } from "../records.js";

/** A value on its way into a column, after JSON has become text and a name has been cleaned. */
export type SqlValue = null | boolean | number | string;

/** A row by the names of its columns. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** The tables as kysely sees them; which columns each record table has is checked by `record-columns.ts`. */
export interface SqlTables extends Record<RecordTable, Record<string, SqlValue>> {
  readonly store: StoreTable;
  readonly record_labels: LabelTable;
  readonly audit_links: LinkTable;
  /** PostgreSQL alone: its one row is locked by whoever adds links. */
  readonly audit_lock: { readonly id: number };
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

/** One label of one record. */
export interface LabelTable {
  readonly vendor: string;
  readonly account: string;
  readonly kind: string;
  readonly label: string;
  /** The record's. */
  readonly sequence: number;
}

/** One link of the chain over the audit tables; see `audit-chain.ts`. */
export interface LinkTable {
  readonly position: number;
  readonly verb: string;
  readonly table_name: string;
  readonly row_id: string;
  readonly row_at_ms: number;
  readonly row_hash: string | null;
  readonly pruned: string | null;
  readonly hash: string;
}

/** Writes SQL for either database. */
export type SqlDatabase = Kysely<SqlTables>;

/** A statement that kysely has put together and not yet run. */
export type SqlStatement = Compilable;
