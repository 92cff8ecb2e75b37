import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedErrors, spellingDistance, spellingKeys } from "./spelling-distance.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });

describe("spellingDistance", () => {
  test.each<[string, string, number | undefined]>([
    ["tampa", "tampa", 0],
    ["tmapa", "tampa", 1],
    ["tampe", "tampa", 1],
    ["tamp", "tampa", 1],
    ["ttampa", "tampa", 1],
    ["tmpaa", "tampa", 2],
    ["tapma", "tmapa", 2],
    ["miami", "tampa", undefined],
    ["", "ab", 2],
  ])("%s and %s", (one, other, distance) => {
    expect(spellingDistance(one, other, 2)).toBe(distance);
  });

  test("is the same both ways, and zero for the same word alone", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = spellingDistance(one, other, 10);
        expect(spellingDistance(other, one, 10)).toBe(distance);
        expect(distance === 0).toBe(one === other);
      }),
    );
  });

  test("a smaller limit gives the same answer or none", () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        const distance = spellingDistance(one, other, 10) ?? Number.NaN;
        expect(spellingDistance(one, other, most)).toBe(distance <= most ? distance : undefined);
      }),
    );
  });
});

test("words one error apart share a spelling key", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      if (spellingDistance(one, other, 1) === undefined) return;
      const keys = spellingKeys(other);
      expect([...spellingKeys(one)].some((key) => keys.has(key))).toBe(true);
    }),
  );
});

test("a short word allows no error, a long one two", () => {
  expect([2, 3, 7, 8].map(allowedErrors)).toEqual([0, 1, 1, 2]);
});
