import { nicknamesOf } from "./nicknames.js";
import { isNumber, splitWords } from "./split-words.js";
import { withoutStopWords } from "./stop-words.js";

/** A word of a question. */
export interface AskedWord {
  /** As it was asked. */
  readonly text: string;
  readonly folded: string;
  readonly isNumber: boolean;
  /** Other names of whoever is called so, folded. */
  readonly nicknames: readonly string[];
}

/** Whoever asks with more words is answered by the first of these that tell anything. */
const mostWords = 8;

/** What a question asks for: its distinct words without those that say nothing. */
export function readAskedWords(text: string): AskedWord[] {
  const distinct = new Map(splitWords(text).map((word) => [word.folded, word]));
  const telling = withoutStopWords([...distinct.values()]);
  return telling.slice(0, mostWords).map((word) => ({
    ...word,
    isNumber: isNumber(word.folded),
    nicknames: [...nicknamesOf(word.folded)],
  }));
}
