import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { importPeer } from "../import-peer.js";
import { sqliteDialect } from "../sql/dialect.js";
import { migrationsFor } from "../sql/migrations.js";
import { loadDriver, type SqliteConnection, type SqliteDriver } from "./driver.js";
import { migrateSqlite } from "./migrate-sqlite.js";
import { lockAsOwner, type OwnerLock, ownerPath } from "./owner-lock.js";
import { createSqlDatabase } from "./sql-on-sqlite.js";
import { SqliteDatabase } from "./sqlite-database.js";
import { isDamaged } from "./sqlite-error.js";
import { whileBusy } from "./while-busy.js";

type KyselyModule = typeof import("kysely");

/** Reading a whole file costs about a second for each gigabyte; larger ones are left to the checks of their backups. */
const checkedBytes = 512 * 1024 * 1024;

/**
 * Opens a database file and brings its schema up to date. A missing file is created, with its folder, for this user
 * alone. A damaged one is refused and left as it is.
 *
 * @param isOwner Whether this process is to be the file's one server.
 * @throws MedtainerError `misconfigured` when the file cannot be opened, is damaged, was used by a newer program, or
 * belongs to another server.
 */
export async function openDatabase(path: string, isOwner: boolean): Promise<SqliteDatabase> {
  const driver = await loadDriver();
  const kysely = await importPeer("kysely", () => import("kysely"));
  try {
    if (path === ":memory:") return await connect(driver, kysely, path);
    await createFile(path);
    if (!isOwner) return await connect(driver, kysely, path);
    await createFile(ownerPath(path));
    const lock = lockAsOwner(driver, path);
    return await connect(driver, kysely, path, lock).catch((error) => {
      lock.release();
      throw error;
    });
  } catch (error) {
    throw refusal(path, error);
  }
}

async function connect(
  { DatabaseSync }: SqliteDriver,
  kysely: KyselyModule,
  path: string,
  lock?: OwnerLock,
): Promise<SqliteDatabase> {
  const connection = new DatabaseSync(path);
  try {
    return await prepareDatabase(kysely, connection, lock);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** SQLite gives its companion files (`-wal`, `-shm`) the mode of this one. */
async function createFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, "a", 0o600);
  await file.close();
}

async function prepareDatabase(
  kysely: KyselyModule,
  connection: SqliteConnection,
  lock: OwnerLock | undefined,
): Promise<SqliteDatabase> {
  await whileBusy(() => connection.exec("pragma journal_mode = wal; pragma synchronous = full"));
  connection.exec("pragma foreign_keys = on");
  refuseDamage(connection);
  const sql = createSqlDatabase(kysely, connection);
  const dialect = sqliteDialect(kysely);
  await migrateSqlite(kysely, connection, sql, migrationsFor(dialect));
  // From here on statements wait for another process's lock by themselves; before, that would have blocked this one.
  connection.exec("pragma busy_timeout = 5000");
  // The indexes of a large sync are written all over the file: with less than this, each of their pages is read again and again.
  connection.exec("pragma cache_size = -32768; pragma wal_autocheckpoint = 4000");
  return new SqliteDatabase(connection, sql, dialect, () => lock?.release());
}

function refuseDamage(connection: SqliteConnection): void {
  const size = connection
    .prepare("select page_count * page_size as bytes from pragma_page_count, pragma_page_size")
    .get();
  if (Number(size?.bytes) > checkedBytes) return;
  const finding = connection.prepare("pragma quick_check(1)").get()?.quick_check;
  if (finding !== "ok") throw new DamageFound(String(finding));
}

/** What a check has found in a file that SQLite could open. */
class DamageFound extends Error {}

function refusal(path: string, error: unknown): MedtainerError {
  if (MedtainerError.isInstance(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const message =
    error instanceof DamageFound || isDamaged(error)
      ? `The database ${path} is damaged (${reason}). It is left as it is: restore a backup, or move it away to begin anew.`
      : `The database ${path} cannot be opened: ${reason}`;
  return new MedtainerError("misconfigured", message, { cause: error });
}
