import {
  AUDIT_TIMES,
  type AuditEntry,
  type AuditedTable,
  type AuditLink,
  CHAIN_START,
  type ChainHead,
  hashRow,
  linkTo,
} from "../audit-link.js";
import { type ColumnKind, columnsOf } from "../record-columns.js";
import { AUDITED_TABLES, type RecordTable } from "../records.js";
import { chunked } from "./chunked.js";
import type { Dialect } from "./dialect.js";
import { insertLinks, lockChain, selectHead } from "./link-statements.js";
import type { AnsweredRow, Program } from "./program.js";
import { columnName } from "./row-encoding.js";
import type { LinkTable } from "./sql-database.js";

/** True for a table whose rows are linked. */
export function isAudited(table: RecordTable): table is AuditedTable {
  return AUDITED_TABLES.some((audited) => audited === table);
}

/**
 * The chain of hashes over the audit tables, as one transaction sees it. Each write of a row adds a link, in the order
 * of the writes; the links are inserted together, at the end of the transaction.
 *
 * It proves that no row and no link was altered or taken out by someone who did not rebuild all that follows. Whoever
 * may write the whole database can rebuild it: a head that was noted elsewhere tells.
 */
export class AuditChain {
  #head: ChainHead | undefined;
  #waiting: AuditLink[] = [];

  constructor(private readonly dialect: Dialect) {}

  /**
   * To be called when a transaction begins: another process may have added links, and a rollback has undone ours. (Who
   * rolls back to a savepoint must have run {@link AuditChain.flush} before it, and calls this after it.)
   */
  reset(): void {
    this.#head = undefined;
    this.#waiting = [];
  }

  /** The end of the chain within this transaction, which from here on is the only one to add links. */
  *head(): Program<ChainHead> {
    if (this.#head !== undefined) return this.#head;
    if (this.dialect.name === "postgres") yield lockChain();
    const [newest] = (yield selectHead()).rows;
    this.#head = newest ? readLink(newest) : CHAIN_START;
    return this.#head;
  }

  /** Adds links. */
  *add(entries: readonly AuditEntry[]): Program<void> {
    let head = yield* this.head();
    for (const entry of entries) {
      const link = linkTo(head, entry);
      this.#waiting.push(link);
      head = link;
    }
    this.#head = head;
  }

  /** Inserts what was added; to be run before the transaction is committed. */
  *flush(): Program<void> {
    const links = this.#waiting;
    this.#waiting = [];
    for (const chunk of chunked(links)) yield insertLinks(chunk.map(writeLink));
  }
}

/** What a link says of a row that was appended or changed, as its columns stand now. */
export function entryOfRow(verb: "append" | "change", table: AuditedTable, row: AnsweredRow): AuditEntry {
  const atMs = Number(row[columnName(AUDIT_TIMES[table])]);
  return { verb, table, id: String(row.id), atMs, rowHash: hashColumns(table, row), pruned: null };
}

/** {@link hashRow} of a row as a database answers it, or as it is on its way there. */
export function hashColumns(table: AuditedTable, row: AnsweredRow): string {
  const present: [name: string, value: boolean | number | string][] = [];
  for (const { name, kind } of COLUMNS_BY_NAME[table]) {
    const value = row[name];
    // A column that a later migration adds is missing while an earlier one runs.
    if (value === null || value === undefined) continue;
    if (kind === "boolean") present.push([name, Boolean(value)]);
    else present.push([name, kind === "number" ? Number(value) : String(value)]);
  }
  return hashRow(present);
}

interface HashedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

const COLUMNS_BY_NAME: Readonly<Record<AuditedTable, readonly HashedColumn[]>> = {
  tool_executions: columnsByName("tool_executions"),
  api_calls: columnsByName("api_calls"),
  approvals: columnsByName("approvals"),
};

function columnsByName(table: AuditedTable): HashedColumn[] {
  const columns = columnsOf(table).map(([property, kind]) => ({ name: columnName(property), kind }));
  return columns.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A link out of what a database answered. */
export function readLink(row: AnsweredRow): AuditLink {
  return {
    position: Number(row.position),
    // `writeLink` alone writes these two columns; what a stranger wrote there fails its hash.
    verb: String(row.verb) as AuditLink["verb"],
    table: String(row.table_name) as AuditedTable,
    id: String(row.row_id),
    atMs: Number(row.row_at_ms),
    rowHash: row.row_hash === null ? null : String(row.row_hash),
    pruned: row.pruned === null ? null : String(row.pruned),
    hash: String(row.hash),
  };
}

function writeLink({ position, verb, table, id, atMs, rowHash, pruned, hash }: AuditLink): LinkTable {
  return {
    position,
    verb,
    table_name: table,
    row_id: id,
    row_at_ms: atMs,
    row_hash: rowHash,
    pruned,
    hash,
  };
}
