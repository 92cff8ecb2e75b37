/** Longest description that every MCP client shows whole. */
export const maxDescriptionLength = 1024;

/**
 * The text on one line, cut at the end of a sentence or a word where it is longer than `length` characters.
 */
export function limitText(text: string, length: number = maxDescriptionLength): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const head = line.slice(0, length - 1);
  const sentence = head.lastIndexOf(". ");
  if (sentence > length / 2) return head.slice(0, sentence + 1);
  const word = head.lastIndexOf(" ");
  return `${dropHalfCharacter(word > length / 2 ? head.slice(0, word) : head)}…`;
}

/** Two sentences in one text; each may be empty. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .map((sentence) => (/[.!?:…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}

/** A cut between the two halves of a character outside the basic plane would leave ill-formed text. */
function dropHalfCharacter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, "");
}
