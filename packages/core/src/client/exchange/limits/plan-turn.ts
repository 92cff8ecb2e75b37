import { isJsonArray, isJsonObject, type Json } from "../../../json.js";
import type { Pace } from "../../../operation.js";
import { planTokens, returnToken, type TokenPace } from "./plan-tokens.js";
import { planWindow, returnToWindow, windowEndsAtMs } from "./plan-window.js";
import type { BucketState, Plan, Turn, TurnTimes } from "./turn.js";

/** A longer pause than this is not believed: the vendor will say so again. */
const longestPauseMs = 3_600_000;

/** The next turn within a limit. */
export function planTurn(pace: Pace, state: BucketState, times: TurnTimes): Plan {
  const known = { ...state, pausedUntilMs: pausedUntilMs(state, times.nowMs) };
  return hasTokens(pace) ? planTokens(pace, known, times) : planWindow(pace, known, times);
}

/** The state without a turn that nobody used. */
export function returnTurn(pace: Pace, state: BucketState, turn: Turn): BucketState {
  return hasTokens(pace) ? returnToken(pace, state, turn) : returnToWindow(state, turn);
}

/** The state in which no turn lies before a time. */
export function pauseTurns(state: BucketState, untilMs: number): BucketState {
  return { ...state, pausedUntilMs: Math.max(untilMs, state.pausedUntilMs ?? 0) };
}

/** What two that knew nothing of each other have given out; what both know of is counted once. */
export function mergeStates(one: BucketState, other: BucketState): BucketState {
  const cells = new Map(one.cells);
  for (const [cell, turns] of other.cells ?? []) cells.set(cell, Math.max(turns, cells.get(cell) ?? 0));
  return {
    cells: [...cells].sort(([left], [right]) => left - right),
    fullAtMs: Math.max(one.fullAtMs ?? 0, other.fullAtMs ?? 0),
    pausedUntilMs: Math.max(one.pausedUntilMs ?? 0, other.pausedUntilMs ?? 0),
  };
}

/** When nothing of the state counts any more, in milliseconds since 1970. */
export function stateEndsAtMs(pace: Pace, state: BucketState): number {
  const countedMs = hasTokens(pace) ? (state.fullAtMs ?? 0) : windowEndsAtMs(pace, state);
  return Math.ceil(Math.max(countedMs, state.pausedUntilMs ?? 0));
}

/** A state as a store holds it; whatever is none counts as nothing. */
export function readState(stored: Json | undefined): BucketState {
  if (!isJsonObject(stored)) return {};
  const { cells, fullAtMs, pausedUntilMs: until } = stored;
  return {
    ...(isJsonArray(cells) && { cells: cells.flatMap(readCell) }),
    ...(typeof fullAtMs === "number" && { fullAtMs }),
    ...(typeof until === "number" && { pausedUntilMs: until }),
  };
}

/** The state as JSON. */
export function writeState({ cells, fullAtMs, pausedUntilMs: until }: BucketState): Json {
  return {
    ...(cells && cells.length > 0 && { cells: cells.map(([cell, turns]) => [cell, turns]) }),
    ...(fullAtMs && { fullAtMs }),
    ...(until && { pausedUntilMs: until }),
  };
}

function hasTokens(pace: Pace): pace is TokenPace {
  return pace.burst !== undefined;
}

function pausedUntilMs({ pausedUntilMs: until = 0 }: BucketState, nowMs: number): number {
  return until > nowMs && until <= nowMs + longestPauseMs ? until : 0;
}

function readCell(stored: Json): readonly (readonly [number, number])[] {
  const [cell, turns] = isJsonArray(stored) ? stored : [];
  return typeof cell === "number" && typeof turns === "number" ? [[cell, turns]] : [];
}
