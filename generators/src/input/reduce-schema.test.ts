import { expect, test } from "vitest";
import type { Schema } from "../schema.js";
import { byteLength, maxInputBytes, reduceSchema } from "./reduce-schema.js";

const words = "word ".repeat(100).trim();

function record(keys: number, member: Schema): Record<string, Schema> {
  return Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key${index}`, member]));
}

function reduce(schema: Schema) {
  const { schema: reduced, losses } = reduceSchema(schema);
  expect(byteLength(reduced)).toBeLessThanOrEqual(maxInputBytes);
  return { reduced, losses, reasons: [...new Set(losses.map(({ reason }) => reason))] };
}

test("what fits stays as it is", () => {
  const schema: Schema = {
    type: "object",
    properties: record(20, { type: "string", description: words.slice(0, 200) }),
  };
  expect(reduceSchema(schema)).toEqual({ schema, losses: [] });
});

test("first go descriptions of deep optional parts, the deepest first", () => {
  const deep: Schema = {
    type: "object",
    description: words,
    properties: record(20, { type: "string", description: words }),
  };
  const { reduced, reasons } = reduce({ type: "object", properties: { outer: deep, other: deep } });
  expect(reasons).toEqual(["description dropped"]);
  expect(reduced.properties?.outer?.description).toBe(words);
  expect(Object.keys(reduced.properties?.outer?.properties ?? {})).toHaveLength(20);
});

test("then deep optional parts themselves, never a required one", () => {
  const deep: Schema = { type: "object", properties: record(600, { type: "string" }), required: ["key7"] };
  const { reduced, losses } = reduce({
    type: "object",
    properties: { list: { type: "array", items: deep } },
  });
  expect(losses).toContainEqual({ pointer: "/list/*/key0", reason: "optional part dropped" });
  expect(reduced.properties?.list?.items?.properties).toHaveProperty("key7");
  expect(reduced.properties?.list?.items?.required).toEqual(["key7"]);
});

test("required parts keep their key even where nothing else fits", () => {
  const members = record(300, { type: "string", description: words });
  const required = Object.keys(members);
  const { reduced, reasons } = reduce({
    type: "object",
    properties: { spec: { type: "object", description: words, properties: members, required } },
    required: ["spec"],
  });
  expect(reasons).toContain("members not listed");
  expect(reduced).toMatchObject({ properties: { spec: { type: "object" } }, required: ["spec"] });
});

test("last go optional keys of the input itself", () => {
  const { reduced, reasons } = reduce({
    type: "object",
    properties: { ...record(400, { type: "string" }), needed: { type: "string" } },
    required: ["needed"],
  });
  expect(reasons).toEqual(["optional key dropped"]);
  expect(reduced.properties).toHaveProperty("needed");
});

test("two runs give the same, and the given schema is not changed", () => {
  const schema: Schema = {
    type: "object",
    properties: record(50, {
      type: "object",
      properties: record(30, { type: "string", description: words }),
    }),
  };
  const before = JSON.stringify(schema);
  expect(JSON.stringify(reduceSchema(schema))).toBe(JSON.stringify(reduceSchema(schema)));
  expect(JSON.stringify(schema)).toBe(before);
});
