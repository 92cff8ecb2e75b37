import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pace } from "../../../operation.js";
import { planTurn, readState, returnTurn, writeState } from "./plan-turn.js";
import type { BucketState, Turn } from "./turn.js";

const epochMs = 1_763_740_800_000;

/** Takes turns one after another; a turn that would come too late is not taken. */
function opened(pace: Pace) {
  let state: BucketState = {};
  return {
    take(nowMs: number, longestMs = 300_000): Turn | number {
      const plan = planTurn(pace, state, { nowMs, latestMs: nowMs + longestMs });
      if (!plan.turn) return plan.freeAtMs;
      // Through JSON, as a store has it.
      state = readState(writeState(plan.state));
      return plan.turn;
    },
    giveBack(turn: Turn) {
      state = returnTurn(pace, state, turn);
    },
  };
}

/** A vendor that counts in a window that slides: refuses whatever is one too many in the last `windowMs`. */
function refusedBySlidingWindow({ requests, windowMs }: Pace, arrivalsMs: readonly number[]): number {
  const accepted: number[] = [];
  let refused = 0;
  for (const atMs of [...arrivalsMs].sort((left, right) => left - right)) {
    if (accepted.filter((other) => other > atMs - windowMs).length < requests) accepted.push(atMs);
    else refused += 1;
  }
  return refused;
}

/** A vendor with a bucket of `burst` tokens, of which `requests` come back in each `windowMs`. */
function refusedByTokenBucket(
  { requests, windowMs, burst = 1 }: Pace,
  arrivalsMs: readonly number[],
): number {
  let tokens = burst;
  let lastMs = 0;
  let refused = 0;
  for (const atMs of [...arrivalsMs].sort((left, right) => left - right)) {
    tokens = Math.min(burst, tokens + ((atMs - lastMs) * requests) / windowMs);
    lastMs = atMs;
    // A thousandth of a token, since the sum of many thirds is not a whole.
    if (tokens >= 0.999) tokens -= 1;
    else refused += 1;
  }
  return refused;
}

const paces: readonly (readonly [string, Pace])[] = [
  ["10 a second", { requests: 10, windowMs: 1_000 }],
  ["60 a minute", { requests: 60, windowMs: 60_000 }],
  ["100 in 10 seconds", { requests: 100, windowMs: 10_000 }],
  ["1 in 7 milliseconds", { requests: 1, windowMs: 7 }],
  ["3 in 100 milliseconds", { requests: 3, windowMs: 100 }],
  ["250 a minute", { requests: 250, windowMs: 60_000 }],
  ["a bucket of 20, one in 178,571 ms", { requests: 1, windowMs: 178_571, burst: 20 }],
  ["a bucket of 2, two a second", { requests: 2, windowMs: 1_000, burst: 2 }],
  ["a bucket of 1, one in 2 seconds", { requests: 1, windowMs: 2_000, burst: 1 }],
  ["a bucket of 30, one in 2 seconds", { requests: 1, windowMs: 2_000, burst: 30 }],
];

const judge = (pace: Pace) => (pace.burst === undefined ? refusedBySlidingWindow : refusedByTokenBucket);

/** By how much a request may arrive later than its turn's end allows for: the way to the vendor. */
const wayOf = ({ requests, windowMs, burst }: Pace) =>
  burst === undefined ? windowMs / 20 : (windowMs / requests) * (burst > 1 ? 0.5 : 0.05);

describe.each(paces)("%s", (_name, pace) => {
  test("whoever leaves within his turn is never refused, however the asking, the leaving and the way vary", () => {
    const step = fc.record({
      pauseShare: fc.double({ min: 0, max: 1, noNaN: true }),
      isBurst: fc.boolean(),
      lateShare: fc.double({ min: 0, max: 1, noNaN: true }),
      wayShare: fc.double({ min: 0, max: 0.999, noNaN: true }),
      isGivenBack: fc.nat(9).map((number) => number === 0),
    });
    const perTurnMs = pace.windowMs / pace.requests;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 300 }), (steps) => {
        const bucket = opened(pace);
        const arrivalsMs: number[] = [];
        let nowMs = epochMs;
        for (const { pauseShare, isBurst, lateShare, wayShare, isGivenBack } of steps) {
          nowMs += isBurst ? 0 : pauseShare * 3 * perTurnMs;
          const turn = bucket.take(nowMs, 10 * pace.windowMs);
          if (typeof turn === "number") {
            expect(turn).toBeGreaterThan(nowMs + 10 * pace.windowMs);
            continue;
          }
          expect(turn.atMs).toBeGreaterThanOrEqual(Math.floor(nowMs));
          if (isGivenBack) bucket.giveBack(turn);
          else arrivalsMs.push(turn.atMs + lateShare * (turn.untilMs - turn.atMs) + wayShare * wayOf(pace));
        }
        expect(judge(pace)(pace, arrivalsMs)).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  test("from rest nearly all that the vendor allows at once goes at once", () => {
    const bucket = opened(pace);
    const atOnce = pace.burst === undefined ? pace.requests : Math.max(1, pace.burst - 1);
    for (let number = 0; number < atOnce; number++)
      expect(bucket.take(epochMs)).toMatchObject({ atMs: epochMs });
    const next = bucket.take(epochMs, 0);
    expect(next).toBeGreaterThan(epochMs);
  });

  test("somebody who always wants more gets three quarters of the limit or more", () => {
    const bucket = opened(pace);
    let nowMs = epochMs;
    let taken = 0;
    const windows = 40;
    while (nowMs < epochMs + windows * pace.windowMs) {
      const turn = bucket.take(nowMs, Number.POSITIVE_INFINITY);
      if (typeof turn === "number") throw new Error("Nobody is refused who would wait for ever.");
      nowMs = Math.max(nowMs, turn.atMs);
      taken += 1;
    }
    expect(taken / (windows * pace.requests)).toBeGreaterThanOrEqual(0.75);
  });
});

test("two windows of 10 a second, by hand: ten at once, the next ten 1,200 ms after the cell of the first", () => {
  const bucket = opened({ requests: 10, windowMs: 1_000 });
  const at = (nowMs: number) => {
    const turn = bucket.take(nowMs);
    return typeof turn === "number" ? turn : turn.atMs - epochMs;
  };
  const first = Array.from({ length: 10 }, () => at(epochMs + 40));
  const second = Array.from({ length: 10 }, () => at(epochMs + 41));
  expect(first).toEqual(Array(10).fill(40));
  expect(second).toEqual(Array(10).fill(1_200));
  expect(at(epochMs + 42)).toBe(2_400);
});

test("a bucket of 3 that regains one a second, by hand: two at once, then one a second", () => {
  const bucket = opened({ requests: 1, windowMs: 1_000, burst: 3 });
  const turns = Array.from({ length: 5 }, () => bucket.take(epochMs));
  expect(turns.map((turn) => (typeof turn === "number" ? turn : turn.atMs - epochMs))).toEqual([
    0, 0, 1_000, 2_000, 3_000,
  ]);
});

test("what comes too late is not taken, and is told", () => {
  const bucket = opened({ requests: 1, windowMs: 60_000 });
  bucket.take(epochMs);
  for (let number = 0; number < 5; number++) expect(bucket.take(epochMs, 10_000)).toBe(epochMs + 72_000);
  expect(bucket.take(epochMs, 72_000)).toMatchObject({ atMs: epochMs + 72_000 });
});

test("a clock that jumps back an hour stops nobody for an hour", () => {
  for (const [, pace] of paces) {
    const bucket = opened(pace);
    for (let number = 0; number < 50; number++) bucket.take(epochMs, Number.POSITIVE_INFINITY);
    const turn = bucket.take(epochMs - 3_600_000, Number.POSITIVE_INFINITY);
    const waitMs = typeof turn === "number" ? turn : turn.atMs - (epochMs - 3_600_000);
    expect(waitMs).toBeLessThanOrEqual(1.3 * Math.max(pace.windowMs / pace.requests, pace.windowMs));
  }
});

test.each([
  [null],
  ["x"],
  [[]],
  [{ cells: "x" }],
  [{ cells: [["a", 1], [1]], fullAtMs: "x", pausedUntilMs: null }],
])("what is no state counts as nothing: %j", (stored) => {
  expect(
    planTurn({ requests: 1, windowMs: 1_000 }, readState(stored), { nowMs: epochMs, latestMs: epochMs }),
  ).toMatchObject({ turn: { atMs: epochMs } });
});
