import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Progress } from "../tool.js";
import { startCallContext } from "./call-context.js";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

function start() {
  const heard: Progress[] = [];
  const { context, end } = startCallContext({
    timeoutMs: 60_000,
    endsAtMs: 60_000,
    onProgress: (progress) => heard.push(progress),
  });
  return { heard, context, end };
}

test("a tool that says nothing is said to work, or to wait, once a second", () => {
  const { heard, context, end } = start();
  vi.advanceTimersByTime(1_000);
  const endWait = context.reportWait("Waiting for a turn");
  vi.advanceTimersByTime(2_000);
  endWait();
  vi.advanceTimersByTime(1_000);
  end();
  vi.advanceTimersByTime(5_000);
  expect(heard).toEqual([
    { progress: 1, message: "Working for 1 s" },
    { progress: 2, message: "Waiting for a turn" },
    { progress: 3, message: "Waiting for a turn" },
    { progress: 4, message: "Working for 4 s" },
  ]);
});

test("a tool that says how far it is is left to it, but for waits; progress always grows", () => {
  const { heard, context, end } = start();
  context.reportProgress({ progress: 3, total: 10, message: "Page 3" });
  vi.advanceTimersByTime(5_000);
  const endWait = context.reportWait("Waiting for a turn");
  vi.advanceTimersByTime(3_000);
  endWait();
  vi.advanceTimersByTime(5_000);
  context.reportProgress({ progress: 4, total: 10, message: "Page 4" });
  end();
  expect(heard.map(({ message }) => message)).toEqual([
    "Page 3",
    ...Array(4).fill("Waiting for a turn"),
    "Page 4",
  ]);
  const grown = heard.map(({ progress }) => progress);
  expect(grown).toEqual([...new Set(grown)].sort((left, right) => left - right));
  expect(heard.every(({ total }) => total === 10)).toBe(true);
});
