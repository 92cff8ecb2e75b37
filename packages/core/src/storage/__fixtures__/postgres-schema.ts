import { randomUUID } from "node:crypto";
import pg from "pg";

/** A schema of a test's own in the PostgreSQL that the tests were given. */
export interface PostgresSchema {
  readonly url: string;
  readonly schema: string;
  /** Runs SQL in the schema, on a connection that no test cuts. */
  query(text: string, values?: readonly unknown[]): Promise<Readonly<Record<string, unknown>>[]>;
  /** Removes the schema with all that is in it. */
  drop(): Promise<void>;
}

/** Takes a name; whatever is opened with it creates the schema. */
export function takePostgresSchema(): PostgresSchema {
  const url = process.env.MEDTAINER_TEST_POSTGRES_URL;
  if (url === undefined)
    throw new Error("MEDTAINER_TEST_POSTGRES_URL is not set; see postgres-for-tests.ts.");
  const schema = `test_${randomUUID().replaceAll("-", "")}`;
  const query: PostgresSchema["query"] = async (text, values = []) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(`set search_path = ${schema}, public`);
      return (await client.query(text, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  const drop = async () => {
    await query(`drop schema if exists ${schema} cascade`);
  };
  return { url, schema, query, drop };
}
