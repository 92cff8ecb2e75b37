import type { AskedWord } from "../search/asked-words.js";
import { markLength, spellingTerms, type Term } from "../search/search-terms.js";
import type { KnownWords } from "../search/term-query.js";
import {
  answersTo,
  lookupOf,
  mostWordsOfLookup,
  mostWordsOfThirds,
  thirdsOf,
} from "../search/word-lookups.js";
import type { AnsweredRow } from "../sql/program.js";

/** Runs one statement on the connection of a transaction, or on any where nothing is written. */
export type PostgresRun = (sql: string, parameters: readonly unknown[]) => Promise<readonly AnsweredRow[]>;

/** Words that need not be looked up again before they are added: some 5 MB of them at most. */
const mostRemembered = 50_000;

/** The distinct words of all collections in a PostgreSQL schema, and the indexes by which others lead to them. */
export class PostgresWords {
  readonly #remembered = new Set<Term>();
  /** The word added last. While it stands, so does every other that is remembered: no transaction was undone. */
  #last: Term | undefined;

  /** Adds those that are not there yet. */
  async add(run: PostgresRun, terms: ReadonlySet<Term>): Promise<void> {
    await this.#forgetUndone(run);
    // In one order, so that two processes that add the same words wait for one another and not in a circle.
    const unknown = [...terms].filter((term) => !this.#remembered.has(term)).sort();
    if (unknown.length === 0) return;
    const added = await run(insertWords, [unknown, unknown.map(wordOf), unknown.map(spellingsOf)]);
    const last = added.at(-1);
    if (last !== undefined) this.#last = String(last.term);
    if (this.#remembered.size + unknown.length > mostRemembered) this.#remembered.clear();
    for (const term of unknown) this.#remembered.add(term);
  }

  /** The words of a collection that answer each of those asked: begin with it, contain it or are spelled alike. */
  async answering(run: PostgresRun, mark: string, asked: readonly AskedWord[]): Promise<KnownWords> {
    const lookups = asked.map((word) => lookupOf(mark, word));
    const rows = await run(selectWords, [
      mark,
      lookups.flatMap(({ beginning }) => beginning ?? []),
      lookups.flatMap(({ part }) => (part === undefined ? [] : [`%${part}%`])),
      lookups.flatMap(({ spellings }) => spellings),
      mostWordsOfLookup,
    ]);
    const found = rows.map(({ term }) => wordOf(String(term)));
    const known = new Map<AskedWord, readonly string[]>(asked.map((word) => [word, answersTo(word, found)]));
    const unanswered = asked.filter((word) => known.get(word)?.length === 0);
    for (const [word, answers] of await this.#byThirds(run, mark, unanswered)) known.set(word, answers);
    return known;
  }

  async #byThirds(run: PostgresRun, mark: string, asked: readonly AskedWord[]): Promise<KnownWords> {
    const patterns = asked.flatMap(thirdsOf).map((part) => `%${part}%`.replace("%  ", "").replace(" %", ""));
    if (patterns.length === 0) return new Map();
    const rows = await run(selectWords, [mark, [], patterns, [], mostWordsOfThirds]);
    const found = rows.map(({ term }) => wordOf(String(term)));
    return new Map(asked.map((word) => [word, answersTo(word, found)]));
  }

  async #forgetUndone(run: PostgresRun): Promise<void> {
    if (this.#last === undefined) return;
    const [row] = await run("select 1 from search_words where term = $1", [this.#last]);
    if (row !== undefined) return;
    this.#remembered.clear();
    this.#last = undefined;
  }
}

const insertWords = `
  insert into search_words (term, word, spellings)
  select term, word, string_to_array(spellings, ' ') from unnest($1::text[], $2::text[], $3::text[]) as fresh(term, word, spellings)
  on conflict (term) do nothing returning term`;

const selectWords = "select term from search_words_of($1, $2::text[], $3::text[], $4::text[], $5)";

function wordOf(term: Term): string {
  return term.slice(markLength);
}

function spellingsOf(term: Term): string {
  return spellingTerms(term.slice(0, markLength), wordOf(term)).join(" ");
}
