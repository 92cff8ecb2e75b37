import type { Pace } from "../../../operation.js";
import { type BucketState, longestWaitMs, type Plan, type Turn, type TurnTimes } from "./turn.js";

/** A limit with a token bucket. */
export type TokenPace = Pace & { readonly burst: number };

/**
 * The next turn within a limit that the vendor counts by a token bucket: `burst` at once, and `requests` more in each
 * `windowMs`. One token of the vendor's is never counted on, so that a request may arrive later than the one after it;
 * where there is but one, they come a tenth slower instead.
 */
export function planTokens(pace: TokenPace, state: BucketState, { nowMs, latestMs }: TurnTimes): Plan {
  const { perTokenMs, lendMs } = measuresOf(pace);
  const earliestMs = Math.max(nowMs, state.pausedUntilMs ?? 0);
  const fullAtMs = knownFullAtMs(pace, state, nowMs);
  const atMs = Math.ceil(Math.max(earliestMs, fullAtMs - lendMs));
  if (atMs > Math.max(nowMs, latestMs)) return { freeAtMs: atMs };
  const nextFullAtMs = Math.max(fullAtMs, atMs) + perTokenMs;
  const turn = { atMs, untilMs: atMs + slackOf(pace, perTokenMs), mark: nextFullAtMs };
  return { turn, state: { ...state, fullAtMs: nextFullAtMs } };
}

/** The state without a turn that nobody used; only the last turn can be given to somebody else. */
export function returnToken(pace: TokenPace, state: BucketState, { mark }: Turn): BucketState {
  if (state.fullAtMs !== mark) return state;
  return { ...state, fullAtMs: mark - measuresOf(pace).perTokenMs };
}

function measuresOf({ requests, windowMs, burst }: TokenPace) {
  const perTokenMs = (windowMs / requests) * (burst > 1 ? 1 : 1.1);
  return { perTokenMs, lendMs: (Math.max(burst - 1, 1) - 1) * perTokenMs };
}

/** Of the time that a request may arrive late, half is left for the way to the vendor. */
function slackOf({ burst }: TokenPace, perTokenMs: number): number {
  return perTokenMs * (burst > 1 ? 0.5 : 0.04);
}

/** A state out of a future that nobody could have reserved was written by a clock that has jumped back since. */
function knownFullAtMs(pace: TokenPace, { fullAtMs = 0 }: BucketState, nowMs: number): number {
  const { perTokenMs, lendMs } = measuresOf(pace);
  return fullAtMs > nowMs + lendMs + perTokenMs + longestWaitMs ? nowMs + lendMs : fullAtMs;
}
