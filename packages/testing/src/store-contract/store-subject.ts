import type { Store } from "@medtainer/core";
import type { FakeClock } from "../fake-clock.js";

/** What a case is given: two connections to one empty place, and the clock that both go by. */
export interface StoreSubject {
  readonly store: Store;
  readonly other: Store;
  readonly clock: FakeClock;
}
