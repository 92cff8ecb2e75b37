import { attempt } from "./attempt.js";
import { type AuditEntry, CHAIN_START, type ChainHead, linkTo, pruneEntry } from "./audit-link.js";
import { MemoryTable } from "./memory-table.js";
import {
  cellsOfChange,
  cellsOfFilter,
  cellsOfRow,
  lastOfEachKey,
  misuse,
  RECORD_COLUMNS,
} from "./record-columns.js";
import { checkQuery, checkSelection } from "./record-selection.js";
import type {
  AuditFault,
  AuditVerification,
  ContactContext,
  KeptRow,
  LeaseFence,
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
} from "./records.js";
import { readAskedWords } from "./search/asked-words.js";
import { type Candidate, matchesOf, rankCandidates } from "./search/rank-matches.js";
import { limitsOfSearch } from "./search/search-limits.js";
import { entryOfRow, isAudited } from "./sql/audit-chain.js";
import { fenceLost } from "./sql/lease-fence.js";
import { encodeCells } from "./sql/row-encoding.js";

/** Options of {@link createMemoryRecords}. */
export interface MemoryRecordsOptions {
  /**
   * Rows that a log keeps (calls, requests, approvals, interactions, runs of syncs); the oldest are dropped. Default
   * 10,000. The other tables keep every row.
   */
  readonly maximumRows?: number;
}

/**
 * Records that live as long as the process: for tests, and for callers that need no lasting log. Nobody else can reach
 * them, so their `verify` counts the links and finds no faults.
 */
export function createMemoryRecords({ maximumRows = 10_000 }: MemoryRecordsOptions = {}): Records {
  return new MemoryRecords(maximumRows);
}

/** The tables that grow with use; the size of the others is a matter of what they are about. */
const logs: readonly RecordTable[] = [
  "tool_executions",
  "api_calls",
  "approvals",
  "interactions",
  "sync_runs",
];

/** How many heads a verification still knows. */
const hashesKept = 100_000;

type MemoryTables = { readonly [Table in RecordTable]: MemoryTable<Table> };

class MemoryRecords implements Records {
  readonly #tables: MemoryTables;
  readonly #maximumRows: number;
  #head: ChainHead = CHAIN_START;
  /** The hashes of the newest links, the oldest first. */
  readonly #hashes = new Set<string>([CHAIN_START.hash]);
  #closed = false;

  constructor(maximumRows: number) {
    const names = Object.keys(RECORD_COLUMNS) as RecordTable[];
    // Each name gets the table of that name.
    this.#tables = Object.fromEntries(
      names.map((name) => [name, new MemoryTable(name)]),
    ) as unknown as MemoryTables;
    this.#maximumRows = maximumRows;
  }

  append<Table extends RecordTable>(
    table: Table,
    row: RecordTables[Table],
    { fence }: RecordWriteOptions = {},
  ): Promise<void> {
    return attempt(() => {
      const rows = this.#table(table);
      const columns = encodeCells(cellsOfRow(table, row));
      this.#holdFence(fence);
      rows.append(columns);
      if (isAudited(table)) this.#link(entryOfRow("append", table, columns));
      if (logs.includes(table) && rows.size > this.#maximumRows) rows.removeOldest();
    });
  }

  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
    { fence }: RecordWriteOptions = {},
  ): Promise<number> {
    return attempt(() => {
      const selection = { cells: cellsOfFilter(table, where), range: undefined, labels: [] };
      const columns = encodeCells(cellsOfChange(table, changes));
      this.#holdFence(fence);
      const changed = this.#table(table).change(selection, columns);
      if (isAudited(table)) for (const row of changed) this.#link(entryOfRow("change", table, row));
      return changed.length;
    });
  }

  upsert<Table extends RecordTable>(
    table: Table,
    rows: readonly RecordTables[Table][],
    { fence }: RecordWriteOptions = {},
  ): Promise<number> {
    return attempt(() => {
      if (isAudited(table)) throw misuse(`Rows of ${table} are appended and changed, never written over.`);
      const encoded = lastOfEachKey(table, rows).map((row) => encodeCells(cellsOfRow(table, row)));
      this.#holdFence(fence);
      const kept = this.#table(table);
      return encoded.filter((row) => kept.upsert(row)).length;
    });
  }

  remove<Table extends RecordTable>(
    table: Table,
    selection: RecordSelection<Table>,
    { fence }: RecordWriteOptions = {},
  ): Promise<number> {
    return attempt(() => {
      const checked = checkSelection(table, selection);
      this.#holdFence(fence);
      const { length: rows } = this.#table(table).remove(checked);
      const anchor = this.#head;
      if (isAudited(table) && rows > 0) this.#link(pruneEntry(table, { rows, range: null, anchor }));
      return rows;
    });
  }

  query<Table extends RecordTable>(table: Table, query: RecordQuery<Table> = {}): Promise<KeptRow<Table>[]> {
    return attempt(() => this.#table(table).query(checkQuery(table, query)));
  }

  count<Table extends RecordTable>(table: Table, selection: RecordSelection<Table> = {}): Promise<number> {
    return attempt(() => this.#table(table).count(checkSelection(table, selection)));
  }

  search(search: RecordSearch): Promise<RecordMatch[]> {
    return attempt(() => this.#search(search));
  }

  verify({ head }: VerifyOptions = {}): Promise<AuditVerification> {
    return attempt(() => {
      this.#assertOpen();
      const isCut = head !== undefined && !this.#hashes.has(head);
      const faults: AuditFault[] = isCut ? [{ kind: "cut", table: "", id: "" }] : [];
      return { links: this.#head.position, head: this.#head.hash, faults };
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  /** Ranks every record of the collection: what is in memory is little. */
  #search(search: RecordSearch): RecordMatch[] {
    const { matches } = limitsOfSearch(search);
    const { vendor, account, kind } = search;
    const where = { vendor, account, kind };
    const records = this.#all("records", { ...where, deletedAtMs: null });
    const contexts = new Map(this.#all("contact_context", where).map((context) => [context.id, context]));
    const candidates = records.map((record): [number, Candidate] => [
      record.sequence,
      { sequence: record.sequence, search: record.search, context: contextOf(contexts.get(record.id)) },
    ]);
    const known = new Map(candidates);
    const asked = readAskedWords(search.text);
    const ranked =
      asked.length === 0 ? [] : rankCandidates(asked, known.values(), search.weights ?? {}, matches);
    return matchesOf(ranked, new Map(records.map((record) => [record.sequence, record])), known);
  }

  #all<Table extends RecordTable>(table: Table, where: RecordFilter<Table>): KeptRow<Table>[] {
    return this.#table(table).query(checkQuery(table, { where, limit: Number.MAX_SAFE_INTEGER }));
  }

  #link(entry: AuditEntry): void {
    const { position, hash } = linkTo(this.#head, entry);
    this.#head = { position, hash };
    this.#hashes.add(hash);
    const [oldest] = this.#hashes.size > hashesKept ? this.#hashes : [];
    if (oldest !== undefined) this.#hashes.delete(oldest);
  }

  #holdFence(fence: LeaseFence | undefined): void {
    if (fence === undefined) return;
    const where = { id: fence.lease, fence: fence.fence };
    if (this.#table("leases").count(checkSelection("leases", { where })) === 0) throw fenceLost(fence);
  }

  #table<Table extends RecordTable>(table: Table): MemoryTables[Table] {
    this.#assertOpen();
    return this.#tables[table];
  }

  #assertOpen(): void {
    if (this.#closed) throw misuse("The records in memory are closed.");
  }
}

function contextOf(row: KeptRow<"contact_context"> | undefined): ContactContext | null {
  if (row === undefined) return null;
  const { sequence: _, ...context } = row;
  return context;
}
