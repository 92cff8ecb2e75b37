import type { Kysely, Migration } from "kysely";
import type { Dialect } from "./dialect.js";
import { createFirstTables } from "./migrations/0001-first-tables.js";
import { createAllTables } from "./migrations/0002-all-tables.js";
import { createSearchTables } from "./search-schema.js";

/** One step of the schema, written for both databases. */
export type SchemaChange = (database: Kysely<unknown>, dialect: Dialect) => Promise<void>;

/**
 * Every change of the schema, by name, in the order of the names. One that has been released stands: a later change
 * is a later migration. The tables' columns are those of `record-columns.ts` at that time.
 */
export const SCHEMA_CHANGES: Readonly<Record<string, SchemaChange>> = {
  "0001-first-tables": createFirstTables,
  "0002-all-tables": createAllTables,
  "0003-search": createSearchTables,
};

/** The changes as kysely's migrator takes them, for one database. */
export function migrationsFor(dialect: Dialect): Readonly<Record<string, Migration>> {
  const migrations = Object.entries(SCHEMA_CHANGES).map(([name, change]) => [
    name,
    { up: (database: Kysely<unknown>) => change(database, dialect) },
  ]);
  return Object.fromEntries(migrations);
}
