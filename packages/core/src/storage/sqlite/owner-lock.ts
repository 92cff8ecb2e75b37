import { hostname } from "node:os";
import { MedtainerError } from "../../errors/medtainer-error.js";
import type { SqliteConnection, SqliteDriver } from "./driver.js";
import { isBusy } from "./sqlite-error.js";

/** The process that owns a database file. */
export interface SqliteOwner {
  readonly processId: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
}

/** What one process holds; the kernel lets go of it when the process ends, however it does. */
export interface OwnerLock {
  release(): void;
}

/**
 * Makes this process the one owner of a database file. The lock is an open transaction on a second, tiny database
 * beside it (`<path>-owner`), which also says who holds it.
 *
 * @throws MedtainerError `misconfigured` where another has it, saying which process to stop.
 */
export function lockAsOwner({ DatabaseSync }: SqliteDriver, path: string): OwnerLock {
  const connection = new DatabaseSync(ownerPath(path));
  try {
    // Long enough for who only asks, as `findOwner` does.
    connection.exec("pragma busy_timeout = 250");
    connection.exec(
      "create table if not exists owner (process_id integer, host text, since_ms real, token text)",
    );
    const token = crypto.randomUUID();
    for (let isNoted = false; ; isNoted = true) {
      connection.exec("begin immediate");
      if (isNoted && readToken(connection) === token) return lockOf(connection);
      connection.exec("delete from owner");
      connection
        .prepare("insert into owner values (?, ?, ?, ?)")
        .run(process.pid, hostname(), Date.now(), token);
      // Others read the note only once it is committed, so the lock is taken anew; who comes between is refused below.
      connection.exec("commit");
    }
  } catch (error) {
    const owner = isBusy(error) ? readOwner(connection) : undefined;
    connection.close();
    throw owner === undefined ? error : refusal(path, owner);
  }
}

/** Who owns a database file at present; `undefined` where nobody does. */
export function findOwner({ DatabaseSync }: SqliteDriver, path: string): SqliteOwner | undefined {
  const connection = new DatabaseSync(ownerPath(path));
  try {
    connection.exec("begin immediate");
    connection.exec("rollback");
    return undefined;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return readOwner(connection);
  } finally {
    connection.close();
  }
}

/** The file that the lock is on. */
export function ownerPath(path: string): string {
  return `${path}-owner`;
}

function lockOf(connection: SqliteConnection): OwnerLock {
  return {
    release: () => {
      connection.exec("rollback");
      connection.close();
    },
  };
}

function readToken(connection: SqliteConnection): unknown {
  return connection.prepare("select token from owner").get()?.token;
}

function readOwner(connection: SqliteConnection): SqliteOwner | undefined {
  const row = connection.prepare("select * from owner").get();
  return row && { processId: Number(row.process_id), host: String(row.host), sinceMs: Number(row.since_ms) };
}

function refusal(path: string, { processId, host, sinceMs }: SqliteOwner): MedtainerError {
  const since = new Date(sinceMs).toISOString();
  return new MedtainerError(
    "misconfigured",
    `The database ${path} belongs to the server that runs as process ${processId} on ${host} since ${since}: stop that ` +
      "one first. Several servers share a database only on PostgreSQL (MEDTAINER_DATABASE_URL).",
  );
}
