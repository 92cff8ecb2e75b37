import { meanings, stopWords } from "./plain-words.js";

/** The words of a text: parted at whatever is no letter or digit, and inside `camelCase`; "log in" is one word. */
export function splitWords(text: string): string[] {
  return text
    .replace(/\bget rid of\b/gi, "delete")
    .replace(/\b(log|sign|shut|set|turn|power)[\s_-]+(in|on|off|down|up)\b/gi, "$1$2")
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== "");
}

/**
 * What a word of a description is indexed as: its stem, and each meaning that it has. Stop words give nothing.
 * A word that somebody asks for and that stands in a description thus counts twice, as itself and by its meaning.
 */
export function writtenTerms(word: string): string[] {
  return termsOf(word, writtenMeanings);
}

/** What a word of a question is looked up as. */
export function saidTerms(word: string): string[] {
  return termsOf(word, saidMeanings);
}

/** Whether a term is a meaning, which no word can be written like. */
export function isMeaning(term: string): boolean {
  return term.startsWith("~");
}

/** Takes off the endings that English words are bent with; what is left need not be a word. */
export function stemWord(word: string): string {
  const bare = word
    .replace(/(?<=.{2})ies$/, "y")
    .replace(/(?<=ss|x|ch|sh)es$/, "")
    .replace(/(?<=.{2}[^sui])s$/, "")
    .replace(/(?<=.{3})(ing|ed|ion|ment)$/, "");
  return bare.replace(/([^aeiouls])\1$/, "$1").replace(/(?<=.{3})e$/, "");
}

function termsOf(word: string, meaningsOf: ReadonlyMap<string, readonly string[]>): string[] {
  const lower = word.toLowerCase();
  if (stopWords.has(lower)) return [];
  const stem = stemWord(lower);
  return [stem, ...(meaningsOf.get(stem) ?? [])];
}

const writtenMeanings = byStem(({ written }) => written);
const saidMeanings = byStem(({ said, written }) => [...said, ...written]);

function byStem(wordsOf: (meaning: (typeof meanings)[number]) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [index, meaning] of meanings.entries()) {
    for (const stem of new Set(wordsOf(meaning).map(stemWord))) {
      found.set(stem, [...(found.get(stem) ?? []), `~${index}`]);
    }
  }
  return found;
}
