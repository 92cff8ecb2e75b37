import { MedtainerError } from "../../errors/medtainer-error.js";
import { attempt } from "../attempt.js";
import type { PostgresPool } from "./postgres-pool.js";

/** One user's way to a pool that several share; each closes its own. */
export class PostgresAccess {
  #open = true;

  constructor(
    readonly pool: PostgresPool,
    private readonly release: () => Promise<void>,
  ) {}

  /** Runs at once. Whoever awaits the outcome gets a failure; where nobody does, it does not end the process. */
  use<Result>(work: () => Promise<Result>): Promise<Result> {
    return attempt(() => {
      this.assertOpen();
      return work();
    });
  }

  /** @throws MedtainerError `internal` when this user has closed. */
  assertOpen(): void {
    if (!this.#open) throw new MedtainerError("internal", "The database is closed.");
  }

  /**
   * Refuses whatever comes later and lets go of the pool, which ends with its last user.
   *
   * @param settled Waits for what was asked for before.
   */
  async close(settled: () => Promise<void>): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await settled();
    await this.release();
  }
}
