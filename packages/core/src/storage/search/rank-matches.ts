import type { ContactContext, KeptRow, MatchReason, RecordMatch, RecordSearch } from "../records.js";
import type { AskedWord } from "./asked-words.js";
import { matchWord, type WordMatch } from "./match-word.js";
import { splitWords, type TextWord } from "./split-words.js";

/** What ranking reads of a record that may answer a search. */
export interface Candidate {
  readonly sequence: number;
  readonly search: Readonly<Record<string, string>>;
  readonly context: ContactContext | null;
}

/** A candidate that answers. */
export interface RankedCandidate extends Pick<RecordMatch, "score" | "reasons"> {
  readonly sequence: number;
}

type Weights = NonNullable<RecordSearch["weights"]>;

interface Field {
  readonly name: string;
  readonly weight: number;
  readonly words: readonly TextWord[];
}

/** A word of a question with what it has been compared with already: candidates share most of their words. */
interface Question extends AskedWord {
  readonly answer: (found: string) => WordMatch | undefined;
}

interface Find extends WordMatch {
  readonly field: Field;
  readonly word: TextWord;
}

/** How much a contact that is known to matter gains: enough to decide between equals. */
const importanceShare = 0.05;
/** How much a field gains of which every word was asked for. */
const wholeFieldShare = 0.05;

/**
 * The best candidates, the best first. A score is the mean over the words asked for of the best find for each (the field's
 * weight times how well the word answers), and a little for a field that was asked for whole and for a contact's importance.
 */
export function rankCandidates(
  asked: readonly AskedWord[],
  candidates: Iterable<Candidate>,
  weights: Weights,
  limit: number,
): RankedCandidate[] {
  const questions = asked.map((word): Question => ({ ...word, answer: rememberMatches(word.folded) }));
  const ranked: (RankedCandidate & { readonly lastInteractionAtMs: number })[] = [];
  for (const candidate of candidates) {
    const found = scoreCandidate(questions, candidate, weights);
    if (found === undefined) continue;
    const lastInteractionAtMs = candidate.context?.lastInteractionAtMs ?? 0;
    ranked.push({ sequence: candidate.sequence, ...found, lastInteractionAtMs });
  }
  ranked.sort(
    (one, other) =>
      other.score - one.score ||
      other.lastInteractionAtMs - one.lastInteractionAtMs ||
      one.sequence - other.sequence,
  );
  return ranked.slice(0, limit).map(({ sequence, score, reasons }) => ({ sequence, score, reasons }));
}

/** The matches of a search out of what was ranked and the rows that were read for it, in the order of the ranking. */
export function matchesOf(
  ranked: readonly RankedCandidate[],
  records: ReadonlyMap<number, KeptRow<"records">>,
  candidates: ReadonlyMap<number, Candidate>,
): RecordMatch[] {
  return ranked.flatMap(({ sequence, score, reasons }) => {
    const record = records.get(sequence);
    return record === undefined
      ? []
      : [{ record, context: candidates.get(sequence)?.context ?? null, score, reasons }];
  });
}

function rememberMatches(asked: string): Question["answer"] {
  const known = new Map<string, WordMatch | undefined>();
  return (found) => {
    if (!known.has(found)) known.set(found, matchWord(asked, found));
    return known.get(found);
  };
}

function scoreCandidate(
  asked: readonly Question[],
  { search, context }: Candidate,
  weights: Weights,
): Pick<RecordMatch, "score" | "reasons"> | undefined {
  const fields = fieldsOf(search, context, weights);
  const reasons: MatchReason[] = [];
  const foundWords = new Map<Field, Set<TextWord>>();
  let sum = 0;
  for (const word of asked) {
    const best = bestFind(word, fields);
    if (best === undefined) continue;
    sum += best.field.weight * best.quality;
    reasons.push({ field: best.field.name, asked: word.text, found: best.word.text, how: best.how });
    foundWords.set(best.field, (foundWords.get(best.field) ?? new Set()).add(best.word));
  }
  if (reasons.length === 0) return undefined;
  let share = 0;
  for (const [field, words] of foundWords) share = Math.max(share, words.size / field.words.length);
  const importance = Math.min(Math.max(context?.importance ?? 0, 0), 100) / 100;
  const score = sum / asked.length + wholeFieldShare * share + importanceShare * importance;
  return { score: Math.round(score * 10_000) / 10_000, reasons };
}

function fieldsOf(
  search: Readonly<Record<string, string>>,
  context: ContactContext | null,
  weights: Weights,
): Field[] {
  const texts: [string, string][] = Object.entries(search);
  if (context !== null) {
    for (const nickname of context.nicknames) texts.push(["nicknames", nickname]);
    texts.push(["notes", context.notes]);
  }
  return texts.map(([name, text]) => {
    const weight = Object.hasOwn(weights, name) ? (weights[name] ?? 1) : 1;
    return { name, weight, words: splitWords(text) };
  });
}

function bestFind(asked: Question, fields: readonly Field[]): Find | undefined {
  let best: Find | undefined;
  for (const field of fields) {
    for (const word of field.words) {
      const found = asked.answer(word.folded);
      if (found === undefined) continue;
      if (best === undefined || field.weight * found.quality > best.field.weight * best.quality) {
        best = { ...found, field, word };
      }
    }
  }
  return best;
}
