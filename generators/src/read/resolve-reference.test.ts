import { expect, test } from "vitest";
import { resolveReference } from "./resolve-reference.js";
import { parseSource } from "./source.js";

const source = parseSource(
  "spec.yaml",
  `
paths:
  /a/{id}: { get: { parameters: [{ name: first }] } }
alias: { $ref: "#/paths/~1a~1{id}" }
loop: { $ref: "#/pool" }
pool: { $ref: "#/loop" }
`,
);

test.each([
  ["#/paths/~1a~1{id}/get/parameters/0/name", "first", "/paths/~1a~1{id}/get/parameters/0/name"],
  ["#/paths/~1a~1%7Bid%7D/get/parameters/0/name", "first", "/paths/~1a~1{id}/get/parameters/0/name"],
  ["#/alias/get/parameters/0/name", "first", "/paths/~1a~1{id}/get/parameters/0/name"],
])("%s is found", (reference, value, pointer) => {
  expect(resolveReference(source, reference, "")).toEqual({ value, pointer });
});

test.each([
  ["#/nothing", '"#/nothing" leads to nothing in this file.'],
  ["#/paths/constructor", "leads to nothing"],
  ["#/loop", "leads in a circle of references"],
  ["other.yaml#/x", "leads out of this file, and only this one is read"],
  ["https://example.com/x", "leads out of this file, and only this one is read"],
  ["#anchor", "is not a JSON Pointer"],
])("%s is refused, naming the place", (reference, message) => {
  expect(() => resolveReference(source, reference, "/alias")).toThrow(message);
  expect(() => resolveReference(source, reference, "/alias")).toThrow(
    /^spec\.yaml:\d+:\d+ \(#\/(alias|loop|pool)\): /,
  );
});
