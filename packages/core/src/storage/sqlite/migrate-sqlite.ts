import type { Migration } from "kysely";
import { MedtainerError } from "../../errors/medtainer-error.js";
import type { SqlDatabase } from "../sql/sql-database.js";
import type { SqliteConnection } from "./driver.js";
import { whileBusy } from "./while-busy.js";

type KyselyModule = typeof import("kysely");

/**
 * Brings the schema up to date: all of it or nothing, one process at a time.
 *
 * @throws MedtainerError `misconfigured` when a newer program has migrated this database already.
 */
export async function migrateSqlite(
  { Migrator }: Pick<KyselyModule, "Migrator">,
  connection: SqliteConnection,
  sql: SqlDatabase,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  if (isUpToDate(connection, migrations)) return;
  await whileBusy(() => connection.exec("begin immediate"));
  try {
    // kysely opens no transaction of its own on SQLite, so all of its statements are part of this one.
    const migrator = new Migrator({ db: sql, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    connection.exec("commit");
  } catch (error) {
    connection.exec("rollback");
    throw error;
  }
}

function isUpToDate(connection: SqliteConnection, migrations: Readonly<Record<string, Migration>>): boolean {
  const applied = appliedMigrations(connection);
  const unknown = applied.filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length === 0) return applied.length === Object.keys(migrations).length;
  throw new MedtainerError(
    "misconfigured",
    `The database was last used by a newer version of this program (it has "${unknown.join('", "')}"). ` +
      "Upgrade the program, or restore the backup that was made before the upgrade.",
  );
}

/** The migrations that a database has been through, in their order. */
export function appliedMigrations(connection: SqliteConnection): string[] {
  const table = "select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'";
  if (connection.prepare(table).get() === undefined) return [];
  const rows = connection.prepare("select name from kysely_migration order by name").all();
  return rows.map((row) => String(row.name));
}
