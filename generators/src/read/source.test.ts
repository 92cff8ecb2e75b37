import { expect, test } from "vitest";
import { parseSource, readSource } from "./source.js";

const text = `openapi: 3.1.0
paths:
  /a/b:
    get: { operationId: x }
`;

test("an error names file, line, column and pointer", () => {
  const source = parseSource("spec.yaml", text);
  expect(source.error("/paths/~1a~1b/get/operationId", "Wrong.").message).toBe(
    "spec.yaml:4:25 (#/paths/~1a~1b/get/operationId): Wrong.",
  );
  expect(source.error("/paths/~1a~1b/get/responses/200", "Missing.").place).toMatchObject({
    line: 4,
    column: 10,
  });
});

test("YAML and JSON with the same content are the same", () => {
  const yaml = parseSource("a.yaml", "a: &x { b: 1 }\nc: { <<: *x, d: 2 }\n");
  const json = parseSource("a.json", ' {"a":{"b":1},"c":{"b":1,"d":2}}');
  expect(yaml.data).toEqual(json.data);
  expect(yaml.sha256).not.toBe(json.sha256);
});

test.each([
  ["broken YAML", "a: [1\nb: 2", "spec:2:1: This is neither YAML nor JSON"],
  ["broken JSON", '{"a": ', "This is neither YAML nor JSON"],
  ["a key twice", "a: 1\na: 2", "Map keys must be unique"],
  ["deep nesting", `{"a":${"[".repeat(300)}${"]".repeat(300)}}`, "more than 200 levels"],
  [
    "a bomb of aliases",
    [
      "a: &a [x,x,x,x,x,x,x,x,x,x]",
      ..."bcdefgh"
        .split("")
        .map((key, index) => `${key}: &${key} [${Array(10).fill(`*${"abcdefg"[index]}`)}]`),
    ].join("\n"),
    "Excessive alias count",
  ],
])("%s is refused", (_, given, want) => {
  expect(() => parseSource("spec", given)).toThrow(want);
});

test("a file that is not there is refused", () => {
  expect(() => readSource("no/such/file.yaml")).toThrow("no/such/file.yaml: There is no such file.");
});
