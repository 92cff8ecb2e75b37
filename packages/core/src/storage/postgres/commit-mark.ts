import { storageUnavailable } from "../storage-unavailable.js";
import type { PostgresPool, PostgresStatement } from "./postgres-pool.js";

const dayMs = 24 * 60 * 60 * 1_000;

/**
 * Tells what became of a transaction whose connection was lost while it was being committed. Each transaction of a writer
 * leaves its number in one row of the table `store`, under a key that no list begins with; the row ends after a day.
 *
 * PostgreSQL's own `pg_xact_status` would do without a row, but after a crash the number of a transaction that was not yet
 * on the disk goes to another.
 */
export class CommitMark {
  readonly #key = `commit of ${crypto.randomUUID()}`;
  #number = 0;

  /** Writes the next number; to be run in the transaction, whose evidence it is. */
  next(): PostgresStatement {
    this.#number += 1;
    return { text: SET_MARK, values: [this.#key, String(this.#number), Date.now() + dayMs] };
  }

  /**
   * Whether the newest transaction with a mark was committed. One that PostgreSQL has not ended yet is waited for.
   *
   * @throws MedtainerError `storage_unavailable` when PostgreSQL does not say it.
   */
  async isCommitted(pool: PostgresPool): Promise<boolean> {
    try {
      const { rows } = await pool.run({ text: READ_MARK, values: [this.#key, Date.now() + dayMs] }, true);
      return rows[0]?.value === String(this.#number);
    } catch (error) {
      throw storageUnavailable(
        "PostgreSQL went away while records were being committed. Whether they are kept is not known.",
        error,
      );
    }
  }
}

const SET_MARK = `
  insert into store (key, value, expires_at_ms) values ($1, $2, $3)
  on conflict (key) do update set value = excluded.value, expires_at_ms = excluded.expires_at_ms`;

/** Writes too, and so waits for a transaction that has set the mark and is still open. */
const READ_MARK = `
  insert into store (key, value, expires_at_ms) values ($1, '0', $2)
  on conflict (key) do update set expires_at_ms = excluded.expires_at_ms
  returning value`;
