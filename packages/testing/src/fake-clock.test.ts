import { expect, test } from "vitest";
import { createFakeClock } from "./fake-clock.js";

test("stands still until it is moved, either way", () => {
  const { now, advance } = createFakeClock(1000);
  expect(now()).toBe(1000);
  advance(500);
  expect(now()).toBe(1500);
  advance(-600);
  expect(now()).toBe(900);
});

test("starts at a time that is the same in every run", () => {
  expect(new Date(createFakeClock().now()).toISOString()).toBe("2026-01-01T00:00:00.000Z");
});
