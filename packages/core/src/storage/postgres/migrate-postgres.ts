import type { Migration } from "kysely";
import type { Pool } from "pg";
import type { DatabaseStatus } from "../database-status.js";
import { postgresDialect } from "../sql/dialect.js";
import { migrationsFor } from "../sql/migrations.js";
import { toPostgresError } from "./postgres-error.js";
import { readPostgresStatus, refuseNewerDatabase } from "./postgres-schema.js";

type KyselyModule = typeof import("kysely");

/**
 * Brings a schema up to date, and creates it where it is missing: all changes or none, one process at a time, the others
 * wait (the advisory lock of kysely's migrator).
 *
 * @param pool Connections without a time limit on statements: an index over a large table takes its time.
 * @throws MedtainerError `misconfigured` when a newer program has migrated this database already.
 */
export async function migratePostgres(
  kysely: KyselyModule,
  pool: Pool,
  schema: string,
  migrations: Readonly<Record<string, Migration>> = migrationsFor(postgresDialect(kysely)),
): Promise<void> {
  const readStatus = () => readPostgresStatus(pool, schema, Object.keys(migrations));
  if (isUpToDate(await readStatus())) return;
  const { Kysely, Migrator, PostgresDialect } = kysely;
  const migrator = new Migrator({
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // While this process waited for its turn, another may have been there, an older or a newer one.
  if (isUpToDate(await readStatus())) return;
  throw toPostgresError(error);
}

function isUpToDate(status: DatabaseStatus): boolean {
  refuseNewerDatabase(status);
  return status.pending.length === 0;
}
