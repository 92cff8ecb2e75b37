import type { AskedWord } from "./asked-words.js";
import type { Candidate } from "./rank-matches.js";
import { markOfScope, type SearchScope } from "./search-terms.js";
import {
  type KnownWords,
  narrowerQueries,
  queryOfAnswers,
  queryOfContext,
  queryOfNames,
  queryOfWords,
  type TermQuery,
} from "./term-query.js";

/** What a search asks its database next; {@link FindStep.answer} takes what was found. */
export type FindStep =
  | {
      readonly ask: "entries";
      /** Each for itself, and up to `limit` entries of each; which ones of more does not matter. */
      readonly queries: readonly TermQuery[];
      readonly limit: number;
      /** Candidates that were answered before: they may be answered again, or as their sequence alone. */
      readonly known: ReadonlyMap<number, Candidate>;
      readonly answer: (found: readonly (Candidate | number)[]) => void;
    }
  | {
      readonly ask: "words";
      readonly mark: string;
      readonly words: readonly AskedWord[];
      readonly answer: (known: KnownWords) => void;
    };

/**
 * Looks for records worth ranking, in ever wider circles, and puts them into `candidates`: what somebody noted by hand, then
 * whoever answers every word, as it stands, by another name, misspelt. Where nobody answers all words, all but one, then fewer.
 */
export function* findSteps(
  scope: SearchScope,
  asked: readonly AskedWord[],
  limit: number,
  candidates: Map<number, Candidate>,
): Generator<FindStep, void, void> {
  const mark = markOfScope(scope);
  const whole = new Set<number>();
  yield entriesStep([queryOfContext(mark, asked)], limit, candidates, new Set());
  yield entriesStep([queryOfWords(mark, asked)], limit, candidates, whole);
  if (whole.size >= limit) return;
  const hasNicknames = asked.some(({ nicknames }) => nicknames.length > 0);
  if (hasNicknames) yield entriesStep([queryOfNames(mark, asked)], limit, candidates, whole);
  if (whole.size >= limit) return;
  let known: KnownWords = new Map();
  yield {
    ask: "words",
    mark,
    words: asked.filter(({ isNumber }) => !isNumber),
    answer: (found) => {
      known = found;
    },
  };
  yield entriesStep([queryOfAnswers(mark, asked, known)], limit, candidates, whole);
  for (const queries of narrowerQueries(mark, asked, known)) {
    if (whole.size > 0) return;
    yield entriesStep(queries, limit, candidates, whole);
  }
}

function entriesStep(
  queries: readonly TermQuery[],
  limit: number,
  candidates: Map<number, Candidate>,
  found: Set<number>,
): FindStep {
  return {
    ask: "entries",
    queries: queries.filter((query) => query.length > 0 && query.every((word) => word.length > 0)),
    limit,
    known: candidates,
    answer: (entries) => {
      for (const entry of entries) {
        if (typeof entry === "number") found.add(entry);
        else {
          found.add(entry.sequence);
          candidates.set(entry.sequence, entry);
        }
      }
    },
  };
}
