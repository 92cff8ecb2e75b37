/** Words of a question that say nothing about whom it is about. */
const stopWords: ReadonlySet<string> = new Set(
  (
    "a an and any are at be by com did do does for from had has have he her him his how i in is it its me my no of on or our " +
    "s she so that the their them there they this to us was we what when where which who whose with you your"
  ).split(" "),
);

/** The words that a question is about; all of them where nothing else would be left. */
export function withoutStopWords<Word extends { readonly folded: string }>(
  words: readonly Word[],
): readonly Word[] {
  const telling = words.filter(({ folded }) => !stopWords.has(folded));
  return telling.length > 0 ? telling : words;
}
