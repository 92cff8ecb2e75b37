import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseSource } from "../source.js";
import { readOverlay } from "./read-overlay.js";

function write(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "medtainer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "overlay.yaml");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function correct(description: unknown, ...actions: object[]): unknown {
  const overlay = readOverlay(write({ overlay: "1.0.0", info: { title: "x", version: "1" }, actions }));
  const { data } = overlay.apply(parseSource("spec.json", JSON.stringify(description)));
  const unused = overlay.findUnused();
  if (unused) throw unused;
  return data;
}

test.each([
  ["objects are merged", { a: { b: 1 } }, { target: "$.a", update: { c: 2 } }, { a: { b: 1, c: 2 } }],
  [
    "deeply",
    { a: { b: { c: 1 } } },
    { target: "$", update: { a: { b: { d: 2 } } } },
    { a: { b: { c: 1, d: 2 } } },
  ],
  ["a list takes one more", { a: [1] }, { target: "$.a", update: 2 }, { a: [1, 2] }],
  ["lists inside are joined", { a: { b: [1] } }, { target: "$.a", update: { b: [2] } }, { a: { b: [1, 2] } }],
  ["values are replaced", { a: { b: 1 } }, { target: "$.a", update: { b: "x" } }, { a: { b: "x" } }],
  ["a member goes", { a: 1, b: 2 }, { target: "$.a", remove: true }, { b: 2 }],
  ["several items go", { a: [1, 2, 3, 4] }, { target: "$.a[?@ > 1 && @ < 4]", remove: true }, { a: [1, 4] }],
  [
    "odd keys are found",
    { "it's/\\\n": { a: 1 } },
    { target: "$[*]", update: { b: 2 } },
    { "it's/\\\n": { a: 1, b: 2 } },
  ],
])("%s", (_, given, action, want) => {
  expect(correct(given, action)).toEqual(want);
});

test("a later action sees what an earlier one did", () => {
  const actions = [
    { target: "$", update: { a: {} } },
    { target: "$.a", update: { b: 1 } },
  ];
  expect(correct({}, ...actions)).toEqual({ a: { b: 1 } });
});

test("a key of JavaScript's own changes nothing", () => {
  const overlay = '{"overlay":"1.0.0","actions":[{"target":"$","update":{"__proto__":{"a":1}}}]}';
  const file = write(null);
  writeFileSync(file, overlay);
  const { data } = readOverlay(file).apply(parseSource("spec.json", "{}"));
  expect(data).toEqual({});
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

test.each([
  [{ target: "$.nothing", update: {} }, '(#/actions/0/target): "$.nothing" matches nothing.'],
  [{ target: "not a path", update: {} }, '"not a path" is no JSONPath'],
  [{ target: "$.a", update: {} }, "Only an object or an array can be updated"],
  [{ target: "$", remove: true }, "The whole description cannot be removed."],
  [{ update: {} }, "(#/actions/0/target)"],
])("%j is refused, naming it", (action, words) => {
  expect(() => correct({ a: 1 }, action)).toThrow(words);
});

test.each([[{ openapi: "3.1.0" }], [{ overlay: "2.0.0", actions: [{ target: "$", remove: true }] }]])(
  "%j is no overlay",
  (content) => {
    expect(() => readOverlay(write(content))).toThrow(/overlay\.yaml:1:\d+ \(#/);
  },
);
