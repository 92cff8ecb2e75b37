import type { ClientBase, CustomTypesConfig, Pool } from "pg";
import { importPeer } from "../import-peer.js";

type PgModule = typeof import("pg");

/** How a database is reached. */
export interface PgPoolOptions {
  readonly url: string;
  readonly schema: string;
  readonly maximumConnections: number;
  readonly connectTimeoutMs: number;
  /** How long one statement may take; 0 sets no limit. */
  readonly statementTimeoutMs: number;
}

/** A client gives up a little after the server should have, so that it is the server that says why. */
const graceMs = 2_000;
/** PostgreSQL's number of the type `bigint`, here counts and sequences: all of them are exact as numbers. */
const bigintType = 20;

/**
 * The driver's pool, which connects with its first statement. A connection that is lost leaves it.
 *
 * @throws MedtainerError `misconfigured` when the package `pg` is missing.
 */
export async function createPgPool(options: PgPoolOptions): Promise<Pool> {
  const pg = await importPeer("pg", () => import("pg"));
  const pool = new pg.Pool({
    connectionString: options.url,
    fallback_application_name: "medtainer",
    max: options.maximumConnections,
    connectionTimeoutMillis: options.connectTimeoutMs,
    query_timeout: options.statementTimeoutMs && options.statementTimeoutMs + graceMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    pipeline: true,
    types: typesWithNumbers(pg),
    onConnect: (client: ClientBase) => client.query(sessionSettings(options)),
  });
  // Whoever waits for an answer hears of a lost connection; unheard, these two events would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/**
 * A backend whose client vanished without a word must not hold its locks for long. A plan that is made while a table is
 * small, and kept, would read the whole table when it has grown: every statement of ours has an index instead.
 */
function sessionSettings({ schema, statementTimeoutMs }: PgPoolOptions): string {
  return [
    `set search_path = ${schema}, public`,
    `set statement_timeout = ${statementTimeoutMs}`,
    `set idle_in_transaction_session_timeout = ${statementTimeoutMs}`,
    "set enable_seqscan = off",
    "set jit = off",
  ].join("; ");
}

/** The driver's own types, but `bigint` as a number; for these connections alone, not for the whole process. */
function typesWithNumbers({ types }: PgModule): CustomTypesConfig {
  const getTypeParser = (type: number, format?: "text") =>
    type === bigintType ? Number : types.getTypeParser(type, format);
  // The type has an overload for each format; texts are all that these connections ask for.
  return { getTypeParser: getTypeParser as CustomTypesConfig["getTypeParser"] };
}
