import type { MatchReason } from "../records.js";
import { nicknamesOf } from "./nicknames.js";
import { allowedErrors, spellingDistance } from "./spelling-distance.js";
import { isNumber } from "./split-words.js";

/** How one word answers another. */
export interface WordMatch {
  readonly how: MatchReason["how"];
  /** Up to 1, for the same word. */
  readonly quality: number;
}

/** How a word that stands somewhere answers a word of a question, both folded; `undefined` when it does not. */
export function matchWord(asked: string, found: string): WordMatch | undefined {
  if (asked === found) return { how: "exact", quality: 1 };
  if (isNumber(asked) || isNumber(found)) return matchNumber(asked, found);
  if (nicknamesOf(asked).has(found)) return { how: "nickname", quality: 0.9 };
  const share = asked.length / found.length;
  if (isLongEnough(asked) && found.startsWith(asked)) return { how: "prefix", quality: 0.55 + 0.4 * share };
  if (asked.length >= 3 && found.includes(asked)) return { how: "part", quality: 0.4 + 0.35 * share };
  return matchSpelling(asked, found);
}

/** One letter begins too many words; but not where letters are syllables. */
export function isLongEnough(asked: string): boolean {
  return asked.length >= 2 || asked > "\u0fff";
}

/** Digits are compared with and without country code and the zero before it: the longer must end with the shorter, or contain it. */
function matchNumber(asked: string, found: string): WordMatch | undefined {
  if (!isNumber(asked) || !isNumber(found)) return undefined;
  const digits = withoutZeros(asked);
  const kept = withoutZeros(found);
  if (digits === kept) return { how: "exact", quality: 0.98 };
  if (digits.length < 2) return undefined;
  const quality = 0.55 + (0.4 * digits.length) / Math.max(digits.length, found.length);
  if (found.startsWith(digits)) return { how: "prefix", quality };
  if (found.includes(digits)) return { how: "part", quality };
  if (kept.length >= 7 && digits.endsWith(kept)) return { how: "part", quality: 0.9 };
  if (digits.length < 7) return undefined;
  const errors = spellingDistance(digits, found.slice(-digits.length), 1);
  return errors === undefined ? undefined : { how: "spelling", quality: 0.6 };
}

/** Without what is dialled before a number: `0` within a country, `00` before its code. A short one may be its end, with a zero of its own. */
export function withoutZeros(digits: string): string {
  return digits.length < 7 ? digits : digits.replace(/^0+(?=\d)/, "");
}

function matchSpelling(asked: string, found: string): WordMatch | undefined {
  const most = allowedErrors(Math.min(asked.length, found.length));
  if (most === 0) return undefined;
  // Of three letters nearly every other word is one error away: the first must be right.
  if (asked.length <= 3 && asked[0] !== found[0]) return undefined;
  const errors = spellingDistance(asked, found, most);
  return errors === undefined
    ? undefined
    : { how: "spelling", quality: 0.85 - (0.6 * errors) / asked.length };
}
