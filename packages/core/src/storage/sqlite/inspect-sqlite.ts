import { access, stat } from "node:fs/promises";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { compareChanges, type DatabaseStatus } from "../database-status.js";
import { importPeer } from "../import-peer.js";
import { sqliteDialect } from "../sql/dialect.js";
import { migrationsFor } from "../sql/migrations.js";
import { loadDriver, type SqliteConnection, type SqliteDriver } from "./driver.js";
import { appliedMigrations } from "./migrate-sqlite.js";
import { findOwner, type SqliteOwner } from "./owner-lock.js";
import { isDamaged } from "./sqlite-error.js";

/** What stands in a database file. */
export interface SqliteInspection extends DatabaseStatus {
  /** What is damaged, in SQLite's words; empty for a whole file. */
  readonly damage: readonly string[];
  /** The server that runs on it. */
  readonly owner: SqliteOwner | null;
}

const maximumFindings = 10;

/**
 * Looks at a database file and changes nothing: neither is it migrated, nor created. Reads the whole file.
 *
 * @throws MedtainerError `not_found` where there is none, `misconfigured` where it cannot be read.
 */
export async function inspectSqlite(path: string): Promise<SqliteInspection> {
  const sizeBytes = await sizeOf(path);
  const driver = await loadDriver();
  const kysely = await importPeer("kysely", () => import("kysely"));
  const known = Object.keys(migrationsFor(sqliteDialect(kysely)));
  const connection = new driver.DatabaseSync(path);
  try {
    connection.exec("pragma query_only = on");
    const damage = findDamage(connection);
    const applied = damage.length === 0 ? appliedMigrations(connection) : [];
    return {
      server: `SQLite ${versionOf(driver)}`,
      ...compareChanges(applied, known),
      sizeBytes,
      damage,
      owner: (await exists(`${path}-owner`)) ? (findOwner(driver, path) ?? null) : null,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MedtainerError("misconfigured", `The database ${path} cannot be read: ${reason}`, {
      cause: error,
    });
  } finally {
    connection.close();
  }
}

/** Asked of a database in memory: a damaged one answers nothing. */
function versionOf({ DatabaseSync }: SqliteDriver): string {
  const connection = new DatabaseSync(":memory:");
  const version = connection.prepare("select sqlite_version() as version").get()?.version;
  connection.close();
  return String(version);
}

function findDamage(connection: SqliteConnection): string[] {
  try {
    const rows = connection.prepare(`pragma integrity_check(${maximumFindings})`).all();
    return rows.map((row) => String(row.integrity_check)).filter((finding) => finding !== "ok");
  } catch (error) {
    if (isDamaged(error)) return [error instanceof Error ? error.message : String(error)];
    throw error;
  }
}

async function sizeOf(path: string): Promise<number> {
  if (!(await exists(path))) throw new MedtainerError("not_found", `There is no database at ${path}.`);
  const companions = ["", "-wal"].map((suffix) => stat(path + suffix).catch(() => ({ size: 0 })));
  return (await Promise.all(companions)).reduce((sum, { size }) => sum + size, 0);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
