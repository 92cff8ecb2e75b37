import { expect, test } from "vitest";
import type { Schema } from "../schema.js";
import { type Components, expandSchema } from "./expand-schema.js";

const components: Components = {
  Name: { type: "string", title: "A title", description: "A name." },
  Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } },
  Maybe: { anyOf: [{ $ref: "#/components/schemas/Name" }, { type: "null" }] },
  Cat: { type: "object", properties: { kind: { type: "string" }, lives: { type: "integer" } } },
  Dog: { type: "object", properties: { kind: { type: "string", enum: ["dog", "puppy", "wolf"] } } },
};

test.each<[string, Schema, Schema]>([
  [
    "a reference is written out, without its title",
    { $ref: "#/components/schemas/Name" },
    { type: "string", description: "A name." },
  ],
  [
    "words beside a reference go before its own",
    { $ref: "#/components/schemas/Name", description: "Yours." },
    { type: "string", description: "Yours." },
  ],
  [
    "a reference or null is a type list",
    { $ref: "#/components/schemas/Maybe" },
    { type: ["string", "null"], description: "A name." },
  ],
  [
    "recursion is cut",
    { $ref: "#/components/schemas/Node" },
    { type: "object", properties: { next: { type: "object", "x-cut": "recursion" } } },
  ],
  [
    "a union of one is that one",
    { oneOf: [{ type: "string" }], description: "x" },
    { type: "string", description: "x" },
  ],
  ["the same branch twice is one", { anyOf: [{ type: "string" }, { type: "string" }] }, { type: "string" }],
  ["an array says what it holds", { type: ["array", "null"] }, { type: ["array", "null"], items: {} }],
  [
    "keywords that nobody needs go",
    { type: "string", writeOnly: true, $comment: "x", unknown: 1 },
    { type: "string" },
  ],
  [
    "an open object need not say so",
    { type: "object", additionalProperties: {}, properties: {} },
    { type: "object" },
  ],
  [
    "a closed one must",
    { type: "object", additionalProperties: false },
    { type: "object", additionalProperties: false },
  ],
  [
    "a discriminator becomes values",
    {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: {
        propertyName: "kind",
        mapping: {
          cat: "#/components/schemas/Cat",
          dog: "#/components/schemas/Dog",
          puppy: "#/components/schemas/Dog",
        },
      },
    },
    {
      oneOf: [
        {
          type: "object",
          properties: { kind: { type: "string", enum: ["cat"] }, lives: { type: "integer" } },
          required: ["kind"],
        },
        {
          type: "object",
          properties: { kind: { type: "string", enum: ["dog", "puppy"] } },
          required: ["kind"],
        },
      ],
    },
  ],
])("%s", (_, given, want) => {
  expect(expandSchema(given, components)).toEqual(want);
});

test("a description is one line of at most 1,024 characters", () => {
  const { description = "" } = expandSchema({ description: `First.\n\n  ${"word ".repeat(400)}` }, {});
  expect(description).toMatch(/^First\. word word/);
  expect(description.length).toBeLessThanOrEqual(1024);
});

test("references that multiply are written out only as deep as they fit", () => {
  const levels = Array.from({ length: 30 }, (_, level): [string, Schema] => {
    const next = { $ref: `#/components/schemas/L${level + 1}` };
    return [`L${level}`, { type: "object", properties: { a: next, b: next, c: next } }];
  });
  const explosive = { ...Object.fromEntries(levels), L30: { type: "string" } };
  const text = JSON.stringify(expandSchema({ $ref: "#/components/schemas/L0" }, explosive));
  expect(text.length).toBeLessThan(500_000);
  expect(text).toContain('"x-cut":"nested too deep"');
});
