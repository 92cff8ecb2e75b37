import { MedtainerError } from "../../errors/medtainer-error.js";
import type { RecordSearch } from "../records.js";

const mostMatches = 100;

/** How many matches a search may answer, and how many candidates are looked for to rank them. */
export interface SearchLimits {
  readonly matches: number;
  readonly candidates: number;
}

/** @throws MedtainerError `internal` for a limit that is no whole number from 0 on. */
export function limitsOfSearch({ limit = 10 }: RecordSearch): SearchLimits {
  if (!Number.isSafeInteger(limit) || limit < 0) {
    throw new MedtainerError("internal", `A search's limit cannot be ${limit}.`);
  }
  const matches = Math.min(limit, mostMatches);
  return { matches, candidates: Math.max(50, 2 * matches) };
}
