/** A text of at most so many characters; a longer one ends with `…`. Cut between characters: no emoji is torn apart. */
export function cutText(text: string, longest: number): string {
  // A character has one or two units.
  const letters = [...text.slice(0, (longest + 1) * 2)];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join("")}…`;
}
