import fc from "fast-check";
import { expect, test } from "vitest";
import { isSafeKey, safeKey } from "./safe-key.js";

test.each([
  ["name", "name"],
  ["$top", "top"],
  ["filter[name]", "filter_name"],
  ["@odata.type", "odata.type"],
  ["__proto__", "proto"],
  ["", "field"],
  ["日本", "field"],
])("%j becomes %j", (given, want) => {
  expect(safeKey(given)).toBe(want);
});

test("whatever the key, a model's API takes what comes of it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (key) => isSafeKey(safeKey(key))));
});
