import type { Records, Store } from "@medtainer/core";
import { openPostgres } from "@medtainer/core/storage/postgres";
import { openRedis } from "@medtainer/core/storage/redis";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import type { Settings } from "./settings.js";

/** Where the server keeps what it knows. */
export interface ServerStorage {
  readonly records: Records;
  /** What may run out but must not be lost before: sign-ins. */
  readonly store: Store;
  /** What may be lost: cached answers, the rest of long replies. In Redis where there is one. */
  readonly cache: Store;
  /** Where it is, without the password; for the banner. */
  readonly place: string;
  close(): Promise<void>;
}

/**
 * One file, or PostgreSQL where `MEDTAINER_DATABASE_URL` names it; beside it Redis, where `MEDTAINER_REDIS_URL` names it.
 *
 * @param owner True for the one server that runs on its own; clients start as many over stdio as they like.
 * @throws MedtainerError `misconfigured` where the database cannot be used, or the file has an owner already.
 */
export async function openStorage(
  settings: Settings,
  { owner }: { readonly owner: boolean },
): Promise<ServerStorage> {
  const { MEDTAINER_DATABASE_URL: databaseUrl, MEDTAINER_REDIS_URL: redisUrl } = settings;
  const database = databaseUrl
    ? await openPostgres({ url: databaseUrl })
    : await openSqlite({ path: settings.databasePath, owner });
  try {
    const redis = redisUrl ? await openRedis({ url: redisUrl }) : undefined;
    return {
      records: database.records,
      store: database.store,
      cache: redis?.store ?? database.store,
      place: [
        databaseUrl ? withoutPassword(databaseUrl) : settings.databasePath,
        redisUrl && withoutPassword(redisUrl),
      ]
        .filter(Boolean)
        .join(" and "),
      async close() {
        await redis?.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = "";
  shown.search = "";
  return shown.href;
}
