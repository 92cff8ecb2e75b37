import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createEventStreams } from "./event-streams.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Reads until the stream ends; answers what there was so far, and whether it has ended. */
function follow(response: Response): { lines: number; isEnded: boolean } {
  const seen = { lines: 0, isEnded: false };
  void (async () => {
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) seen.lines += 1;
    seen.isEnded = true;
  })();
  return seen;
}

test("18. a stream whose key is revoked ends at its next line; others go on", async () => {
  let isAllowed = true;
  const streams = createEventStreams();
  const revoked = follow(streams.open(async () => isAllowed));
  const other = follow(streams.open(async () => true));
  await vi.advanceTimersByTimeAsync(30_000);
  expect([revoked.lines, revoked.isEnded]).toEqual([3, false]);
  isAllowed = false;
  await vi.advanceTimersByTimeAsync(15_000);
  expect([revoked.lines, revoked.isEnded]).toEqual([3, true]);
  await vi.advanceTimersByTimeAsync(15_000);
  expect([other.lines, other.isEnded]).toEqual([5, false]);
  streams.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(other.isEnded).toBe(true);
});

test("a stream that ends while it is asked about is left alone", async () => {
  const streams = createEventStreams();
  const followed = follow(
    streams.open(() => new Promise((resolve) => setTimeout(() => resolve(true), 1_000))),
  );
  await vi.advanceTimersByTimeAsync(15_500);
  streams.close();
  await vi.advanceTimersByTimeAsync(5_000);
  expect([followed.lines, followed.isEnded]).toEqual([1, true]);
});
