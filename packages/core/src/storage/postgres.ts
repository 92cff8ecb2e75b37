import type { DatabaseStatus } from "./database-status.js";
import { importPeer } from "./import-peer.js";
import { checkPostgresSchema, checkPostgresUrl } from "./postgres/check-postgres-options.js";
import { migratePostgres } from "./postgres/migrate-postgres.js";
import { createPgPool, type PgPoolOptions } from "./postgres/pg-pool.js";
import { PostgresAccess } from "./postgres/postgres-access.js";
import { PostgresPool } from "./postgres/postgres-pool.js";
import { PostgresRecords } from "./postgres/postgres-records.js";
import { readPostgresStatus } from "./postgres/postgres-schema.js";
import { PostgresSearch } from "./postgres/postgres-search.js";
import { PostgresSteps } from "./postgres/postgres-steps.js";
import { PostgresStore } from "./postgres/postgres-store.js";
import { RecordReads } from "./postgres/record-reads.js";
import { RecordTransactions } from "./postgres/record-transactions.js";
import { createSqlWriter } from "./postgres/sql-on-postgres.js";
import type { Records } from "./records.js";
import { AuditChain } from "./sql/audit-chain.js";
import { postgresDialect } from "./sql/dialect.js";
import { SCHEMA_CHANGES } from "./sql/migrations.js";
import { RecordVerbs } from "./sql/record-verbs.js";
import type { Store } from "./store.js";

export type { DatabaseStatus } from "./database-status.js";
export {
  backupPostgres,
  readPostgresContents,
  readPostgresDump,
  restorePostgres,
} from "./postgres/backup-postgres.js";

/** Where a database is. */
export interface PostgresPlace {
  /** `postgres://user:password@host:5432/database`, with what the package `pg` understands behind a `?`. */
  readonly url: string;
  /** The schema that holds the tables; default `public`. Several installations can share a database, each in its own. */
  readonly schema?: string;
}

/** Options of {@link openPostgres}. */
export interface PostgresOptions extends PostgresPlace {
  /** The time in milliseconds since 1970, for the deadlines of the store. */
  readonly now?: () => number;
  /** Connections that this process opens at most; default 10. */
  readonly maximumConnections?: number;
  /** How long a new connection may take, in milliseconds; default 5,000. */
  readonly connectTimeoutMs?: number;
  /** How long one statement may take, in milliseconds; default 10,000. Changes of the schema may take longer. */
  readonly statementTimeoutMs?: number;
}

/** One schema of a PostgreSQL database, as both kinds of storage. */
export interface PostgresStorage {
  readonly store: Store;
  readonly records: Records;
  /** Waits for what was asked for and closes both; the connections end when both are closed, however that happened. */
  close(): Promise<void>;
}

/**
 * Opens a schema of a PostgreSQL database (13 or later), creates it where it is missing, and brings its tables up to date.
 * Any number of processes may do so at once and use it together.
 *
 * Writes of records that are asked for while others are on their way to the disk are committed together, in the order in
 * which they were asked for. A write that fails rejects its own promise alone.
 *
 * While PostgreSQL is away, every verb rejects with `storage_unavailable`; once it is back, they work again. A verb that
 * was under way at that moment is repeated where nothing can have come of it, or it does no harm twice; a write of
 * records, also after asking PostgreSQL what became of its transaction. Where even that is not to be learnt, the message says so.
 *
 * Needs the packages `pg` and `kysely`; PgBouncer must pool by session.
 *
 * @throws MedtainerError `misconfigured` when a package is missing, the address is none, PostgreSQL refuses it, or the
 * database was used by a newer version of this program; `storage_unavailable` when PostgreSQL cannot be reached.
 * @example
 * const { store, records, close } = await openPostgres({ url: "postgres://medtainer@127.0.0.1:5432/medtainer" });
 */
export async function openPostgres(options: PostgresOptions): Promise<PostgresStorage> {
  const { now = Date.now, maximumConnections = 10, statementTimeoutMs = 10_000 } = options;
  const place = placeOf(options);
  const kysely = await importPeer("kysely", () => import("kysely"));
  await migrate(kysely, place);
  const pool = new PostgresPool(await createPgPool({ ...place, maximumConnections, statementTimeoutMs }));
  let users = 2;
  const release = async () => {
    users -= 1;
    if (users === 0) await pool.end();
  };
  const store = new PostgresStore(new PostgresAccess(pool, release), now);
  const records = createRecords(kysely, new PostgresAccess(pool, release));
  return {
    store,
    records,
    async close() {
      await store.close();
      await records.close();
    },
  };
}

/**
 * What stands in a schema: the changes that it has been through, those that are pending, its size. Changes nothing.
 *
 * @throws MedtainerError as {@link openPostgres} does; but a database of a newer program is described like any other.
 */
export async function inspectPostgres(options: PostgresPlace): Promise<DatabaseStatus> {
  const place = placeOf(options);
  const pool = await createPgPool({ ...place, maximumConnections: 1, statementTimeoutMs: 10_000 });
  try {
    return await readPostgresStatus(pool, place.schema, Object.keys(SCHEMA_CHANGES));
  } finally {
    await pool.end();
  }
}

type KyselyModule = typeof import("kysely");
type CheckedPlace = Pick<PgPoolOptions, "url" | "schema" | "connectTimeoutMs">;

function placeOf({
  url,
  schema = "public",
  connectTimeoutMs = 5_000,
}: PostgresPlace & Pick<PostgresOptions, "connectTimeoutMs">): CheckedPlace {
  checkPostgresUrl(url);
  checkPostgresSchema(schema);
  return { url, schema, connectTimeoutMs };
}

/** On connections of its own: an index over a large table takes longer than any statement should later. */
async function migrate(kysely: KyselyModule, place: CheckedPlace): Promise<void> {
  const pool = await createPgPool({ ...place, maximumConnections: 1, statementTimeoutMs: 0 });
  try {
    await migratePostgres(kysely, pool, place.schema);
  } finally {
    await pool.end();
  }
}

function createRecords(kysely: KyselyModule, access: PostgresAccess): Records {
  const { pool } = access;
  const search = new PostgresSearch();
  const steps = new PostgresSteps(createSqlWriter(kysely), search);
  const dialect = postgresDialect(kysely);
  const chain = new AuditChain(dialect);
  return new PostgresRecords(
    access,
    new RecordVerbs({ dialect, chain }),
    new RecordReads(pool, steps, search),
    new RecordTransactions(pool, steps, chain),
  );
}
