import type { ContactContext, KeptRow, RecordMatch, RecordSearch } from "../records.js";
import { readAskedWords } from "../search/asked-words.js";
import { findSteps } from "../search/find-steps.js";
import { type Candidate, matchesOf, rankCandidates } from "../search/rank-matches.js";
import { limitsOfSearch } from "../search/search-limits.js";
import type { RecordKey, SearchSource } from "../search/search-source.js";
import { createSearchEntry, markOfScope, type SearchScope } from "../search/search-terms.js";
import type { TermQuery } from "../search/term-query.js";
import { decodeRow, storableText } from "../sql/row-encoding.js";
import { TSQUERY_SYNTAX, writeQuery } from "../sql/search-text.js";
import { type PostgresRun, PostgresWords } from "./postgres-words.js";

/**
 * The search index of a PostgreSQL schema. The writing methods are given the connection of the write that they belong to,
 * and run within its transaction, so that the index never differs from its rows.
 */
export class PostgresSearch {
  readonly #words = new PostgresWords();
  #areCounted = false;

  /**
   * After `upsert` of `records`: for rows that are new, that came back, or whose `search` differs. The rows stand in
   * `records` already; what `contact_context` says of them is read here.
   */
  async index(run: PostgresRun, rows: readonly SearchSource[]): Promise<void> {
    if (rows.length === 0) return;
    const contexts = await this.#contexts(run, rows);
    const words = new Set<string>();
    const terms: string[] = [];
    const marks = new Map<string, string>();
    for (const row of rows) {
      const scope = scopeParameters(row).join("\n");
      const mark = marks.get(scope) ?? markOfScope(row);
      marks.set(scope, mark);
      const entry = createSearchEntry(mark, row.search, contexts.get(row.sequence));
      terms.push(entry.terms.join(" "));
      for (const word of entry.words) words.add(mark + word);
    }
    await run(upsertEntries, [rows.map(({ sequence }) => sequence), terms]);
    await this.#words.add(run, words);
    if (rows.length >= rowsWorthCounting) await this.#count(run);
  }

  /** Before or after rows of `records` are removed, or marked as deleted: by their `sequence`. */
  async unindex(run: PostgresRun, sequences: readonly number[]): Promise<void> {
    if (sequences.length === 0) return;
    await run("delete from search_entries where sequence = any($1::bigint[])", [sequences]);
  }

  /** After rows of `contact_context` were written or removed, and after a `change` of `records`: reads both anew. */
  async refresh(run: PostgresRun, keys: readonly RecordKey[]): Promise<void> {
    if (keys.length === 0) return;
    const found = await run(selectRecords, columnsOfKeys(keys));
    const deleted = found.filter((row) => row.deleted_at_ms !== null);
    const present = found.filter((row) => row.deleted_at_ms === null);
    await this.unindex(
      run,
      deleted.map(({ sequence }) => Number(sequence)),
    );
    const rows = present.map((row): SearchSource => {
      const { vendor, account, kind, id, search } = decodeRow("records", row);
      return { vendor, account, kind, id, search, sequence: Number(row.sequence), known: true };
    });
    await this.index(run, rows);
  }

  /**
   * Sorts what was written last into the indexes: until then it is read row by row. PostgreSQL does it by itself with a vacuum,
   * and whenever there is too much of it.
   */
  async sort(run: PostgresRun, signal: AbortSignal): Promise<void> {
    for (const index of sortedIndexes) {
      if (!signal.aborted) await run("select gin_clean_pending_list($1::text::regclass)", [index]);
    }
  }

  /**
   * The answer to {@link RecordSearch}.
   *
   * @throws MedtainerError `internal` for a limit that is no whole number from 0 on.
   */
  async find(run: PostgresRun, search: RecordSearch): Promise<RecordMatch[]> {
    const limits = limitsOfSearch(search);
    const asked = readAskedWords(search.text);
    if (asked.length === 0 || limits.matches === 0) return [];
    const candidates = new Map<number, Candidate>();
    for (const step of findSteps(search, asked, limits.candidates, candidates)) {
      if (step.ask === "words") step.answer(await this.#words.answering(run, step.mark, step.words));
      else step.answer(await this.#entries(run, search, step.queries, step.limit));
    }
    const ranked = rankCandidates(asked, candidates.values(), search.weights ?? {}, limits.matches);
    const sequences = ranked.map(({ sequence }) => sequence);
    return matchesOf(ranked, await this.#records(run, sequences), candidates);
  }

  /**
   * Before the first `analyze` PostgreSQL takes a whole collection for one row, and reads all of it to find one. Its own would
   * come within minutes; a first sync would be slow until then.
   */
  async #count(run: PostgresRun): Promise<void> {
    if (this.#areCounted) return;
    const uncounted = await run(selectUncounted, []);
    if (uncounted.length > 0) await run("analyze records, record_labels, contact_context", []);
    this.#areCounted = uncounted.length === 0;
  }

  async #entries(
    run: PostgresRun,
    scope: SearchScope,
    queries: readonly TermQuery[],
    limit: number,
  ): Promise<Candidate[]> {
    const written = queries.map((query) => writeQuery(query, TSQUERY_SYNTAX));
    if (written.length === 0) return [];
    const rows = await run(selectCandidates, [written, limit, ...scopeParameters(scope)]);
    return rows.map((row) => ({
      sequence: Number(row.record_sequence),
      search: JSON.parse(String(row.search)),
      context: row.nicknames === null ? null : decodeRow("contact_context", row),
    }));
  }

  async #records(run: PostgresRun, sequences: readonly number[]): Promise<Map<number, KeptRow<"records">>> {
    const rows = await run("select * from records where sequence = any($1::bigint[])", [sequences]);
    return new Map(
      rows.map((row) => {
        const sequence = Number(row.sequence);
        return [sequence, { ...decodeRow("records", row), sequence }];
      }),
    );
  }

  async #contexts(
    run: PostgresRun,
    rows: readonly SearchSource[],
  ): Promise<Map<number, Pick<ContactContext, "nicknames" | "notes">>> {
    const found = await run(selectContexts, [...columnsOfKeys(rows), rows.map(({ sequence }) => sequence)]);
    return new Map(
      found.map((row) => [
        Number(row.record_sequence),
        { nicknames: JSON.parse(String(row.nicknames)), notes: String(row.notes) },
      ]),
    );
  }
}

/** See `search-schema.ts`. */
const sortedIndexes = ["search_entries_by_terms", "search_words_by_part", "search_words_by_spelling"];

/** So many rows tell PostgreSQL enough of what the others will be like. */
const rowsWorthCounting = 100;

const selectUncounted = `
  select oid from pg_class where oid = 'records'::regclass and reltuples < ${rowsWorthCounting}`;

const upsertEntries = `
  insert into search_entries (sequence, terms)
  select sequence, terms::tsvector from unnest($1::bigint[], $2::text[]) as entries(sequence, terms)
  on conflict (sequence) do update set terms = excluded.terms`;

/** `offset 0` and `materialized` keep the order: first the few entries, then each one's rows by their keys. */
const selectCandidates = `
  with found as materialized (select distinct sequence from search_entries_of($1::text[], $2))
  select context.*, found.sequence as record_sequence, record.search
  from found
  cross join lateral (select * from records where records.sequence = found.sequence offset 0) as record
  left join lateral (
    select * from contact_context
    where contact_context.vendor = record.vendor and contact_context.account = record.account
      and contact_context.kind = record.kind and contact_context.id = record.id
    offset 0
  ) as context on true
  where record.vendor = $3 and record.account = $4 and record.kind = $5 and record.deleted_at_ms is null`;

const selectContexts = `
  select wanted.sequence as record_sequence, nicknames, notes
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[]) as wanted(vendor, account, kind, id, sequence)
  cross join lateral (
    select nicknames, notes from contact_context
    where contact_context.vendor = wanted.vendor and contact_context.account = wanted.account
      and contact_context.kind = wanted.kind and contact_context.id = wanted.id
    offset 0
  ) as context`;

const selectRecords = `
  select record.*
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as wanted(vendor, account, kind, id)
  cross join lateral (
    select * from records
    where records.vendor = wanted.vendor and records.account = wanted.account
      and records.kind = wanted.kind and records.id = wanted.id
    offset 0
  ) as record`;

function scopeParameters({ vendor, account, kind }: SearchScope): string[] {
  return [vendor, account, kind].map(storableText);
}

function columnsOfKeys(keys: readonly RecordKey[]): string[][] {
  return [
    keys.map(({ vendor }) => storableText(vendor)),
    keys.map(({ account }) => storableText(account)),
    keys.map(({ kind }) => storableText(kind)),
    keys.map(({ id }) => storableText(id)),
  ];
}
