import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IndexUpkeep } from "./index-upkeep.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("works once, when large writes have stopped", async () => {
  const upkeep = vi.fn(async () => {});
  const index = new IndexUpkeep(upkeep);
  for (let batch = 0; batch < 5; batch += 1) {
    index.wrote(1_000);
    await vi.advanceTimersByTimeAsync(900);
  }
  expect(upkeep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(upkeep).toHaveBeenCalledTimes(1);
});

test("lets a few rows be, until they have become many", async () => {
  const upkeep = vi.fn(async () => {});
  const index = new IndexUpkeep(upkeep);
  for (let row = 0; row < 999; row += 1) index.wrote(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(upkeep).not.toHaveBeenCalled();
  index.wrote(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(upkeep).toHaveBeenCalledTimes(1);
});

test("works again after a failure, and never twice at a time", async () => {
  const ends: (() => void)[] = [];
  const upkeep = vi.fn(
    () => new Promise<void>((_, reject) => ends.push(() => reject(new Error("The disk is full.")))),
  );
  const index = new IndexUpkeep(upkeep);
  for (let turn = 0; turn < 2; turn += 1) {
    index.wrote(1_000);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(upkeep).toHaveBeenCalledTimes(1);
  ends[0]?.();
  index.wrote(1_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(upkeep).toHaveBeenCalledTimes(2);
});

test("closes after the step under way, and begins nothing more", async () => {
  const steps: string[] = [];
  const upkeep = new IndexUpkeep(async (signal) => {
    for (let step = 1; step < 10 && !signal.aborted; step += 1) {
      steps.push(`step ${step}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  upkeep.wrote(1_000);
  await vi.advanceTimersByTimeAsync(1_050);
  const closed = upkeep.close().then(() => steps.push("closed"));
  await vi.advanceTimersByTimeAsync(500);
  await closed;
  upkeep.wrote(1_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(steps).toEqual(["step 1", "closed"]);
});
