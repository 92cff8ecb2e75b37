import { expect, test } from "vitest";
import type { Schema } from "../schema.js";
import { printType } from "./print-type.js";

test.each<[Schema, string]>([
  [{}, "unknown"],
  [{ type: "integer" }, "number"],
  [{ type: ["string", "null"] }, "string | null"],
  [{ enum: ["a", 1, null, { b: 1 }] }, "unknown"],
  [{ enum: ['"', 1, null] }, '"\\"" | 1 | null'],
  [{ const: "a" }, '"a"'],
  [{ type: "array", items: { type: ["string", "integer"] } }, "(string | number)[]"],
  [{ type: "array", items: {} }, "unknown[]"],
  [{ type: "object" }, "Record<string, unknown>"],
  [{ type: "object", additionalProperties: { type: "boolean" } }, "Record<string, boolean>"],
  [{ anyOf: [{ type: "string" }, { type: "string", maxLength: 1 }, { type: "null" }] }, "string | null"],
  [
    { type: "object", properties: { a: {} }, additionalProperties: {} },
    "{\n  a?: unknown;\n} & Record<string, unknown>",
  ],
  [
    { properties: { "a-b": { type: "string", description: "Words." } }, required: ["a-b"] },
    '{\n  /** Words. */\n  "a-b": string;\n}',
  ],
])("%j is %s", (schema, want) => {
  expect(printType(schema)).toBe(want);
});
