import { MedtainerError } from "../errors/medtainer-error.js";
import { attempt } from "./attempt.js";
import type { RecordCell } from "./record-columns.js";
import { cellsOfChange, cellsOfFilter, cellsOfRow, duplicateId, limitOfQuery } from "./record-columns.js";
import type { RecordFilter, RecordQuery, Records, RecordTable, RecordTables } from "./records.js";

/** Options of {@link createMemoryRecords}. */
export interface MemoryRecordsOptions {
  /** Rows that a table keeps; the oldest are dropped. Default 10,000. */
  readonly maximumRows?: number;
}

/** The newest records, as long as the process lives: for tests, and for callers that need no lasting log. */
export function createMemoryRecords({ maximumRows = 10_000 }: MemoryRecordsOptions = {}): Records {
  return new MemoryRecords(maximumRows);
}

type Row = Readonly<Record<string, unknown>>;

class MemoryRecords implements Records {
  /** Rows by id, the oldest first. */
  readonly #tables: { readonly [Table in RecordTable]: Map<string, Row> } = {
    tool_executions: new Map(),
    api_calls: new Map(),
    approvals: new Map(),
  };
  readonly #maximumRows: number;
  #closed = false;

  constructor(maximumRows: number) {
    this.#maximumRows = maximumRows;
  }

  append<Table extends RecordTable>(table: Table, row: RecordTables[Table]): Promise<void> {
    return attempt(() => {
      const rows = this.#rows(table);
      if (rows.has(row.id)) throw duplicateId(table, row.id);
      rows.set(row.id, copy(cellsOfRow(table, row)));
      const [oldest] = rows.size > this.#maximumRows ? rows.keys() : [];
      if (oldest !== undefined) rows.delete(oldest);
    });
  }

  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
  ): Promise<number> {
    return attempt(() => {
      const changed = copy(cellsOfChange(table, changes));
      const matching = this.#matching(table, where);
      for (const [id, row] of matching) this.#rows(table).set(id, { ...row, ...changed });
      return matching.length;
    });
  }

  query<Table extends RecordTable>(
    table: Table,
    query: RecordQuery<Table> = {},
  ): Promise<RecordTables[Table][]> {
    return attempt(() => {
      const limit = limitOfQuery(query);
      const newest = this.#matching(table, query.where ?? {})
        .reverse()
        .slice(0, limit);
      // `append` took in a whole row of this table, `change` keeps each property's type.
      return newest.map(([, row]) => structuredClone<unknown>(row) as RecordTables[Table]);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #matching<Table extends RecordTable>(table: Table, where: RecordFilter<Table>): [string, Row][] {
    const cells = cellsOfFilter(table, where);
    const rows = this.#rows(table);
    const named = where.id === undefined ? undefined : rows.get(where.id);
    const candidates: [string, Row][] = where.id === undefined ? [...rows] : named ? [[where.id, named]] : [];
    return candidates.filter(([, row]) => cells.every((cell) => matches(row, cell)));
  }

  #rows(table: RecordTable): Map<string, Row> {
    if (this.#closed) throw new MedtainerError("internal", "The records in memory are closed.");
    return this.#tables[table];
  }
}

function copy(cells: readonly RecordCell[]): Row {
  return structuredClone(Object.fromEntries(cells.map(([property, , value]) => [property, value])));
}

function matches(row: Row, [property, kind, value]: RecordCell): boolean {
  const kept = row[property];
  return kind === "json" ? JSON.stringify(kept) === JSON.stringify(value) : kept === value;
}
