import type { AuditChain } from "../sql/audit-chain.js";
import type { Program } from "../sql/program.js";
import { CommitMark } from "./commit-mark.js";
import type { QueuedWrite } from "./commit-queue.js";
import { allAnswers, commitGroup, type WrittenGroup } from "./group-transaction.js";
import type { PostgresPool, PostgresSession } from "./postgres-pool.js";
import type { PostgresSteps } from "./postgres-steps.js";
import { runProgram, sendProgram, startProgram } from "./run-program.js";

/** A write of records. */
export interface RecordWrite extends QueuedWrite {
  /** True where it adds links to the chain of the audit log. */
  readonly isAudited: boolean;
  /** Makes its program, anew for each attempt. */
  readonly program: () => Program<unknown>;
}

/** Commits groups of writes, one after another. */
export class RecordTransactions {
  readonly #mark = new CommitMark();

  /** @param chain The one that the programs add their links to. */
  constructor(
    private readonly pool: PostgresPool,
    private readonly steps: PostgresSteps,
    private readonly chain: AuditChain,
  ) {}

  /** Writes a group in one transaction, and answers what came of each. */
  commit(writes: readonly RecordWrite[]): Promise<readonly unknown[]> {
    return commitGroup(this.pool, this.#mark, (session) => this.#write(session, writes));
  }

  /** The first steps of all writes go out together; most writes have no other. */
  async #write(
    session: PostgresSession,
    writes: readonly RecordWrite[],
  ): Promise<WrittenGroup<readonly unknown[]>> {
    const take = this.steps.on(session);
    this.chain.reset();
    if (writes.some(({ isAudited }) => isAudited)) await runProgram(this.chain.head(), take);
    const started = writes.map(({ program }) => startProgram(program(), take));
    await allAnswers(started.map(({ answered }) => answered));
    const result: unknown[] = [];
    for (const { finish } of started) result.push(await finish());
    return { result, finish: () => sendProgram(this.chain.flush(), take) };
  }
}
