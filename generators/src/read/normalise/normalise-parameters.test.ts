import { expect, test } from "vitest";
import { parseSource } from "../source.js";
import { normaliseDocument } from "./normalise-document.js";

function read(...parameters: object[]) {
  const spec = { openapi: "3.1.0", paths: { "/a/{id}": { get: { parameters, responses: {} } } } };
  const { operations, remarks } = normaliseDocument(parseSource("spec.json", JSON.stringify(spec)));
  return { parameters: operations[0]?.parameters ?? [], remarks };
}

test("a parameter that the overlay gives a value is sent, and so is a required one that has but one value", () => {
  const { parameters } = read(
    { name: "Version", in: "header", schema: { type: "string" }, "x-inject": { value: "v2" } },
    { name: "kind", in: "query", required: true, schema: { enum: ["all"] } },
    { name: "deep", in: "query", required: true, schema: { const: false } },
    { name: "form", in: "query", schema: { enum: ["short"] } },
    { name: "state", in: "query", required: true, schema: { enum: ["on", "off"] } },
  );
  expect(parameters.map(({ name, constant }) => [name, constant])).toEqual([
    ["Version", "v2"],
    ["kind", "all"],
    ["deep", false],
    ["form", undefined],
    ["state", undefined],
    ["id", undefined],
  ]);
});

test("a hidden parameter is not there", () => {
  const { parameters } = read({ name: "shopper", in: "query", required: true, "x-hide": true, schema: {} });
  expect(parameters.map(({ name }) => name)).toEqual(["id"]);
});

test("a path cannot do without its parameter", () => {
  expect(() => read({ name: "id", in: "path", required: true, "x-hide": true, schema: {} })).toThrow(
    'spec.json:1:61 (#/paths/~1a~1{id}/get/parameters/0): The path needs "id": give it a value with x-inject instead.',
  );
});

test("an x-inject of another shape is remarked on", () => {
  const { parameters, remarks } = read({ name: "a", in: "query", schema: {}, "x-inject": "v2" });
  expect(parameters[0]?.constant).toBeUndefined();
  expect(remarks).toEqual([
    {
      pointer: "/paths/~1a~1{id}/get/parameters/0/x-inject",
      message: expect.stringContaining("It is ignored"),
    },
    expect.anything(),
  ]);
});

test("an idempotency key is one in the query or a header, and nothing else", () => {
  const { parameters, remarks } = read(
    { name: "requestid", in: "query", schema: {}, "x-idempotency-key": true },
    { name: "Key", in: "header", schema: {}, "x-idempotency-key": true },
    { name: "session", in: "cookie", schema: {}, "x-idempotency-key": true },
    { name: "note", in: "query", schema: {}, "x-idempotency-key": "yes" },
  );
  const keys = parameters.filter(({ isIdempotencyKey }) => isIdempotencyKey);
  expect(keys.map(({ name }) => name)).toEqual(["requestid", "Key"]);
  expect(remarks[0]?.pointer).toBe("/paths/~1a~1{id}/get/parameters/3/x-idempotency-key");
});
