import type { RecordMatch, RecordSearch } from "../records.js";
import type { Program } from "../sql/program.js";
import { allAnswers } from "./group-transaction.js";
import { toPostgresError } from "./postgres-error.js";
import type { PostgresPool, PostgresSession } from "./postgres-pool.js";
import type { PostgresSearch } from "./postgres-search.js";
import { type PostgresSteps, runOn } from "./postgres-steps.js";
import { runProgram } from "./run-program.js";

/** Sees one moment throughout, and may take as long as what it reads is long: whole tables, which are best read as they lie. */
const BEGIN_LONG = [
  { text: "begin isolation level repeatable read, read only", values: [] },
  { text: "set local statement_timeout = 0", values: [] },
  { text: "set local enable_seqscan = on", values: [] },
];
const COMMIT = { text: "commit", values: [] };

/** Reads of records. A statement whose connection is lost is run again. */
export class RecordReads {
  constructor(
    private readonly pool: PostgresPool,
    private readonly steps: PostgresSteps,
    private readonly index: PostgresSearch,
  ) {}

  /** Runs a program that reads; each of its statements sees its own moment. */
  run<Result>(program: () => Program<Result>): Promise<Result> {
    return runProgram(program(), this.steps.on(this.#anyConnection()));
  }

  /** Runs a program that reads at length and must see one moment. */
  async runLong<Result>(program: () => Program<Result>): Promise<Result> {
    const session = await this.pool.acquire({ isPatient: true });
    try {
      await allAnswers(BEGIN_LONG.map((statement) => session.run(statement)));
      const result = await runProgram(program(), this.steps.on(session));
      await session.run(COMMIT);
      session.release();
      return result;
    } catch (error) {
      session.release({ isUnusable: true });
      throw toPostgresError(error);
    }
  }

  search(search: RecordSearch): Promise<RecordMatch[]> {
    return this.index.find(runOn(this.#anyConnection()), search);
  }

  /** Sorts what was written last into the indexes of the search; see {@link PostgresSearch.sort}. */
  async sortIndexes(signal: AbortSignal): Promise<void> {
    await this.index.sort(runOn(this.#anyConnection()), signal);
  }

  #anyConnection(): Pick<PostgresSession, "run"> {
    return { run: (statement) => this.pool.run(statement, true) };
  }
}
