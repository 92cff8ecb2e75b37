import type { Pace } from "../../../operation.js";
import type { Turn } from "./turn.js";

/** One limit of one account. */
export interface Bucket {
  /** Tells it from all others; made of parts as a store's key is. */
  readonly key: readonly string[];
  readonly pace: Pace;
}

/** A turn; or, where it would come later than asked, when it would come, in milliseconds since 1970. */
export type Answer = { readonly turn: Turn } | { readonly turn?: undefined; readonly freeAtMs: number };

/** Where turns are given out. Nobody is given another's, and each is given in the order of asking. */
export interface TurnBook {
  /** @param latestMs A later turn is not taken; milliseconds since 1970. */
  take(bucket: Bucket, latestMs: number): Promise<Answer>;
  /** Gives a turn back that was not used. */
  giveBack(bucket: Bucket, turn: Turn): Promise<void>;
  /** From now on no turn lies before `untilMs` (milliseconds since 1970). */
  pause(bucket: Bucket, untilMs: number): Promise<void>;
}
