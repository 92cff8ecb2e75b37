import type { Pool } from "pg";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { compareChanges, type DatabaseStatus } from "../database-status.js";
import { toPostgresError } from "./postgres-error.js";

/** PostgreSQL 13: the first that answers what became of a transaction (`pg_xact_status`). */
const oldestVersion = 130_000;

/**
 * What stands in a schema, without changing anything.
 *
 * @throws MedtainerError `misconfigured` for a PostgreSQL that is too old, or that refuses.
 */
export async function readPostgresStatus(
  pool: Pool,
  schema: string,
  known: readonly string[],
): Promise<DatabaseStatus> {
  try {
    const { rows } = await pool.query<ServerFacts>(SERVER_FACTS, [schema]);
    const [facts] = rows;
    if (facts === undefined) throw new Error("PostgreSQL did not say what it is.");
    refuseUnfit(facts);
    const applied = facts.isMigrated ? await readApplied(pool, schema) : [];
    return {
      server: `PostgreSQL ${facts.version}`,
      ...compareChanges(applied, known),
      sizeBytes: facts.sizeBytes,
    };
  } catch (error) {
    throw toPostgresError(error);
  }
}

/** @throws MedtainerError `misconfigured` when a newer program has been there. */
export function refuseNewerDatabase({ unknown }: DatabaseStatus): void {
  if (unknown.length === 0) return;
  throw new MedtainerError(
    "misconfigured",
    `The database was last used by a newer version of this program (it has "${unknown.join('", "')}"). ` +
      "Upgrade the program, or restore the backup that was made before the upgrade.",
  );
}

interface ServerFacts {
  readonly version: string;
  readonly number: number;
  readonly encoding: string;
  readonly sizeBytes: number;
  readonly isMigrated: boolean;
}

const SERVER_FACTS = `
  select split_part(current_setting('server_version'), ' ', 1) as version,
    current_setting('server_version_num')::integer as number,
    current_setting('server_encoding') as encoding,
    pg_database_size(current_database()) as "sizeBytes",
    to_regclass($1 || '.kysely_migration') is not null as "isMigrated"`;

async function readApplied(pool: Pool, schema: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from ${schema}.kysely_migration order by name collate "C"`,
  );
  return rows.map(({ name }) => name);
}

function refuseUnfit({ version, number, encoding }: ServerFacts): void {
  if (number < oldestVersion) {
    throw new MedtainerError(
      "misconfigured",
      `PostgreSQL ${version} is too old: 13 is the first that serves.`,
    );
  }
  if (encoding !== "UTF8") {
    throw new MedtainerError(
      "misconfigured",
      `The database keeps ${encoding}. Create it with the encoding UTF8.`,
    );
  }
}
