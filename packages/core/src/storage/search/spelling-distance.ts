/**
 * How many letters have to be added, left out, replaced, or exchanged with their neighbour to turn one word into the
 * other; `undefined` when that is more than `most`. (Optimal string alignment.)
 */
export function spellingDistance(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(one, other, row, above, before);
    if (Math.min(...current) > most) return undefined;
    before = above;
    above = current;
  }
  const distance = above[other.length] ?? Number.POSITIVE_INFINITY;
  return distance <= most ? distance : undefined;
}

/** How many such errors a word of a question may have: none in a word of two letters, two from eight on. */
export function allowedErrors(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * A word and everything it becomes when one letter is left out. Two words within one error of one another share one
 * of these, and so do some within two.
 */
export function spellingKeys(word: string): Set<string> {
  const keys = new Set([word]);
  for (let position = 0; position < word.length; position += 1) {
    keys.add(word.slice(0, position) + word.slice(position + 1));
  }
  return keys;
}

function nextRow(
  one: string,
  other: string,
  row: number,
  above: readonly number[],
  before: readonly number[],
): number[] {
  const letter = one[row - 1];
  const current = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const replaced = at(above, column - 1) + (letter === other[column - 1] ? 0 : 1);
    let best = Math.min(at(above, column) + 1, at(current, column - 1) + 1, replaced);
    const exchanged =
      row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === other[column - 1];
    if (exchanged) best = Math.min(best, at(before, column - 2) + 1);
    current.push(best);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
