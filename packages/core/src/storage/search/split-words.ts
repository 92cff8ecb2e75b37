/** A word of a text. */
export interface TextWord {
  /** As it stands there. */
  readonly text: string;
  /** As it is compared: small letters without accents, or digits alone. */
  readonly folded: string;
}

/** What is read of one text; the rest of a longer one cannot be found. */
const longestText = 20_000;
/** Longer words are cut: they are no words. */
const longestWord = 40;

/** A word with its apostrophes, or a number with what stands between its parts. */
const anyWord = /[\p{L}\p{M}]+(?:['\u2019\u02bc][\p{L}\p{M}]+)*|\p{Nd}+(?:[ ().+/-]{1,3}\p{Nd}+)*/gu;
const asciiWord = /[A-Za-z]+(?:'[A-Za-z]+)*|[0-9]+(?:[ ().+/-]{1,3}[0-9]+)*/g;
const ascii = /^[\0-\x7f]*$/;

/**
 * The words of a text, in their order. Letters and digits are words apart (`jsmith82` is two), an apostrophe belongs to
 * its word, the parts of a phone number are one word, and each Chinese character is one.
 */
export function splitWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const word of matchWords(text)) {
    const folded = foldWord(word);
    if (folded === "") continue;
    if (hasIdeographs(folded))
      for (const part of splitIdeographs(folded)) words.push({ text: part, folded: part });
    else words.push({ text: word, folded });
  }
  return words;
}

/** Adds the words of a text as they are compared. */
export function addWords(text: string, words: Set<string>): void {
  for (const word of matchWords(text)) {
    const folded = foldWord(word);
    if (hasIdeographs(folded)) for (const part of splitIdeographs(folded)) words.add(part);
    else if (folded !== "") words.add(folded);
  }
}

/** Whether a folded word is made of digits. */
export function isNumber(folded: string): boolean {
  const first = folded.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function matchWords(text: string): readonly string[] {
  const read = text.length > longestText ? text.slice(0, longestText) : text;
  return read.match(ascii.test(read) ? asciiWord : anyWord) ?? [];
}

/** Letters that Unicode does not take apart, and that people without such a keyboard write otherwise. */
const otherLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

function foldWord(word: string): string {
  if (ascii.test(word))
    return cut((isNumber(word) ? word.replace(/[^0-9]/g, "") : word.replaceAll("'", "")).toLowerCase());
  const bare = word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mn}|[^\p{L}\p{M}\p{Nd}]/gu, "")
    .normalize("NFC")
    .replace(/[ßæœøđðłıþ]/g, (letter) => otherLetters[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return cut(bare);
}

function cut(word: string): string {
  if (word.length <= longestWord) return word;
  const short = word.slice(0, longestWord);
  // Half a surrogate pair is no text.
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

function hasIdeographs(folded: string): boolean {
  return !ascii.test(folded) && /\p{Script=Han}/u.test(folded);
}

function splitIdeographs(folded: string): readonly string[] {
  return folded.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
}
