/** The lengths of time, in days, that a caller may choose; what the figures mean stands in the package's README. */
export interface Rules {
  /** An open deal that has stood in its stage for so long is stalled. */
  readonly stalledDays: number;
  /** An important contact with whom nothing has happened for so long is silent. */
  readonly silentDays: number;
}

/** What counts where the caller says nothing. */
export const DEFAULT_RULES: Rules = { stalledDays: 14, silentDays: 30 };

/** A rate of fewer decided deals than this is said to be of a small sample. */
export const SMALL_SAMPLE = 10;

/** From this importance on (0 to 100) a contact is important. */
export const IMPORTANT_FROM = 50;

const dayMs = 86_400_000;

/** Whole days of 24 hours from a moment until now; 0 for one that is yet to come. */
export function daysSince(atMs: number, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - atMs) / dayMs));
}

/** HighLevel's clock and ours may differ by so much. */
const toleranceMs = 5 * 60_000;

/** True for what has happened; what is yet to come is planned, and says nothing of the past. */
export function hasHappened(atMs: number, nowMs: number): boolean {
  return atMs <= nowMs + toleranceMs;
}

/** The moment so many days of 24 hours before another. */
export function daysBefore(atMs: number, days: number): number {
  return atMs - days * dayMs;
}

/** `2026-06-15T12:00:00.000Z`. */
export function isoTime(atMs: number): string {
  return new Date(atMs).toISOString();
}
