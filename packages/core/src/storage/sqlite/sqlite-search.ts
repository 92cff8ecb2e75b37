import type { ContactContext, KeptRow, RecordMatch, RecordSearch } from "../records.js";
import { readAskedWords } from "../search/asked-words.js";
import { findSteps } from "../search/find-steps.js";
import { type Candidate, matchesOf, rankCandidates } from "../search/rank-matches.js";
import { limitsOfSearch } from "../search/search-limits.js";
import type { RecordKey, SearchSource } from "../search/search-source.js";
import { createSearchEntry, markOfScope, type SearchScope } from "../search/search-terms.js";
import type { TermQuery } from "../search/term-query.js";
import { decodeRow, storableText } from "../sql/row-encoding.js";
import { FTS5_SYNTAX, rawStatement, writeQuery } from "../sql/search-text.js";
import type { SqliteStatement } from "./driver.js";
import type { SqliteAccess } from "./sqlite-access.js";
import { SqliteWords } from "./sqlite-words.js";

/** The tables that {@link SqliteSearch.merge} merges. */
export const FULL_TEXT_TABLES = ["search_entries", "search_word_parts", "search_word_spellings"] as const;

type FullTextTable = (typeof FULL_TEXT_TABLES)[number];

/** So many pages are written in one part: some ten milliseconds. */
const mergedPages = 200;

/**
 * The search index of an SQLite file. Every method runs at once: the writing ones inside the transaction of the write
 * that they belong to, so that the index never differs from its rows.
 */
export class SqliteSearch {
  readonly #words: SqliteWords;

  constructor(private readonly access: Pick<SqliteAccess, "prepare">) {
    this.#words = new SqliteWords((text) => this.#prepare(text));
  }

  /**
   * After `upsert` of `records`: for rows that are new, that came back, or whose `search` differs. The rows stand in
   * `records` already; what `contact_context` says of them is read here.
   */
  index(rows: readonly SearchSource[]): void {
    if (rows.length === 0) return;
    this.unindex(rows.filter(({ known }) => known).map(({ sequence }) => sequence));
    const insert = this.#prepare("insert into search_entries (rowid, terms) values (?, ?)");
    const contextOf = this.#contexts();
    const words = new Set<string>();
    let scope: SearchScope | undefined;
    let mark = "";
    // The index is written fastest in the order of its rows.
    for (const row of [...rows].sort((one, other) => one.sequence - other.sequence)) {
      if (scope === undefined || !isSameScope(scope, row)) mark = markOfScope(row);
      scope = row;
      const entry = createSearchEntry(mark, row.search, contextOf(row));
      insert.run(row.sequence, entry.terms.join(" "));
      for (const word of entry.words) words.add(mark + word);
    }
    this.#words.add(words);
  }

  /** Before or after rows of `records` are removed, or marked as deleted: by their `sequence`. */
  unindex(sequences: readonly number[]): void {
    if (sequences.length === 0) return;
    const remove = this.#prepare("delete from search_entries where rowid = ?");
    for (const sequence of [...sequences].sort((one, other) => one - other)) remove.run(sequence);
  }

  /** After rows of `contact_context` were written or removed, and after a `change` of `records`: reads both anew. */
  refresh(keys: readonly RecordKey[]): void {
    const select = this.#prepare(
      "select sequence, search, deleted_at_ms from records where vendor = ? and account = ? and kind = ? and id = ?",
    );
    const found = keys.flatMap((key) => {
      const row = select.get(...keyParameters(key));
      return row === undefined ? [] : [{ key, row }];
    });
    const present = found.filter(({ row }) => row.deleted_at_ms === null);
    const deleted = found.filter(({ row }) => row.deleted_at_ms !== null);
    this.unindex(deleted.map(({ row }) => Number(row.sequence)));
    this.index(
      present.map(({ key, row }) => ({
        ...key,
        sequence: Number(row.sequence),
        search: JSON.parse(String(row.search)),
        known: true,
      })),
    );
  }

  /**
   * Merges a part of what was written bit by bit into one, so that a search reads less; answers whether more is left.
   * https://sqlite.org/fts5.html#the_merge_command
   *
   * @param isFirst True for the first part of a table: then everything in it is to become one.
   */
  merge(table: FullTextTable, isFirst: boolean): boolean {
    const changes = () => Number(this.#prepare("select total_changes() as count").get()?.count);
    const before = changes();
    this.#prepare(`insert into ${table} (${table}, rank) values ('merge', ?)`).run(
      isFirst ? -mergedPages : mergedPages,
    );
    return changes() - before >= 2;
  }

  /**
   * The answer to {@link RecordSearch}; waits for nothing.
   *
   * @throws MedtainerError `internal` for a limit that is no whole number from 0 on.
   */
  find(search: RecordSearch): RecordMatch[] {
    const limits = limitsOfSearch(search);
    const asked = readAskedWords(search.text);
    if (asked.length === 0 || limits.matches === 0) return [];
    const candidates = new Map<number, Candidate>();
    for (const step of findSteps(search, asked, limits.candidates, candidates)) {
      if (step.ask === "words") step.answer(this.#words.answering(step.mark, step.words));
      else step.answer(step.queries.flatMap((query) => this.#entries(search, query, step)));
    }
    const ranked = rankCandidates(asked, candidates.values(), search.weights ?? {}, limits.matches);
    const records = this.#records(ranked.map(({ sequence }) => sequence));
    return matchesOf(ranked, records, candidates);
  }

  /** The newest entries that answer a query: whole, or as their sequence where they are known. */
  #entries(
    scope: SearchScope,
    query: TermQuery,
    { limit, known }: { readonly limit: number; readonly known: ReadonlyMap<number, Candidate> },
  ): (Candidate | number)[] {
    const rows = this.#prepare(
      "select rowid as sequence from search_entries where search_entries match ? order by rowid desc limit ?",
    ).all(writeQuery(query, FTS5_SYNTAX), limit);
    const sequences = rows.map(({ sequence }) => Number(sequence));
    const fresh = sequences.filter((sequence) => !known.has(sequence));
    const old = sequences.filter((sequence) => known.has(sequence));
    return fresh.length === 0 ? old : [...old, ...this.#candidates(scope, fresh)];
  }

  #candidates(scope: SearchScope, sequences: readonly number[]): Candidate[] {
    const rows = this.#prepare(selectCandidates).all(JSON.stringify(sequences), ...scopeParameters(scope));
    return rows.map((row) => ({
      sequence: Number(row.record_sequence),
      search: JSON.parse(String(row.search)),
      context: row.nicknames === null ? null : decodeRow("contact_context", row),
    }));
  }

  #records(sequences: readonly number[]): Map<number, KeptRow<"records">> {
    const rows = this.#prepare(
      "select records.* from json_each(?) as wanted cross join records on records.sequence = wanted.value",
    ).all(JSON.stringify(sequences));
    return new Map(
      rows.map((row) => {
        const sequence = Number(row.sequence);
        return [sequence, { ...decodeRow("records", row), sequence }];
      }),
    );
  }

  /** How to read a record's context; at once where its collection has none. */
  #contexts(): (key: RecordKey) => Pick<ContactContext, "nicknames" | "notes"> | undefined {
    const any = this.#prepare(
      "select 1 from contact_context where vendor = ? and account = ? and kind = ? limit 1",
    );
    const one = this.#prepare(
      "select nicknames, notes from contact_context where vendor = ? and account = ? and kind = ? and id = ?",
    );
    let scope: SearchScope | undefined;
    let hasAny = false;
    return (key) => {
      if (scope === undefined || !isSameScope(scope, key))
        hasAny = any.get(...scopeParameters(key)) !== undefined;
      scope = key;
      const row = hasAny ? one.get(...keyParameters(key)) : undefined;
      return row && { nicknames: JSON.parse(String(row.nicknames)), notes: String(row.notes) };
    };
  }

  #prepare(text: string): SqliteStatement {
    return this.access.prepare(text, () => rawStatement(text));
  }
}

/** `cross join` keeps the order of the tables: first the few rows named, then each by its number. */
const selectCandidates = `
  select contact_context.*, records.sequence as record_sequence, records.search
  from json_each(?) as wanted
  cross join records on records.sequence = wanted.value
  left join contact_context on contact_context.vendor = records.vendor and contact_context.account = records.account
    and contact_context.kind = records.kind and contact_context.id = records.id
  where records.vendor = ? and records.account = ? and records.kind = ? and records.deleted_at_ms is null`;

function isSameScope(one: SearchScope, other: SearchScope): boolean {
  return one.vendor === other.vendor && one.account === other.account && one.kind === other.kind;
}

function scopeParameters({ vendor, account, kind }: SearchScope): string[] {
  return [vendor, account, kind].map(storableText);
}

function keyParameters(key: RecordKey): string[] {
  return [...scopeParameters(key), storableText(key.id)];
}
