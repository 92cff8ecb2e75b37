import { expect, test } from "vitest";
import { mergeAllOf } from "./merge-all-of.js";
import type { Schema } from "./schema.js";

const components: Record<string, Schema> = {
  "#/A": { type: "object", title: "A", required: ["a"], properties: { a: { type: "string", maxLength: 9 } } },
};

const table: [string, Schema, Schema][] = [
  ["no allOf", { type: "string" }, { type: "string" }],
  [
    "objects with members of their own",
    { allOf: [{ $ref: "#/A" }, { required: ["b"], properties: { b: {} } }] },
    { type: "object", required: ["a", "b"], properties: { a: { type: "string", maxLength: 9 }, b: {} } },
  ],
  [
    "the same member twice: both restrictions hold",
    { allOf: [{ $ref: "#/A" }, { properties: { a: { maxLength: 5, minLength: 1 } } }] },
    { type: "object", required: ["a"], properties: { a: { type: "string", maxLength: 5, minLength: 1 } } },
  ],
  [
    "one reference with words: the reference stays",
    { allOf: [{ $ref: "#/A" }], description: "x" },
    { $ref: "#/A", description: "x" },
  ],
  [
    "one reference beside words in another part",
    { allOf: [{ $ref: "#/A" }, { description: "x" }] },
    { $ref: "#/A", description: "x" },
  ],
  [
    "the outer description counts",
    { allOf: [{ description: "in", type: "string" }], description: "out" },
    { description: "out", type: "string" },
  ],
  ["a part's title is its own", { allOf: [{ title: "Part", type: "string" }] }, { type: "string" }],
  ["common types", { allOf: [{ type: ["string", "null"] }, { type: "string" }] }, { type: "string" }],
  ["an integer is a number", { allOf: [{ type: "number" }, { type: "integer" }] }, { type: "integer" }],
  ["common values", { allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] }, { enum: ["b"] }],
  [
    "bounds",
    {
      allOf: [
        { minimum: 1, maximum: 9 },
        { minimum: 3, maximum: 12 },
      ],
    },
    { minimum: 3, maximum: 9 },
  ],
  [
    "closed stays closed",
    { allOf: [{ additionalProperties: false }, { additionalProperties: {} }] },
    { additionalProperties: false },
  ],
  [
    "items of both",
    { allOf: [{ items: { minLength: 1 } }, { items: { maxLength: 2 } }] },
    { items: { minLength: 1, maxLength: 2 } },
  ],
  [
    "two unions cannot be one",
    { allOf: [{ oneOf: [{ type: "string" }] }, { oneOf: [{ type: "null" }] }] },
    { oneOf: [{ type: "string" }], allOf: [{ oneOf: [{ type: "null" }] }] },
  ],
  [
    "nothing in common",
    { allOf: [{ type: "string" }, { type: "null" }] },
    { type: "string", allOf: [{ type: "null" }] },
  ],
  [
    "what cannot be looked up stays",
    { allOf: [{ $ref: "#/Unfinished" }, { type: "object" }] },
    { type: "object", allOf: [{ $ref: "#/Unfinished" }] },
  ],
];

test.each(table)("%s", (_, given, want) => {
  expect(mergeAllOf(given, (reference) => components[reference])).toEqual(want);
});
