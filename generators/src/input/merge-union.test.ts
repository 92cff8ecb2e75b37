import { expect, test } from "vitest";
import type { Schema } from "../schema.js";
import { mergeUnion } from "./merge-union.js";

const text: Schema = { type: "string" };
const one: Schema = { type: "object", required: ["name", "size"], properties: { name: text, size: text } };
const many: Schema = {
  type: "object",
  required: ["names", "size"],
  properties: { names: { type: "array", items: text }, size: text },
};

test("a member is required where every branch requires it, and the hint says what tells them apart", () => {
  expect(mergeUnion({ oneOf: [one, many] })).toEqual({
    schema: {
      type: "object",
      properties: { name: text, size: text, names: { type: "array", items: text } },
      required: ["size"],
    },
    hint: "Members that go together, one of: (1) `name`; (2) `names`.",
    branches: [one, many],
  });
});

test("values of a discriminating member are told, and its values are joined", () => {
  const branch = (type: string, ...members: string[]): Schema => ({
    properties: {
      type: { type: "string", enum: [type] },
      ...Object.fromEntries(members.map((key) => [key, text])),
    },
    required: ["type", ...members.slice(0, 1)],
  });
  const merged = mergeUnion({ anyOf: [branch("reboot"), branch("resize", "size", "disk")] });
  expect(merged?.schema.properties?.type).toEqual({ type: "string", enum: ["reboot", "resize"] });
  expect(merged?.schema.required).toEqual(["type"]);
  expect(merged?.hint).toBe(
    "Members that go together, one of: (1) `type: reboot`; (2) `type: resize`, `size`, optionally `disk`.",
  );
});

test("what stands beside the union holds in every branch", () => {
  const merged = mergeUnion({
    description: "Kept.",
    properties: { id: text, name: { maxLength: 5 } },
    required: ["id"],
    anyOf: [{ properties: { name: text }, required: ["name"] }, { required: ["other"] }],
  });
  expect(merged?.schema).toMatchObject({
    description: "Kept.",
    properties: { id: text, name: { anyOf: [{ type: "string", maxLength: 5 }, { maxLength: 5 }] } },
    required: ["id"],
  });
});

test("a union inside a branch and a second union are merged too", () => {
  const nested = mergeUnion({
    oneOf: [{ oneOf: [one, many] }, { properties: { id: text }, required: ["id"] }],
  });
  expect(Object.keys(nested?.schema.properties ?? {})).toEqual(["name", "size", "names", "id"]);
  const second = mergeUnion({
    oneOf: [one, many],
    anyOf: [
      { required: ["a"], properties: { a: text } },
      { required: ["b"], properties: { b: text } },
    ],
  });
  expect(second?.schema.properties).toHaveProperty("b");
  expect(second?.schema).not.toHaveProperty("anyOf");
});

test.each<[string, Schema]>([
  ["no union", one],
  ["a branch that is a list", { oneOf: [one, { type: "array", items: text }] }],
  ["a branch that is a map", { oneOf: [one, { type: "object", additionalProperties: text }] }],
  ["nothing but null", { oneOf: [{ type: "null" }] }],
])("%s is not merged", (_, given) => {
  expect(mergeUnion(given)).toBeUndefined();
});
