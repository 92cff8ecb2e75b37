import type { Pace } from "../../../operation.js";
import type { BucketState, Plan, Turn, TurnTimes } from "./turn.js";

/** Into how many cells a window is cut: more make better use of the limit, fewer forgive a later arrival. */
const cellsPerWindow = 10;
/** A request may arrive up to a cell late, so what arrives in one window was given out in two cells more. */
const span = cellsPerWindow + 2;

/**
 * The next turn within a limit of `requests` in any `windowMs`, as vendors count it: in a window that slides.
 *
 * Time is cut into cells of a tenth of a window, and any twelve cells in a row hold at most `requests` turns. What
 * arrives within one window, each at most a cell after its turn's own cell began to end, lies in twelve cells in a row;
 * so it is never more than `requests`. From rest all of `requests` may go at once; over time 83 % of the limit is used.
 */
export function planWindow(pace: Pace, state: BucketState, { nowMs, latestMs }: TurnTimes): Plan {
  const cellMs = pace.windowMs / cellsPerWindow;
  const current = cellAt(nowMs, cellMs);
  const earliestMs = Math.max(nowMs, state.pausedUntilMs ?? 0);
  const first = cellAt(earliestMs, cellMs);
  const turns = new Map((state.cells ?? []).filter(([cell]) => cell > current - span));
  const cell = findCell(turns, first, pace.requests);
  const atMs = cell === first ? earliestMs : Math.ceil(cell * cellMs);
  if (atMs > Math.max(nowMs, latestMs)) return { freeAtMs: atMs };
  turns.set(cell, (turns.get(cell) ?? 0) + 1);
  // Half of the cell that it may come late is left for the way to the vendor.
  const turn = { atMs, untilMs: (cell + 1.5) * cellMs, mark: cell };
  return { turn, state: { ...state, cells: [...turns].sort(([left], [right]) => left - right) } };
}

/** The state without a turn that nobody used. */
export function returnToWindow(state: BucketState, { mark }: Turn): BucketState {
  const cells = (state.cells ?? []).map(
    ([cell, turns]) => [cell, cell === mark ? turns - 1 : turns] as const,
  );
  return { ...state, cells: cells.filter(([, turns]) => turns > 0) };
}

/** When nothing of the state counts any more, in milliseconds since 1970. */
export function windowEndsAtMs({ windowMs }: Pace, { cells = [] }: BucketState): number {
  const last = Math.max(0, ...cells.map(([cell]) => cell));
  return ((last + span + 1) * windowMs) / cellsPerWindow;
}

function findCell(turns: ReadonlyMap<number, number>, first: number, requests: number): number {
  const all = [...turns.values()].reduce((sum, count) => sum + count, 0);
  if (all < requests) return first;
  for (let cell = first; ; cell++) if (fullestSpan(turns, cell) < requests) return cell;
}

/** Of all spans that the cell is part of, the turns in the one with the most. */
function fullestSpan(turns: ReadonlyMap<number, number>, cell: number): number {
  const count = (at: number) => turns.get(at) ?? 0;
  let sum = 0;
  for (let at = cell - span + 1; at <= cell; at++) sum += count(at);
  let fullest = sum;
  for (let end = cell + 1; end < cell + span; end++) {
    sum += count(end) - count(end - span);
    fullest = Math.max(fullest, sum);
  }
  return fullest;
}

/** The beginning of a cell is rounded up to a whole millisecond and must be found in its cell all the same. */
function cellAt(timeMs: number, cellMs: number): number {
  return Math.floor(timeMs / cellMs + 1e-4);
}
