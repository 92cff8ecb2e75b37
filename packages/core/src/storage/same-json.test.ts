import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../json.js";
import { isSameJson } from "./same-json.js";

/** Few names and values, so that equal ones come up. */
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, 1, "", "a"),
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "0"), tie("json"), { maxKeys: 3 }),
  ),
}));

describe("isSameJson", () => {
  test("is true for a copy whose members stand in another order", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(isSameJson(value, turned(value))).toBe(true);
      }),
    );
  });

  test("is true for two values exactly when their canonical texts agree", () => {
    fc.assert(
      fc.property(json, json, (left, right) => {
        const sameText = JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
        expect(isSameJson(left, right)).toBe(sameText);
      }),
    );
  });

  test.each<[Json | undefined, Json | undefined]>([
    [undefined, null],
    [{}, []],
    [[], null],
    [{ 0: "a" }, ["a"]],
    [1, "1"],
    [{ a: null }, {}],
    [{ a: 1 }, { b: 1 }],
    [{ toString: 1 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
  ])("tells %j from %j", (left, right) => {
    expect(isSameJson(left, right)).toBe(false);
    expect(isSameJson(right, left)).toBe(false);
  });
});

function turned(value: Json): Json {
  return rebuilt(value, (names) => names.reverse());
}

function sorted(value: Json): Json {
  return rebuilt(value, (names) => names.sort());
}

function rebuilt(value: Json, order: (names: string[]) => string[]): Json {
  if (isList(value)) return value.map((item) => rebuilt(item, order));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    order(Object.keys(value)).map((name) => [name, rebuilt(value[name] ?? null, order)]),
  );
}

/** `Array.isArray` does not single out a readonly list. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
