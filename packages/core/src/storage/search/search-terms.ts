import type { ContactContext } from "../records.js";
import { spellingKeys } from "./spelling-distance.js";
import { addWords, isNumber } from "./split-words.js";

/**
 * A term is what the full-text indexes hold: a word, or a part of a number, behind the mark of the collection that it belongs
 * to. It is made of letters and digits alone, so that nothing in it could be read as an operator.
 */
export type Term = string;

/** The vendor, account and kind within which a search looks. */
export interface SearchScope {
  readonly vendor: string;
  readonly account: string;
  readonly kind: string;
}

/** What is indexed of one record. */
export interface SearchEntry {
  /** Its words; no numbers. */
  readonly words: ReadonlySet<string>;
  readonly terms: readonly Term[];
}

/** Of one record, so many different words can be found. */
const mostWords = 400;
/** How many digits of a number are one term: every four that follow one another. */
export const digitsOfTerm = 4;

/** How long a collection's mark is: what follows it in a term is the word. */
export const markLength = 7;

/**
 * The mark before each term of a collection: seven characters out of the three names. Where two collections share one, a
 * search sees the other's records as candidates and drops them, as it compares the names themselves too.
 */
export function markOfScope({ vendor, account, kind }: SearchScope): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify([vendor, account, kind])) {
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(markLength, "0");
}

/** What is indexed of a record and of what is known beside it. */
export function createSearchEntry(
  mark: string,
  search: Readonly<Record<string, string>>,
  context: Pick<ContactContext, "nicknames" | "notes"> | undefined,
): SearchEntry {
  const found = new Set<string>();
  for (const text of Object.values(search)) addWords(text, found);
  const known = new Set<string>();
  for (const text of textsOfContext(context)) addWords(text, known);
  const knownWords = [...known].slice(0, mostWords);
  const words = new Set<string>();
  const terms = new Set<Term>();
  for (const word of knownWords) if (!isNumber(word)) terms.add(contextTerm(mark, word));
  for (const word of [...knownWords, ...found].slice(0, mostWords)) {
    if (isNumber(word)) for (const part of termsOfNumber(word)) terms.add(mark + part);
    else {
      words.add(word);
      terms.add(mark + word);
    }
  }
  return { words, terms: [...terms] };
}

function textsOfContext(context: Pick<ContactContext, "nicknames" | "notes"> | undefined): string[] {
  return context === undefined ? [] : [...context.nicknames, context.notes];
}

/** The term of a word that stands in a record's nicknames or notes, beside the word's own. */
export function contextTerm(mark: string, word: string): Term {
  return `${mark}0${word}`;
}

/** Every four digits in a row, and the last three and two: whatever part is asked for, it is some of these terms, or begins one. */
export function termsOfNumber(digits: string): string[] {
  if (digits.length <= 1) return [digits];
  const terms: string[] = [];
  for (let start = 0; start < digits.length - 1; start += 1) {
    terms.push(digits.slice(start, start + digitsOfTerm));
  }
  return terms;
}

/** The longest word that is found by {@link spellingTerms}; what a longer one has in common with another is long enough to find it by. */
export const longestSpelling = 12;

/** How a word is found by a misspelt one: by each of these terms. Words of two letters and long ones have none. */
export function spellingTerms(mark: string, word: string): Term[] {
  if (word.length < 3 || word.length > longestSpelling) return [];
  return Array.from(spellingKeys(word), (key) => mark + key);
}
