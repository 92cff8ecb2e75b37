import { expect, test } from "vitest";
import { repairKeywords } from "./repair-keywords.js";

test.each([
  ["OpenAPI 3.0's exclusive bound", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  ["a bound that is not exclusive", { maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
  ["a number in quotes", { minLength: "3", maximum: "1.5" }, { minLength: 3, maximum: 1.5 }],
  ["a number that is none", { maxItems: -1, multipleOf: "x", minItems: 0.5 }, {}],
  ["an unknown type", { type: "file" }, {}],
  ["some unknown types", { type: ["string", "any"] }, { type: "string" }],
  ["repeated names", { required: ["a", "a", 1], enum: [1, 1, 2] }, { required: ["a"], enum: [1, 2] }],
  ["empty lists", { required: [], enum: [], allOf: [] }, {}],
  ["`required: true` on a property", { type: "string", required: true }, { type: "string" }],
  ["a pattern of another dialect", { pattern: "(?i)x" }, {}],
  ["examples and extensions", { example: 1, examples: [1], xml: {}, externalDocs: {}, "x-order": 1 }, {}],
  ["a discriminator without a mapping", { discriminator: { propertyName: "kind" } }, {}],
  [
    "a keyword named like an object's method",
    { constructor: 1, toString: 2 },
    { constructor: 1, toString: 2 },
  ],
])("%s", (_, given, want) => {
  expect(repairKeywords(given)).toEqual(want);
});
