import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readVendorFolder } from "./read-vendor.js";

const spec = `
openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /actions/{id}:
    post:
      operationId: startAction
      summary: Start an action
      description: Starts something.
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema: { type: object, required: [type], properties: { type: { type: string }, size: { type: string }, note: { type: string } } }
      responses: { "204": { description: Done. } }
`;

function readTools(tools: string) {
  const folder = mkdtempSync(join(tmpdir(), "medtainer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "openapi.yaml"), spec);
  writeFileSync(join(folder, "tools.yaml"), `vendor: acme\n${tools}`);
  return readVendorFolder(folder);
}

test("a tool has the operation's own words where tools.yaml has none", () => {
  const { tools } = readTools("tools: { acme_start: { operation: startAction } }");
  expect(tools[0]).toMatchObject({
    name: "acme_start",
    title: "Start an action",
    description: "Starts something.",
  });
  expect(tools[0]).not.toHaveProperty("input");
});

test("what is fixed or hidden leaves the input, and what is demanded becomes required", () => {
  const { tools } = readTools(`tools:
  acme_resize: { operation: startAction, title: Resize, description: Resizes., fixed: { type: resize }, hide: [note], require: [size], effect: destructive, approval: never, cacheSeconds: 60 }`);
  expect(tools[0]).toMatchObject({
    title: "Resize",
    description: "Resizes.",
    fixed: { type: "resize" },
    effect: "destructive",
    approval: "never",
    cacheSeconds: 60,
    input: {
      type: "object",
      properties: { id: {}, size: {} },
      required: ["id", "size"],
      additionalProperties: false,
    },
  });
  expect(Object.keys(tools[0]?.input?.properties ?? {})).toEqual(["id", "size"]);
});

test("tools and composed tools are sorted by name", () => {
  const { tools, composedTools } =
    readTools(`tools: { acme_b: { operation: startAction }, acme_a: { operation: startAction } }
composed: { acme_d: { uses: [startAction] }, acme_c: { uses: [startAction] } }`);
  expect(tools.map(({ name }) => name)).toEqual(["acme_a", "acme_b"]);
  expect(composedTools.map(({ name }) => name)).toEqual(["acme_c", "acme_d"]);
});

test.each([
  [
    "an unknown operation",
    "tools: { acme_a: { operation: stop } }",
    'tools.yaml:2:18 (#/tools/acme_a): There is no operation "stop"',
  ],
  [
    "an unknown input",
    "tools: { acme_a: { operation: startAction, hide: [sise] } }",
    '"sise" is no input of startAction; it takes id, type, size, note.',
  ],
  [
    "hiding what is required",
    "tools: { acme_a: { operation: startAction, hide: [type] } }",
    'startAction needs "type": fix its value',
  ],
  [
    "a weaker effect",
    "tools: { acme_a: { operation: startAction, effect: read } }",
    'startAction is write; "effect" cannot make it read.',
  ],
  ["a bad name", "tools: { Acme.A: { operation: startAction } }", "#/tools/Acme.A"],
  ["an unknown field", "tools: { acme_a: { operation: startAction, name: x } }", "#/tools/acme_a"],
  [
    "a composed tool with the name of another",
    "tools: { acme_a: { operation: startAction } }\ncomposed: { acme_a: { uses: [startAction] } }",
    '"acme_a" is the name of one of the tools above.',
  ],
  [
    "a composed tool of nothing",
    "tools: {}\ncomposed: { acme_a: { uses: [nothing] } }",
    'There is no operation "nothing"',
  ],
])("%s is refused, naming the place", (_, given, want) => {
  expect(() => readTools(given)).toThrow(want);
});
