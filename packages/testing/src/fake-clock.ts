/** A clock that stands still until it is told otherwise. */
export interface FakeClock {
  /** The time in milliseconds since 1970; hand it over wherever a `now` is asked for. */
  readonly now: () => number;
  /** Moves the time; a negative number turns it back. */
  advance(durationMs: number): void;
}

/** Makes a clock that starts at 2026-01-01T00:00:00Z, or at the time given. */
export function createFakeClock(startMs: number = Date.UTC(2026, 0, 1)): FakeClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance(durationMs) {
      nowMs += durationMs;
    },
  };
}
