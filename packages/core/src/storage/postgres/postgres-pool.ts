import { setTimeout as sleep } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import { isLostConnection, isStalePlan, toPostgresError } from "./postgres-error.js";

/** A statement with its values; a text is prepared once on each connection. */
export interface PostgresStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a statement answered. */
export interface PostgresAnswer {
  /** Rows by the names of their columns. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** How many rows it answered, wrote or removed. */
  readonly count: number;
}

/** A connection that belongs to one user until it is released. */
export interface PostgresSession {
  /** Sends at once, whatever is still unanswered; PostgreSQL works in the order of sending. Errors are the driver's own. */
  run(statement: PostgresStatement): Promise<PostgresAnswer>;
  /** Gives the connection back; one that was lost, or must not be used again, is ended. */
  release(options?: { readonly isUnusable: boolean }): void;
}

const hourMs = 60 * 60 * 1_000;
/** Waits before a statement is repeated; the second lets a server come back that was only restarted. */
const repeatAfterMs = [0, 100];

/** Runs statements on the connections of a pool. */
export class PostgresPool {
  readonly #names = new Map<string, string>();
  #namesGiven = 0;

  constructor(private readonly pool: Pool) {}

  /**
   * Runs a statement in a transaction of its own.
   *
   * @param isRepeatable True where it does no harm twice: it is then repeated when its connection was lost.
   * @throws MedtainerError as {@link toPostgresError} puts it.
   */
  async run(statement: PostgresStatement, isRepeatable: boolean): Promise<PostgresAnswer> {
    for (let attempt = 0; ; attempt += 1) {
      const session = await this.acquire();
      try {
        const answer = await session.run(statement);
        session.release();
        return answer;
      } catch (error) {
        session.release();
        const waitMs = repeatAfterMs[attempt];
        const mayRepeat = isStalePlan(error) || (isRepeatable && isLostConnection(error));
        if (waitMs === undefined || !mayRepeat) throw toPostgresError(error);
        await sleep(waitMs);
      }
    }
  }

  /**
   * Takes a connection.
   *
   * @param options.isPatient True where a statement may take an hour, if the server lets it.
   * @throws MedtainerError as {@link toPostgresError} puts it.
   */
  async acquire({ isPatient } = { isPatient: false }): Promise<PostgresSession> {
    const client = await this.#connect();
    const limit = isPatient ? { query_timeout: hourMs } : {};
    return {
      run: async ({ text, values }) => {
        const query = { name: this.#nameOf(text), text, values: [...values], ...limit };
        const { rows, rowCount } = await client.query(query).catch((error: unknown) => {
          if (isStalePlan(error)) this.#names.clear();
          throw error;
        });
        return { rows, count: rowCount ?? 0 };
      },
      release: ({ isUnusable } = { isUnusable: false }) => client.release(isUnusable),
    };
  }

  /** Ends every connection as soon as it is released. */
  end(): Promise<void> {
    return this.pool.end();
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw toPostgresError(error);
    }
  }

  /** After a change of the schema the names are given anew, and so every connection prepares its statements anew. */
  #nameOf(text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    this.#namesGiven += 1;
    const name = `medtainer_${this.#namesGiven}`;
    this.#names.set(text, name);
    return name;
  }
}
