import type { Key } from "./store.js";

// Every part ends with the lowest character in use, so that a prefix sorts before what it begins and no
// part can reach into the next. PostgreSQL's text holds no NUL, hence 1 and 2 in place of 0 and 1.
const end = "\u0001";
const escapeMark = "\u0002";
const pastEnd = "\u0002";

/**
 * One string for a key: different keys give different strings, and the strings sort by code point (as UTF-8
 * bytes do) in the order of the parts.
 */
export function encodeKey(key: Key): string {
  return end + key.map((part) => escapePart(part) + end).join("");
}

/** The parts of a string that {@link encodeKey} made. */
export function decodeKey(encoded: string): string[] {
  return encoded.split(end).slice(1, -1).map(unescapePart);
}

/** Bounds of every encoded key that begins with the given parts: `after < key < before`. */
export function encodedKeyRange(prefix: Key): { readonly after: string; readonly before: string } {
  const shared = encodeKey(prefix).slice(0, -end.length);
  return { after: shared, before: shared + pastEnd };
}

/** Compares encoded keys by code point, as a database does; JavaScript's own `<` compares UTF-16 units. */
export function compareEncodedKeys(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  for (let position = 0; position < shorter; position += 1) {
    const difference = codePointRank(left, position) - codePointRank(right, position);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Lifts surrogates, which stand for code points from U+10000 on, above the units U+E000 to U+FFFF. */
function codePointRank(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Escapes the marks themselves, NUL, and half surrogate pairs, which UTF-8 cannot carry. */
function escapePart(part: string): string {
  return part.replace(/[\p{Cc}\p{Surrogate}]/gu, (unit) =>
    unit > escapeMark && unit < "\ud800"
      ? unit
      : escapeMark + unit.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}

function unescapePart(part: string): string {
  const [start, ...escaped] = part.split(escapeMark);
  const units = escaped.map(
    (text) => String.fromCharCode(Number.parseInt(text.slice(0, 4), 16)) + text.slice(4),
  );
  return start + units.join("");
}
