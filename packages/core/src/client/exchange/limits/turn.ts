/** When a request may leave. */
export interface Turn {
  /** Not before this, in milliseconds since 1970. */
  readonly atMs: number;
  /** Not after this: the turn has passed, and another must be taken. */
  readonly untilMs: number;
  /** What the plan needs to take the turn back. */
  readonly mark: number;
}

/** What is known of one limit of one account. Every part may be absent: then nothing has happened yet. */
export interface BucketState {
  /** For a window: how many turns lie in which of its cells, by the cell's number since 1970. */
  readonly cells?: readonly (readonly [cell: number, turns: number])[];
  /** For a token bucket: when it is full again, in milliseconds since 1970. */
  readonly fullAtMs?: number;
  /** No turn lies before this, because the vendor has asked to be left alone; milliseconds since 1970. */
  readonly pausedUntilMs?: number;
}

/** The times between which a turn is looked for, in milliseconds since 1970. */
export interface TurnTimes {
  readonly nowMs: number;
  /** A turn later than this is of no use to the caller, unless it is now. */
  readonly latestMs: number;
}

/** A turn and what is known once it is taken; or, where it would come too late, when it would come. */
export type Plan =
  | { readonly turn: Turn; readonly state: BucketState }
  | { readonly turn?: undefined; readonly freeAtMs: number };

/** Nobody waits longer for a turn, in milliseconds. */
export const longestWaitMs = 300_000;
