import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printLiteral, width } from "./print-literal.js";

test("what fits stands on one line, keys without quotes where they need none", () => {
  expect(printLiteral({ a: 1, "b-c": [true, null], d: {}, e: undefined })).toBe(
    '{ a: 1, "b-c": [true, null], d: {} }',
  );
});

test("what does not fit has a line for each member", () => {
  const text = "x".repeat(60);
  expect(printLiteral({ a: { b: text, c: [text, text] } })).toBe(`{
  a: {
    b: "${text}",
    c: [
      "${text}",
      "${text}",
    ],
  },
}`);
});

test("a line counts what stands before the literal", () => {
  const value = { a: "x".repeat(width - 20) };
  expect(printLiteral(value)).not.toContain("\n");
  expect(printLiteral(value, 0, 20)).toContain("\n");
});

test("whatever the value, the literal means it and nothing else", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read: unknown = runInNewContext(`(${printLiteral(value)})`, Object.create(null));
      expect(JSON.stringify(read)).toBe(JSON.stringify(value));
    }),
  );
});

test("no key can reach the prototype", () => {
  const value: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
  const read = runInNewContext(`(${printLiteral(value)})`);
  expect(read.polluted).toBeUndefined();
  expect(Object.keys(read)).toEqual(["__proto__"]);
});
