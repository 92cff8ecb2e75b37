import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Client } from "pg";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { type DatabaseContents, TableSum } from "../backup/database-contents.js";
import { importPeer } from "../import-peer.js";
import type { PostgresPlace } from "../postgres.js";

/** Rows that are in memory at a time. */
const rowsAtOnce = 2_000;

/** A database by its address; the whole of it is dumped, with the extensions that its indexes need. */
type Database = Pick<PostgresPlace, "url">;

/**
 * Dumps the whole database while others write to it, and answers what stands in the dump: both are of one moment
 * (https://www.postgresql.org/docs/current/app-pgdump.html, `--snapshot`). Needs PostgreSQL's own `pg_dump`, of the
 * server's version or newer.
 *
 * @throws MedtainerError `misconfigured` when the program is missing or refuses, in its words.
 */
export async function backupPostgres({
  url,
  to,
}: Database & { readonly to: string }): Promise<DatabaseContents> {
  return withClient(url, async (client) => {
    await client.query("begin isolation level repeatable read, read only");
    const snapshot = await client.query<{ id: string }>("select pg_export_snapshot() as id");
    const contents = await sumTables(client);
    await run("pg_dump", url, [
      "--format=custom",
      "--no-owner",
      "--no-privileges",
      `--snapshot=${snapshot.rows[0]?.id}`,
      `--file=${to}`,
    ]);
    await client.query("commit");
    return contents;
  });
}

/**
 * Restores a dump into a database that is made for it, answers what stands there, and removes that database again.
 *
 * @throws MedtainerError `misconfigured` when the role may not create databases, or the dump cannot be restored.
 */
export async function readPostgresDump({
  url,
  from,
}: Database & { readonly from: string }): Promise<DatabaseContents> {
  const scratch = `medtainer_verify_${crypto.randomUUID().replaceAll("-", "")}`;
  return withClient(url, async (client) => {
    await client.query(`create database ${scratch}`);
    try {
      const place = new URL(url);
      place.pathname = `/${scratch}`;
      await restorePostgres({ url: place.href, from });
      return await readPostgresContents({ url: place.href });
    } finally {
      await client.query(`drop database if exists ${scratch} with (force)`);
    }
  });
}

/**
 * Restores a dump, all of it or nothing. Tables of the same names are replaced.
 *
 * @throws MedtainerError `misconfigured` when `pg_restore` is missing or refuses, in its words.
 */
export async function restorePostgres({ url, from }: Database & { readonly from: string }): Promise<void> {
  await run("pg_restore", url, [
    "--no-owner",
    "--no-privileges",
    "--clean",
    "--if-exists",
    "--single-transaction",
    "--exit-on-error",
    `--dbname=${databaseOf(url)}`,
    from,
  ]);
}

/** What stands in a database now; empty tables where this program has never used it. */
export function readPostgresContents({ url }: Database): Promise<DatabaseContents> {
  return withClient(url, async (client) => {
    await client.query("begin isolation level repeatable read, read only");
    const contents = await sumTables(client);
    await client.query("commit");
    return contents;
  });
}

async function withClient<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const { default: pg } = await importPeer("pg", () => import("pg"));
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return await use(client);
  } catch (error) {
    if (MedtainerError.isInstance(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new MedtainerError("misconfigured", `The PostgreSQL database refused: ${reason}`, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

async function sumTables(client: Client): Promise<DatabaseContents> {
  const { rows } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables " +
      "where schemaname not in ('pg_catalog', 'information_schema') order by 1",
  );
  const tables: [string, DatabaseContents["tables"][string]][] = [];
  const migrations: string[] = [];
  for (const { name } of rows) {
    if (name.endsWith("kysely_migration")) {
      const applied = await client.query<{ name: string }>(`select name from ${name} order by name`);
      migrations.push(...applied.rows.map((row) => row.name));
    } else if (!name.endsWith("kysely_migration_lock")) {
      tables.push([name, await sumTable(client, name)]);
    }
  }
  return { migrations, tables: Object.fromEntries(tables) };
}

async function sumTable(client: Client, name: string) {
  const sum = new TableSum();
  await client.query(`declare contents no scroll cursor for select * from ${name}`);
  for (let isMore = true; isMore; ) {
    const text = `fetch ${rowsAtOnce} from contents`;
    const { rows } = await client.query<unknown[]>({ text, rowMode: "array" });
    for (const row of rows) sum.add(row);
    isMore = rows.length === rowsAtOnce;
  }
  await client.query("close contents");
  return sum.contents;
}

/** Runs one of PostgreSQL's programs; the address goes through the environment, which other users cannot read. */
async function run(program: string, url: string, parameters: readonly string[]): Promise<void> {
  const child = spawn(program, parameters, {
    env: { ...process.env, ...environmentOf(url) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaints: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => complaints.push(text));
  const [code] = await once(child, "close").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    const message = `${program} is missing: install PostgreSQL's client programs (Debian: postgresql-client).`;
    throw new MedtainerError("misconfigured", message, { cause: error });
  });
  if (code === 0) return;
  throw new MedtainerError(
    "misconfigured",
    `${program} refused: ${complaints.join("").trim().slice(0, 2_000)}`,
  );
}

/** https://www.postgresql.org/docs/current/libpq-envars.html */
function environmentOf(url: string): Record<string, string> {
  const { hostname, port, username, password, searchParams } = new URL(url);
  const variables = {
    PGHOST: searchParams.get("host") ?? hostname,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: databaseOf(url),
    PGSSLMODE: searchParams.get("sslmode") ?? "",
  };
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
}

function databaseOf(url: string): string {
  const { pathname, username } = new URL(url);
  return decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username);
}
