import type { AskedWord } from "../search/asked-words.js";
import { markLength, spellingTerms, type Term } from "../search/search-terms.js";
import type { KnownWords } from "../search/term-query.js";
import {
  answersTo,
  lookupOf,
  mostWordsOfBeginning,
  mostWordsOfLookup,
  mostWordsOfThirds,
  paddedWord,
  thirdsOf,
  trigramsOf,
} from "../search/word-lookups.js";
import { anyOf, FTS5_SYNTAX } from "../sql/search-text.js";
import type { SqliteStatement } from "./driver.js";

/** Words that need not be looked up again before they are added: some 5 MB of them at most. */
const mostRemembered = 50_000;

/** The distinct words of all collections in an SQLite file, and the indexes by which others lead to them. */
export class SqliteWords {
  readonly #remembered = new Set<Term>();
  /** The word added last. While it stands, so does every other that is remembered: no transaction was undone. */
  #last: { readonly id: number; readonly term: Term } | undefined;

  constructor(private readonly prepare: (text: string) => SqliteStatement) {}

  /** Adds those that are not there yet. */
  add(terms: ReadonlySet<Term>): void {
    this.#forgetUndone();
    const unknown = [...terms].filter((term) => !this.#remembered.has(term));
    if (unknown.length === 0) return;
    const added = this.prepare(insertWords).all(JSON.stringify(unknown));
    const insertParts = this.prepare("insert into search_word_parts (rowid, word) values (?, ?)");
    const insertSpellings = this.prepare("insert into search_word_spellings (rowid, terms) values (?, ?)");
    for (const row of added) {
      const id = Number(row.id);
      const term = String(row.term);
      const word = term.slice(markLength);
      insertParts.run(id, paddedWord(word));
      const spellings = spellingTerms(term.slice(0, markLength), word);
      if (spellings.length > 0) insertSpellings.run(id, spellings.join(" "));
      this.#last = { id, term };
    }
    this.#remember(unknown);
  }

  /** The words of a collection that answer each of those asked: begin with it, contain it or are spelled alike. */
  answering(mark: string, asked: readonly AskedWord[]): KnownWords {
    return new Map(asked.map((word) => [word, this.#answering(mark, word)]));
  }

  #answering(mark: string, asked: AskedWord): string[] {
    const { beginning, part, spellings } = lookupOf(mark, asked);
    const found: string[] = [];
    if (beginning !== undefined) found.push(...this.#beginning(beginning));
    if (part !== undefined) found.push(...this.#containing(mark, [part], mostWordsOfLookup));
    if (spellings.length > 0) found.push(...this.#spelled(spellings));
    const answers = answersTo(asked, found);
    const thirds = thirdsOf(asked);
    if (answers.length > 0 || thirds.length === 0) return answers;
    return answersTo(asked, this.#containing(mark, thirds, mostWordsOfThirds));
  }

  #beginning(term: Term): string[] {
    const rows = this.prepare(selectBeginning).all(
      term,
      `${term}\u{10ffff}`,
      mostWordsOfBeginning,
      mostWordsOfLookup,
    );
    return rows.map(wordOf);
  }

  #containing(mark: string, parts: readonly string[], limit: number): string[] {
    const query = anyOf(parts.map(trigramsOf), FTS5_SYNTAX);
    return this.prepare(selectContaining).all(query, mark, `${mark}\u{10ffff}`, limit).map(wordOf);
  }

  #spelled(terms: readonly Term[]): string[] {
    const query = anyOf(
      terms.map((term) => [term]),
      FTS5_SYNTAX,
    );
    return this.prepare(selectSpelled)
      .all(query, 4 * mostWordsOfLookup)
      .map(wordOf);
  }

  #remember(terms: readonly Term[]): void {
    if (this.#remembered.size + terms.length > mostRemembered) this.#remembered.clear();
    for (const term of terms) this.#remembered.add(term);
  }

  #forgetUndone(): void {
    if (this.#last === undefined) return;
    const row = this.prepare("select term from search_words where id = ?").get(this.#last.id);
    if (row?.term === this.#last.term) return;
    this.#remembered.clear();
    this.#last = undefined;
  }
}

const insertWords = `
  insert into search_words (term) select value from json_each(?) where true
  on conflict do nothing returning id, term`;

const selectBeginning = `
  select term from (select id, term from search_words where term >= ? and term < ? limit ?)
  order by id limit ?`;

const selectContaining = `
  select search_words.term
  from search_word_parts cross join search_words on search_words.id = search_word_parts.rowid
  where search_word_parts match ? and search_words.term >= ? and search_words.term < ?
  order by search_word_parts.rowid limit ?`;

const selectSpelled = `
  select search_words.term
  from search_word_spellings cross join search_words on search_words.id = search_word_spellings.rowid
  where search_word_spellings match ? order by search_word_spellings.rowid limit ?`;

function wordOf({ term }: { readonly term?: unknown }): string {
  return String(term).slice(markLength);
}
