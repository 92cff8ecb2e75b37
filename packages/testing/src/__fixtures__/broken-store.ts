import type { Store } from "@medtainer/core";

/** A store that does one thing wrong. */
export interface BrokenStore {
  /** Completes "a store that". */
  readonly fault: string;
  /** The titles of the cases that must fail; no other may. */
  readonly noticedBy: readonly string[];
  /** Verbs that take the place of those of a store that does nothing wrong. */
  readonly spoil: (store: Store, now: () => number) => Partial<Store>;
}

/** Runs after whatever was asked for at the same time; a failure that nobody waits for is dropped. */
export function later<Result>(run: () => Promise<Result>): Promise<Result> {
  const outcome = new Promise((resolve) => setImmediate(resolve)).then(run);
  outcome.catch(() => {});
  return outcome;
}
