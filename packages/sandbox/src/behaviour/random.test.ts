import { expect, test } from "vitest";
import { createRandom } from "./random.js";

test("the same seed gives the same sequence, another seed another", () => {
  const draw = (seed: number | string) => {
    const random = createRandom(seed);
    return [
      random.integer(0, 1_000_000),
      random.hex(8),
      random.uuid(),
      random.pick(["a", "b", "c"]),
      random.fraction(),
    ];
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw("cpu of droplet 1")).toEqual(draw("cpu of droplet 1"));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw("a")).not.toEqual(draw("b"));
});

test("whole numbers reach both ends and no further", () => {
  const random = createRandom(3);
  const drawn = new Set(Array.from({ length: 200 }, () => random.integer(2, 4)));
  expect([...drawn].sort()).toEqual([2, 3, 4]);
});

test("a UUID is one of version 4", () => {
  expect(createRandom(5).uuid()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("nothing can be picked from nothing", () => {
  expect(() => createRandom(1).pick([])).toThrow("nothing to pick from");
});
