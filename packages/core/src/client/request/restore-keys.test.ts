import { expect, test } from "vitest";
import { readRenamedKeys, renamedBelow, restoreKeys } from "./restore-keys.js";

function restore(renamed: Record<string, string>, value: Parameters<typeof restoreKeys>[0]) {
  return restoreKeys(value, readRenamedKeys(renamed));
}

test("keys come back at any depth, in arrays and in maps", () => {
  const renamed = { "/filters/*/field_eq": "field[eq]", "/labels/*/id_": "$id", "/top": "top level" };
  const input = { filters: [{ field_eq: 1, other: 2 }], labels: { any: { id_: 3 } }, top: { field_eq: 4 } };
  expect(restore(renamed, input)).toEqual({
    filters: [{ "field[eq]": 1, other: 2 }],
    labels: { any: { $id: 3 } },
    "top level": { field_eq: 4 },
  });
});

test("a renamed key may hold renamed keys", () => {
  expect(restore({ "/a": "a.a", "/a/b": "b.b" }, { a: { b: 1 } })).toEqual({ "a.a": { "b.b": 1 } });
});

test("a key that is named goes before any key", () => {
  expect(restore({ "/*/x": "any", "/a/x": "own" }, { a: { x: 1 }, b: { x: 2 } })).toEqual({
    a: { own: 1 },
    b: { any: 2 },
  });
});

test("a vendor's key called __proto__ is a key like any other", () => {
  const restored = restore({ "/proto": "__proto__" }, { proto: { polluted: true } });
  expect(Object.keys(restored ?? {})).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(restored)).toBe(Object.prototype);
});

test("below an unknown key nothing is renamed", () => {
  expect(renamedBelow(readRenamedKeys({ "/a/b": "c" }), "z")).toBeUndefined();
});
