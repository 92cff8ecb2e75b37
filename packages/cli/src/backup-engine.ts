import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  backupPostgres,
  readPostgresContents,
  readPostgresDump,
  restorePostgres,
} from "@medtainer/core/storage/postgres";
import {
  backupSqlite,
  type DatabaseContents,
  readSqliteContents,
  replaceSqlite,
} from "@medtainer/core/storage/sqlite";
import type { Installation } from "./installation.js";

/** How one kind of database is backed up, looked into and restored. */
export interface BackupEngine {
  /** Writes the backup, and answers what stood in the database at that moment. */
  backup(to: string, onProgress: (share: number) => void): Promise<DatabaseContents>;
  /** Restores the backup into a place made for it, and answers what stands there. */
  rehearse(from: string): Promise<DatabaseContents>;
  /** What stands in the database now. */
  read(): Promise<DatabaseContents>;
  /** Puts the backup in the database's place; answers where the replaced one is kept, if it is. */
  restore(from: string): Promise<string | undefined>;
}

/** The engine for the kind of database that this installation has. */
export function backupEngine(installation: Installation): BackupEngine {
  return installation.kind === "sqlite" ? sqliteEngine(installation.path) : postgresEngine(installation.url);
}

function sqliteEngine(path: string): BackupEngine {
  return {
    backup: (to, onProgress) => backupSqlite({ path, to, onProgress }),
    async rehearse(from) {
      const folder = await mkdtemp(join(tmpdir(), "medtainer-verify-"));
      try {
        const copy = join(folder, "copy.sqlite");
        await copyFile(from, copy);
        return await readSqliteContents(copy);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    read: () => readSqliteContents(path),
    restore: (from) => replaceSqlite(from, path, Date.now()),
  };
}

function postgresEngine(url: string): BackupEngine {
  return {
    // pg_dump says nothing of how far it is.
    backup: (to) => backupPostgres({ url, to }),
    rehearse: (from) => readPostgresDump({ url, from }),
    read: () => readPostgresContents({ url }),
    async restore(from) {
      await restorePostgres({ url, from });
      return undefined;
    },
  };
}
