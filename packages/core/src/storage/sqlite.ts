import type { Records } from "./records.js";
import { RecordVerbs } from "./sql/record-verbs.js";
import { CommitQueue } from "./sqlite/commit-queue.js";
import { openDatabase } from "./sqlite/open-database.js";
import { SqliteAccess } from "./sqlite/sqlite-access.js";
import { SqliteRecords } from "./sqlite/sqlite-records.js";
import { SqliteSearch } from "./sqlite/sqlite-search.js";
import { SqliteStore } from "./sqlite/sqlite-store.js";
import type { Store } from "./store.js";

export { compareContents, type DatabaseContents, type TableContents } from "./backup/database-contents.js";
export type { DatabaseStatus } from "./database-status.js";
export {
  backupSqlite,
  readSqliteContents,
  replaceSqlite,
  type SqliteBackupOptions,
} from "./sqlite/backup-sqlite.js";
export type { SqliteInspection } from "./sqlite/inspect-sqlite.js";
export { inspectSqlite } from "./sqlite/inspect-sqlite.js";
export type { SqliteOwner } from "./sqlite/owner-lock.js";

/** Options of {@link openSqlite}. */
export interface SqliteOptions {
  /** The database file, or `:memory:` for one that ends with the process. */
  readonly path: string;
  /**
   * True for a server: the file has one server at a time, and a second one is refused. The lock ends with the process,
   * however it ends. Commands that look after a server's data leave it out: they may read and write beside it.
   */
  readonly owner?: boolean;
  /** The time in milliseconds since 1970, for the deadlines of the store. */
  readonly now?: () => number;
}

/** One database file, as both kinds of storage. */
export interface SqliteStorage {
  readonly store: Store;
  readonly records: Records;
  /** Commits what waits and closes both; the file is let go when both are closed, however that happened. */
  close(): Promise<void>;
}

/**
 * Opens a database file, creates it where it is missing, and brings its schema up to date.
 *
 * Whatever is asked for in one turn of the event loop, of the store or of the records, is committed in one transaction in
 * the order in which it was asked for. A write's promise settles after that commit: then its row outlives a killed
 * process and a power cut (WAL, `synchronous = full`). A write that fails rejects its own promise alone; where nobody
 * waits for that promise, the failure is dropped: it neither ends the process nor fails a later write. So who awaits a
 * `change` of a row whose `append` nobody awaited looks at the count.
 *
 * Other processes may open the same file, read and write. While one of them holds the write lock, a commit here waits for
 * it, up to five seconds, and this process with it; then the writes of that turn are rejected.
 *
 * Needs the package `kysely`, and before Node 22.13 `@photostructure/sqlite`.
 *
 * @throws MedtainerError `misconfigured` when a package is missing, or the file cannot be opened, is damaged, was used
 * by a newer version of this program, or belongs to another server. The file is left as it is.
 * @example
 * const { store, records, close } = await openSqlite({ path: "./.medtainer/medtainer.db" });
 */
export async function openSqlite({
  path,
  owner = false,
  now = Date.now,
}: SqliteOptions): Promise<SqliteStorage> {
  const database = await openDatabase(path, owner);
  const queue = new CommitQueue(database);
  let users = 2;
  const release = () => {
    users -= 1;
    if (users === 0) database.close();
  };
  const store = new SqliteStore(new SqliteAccess(database, queue, release), now);
  const access = new SqliteAccess(database, queue, release);
  const records = new SqliteRecords(access, new RecordVerbs(database), new SqliteSearch(access));
  return {
    store,
    records,
    async close() {
      await store.close();
      await records.close();
    },
  };
}
