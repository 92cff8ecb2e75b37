import type { AskedWord } from "./asked-words.js";
import { withoutZeros } from "./match-word.js";
import { contextTerm, digitsOfTerm, type Term, termsOfNumber } from "./search-terms.js";

/** One way in which an entry answers a word: it has all of these terms. */
export type Alternative = readonly Term[];

/** The ways in which an entry answers a word: any of these will do. */
export type WordQuery = readonly Alternative[];

/** What an entry must answer: every one of these words. */
export type TermQuery = readonly WordQuery[];

/** The words of a collection that answer an asked one: begin with it, contain it or are spelled alike. */
export type KnownWords = ReadonlyMap<AskedWord, readonly string[]>;

/** Entries whose nicknames or notes answer any word: few, and what somebody wrote down by hand counts most. */
export function queryOfContext(mark: string, asked: readonly AskedWord[]): TermQuery {
  const words = asked.flatMap(({ folded, nicknames }) => [folded, ...nicknames]);
  return [words.map((word) => [contextTerm(mark, word)])];
}

/** Entries that have every word as it was asked. */
export function queryOfWords(mark: string, asked: readonly AskedWord[]): TermQuery {
  return asked.map((word) => queryOfWord(mark, word, [word.folded]));
}

/** Entries that have every word, or another name for it. */
export function queryOfNames(mark: string, asked: readonly AskedWord[]): TermQuery {
  return asked.map((word) => queryOfWord(mark, word, [word.folded, ...word.nicknames]));
}

/** Entries that answer every word in any way that is known. */
export function queryOfAnswers(mark: string, asked: readonly AskedWord[], known: KnownWords): TermQuery {
  return asked.map((word) =>
    queryOfWord(mark, word, [word.folded, ...word.nicknames, ...(known.get(word) ?? [])]),
  );
}

/** For entries that answer less: all words but one, then any two of them, then any one. */
export function narrowerQueries(mark: string, asked: readonly AskedWord[], known: KnownWords): TermQuery[][] {
  const words = queryOfAnswers(mark, asked, known);
  const without = words.map((_, left) => words.filter((_, position) => position !== left));
  const pairs = words.flatMap((one, position) => words.slice(position + 1).map((other) => [one, other]));
  const single = words.map((word) => [word]);
  const widths = [
    words.length > 2 ? without : [],
    words.length > 3 ? pairs : [],
    words.length > 1 ? single : [],
  ];
  return widths.filter((queries) => queries.length > 0);
}

function queryOfWord(mark: string, asked: AskedWord, words: readonly string[]): WordQuery {
  if (asked.isNumber) return queryOfNumber(mark, asked.folded);
  return [...new Set(words)].map((word) => [mark + word]);
}

/** Half of a long number may hold a typing error, and its beginning may be a country code that does not stand there. */
function queryOfNumber(mark: string, asked: string): WordQuery {
  const digits = withoutZeros(asked);
  if (digits.length < digitsOfTerm) return termsBeginningWith(digits).map((digits) => [mark + digits]);
  const parts = [digits];
  if (digits.length >= 8) {
    const half = Math.floor(digits.length / 2);
    parts.push(digits.slice(-7), digits.slice(0, half), digits.slice(half));
  }
  return parts.map((part) => wholeTermsOf(part).map((term) => mark + term));
}

/** `813` → `813 8130 8131 …`; a single digit stands for itself alone. */
function termsBeginningWith(digits: string): string[] {
  if (digits.length === 1 || digits.length === digitsOfTerm) return [digits];
  const longer = Array.from({ length: 10 }, (_, next) => termsBeginningWith(`${digits}${next}`));
  return [digits, ...longer.flat()];
}

function wholeTermsOf(digits: string): string[] {
  return [...new Set(termsOfNumber(digits).filter((term) => term.length === digitsOfTerm))];
}
