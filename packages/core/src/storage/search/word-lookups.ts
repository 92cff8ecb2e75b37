import type { AskedWord } from "./asked-words.js";
import { isLongEnough, matchWord } from "./match-word.js";
import { spellingTerms, type Term } from "./search-terms.js";

/** What to look up among the words of a collection, to learn which of them answer an asked one. */
export interface WordLookup {
  /** Words whose terms begin so; see {@link Term}. */
  readonly beginning: Term | undefined;
  /** Words that contain this; `undefined` where it is too short to look for. */
  readonly part: string | undefined;
  /** Words that are found misspelt under any of these terms. */
  readonly spellings: readonly Term[];
}

/** Of one kind of lookup, so many words are taken: those that were met first, which are the frequent ones. */
export const mostWordsOfLookup = 48;
/** How many words that begin alike are looked at to find those. */
export const mostWordsOfBeginning = 4000;
/** How many words that share a third are compared with a word that holds two errors. */
export const mostWordsOfThirds = 3000;
/** An asked word stands for at most so many others. */
const mostAnswers = 64;

/** The lookups for an asked word; numbers are found without. */
export function lookupOf(mark: string, { folded }: AskedWord): WordLookup {
  return {
    beginning: isLongEnough(folded) ? mark + folded : undefined,
    part: folded.length >= 4 || (folded.length === 3 && folded > "\u0fff") ? folded : undefined,
    spellings: spellingTerms(mark, folded),
  };
}

/**
 * Where a long word has two errors, one third of it has none: three parts of a {@link paddedWord}, one of which a word must
 * contain. Empty for a short word, where that would say too little.
 */
export function thirdsOf({ folded }: AskedWord): string[] {
  if (folded.length < 8) return [];
  const one = Math.floor(folded.length / 3);
  const two = folded.length - one;
  return [`  ${folded.slice(0, one)}`, folded.slice(one, two), `${folded.slice(two)} `];
}

/** A word as the index of its parts has it: its beginning and end are parts too. */
export function paddedWord(word: string): string {
  return `  ${word} `;
}

/** Those of the words that were looked up which answer, the best first. */
export function answersTo({ folded }: AskedWord, words: Iterable<string>): string[] {
  const answers: { word: string; quality: number }[] = [];
  for (const word of new Set(words)) {
    const match = matchWord(folded, word);
    if (match !== undefined) answers.push({ word, quality: match.quality });
  }
  answers.sort((one, other) => other.quality - one.quality);
  return answers.slice(0, mostAnswers).map(({ word }) => word);
}

/** Every three letters in a row: a word that contains a text contains all of these. */
export function trigramsOf(text: string): string[] {
  const letters = [...text];
  const trigrams = letters.slice(2).map((_, start) => letters.slice(start, start + 3).join(""));
  return [...new Set(trigrams)];
}
