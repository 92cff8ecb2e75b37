import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Records, Store } from "../../src/index.js";
import { openPostgres } from "../../src/storage/postgres.js";
import { loadDriver } from "../../src/storage/sqlite/driver.js";
import { openSqlite } from "../../src/storage/sqlite.js";

/** One database, through our storage and through the bare driver. */
export interface BenchDatabase {
  readonly name: string;
  /** What another process opens it by. */
  readonly place: string;
  readonly records: Records;
  readonly store: Store;
  /** Runs one statement with `?` for its values, through the driver alone, prepared. */
  readonly bare: (sql: string, values?: readonly unknown[]) => Promise<readonly unknown[]>;
  /** Closes it and removes what it left. */
  readonly close: () => Promise<void>;
}

/** A file of its own in the folder for temporary files. */
export async function openBenchSqlite(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "medtainer-bench-"));
  const path = join(folder, "bench.sqlite");
  const { records, store, close } = await openSqlite({ path });
  const { DatabaseSync } = await loadDriver();
  const connection = new DatabaseSync(path);
  connection.exec("pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000");
  const statements = new Map<string, ReturnType<typeof connection.prepare>>();
  return {
    name: "SQLite",
    place: path,
    records,
    store,
    async bare(sql, values = []) {
      const statement = statements.get(sql) ?? connection.prepare(sql);
      statements.set(sql, statement);
      return statement.all(...values);
    },
    async close() {
      connection.close();
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A schema of its own in the database at `MEDTAINER_TEST_POSTGRES_URL`, or at PostgreSQL's usual address. */
export async function openBenchPostgres(): Promise<BenchDatabase> {
  const url = process.env.MEDTAINER_TEST_POSTGRES_URL ?? "postgres://postgres@127.0.0.1:5432/test";
  const schema = `bench_${randomUUID().replaceAll("-", "")}`;
  const { records, store, close } = await openPostgres({ url, schema, statementTimeoutMs: 120_000 });
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await client.connect();
  const names = new Map<string, string>();
  return {
    name: "PostgreSQL",
    place: `${url}#${schema}`,
    records,
    store,
    async bare(sql, values = []) {
      const name = names.get(sql) ?? `bare_${names.size}`;
      names.set(sql, name);
      let place = 0;
      const text = sql.replace(/\?/g, () => {
        place += 1;
        return `$${place}`;
      });
      return (await client.query({ name, text, values: [...values] })).rows;
    },
    async close() {
      await close();
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    },
  };
}
