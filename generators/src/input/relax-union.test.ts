import { expect, test } from "vitest";
import type { Schema } from "../schema.js";
import { relaxUnion } from "./relax-union.js";

test.each<[string, Schema[]]>([
  [
    "two lengths of text",
    [
      { type: "string", maxLength: 32 },
      { type: "string", maxLength: 36 },
    ],
  ],
  ["objects with nothing required", [{ type: "object", properties: { a: {} } }, { type: "object" }]],
  ["a number and an integer", [{ type: "number" }, { type: "integer" }]],
])("branches that overlap are any of them: %s", (_case, oneOf) => {
  expect(relaxUnion({ title: "x", oneOf })).toEqual({ title: "x", anyOf: oneOf });
});

test.each<[string, Schema[]]>([
  ["types", [{ type: "string" }, { type: "object" }]],
  ["values", [{ enum: ["a"] }, { const: "b" }]],
  ["what they require", [{ required: ["a"] }, { required: ["b"] }]],
  [
    "a member's value",
    [
      { required: ["kind"], properties: { kind: { const: "a" } } },
      { required: ["kind"], properties: { kind: { enum: ["b", "c"] } } },
    ],
  ],
])("branches that differ in %s stay one of them", (_case, oneOf) => {
  expect(relaxUnion({ oneOf })).toEqual({ oneOf });
});
