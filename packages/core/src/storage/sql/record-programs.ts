import {
  AUDIT_TIMES,
  type AuditedTable,
  type AuditLink,
  linkTo,
  type Pruning,
  pruneEntry,
} from "../audit-link.js";
import { columnsOf, misuse, type RecordCell } from "../record-columns.js";
import type { CheckedSelection } from "../record-selection.js";
import type { LeaseFence, RecordTable } from "../records.js";
import { type AuditChain, entryOfRow, isAudited } from "./audit-chain.js";
import type { Dialect } from "./dialect.js";
import { holdFence } from "./lease-fence.js";
import type { AnsweredRow, Program } from "./program.js";
import { dropPrunedLinks } from "./prune-chain.js";
import { followRecords, recordKeyOf, removeLabels, replaceLabels } from "./record-effects.js";
import { deleteRows, insertRows, updateRows } from "./record-statements.js";
import { columnName } from "./row-encoding.js";
import { conditionsOf } from "./selection-conditions.js";
import type { SqlRow } from "./sql-database.js";
import { writeOver } from "./upsert-rows.js";

/** What the programs of one database share. */
export interface RecordWriter {
  readonly dialect: Dialect;
  readonly chain: AuditChain;
}

/** The program of `append`. */
export function* appendRow(
  { dialect, chain }: RecordWriter,
  table: RecordTable,
  row: SqlRow,
  fence: LeaseFence | undefined,
): Program<void> {
  yield* holdFence(dialect, fence);
  // The chain is locked before the row is numbered: rows are committed in the order of their sequences.
  if (isAudited(table)) yield* chain.add([entryOfRow("append", table, row)]);
  const { rows } = yield insertRows(table, [row], table === "records" ? ["sequence"] : []);
  if (table === "records") {
    yield* followRecords(dialect, [{ row, sequence: Number(rows[0]?.sequence), before: undefined }]);
  }
  if (table === "contact_context") yield { search: "refresh", keys: [recordKeyOf(row)] };
}

/** The program of `change`. */
export function* changeRows(
  { dialect, chain }: RecordWriter,
  table: RecordTable,
  filter: readonly RecordCell[],
  changes: SqlRow,
  fence: LeaseFence | undefined,
): Program<number> {
  yield* holdFence(dialect, fence);
  if (isAudited(table)) yield* chain.head();
  const conditions = conditionsOf({ cells: filter, range: undefined, labels: [] });
  const answer = yield updateRows(table, changes, conditions, returnedByChange(table, changes));
  if (isAudited(table)) yield* chain.add(answer.rows.map((row) => entryOfRow("change", table, row)));
  if (table === "records") yield* followChange(dialect, answer.rows, changes);
  if (table === "contact_context" && answer.rows.length > 0) {
    yield { search: "refresh", keys: answer.rows.map(recordKeyOf) };
  }
  return answer.count + answer.rows.length;
}

/** The program of `upsert`, of rows with distinct keys. */
export function* upsertAll(
  { dialect }: RecordWriter,
  table: RecordTable,
  rows: readonly SqlRow[],
  fence: LeaseFence | undefined,
): Program<number> {
  if (isAudited(table)) throw misuse(`Rows of ${table} are appended and changed, never written over.`);
  yield* holdFence(dialect, fence);
  return yield* writeOver(dialect, table, rows);
}

/** The program of `remove`. */
export function* removeRows(
  { dialect, chain }: RecordWriter,
  table: RecordTable,
  selection: CheckedSelection,
  fence: LeaseFence | undefined,
): Program<number> {
  yield* holdFence(dialect, fence);
  if (isAudited(table)) return yield* pruneRows(chain, table, selection);
  const answer = yield deleteRows(table, selection, returnedByRemove(table));
  if (table === "records" && answer.rows.length > 0) {
    const sequences = answer.rows.map(({ sequence }) => Number(sequence));
    yield* removeLabels(dialect, sequences);
    yield { search: "unindex", sequences };
  }
  if (table === "contact_context" && answer.rows.length > 0) {
    yield { search: "refresh", keys: answer.rows.map(recordKeyOf) };
  }
  return answer.count + answer.rows.length;
}

/** Rows chosen by their time alone need one link together; others get one each. */
function* pruneRows(chain: AuditChain, table: AuditedTable, selection: CheckedSelection): Program<number> {
  yield* chain.head();
  const { range, cells } = selection;
  const isByTime = cells.length === 0 && range?.property === AUDIT_TIMES[table];
  const time = columnName(AUDIT_TIMES[table]);
  const answer = yield deleteRows(table, selection, isByTime ? [] : ["id", time]);
  const rows = answer.count + answer.rows.length;
  if (rows === 0) return 0;
  yield* chain.add(
    answer.rows.map((row) => ({
      verb: "remove",
      table,
      id: String(row.id),
      atMs: Number(row[time]),
      rowHash: null,
      pruned: null,
    })),
  );
  yield* addPruning(chain, table, {
    rows,
    range: isByTime ? { from: range?.from ?? null, to: range?.to ?? null } : null,
  });
  return rows;
}

function* addPruning(
  chain: AuditChain,
  table: AuditedTable,
  pruning: Omit<Pruning, "anchor">,
): Program<void> {
  yield* chain.flush();
  const head = yield* chain.head();
  const proposed: AuditLink = linkTo(head, pruneEntry(table, { ...pruning, anchor: head }));
  const { position, hash } = yield* dropPrunedLinks(proposed);
  yield* chain.add([pruneEntry(table, { ...pruning, anchor: { position, hash } })]);
}

function* followChange(dialect: Dialect, rows: readonly AnsweredRow[], changes: SqlRow): Program<void> {
  if (rows.length === 0) return;
  if (changes.labels !== undefined) {
    yield* replaceLabels(
      dialect,
      rows.map((row) => ({
        row: { ...recordKeyOf(row), labels: changes.labels ?? "[]" },
        sequence: Number(row.sequence),
        before: row,
      })),
    );
  }
  yield { search: "refresh", keys: rows.map(recordKeyOf) };
}

/** Nothing where nothing follows from it: the rows may be many. */
function returnedByChange(table: RecordTable, changes: SqlRow): string[] {
  if (isAudited(table)) return columnsOf(table).map(([property]) => columnName(property));
  const isFollowed = ["labels", "search", "deleted_at_ms"].some((column) => Object.hasOwn(changes, column));
  return table === "contact_context" || (table === "records" && isFollowed) ? returnedByRemove(table) : [];
}

function returnedByRemove(table: RecordTable): string[] {
  if (table === "records") return ["vendor", "account", "kind", "id", "sequence"];
  return table === "contact_context" ? ["vendor", "account", "kind", "id"] : [];
}
