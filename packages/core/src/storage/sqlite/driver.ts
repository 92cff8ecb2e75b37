import { importPeer } from "../import-peer.js";

/** A row as SQLite answers it, by column name. */
export type SqliteRow = Readonly<Record<string, unknown>>;

/** The part of a prepared statement that is used here. */
export interface SqliteStatement {
  all(...parameters: readonly unknown[]): SqliteRow[];
  get(...parameters: readonly unknown[]): SqliteRow | undefined;
  iterate(...parameters: readonly unknown[]): IterableIterator<SqliteRow>;
  run(...parameters: readonly unknown[]): {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  };
}

/** The part of a connection that is used here. */
export interface SqliteConnection {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** The part that is used here of `node:sqlite` and of its double. */
export interface SqliteDriver {
  readonly DatabaseSync: new (path: string) => SqliteConnection;
}

/**
 * Node's own SQLite; on a Node that has none (before 22.13), `@photostructure/sqlite` with the same interface.
 *
 * @throws MedtainerError `misconfigured` when neither is there.
 */
export async function loadDriver(): Promise<SqliteDriver> {
  return loadBuiltIn() ?? (await importPeer("@photostructure/sqlite", importDriver));
}

/** Node 22 warns that its SQLite is experimental: that one warning is dropped, every other passes. */
function loadBuiltIn(): SqliteDriver | undefined {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning: string | Error, ...details: unknown[]) => {
    if (String(warning).startsWith("SQLite is an experimental feature")) return;
    Reflect.apply(emitWarning, process, [warning, ...details]);
  };
  try {
    // The types of Node 20 do not know this module: https://nodejs.org/api/sqlite.html
    return process.getBuiltinModule("node:sqlite") as SqliteDriver | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

async function importDriver(): Promise<SqliteDriver> {
  return import("@photostructure/sqlite");
}
