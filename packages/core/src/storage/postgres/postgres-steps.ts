import { type Answer, NOTHING, type SearchStep, type Statement } from "../sql/program.js";
import type { SqlDatabase } from "../sql/sql-database.js";
import type { PostgresSession, PostgresStatement } from "./postgres-pool.js";
import type { PostgresSearch } from "./postgres-search.js";
import type { PostgresRun } from "./postgres-words.js";
import type { TakeStep } from "./run-program.js";

/** Takes the steps of programs; puts the SQL of each shape of statement together once. */
export class PostgresSteps {
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly sql: SqlDatabase,
    private readonly search: PostgresSearch,
  ) {}

  /** Takes steps on a connection. */
  on(session: Pick<PostgresSession, "run">): TakeStep {
    return async (step) => {
      if ("search" in step) return this.#follow(session, step);
      const { rows, count } = await session.run(this.#statementOf(step));
      return step.answers === "rows" ? { rows, count: 0 } : { rows: [], count };
    };
  }

  async #follow(session: Pick<PostgresSession, "run">, step: SearchStep): Promise<Answer> {
    const run = runOn(session);
    if (step.search === "index") await this.search.index(run, step.rows);
    if (step.search === "unindex") await this.search.unindex(run, step.sequences);
    if (step.search === "refresh") await this.search.refresh(run, step.keys);
    return NOTHING;
  }

  #statementOf({ shape, write, parameters }: Statement): PostgresStatement {
    const known = this.#texts.get(shape);
    const text = known ?? write(this.sql).compile().sql;
    if (known === undefined) this.#texts.set(shape, text);
    return { text, values: parameters };
  }
}

/** How the search runs its statements on a connection. */
export function runOn(session: Pick<PostgresSession, "run">): PostgresRun {
  return async (text, values) => (await session.run({ text, values })).rows;
}
