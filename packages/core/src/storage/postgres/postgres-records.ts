import type {
  AuditVerification,
  KeptRow,
  RecordFilter,
  RecordMatch,
  RecordQuery,
  RecordSearch,
  RecordSelection,
  Records,
  RecordTable,
  RecordTables,
  RecordWriteOptions,
  VerifyOptions,
} from "../records.js";
import { IndexUpkeep } from "../search/index-upkeep.js";
import { isAudited } from "../sql/audit-chain.js";
import type { Program } from "../sql/program.js";
import type { RecordVerbs } from "../sql/record-verbs.js";
import { CommitQueue } from "./commit-queue.js";
import type { PostgresAccess } from "./postgres-access.js";
import type { RecordReads } from "./record-reads.js";
import type { RecordTransactions, RecordWrite } from "./record-transactions.js";

/**
 * Records in PostgreSQL. Writes go through one queue. A read of a table that is being written takes its place in it;
 * otherwise it goes by itself.
 */
export class PostgresRecords implements Records {
  readonly #queue: CommitQueue<RecordWrite>;
  readonly #upkeep: IndexUpkeep;

  constructor(
    private readonly access: PostgresAccess,
    private readonly verbs: RecordVerbs,
    private readonly reads: RecordReads,
    transactions: RecordTransactions,
  ) {
    this.#queue = new CommitQueue((writes) => transactions.commit(writes));
    this.#upkeep = new IndexUpkeep((signal) => reads.sortIndexes(signal));
  }

  append<Table extends RecordTable>(
    table: Table,
    row: RecordTables[Table],
    options: RecordWriteOptions = {},
  ): Promise<void> {
    return this.#write(table, takesOneStep(table, options), () => this.verbs.append(table, row, options));
  }

  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
    options: RecordWriteOptions = {},
  ): Promise<number> {
    return this.#write(table, takesOneStep(table, options), () =>
      this.verbs.change(table, where, changes, options),
    );
  }

  async upsert<Table extends RecordTable>(
    table: Table,
    rows: readonly RecordTables[Table][],
    options: RecordWriteOptions = {},
  ): Promise<number> {
    const differing = await this.#write(table, false, () => this.verbs.upsert(table, rows, options));
    if (table === "records") this.#upkeep.wrote(differing);
    return differing;
  }

  remove<Table extends RecordTable>(
    table: Table,
    selection: RecordSelection<Table>,
    options: RecordWriteOptions = {},
  ): Promise<number> {
    return this.#write(table, false, () => this.verbs.remove(table, selection, options));
  }

  query<Table extends RecordTable>(table: Table, query: RecordQuery<Table> = {}): Promise<KeptRow<Table>[]> {
    return this.#read(table, () => this.verbs.query(table, query));
  }

  count<Table extends RecordTable>(table: Table, selection: RecordSelection<Table> = {}): Promise<number> {
    return this.#read(table, () => this.verbs.count(table, selection));
  }

  search(search: RecordSearch): Promise<RecordMatch[]> {
    return this.access.use(async () => {
      await this.#queue.settled();
      return this.reads.search(search);
    });
  }

  verify(options: VerifyOptions = {}): Promise<AuditVerification> {
    return this.access.use(async () => {
      await this.#queue.settled();
      return this.reads.runLong(this.verbs.verify(options));
    });
  }

  async close(): Promise<void> {
    await this.#upkeep.close();
    return this.access.close(() => this.#queue.settled());
  }

  #write<Result>(
    table: RecordTable,
    isOneStep: boolean,
    prepare: () => () => Program<Result>,
  ): Promise<Result> {
    return this.access.use(() =>
      this.#enqueue({
        subject: table,
        isAlone: !isOneStep,
        isAudited: isAudited(table),
        program: prepare(),
      }),
    );
  }

  #read<Result>(table: RecordTable, prepare: () => () => Program<Result>): Promise<Result> {
    return this.access.use(() => {
      const program = prepare();
      if (!this.#queue.isBusyWith(table)) return this.reads.run(program);
      return this.#enqueue({ subject: table, isAlone: false, isAudited: false, program });
    });
  }

  #enqueue<Result>(write: RecordWrite & { readonly program: () => Program<Result> }): Promise<Result> {
    // The queue answers each with what its own program answered.
    return this.#queue.write(write) as Promise<Result>;
  }
}

/** A fence is looked at first, and the search index is brought up to date last. */
function takesOneStep(table: RecordTable, { fence }: RecordWriteOptions): boolean {
  return fence === undefined && table !== "records" && table !== "contact_context";
}
