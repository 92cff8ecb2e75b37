import { access, copyFile, open, rename } from "node:fs/promises";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { type DatabaseContents, TableSum } from "../backup/database-contents.js";
import { loadDriver, type SqliteConnection } from "./driver.js";

/** Pages copied between two looks at the event loop: 4 MB, so that a server goes on while it is backed up. */
const pagesAtOnce = 1_000;

/** The part that is used here of the driver's online backup. */
interface BackupDriver {
  backup(
    source: SqliteConnection,
    path: string,
    options: {
      readonly rate: number;
      readonly progress?: (pages: { totalPages: number; remainingPages: number }) => void;
    },
  ): Promise<number>;
}

/** Options of {@link backupSqlite}. */
export interface SqliteBackupOptions {
  /** The database file, in use or not. */
  readonly path: string;
  /** The file to write; it must not be there. */
  readonly to: string;
  /** Told from 0 to 1 how much is done. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Copies a database while others write to it, and answers what stands in the copy: both are of the one moment at
 * which it began (https://www.sqlite.org/backup.html).
 *
 * @throws MedtainerError `misconfigured` when the file is no database or the copy cannot be written.
 */
export async function backupSqlite({ path, to, onProgress }: SqliteBackupOptions): Promise<DatabaseContents> {
  return withConnection(path, async (connection, driver) => {
    // Everything read within this transaction, by `backup` too, is as it was when it began.
    connection.exec("begin");
    const contents = sumTables(connection);
    await driver.backup(connection, to, {
      rate: pagesAtOnce,
      progress: ({ totalPages, remainingPages }) =>
        onProgress?.(1 - remainingPages / Math.max(1, totalPages)),
    });
    connection.exec("commit");
    return contents;
  });
}

/**
 * What stands in a database file that nobody uses.
 *
 * @throws MedtainerError `misconfigured` when it is damaged or no database.
 */
export async function readSqliteContents(path: string): Promise<DatabaseContents> {
  return withConnection(path, async (connection) => {
    const finding = connection.prepare("pragma integrity_check(1)").get()?.integrity_check;
    if (finding !== "ok") throw new MedtainerError("misconfigured", `${path} is damaged: ${finding}`);
    return sumTables(connection);
  });
}

/**
 * Puts a backup in a database's place. What stood there is kept beside it, and its path is answered.
 * Whoever calls has made sure that no process uses the database.
 */
export async function replaceSqlite(backup: string, path: string, nowMs: number): Promise<string> {
  const suffix = `replaced-${new Date(nowMs).toISOString().replaceAll(/[-:.]/g, "")}`;
  const incoming = `${path}.incoming`;
  await copyFile(backup, incoming);
  await flushToDisk(incoming);
  for (const companion of ["", "-wal", "-shm"]) {
    await rename(`${path}${companion}`, `${path}.${suffix}${companion}`).catch(ignoreMissing);
  }
  await rename(incoming, path);
  return `${path}.${suffix}`;
}

/** Before the rename: after a power cut the name must not stand for an empty file. */
async function flushToDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}

async function withConnection<Result>(
  path: string,
  use: (connection: SqliteConnection, driver: BackupDriver) => Promise<Result>,
): Promise<Result> {
  const driver = await loadDriver();
  try {
    // SQLite would make an empty one where there is none.
    await access(path);
    const connection = new driver.DatabaseSync(path);
    try {
      connection.exec("pragma busy_timeout = 5000");
      // Both drivers have it: https://nodejs.org/api/sqlite.html#sqlitebackupsourcedb-path-options
      return await use(connection, driver as typeof driver & BackupDriver);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (MedtainerError.isInstance(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new MedtainerError("misconfigured", `The database ${path}: ${reason}`, { cause: error });
  }
}

/** The tables that were made, without those that SQLite keeps behind its full-text indexes. */
function sumTables(connection: SqliteConnection): DatabaseContents {
  const names = connection
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'",
    )
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !name.startsWith("kysely_"));
  const tables = names.sort().map((name) => [name, sumTable(connection, name)] as const);
  const migrations = connection.prepare("select name from kysely_migration order by name").all();
  return { migrations: migrations.map(({ name }) => String(name)), tables: Object.fromEntries(tables) };
}

function sumTable(connection: SqliteConnection, name: string) {
  const sum = new TableSum();
  for (const row of connection.prepare(`select * from "${name}"`).iterate()) sum.add(Object.values(row));
  return sum.contents;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
