import { cellsOfChange, cellsOfFilter, cellsOfRow, lastOfEachKey } from "../record-columns.js";
import { checkQuery, checkSelection } from "../record-selection.js";
import type {
  AuditVerification,
  KeptRow,
  RecordFilter,
  RecordQuery,
  RecordSelection,
  RecordTable,
  RecordTables,
  RecordWriteOptions,
  VerifyOptions,
} from "../records.js";
import type { Program } from "./program.js";
import { appendRow, changeRows, type RecordWriter, removeRows, upsertAll } from "./record-programs.js";
import { countRows, selectRows } from "./record-statements.js";
import { decodeKeptRow, encodeCells } from "./row-encoding.js";
import { verifyAudit } from "./verify-audit.js";

/**
 * The verbs of `Records` as programs, for either database. Each method checks and copies what it is given at once, and
 * answers how to run it; the same program is made anew for each run.
 *
 * A program of `append`, `change`, `upsert` or `remove` belongs into a transaction that begins with
 * {@link AuditChain.reset} and ends with {@link AuditChain.flush}; several may share one.
 */
export class RecordVerbs {
  constructor(private readonly writer: RecordWriter) {}

  append<Table extends RecordTable>(
    table: Table,
    row: RecordTables[Table],
    { fence }: RecordWriteOptions = {},
  ): () => Program<void> {
    const columns = encodeCells(cellsOfRow(table, row));
    return () => appendRow(this.writer, table, columns, fence);
  }

  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
    { fence }: RecordWriteOptions = {},
  ): () => Program<number> {
    const columns = encodeCells(cellsOfChange(table, changes));
    const filter = cellsOfFilter(table, where);
    return () => changeRows(this.writer, table, filter, columns, fence);
  }

  upsert<Table extends RecordTable>(
    table: Table,
    rows: readonly RecordTables[Table][],
    { fence }: RecordWriteOptions = {},
  ): () => Program<number> {
    const distinct = lastOfEachKey(table, rows).map((row) => encodeCells(cellsOfRow(table, row)));
    return () => upsertAll(this.writer, table, distinct, fence);
  }

  remove<Table extends RecordTable>(
    table: Table,
    selection: RecordSelection<Table>,
    { fence }: RecordWriteOptions = {},
  ): () => Program<number> {
    const checked = checkSelection(table, selection);
    return () => removeRows(this.writer, table, checked, fence);
  }

  query<Table extends RecordTable>(
    table: Table,
    query: RecordQuery<Table> = {},
  ): () => Program<KeptRow<Table>[]> {
    const statement = selectRows(table, checkQuery(table, query));
    return function* read() {
      const { rows } = yield statement;
      return rows.map((row) => decodeKeptRow(table, row));
    };
  }

  count<Table extends RecordTable>(
    table: Table,
    selection: RecordSelection<Table> = {},
  ): () => Program<number> {
    const statement = countRows(table, checkSelection(table, selection));
    return function* read() {
      const { rows } = yield statement;
      return Number(rows[0]?.count);
    };
  }

  verify({ head }: VerifyOptions = {}): () => Program<AuditVerification> {
    return () => verifyAudit(head);
  }
}
