import { setImmediate } from "node:timers/promises";
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
import { type Answer, NOTHING, type Program, runAtOnce, type SearchStep } from "../sql/program.js";
import type { RecordVerbs } from "../sql/record-verbs.js";
import type { SqliteAccess } from "./sqlite-access.js";
import { FULL_TEXT_TABLES, type SqliteSearch } from "./sqlite-search.js";

/** Records in an SQLite file: the programs of {@link RecordVerbs}, run at once within the transaction of their group. */
export class SqliteRecords implements Records {
  readonly #upkeep = new IndexUpkeep((signal) => this.#merge(signal));

  constructor(
    private readonly access: SqliteAccess,
    private readonly verbs: RecordVerbs,
    private readonly index: SqliteSearch,
  ) {}

  append<Table extends RecordTable>(
    table: Table,
    row: RecordTables[Table],
    options?: RecordWriteOptions,
  ): Promise<void> {
    return this.#write(() => this.verbs.append(table, row, options));
  }

  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
    options?: RecordWriteOptions,
  ): Promise<number> {
    return this.#write(() => this.verbs.change(table, where, changes, options));
  }

  async upsert<Table extends RecordTable>(
    table: Table,
    rows: readonly RecordTables[Table][],
    options?: RecordWriteOptions,
  ): Promise<number> {
    const differing = await this.#write(() => this.verbs.upsert(table, rows, options));
    if (table === "records") this.#upkeep.wrote(differing);
    return differing;
  }

  remove<Table extends RecordTable>(
    table: Table,
    selection: RecordSelection<Table>,
    options?: RecordWriteOptions,
  ): Promise<number> {
    return this.#write(() => this.verbs.remove(table, selection, options));
  }

  async query<Table extends RecordTable>(
    table: Table,
    query?: RecordQuery<Table>,
  ): Promise<KeptRow<Table>[]> {
    const program = this.verbs.query(table, query);
    return this.access.read(() => this.#run(program()));
  }

  async count<Table extends RecordTable>(table: Table, selection?: RecordSelection<Table>): Promise<number> {
    const program = this.verbs.count(table, selection);
    return this.access.read(() => this.#run(program()));
  }

  search(search: RecordSearch): Promise<RecordMatch[]> {
    return this.access.read(() => this.index.find(search));
  }

  verify(options: VerifyOptions = {}): Promise<AuditVerification> {
    return this.access.readSnapshot(() => this.#run(this.verbs.verify(options)()));
  }

  async close(): Promise<void> {
    await this.#upkeep.close();
    return this.access.close();
  }

  #write<Result>(prepare: () => () => Program<Result>): Promise<Result> {
    return this.access.write(() => {
      const program = prepare();
      return () => this.#run(program());
    });
  }

  #run<Result>(program: Program<Result>): Result {
    return runAtOnce(program, (step) => ("search" in step ? this.#follow(step) : this.access.answer(step)));
  }

  /** In many small transactions: others want to write too. */
  async #merge(signal: AbortSignal): Promise<void> {
    for (const table of FULL_TEXT_TABLES) {
      let isFirst = true;
      for (let isMore = true; isMore && !signal.aborted; isFirst = false) {
        isMore = await this.access.write(() => () => this.index.merge(table, isFirst));
        await setImmediate();
      }
    }
  }

  #follow(step: SearchStep): Answer {
    if (step.search === "index") this.index.index(step.rows);
    else if (step.search === "unindex") this.index.unindex(step.sequences);
    else this.index.refresh(step.keys);
    return NOTHING;
  }
}
