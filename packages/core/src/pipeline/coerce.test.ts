import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../json.js";
import { coerce } from "./coerce.js";

const cases: [string, { schema: JsonSchema; given: unknown; want: unknown }][] = [
  ["an integer sent as text", { schema: { type: "integer" }, given: "12", want: 12 }],
  ["a negative number sent as text", { schema: { type: "number" }, given: "-1.5", want: -1.5 }],
  ["a boolean sent as text", { schema: { type: "boolean" }, given: "true", want: true }],
  ["an array sent as JSON text", { schema: { type: "array" }, given: '["a"]', want: ["a"] }],
  ["an object sent as JSON text", { schema: { type: "object" }, given: ' {"a": 1}', want: { a: 1 } }],
  ["a nullable integer sent as text", { schema: { type: ["integer", "null"] }, given: "3", want: 3 }],
  [
    "members of members",
    {
      schema: { type: "object", properties: { list: { type: "array", items: { type: "integer" } } } },
      given: { list: '["1", 2]' },
      want: { list: [1, 2] },
    },
  ],
  [
    "values of a map",
    {
      schema: { type: "object", additionalProperties: { type: "integer" } },
      given: { a: "1" },
      want: { a: 1 },
    },
  ],
  ["text where text is allowed", { schema: { type: ["string", "integer"] }, given: "12", want: "12" }],
  ["text where nothing is said of the type", { schema: {}, given: "12", want: "12" }],
  ["text that is no number", { schema: { type: "integer" }, given: "12 droplets", want: "12 droplets" }],
  ["a fraction where an integer is asked for", { schema: { type: "integer" }, given: "1.5", want: "1.5" }],
  [
    "a number too long to be exact",
    { schema: { type: "integer" }, given: "9".repeat(17), want: "9".repeat(17) },
  ],
  ["broken JSON text", { schema: { type: "object" }, given: '{"a":', want: '{"a":' }],
  ["a number where text is asked for", { schema: { type: "string" }, given: 5, want: 5 }],
  [
    "a member named like a method of objects",
    { schema: { type: "object", properties: {} }, given: { toString: "1" }, want: { toString: "1" } },
  ],
];

describe("coerce", () => {
  it.each(cases)("reads %s", (_title, { schema, given, want }) => {
    expect(coerce(schema, given)).toEqual(want);
  });
});
