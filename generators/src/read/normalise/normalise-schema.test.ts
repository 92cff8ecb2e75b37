import { expect, test } from "vitest";
import type { Schema } from "../../schema.js";
import { parseSource } from "../source.js";
import { createSchemaNormaliser } from "./normalise-schema.js";

function normalise(schema: unknown, components: Record<string, unknown> = {}) {
  const source = parseSource(
    "spec.json",
    JSON.stringify({ components: { schemas: components }, there: { schema } }),
  );
  const normaliser = createSchemaNormaliser(source);
  return { schema: normaliser.normalise(schema, "/there/schema"), components: normaliser.components() };
}

const pet = { Pet: { type: "object", properties: { name: { type: "string" } } } };
const petReference = { $ref: "#/components/schemas/Pet" };

const table: [string, unknown, Schema][] = [
  ["true accepts anything", true, {}],
  ["false accepts nothing", false, { not: {} }],
  ["nullable type", { type: "string", nullable: true }, { type: ["string", "null"] }],
  [
    "nullable enum",
    { type: "string", nullable: true, enum: ["a"] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  ["nullable reference", { nullable: true, ...petReference }, { anyOf: [petReference, { type: "null" }] }],
  [
    "nullable reference in allOf, as 3.0 writes it",
    { nullable: true, allOf: [petReference], description: "x" },
    { description: "x", anyOf: [petReference, { type: "null" }] },
  ],
  ["nullable values without a type", { nullable: true, enum: ["a"] }, { enum: ["a", null] }],
  [
    "nullable union",
    { nullable: true, oneOf: [{ type: "string" }] },
    { oneOf: [{ type: "string" }, { type: "null" }] },
  ],
  ["already null", { type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
  [
    "a property called nullable",
    { properties: { nullable: { type: "string" } } },
    { properties: { nullable: { type: "string" } } },
  ],
  [
    "words beside a reference stay",
    { ...petReference, description: "x" },
    { ...petReference, description: "x" },
  ],
  [
    "allOf is merged",
    { allOf: [petReference, { required: ["name"] }] },
    { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
  ],
  [
    "a mapping by bare name",
    { oneOf: [petReference], discriminator: { propertyName: "kind", mapping: { pet: "Pet" } } },
    { oneOf: [petReference], discriminator: { propertyName: "kind", mapping: { pet: petReference.$ref } } },
  ],
];

test.each(table)("%s", (_, given, want) => {
  expect(normalise(given, pet).schema).toEqual(want);
});

test("a reference to another place gets a component of its own, once", () => {
  const { schema, components } = normalise({
    properties: {
      a: { type: "string" },
      b: { $ref: "#/there/schema/properties/a" },
      c: { $ref: "#/there/schema/properties/a" },
    },
  });
  const reference = { $ref: "#/components/schemas/there_schema_properties_a" };
  expect(schema.properties).toEqual({ a: { type: "string" }, b: reference, c: reference });
  expect(components).toEqual({ there_schema_properties_a: { type: "string" } });
});

test("a chain of references leads to the last one", () => {
  const { schema } = normalise({ $ref: "#/components/schemas/Alias" }, { ...pet, Alias: petReference });
  expect(schema).toEqual(petReference);
});

test("an allOf that contains itself keeps the reference", () => {
  const node = {
    allOf: [
      { type: "object" },
      { properties: { next: { allOf: [{ $ref: "#/components/schemas/Node" }, { required: ["x"] }] } } },
    ],
  };
  const { components } = normalise({ $ref: "#/components/schemas/Node" }, { Node: node });
  expect(components.Node).toEqual({
    type: "object",
    properties: { next: { required: ["x"], allOf: [{ $ref: "#/components/schemas/Node" }] } },
  });
});

test.each([
  ["a schema that is a text", "string", "A schema must be an object or a boolean."],
  [
    "a property that is a list",
    { properties: { a: { items: { anyOf: [{ $ref: "#/gone" }] } } } },
    "leads to nothing",
  ],
])("%s is refused", (_, given, want) => {
  expect(() => normalise(given)).toThrow(want);
});
