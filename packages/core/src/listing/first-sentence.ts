/** A full stop (or the like) before what a sentence can begin with; the dots of `e.g.` and of `v1.2` end none. */
const sentence = /^.*?(?<!\be\.g|\bi\.e)[.!?](?=\s+["'`(*\p{Lu}]|\s*\n|\s*$)/u;

/** The first sentence of a text, or its first line; cut at a word where it is longer than `mostCharacters`. */
export function firstSentence(text: string, mostCharacters: number): string {
  const whole = text.trim();
  const first = sentence.exec(whole)?.[0] ?? whole.split("\n", 1)[0] ?? "";
  if (first.length <= mostCharacters) return first;
  return `${first.slice(0, mostCharacters - 1).replace(/\s+\S*$/u, "")}…`;
}
