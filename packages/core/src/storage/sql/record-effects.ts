import type { RecordKey, SearchSource } from "../search/search-source.js";
import { chunked } from "./chunked.js";
import type { Dialect } from "./dialect.js";
import { deleteLabels, insertLabels } from "./label-statements.js";
import type { AnsweredRow, Program } from "./program.js";
import { storableText } from "./row-encoding.js";
import type { LabelTable, SqlRow } from "./sql-database.js";

/** One record that was written: as it stands now, and as it stood before, if it did. */
export interface WrittenRecord {
  readonly row: SqlRow;
  readonly sequence: number;
  readonly before: AnsweredRow | undefined;
}

/** Brings the labels and the search index up to date after rows of `records` were written. */
export function* followRecords(dialect: Dialect, written: readonly WrittenRecord[]): Program<void> {
  const relabelled = written.filter(({ row, before }) => row.labels !== (before?.labels ?? "[]"));
  yield* replaceLabels(dialect, relabelled);
  const gone = written.filter(
    ({ row, before }) => before?.deleted_at_ms === null && row.deleted_at_ms !== null,
  );
  if (gone.length > 0) yield { search: "unindex", sequences: gone.map(({ sequence }) => sequence) };
  const found = written.filter(isToIndex);
  if (found.length > 0) yield { search: "index", rows: found.map(sourceOf) };
}

/** Puts the labels of records in the place of those that they had. */
export function* replaceLabels(dialect: Dialect, written: readonly WrittenRecord[]): Program<void> {
  const known = written.filter(({ before }) => before !== undefined);
  yield* removeLabels(
    dialect,
    known.map(({ sequence }) => sequence),
  );
  for (const labels of chunked(written.flatMap(labelsOf))) yield insertLabels(labels);
}

/** Takes the labels off records that are gone. */
export function* removeLabels(dialect: Dialect, sequences: readonly number[]): Program<void> {
  if (sequences.length > 0) yield deleteLabels(dialect, sequences);
}

/** The key of a row of `records` or `contact_context`. */
export function recordKeyOf({ vendor, account, kind, id }: AnsweredRow): RecordKey {
  return { vendor: String(vendor), account: String(account), kind: String(kind), id: String(id) };
}

/** Rows that are new, that came back, or that are found by other words now. */
function isToIndex({ row, before }: WrittenRecord): boolean {
  if (row.deleted_at_ms !== null) return false;
  return before === undefined || before.deleted_at_ms !== null || before.search !== row.search;
}

function sourceOf({ row, sequence, before }: WrittenRecord): SearchSource {
  const search: SearchSource["search"] = JSON.parse(String(row.search));
  return { ...recordKeyOf(row), sequence, search, known: before !== undefined };
}

function labelsOf({ row, sequence }: WrittenRecord): LabelTable[] {
  const labels: string[] = JSON.parse(String(row.labels));
  const { vendor, account, kind } = recordKeyOf(row);
  const distinct = new Set(labels.map(storableText));
  return [...distinct].map((label) => ({ vendor, account, kind, label, sequence }));
}
