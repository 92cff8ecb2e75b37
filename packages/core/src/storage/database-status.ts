/** What is known of a database without changing it. */
export interface DatabaseStatus {
  /** The database itself and its version: `PostgreSQL 15.20`, `SQLite 3.46.1`. */
  readonly server: string;
  /** The changes of the schema that it has been through, in their order. */
  readonly applied: readonly string[];
  /** Those that this program would make when it opens the database. */
  readonly pending: readonly string[];
  /** Those that this program does not know: a newer one has used the database, and this one refuses it. */
  readonly unknown: readonly string[];
  /** What it takes on disk. */
  readonly sizeBytes: number;
}

/** Sorts the changes that a database has been through against those that this program knows. */
export function compareChanges(
  applied: readonly string[],
  known: readonly string[],
): Pick<DatabaseStatus, "applied" | "pending" | "unknown"> {
  return {
    applied,
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}
