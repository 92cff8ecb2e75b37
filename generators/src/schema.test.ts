import { expect, test } from "vitest";
import { componentName, componentReference, mapSubschemas, pointerPart, type Schema } from "./schema.js";

test("every subschema is visited once, with the pointer tail that leads to it", () => {
  const visited: string[] = [];
  const schema: Schema = {
    properties: { "a/b": {}, type: {} },
    patternProperties: { "^x": {} },
    items: {},
    additionalProperties: false,
    anyOf: [{}, {}],
    not: {},
    enum: [{ properties: {} }],
    default: { items: {} },
  };
  const copy = mapSubschemas(schema, (part, tail) => {
    visited.push(tail);
    return { ...part, title: tail };
  });
  expect(visited).toEqual([
    "/properties/a~1b",
    "/properties/type",
    "/patternProperties/^x",
    "/items",
    "/anyOf/0",
    "/anyOf/1",
    "/not",
  ]);
  expect(copy).toMatchObject({
    items: { title: "/items" },
    additionalProperties: false,
    default: { items: {} },
  });
  expect(schema.items).toEqual({});
});

test.each(["Plain", "with/slash", "with~tilde", "~1"])("a reference to %s leads back to its name", (name) => {
  expect(componentName(componentReference(name))).toBe(name);
  expect(pointerPart(name).slice(1)).not.toContain("/");
});
