import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./commands/run-cli.js";

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "medtainer-"));
  mkdirSync(join(home, "specs"));
});
afterEach(() => rmSync(home, { recursive: true }));

const spec = () => join(home, "specs", "openapi.yaml");

async function generate(...more: string[]) {
  const reported: string[] = [];
  const code = await runCli(["acme", "--spec", spec(), "--out", join(home, "out"), ...more], {
    print: (text) => reported.push(text),
    report: (text) => reported.push(text),
  });
  return { code, text: reported.join("\n"), left: readdirSync(home) };
}

/** An operation that says everything by reference. */
function withReference(reference: string): string {
  return JSON.stringify({
    openapi: "3.1.0",
    paths: {
      "/a": {
        post: {
          requestBody: { content: { "application/json": { schema: { $ref: reference } } } },
          responses: {},
        },
      },
    },
  });
}

const at = "openapi.yaml:1:";
const place = "(#/paths/~1a/post/requestBody/content/application~1json/schema)";

describe.each<[string, string, ...string[]]>([
  [
    "prose",
    "This is a text about an API.\n",
    "openapi.yaml:1:1",
    "not an API description",
    "Google Discovery",
  ],
  ["nothing", "", "openapi.yaml:1:1", "not an API description"],
  ["a list", "[1, 2]", "openapi.yaml:1:1", "not an API description"],
  ["another kind", "asyncapi: 3.0.0", "openapi.yaml:1:1", "not an API description"],
  ["no YAML", "a: [1\nb: 2", "openapi.yaml:2:1", "neither YAML nor JSON"],
  ["a reference to nothing", withReference("#/components/schemas/No"), at, place, "leads to nothing"],
  ["a reference to no file", withReference("other.json#/a"), at, place, "a file that is not there"],
  [
    "a reference in a circle",
    withReference("#/paths/~1a/post/requestBody/content/application~1json/schema"),
    at,
    "circle",
  ],
  ["a reference out of the folder", withReference("../../etc/passwd"), at, place, "leads out of"],
  ["a reference to a device", withReference("/dev/zero"), at, place, "leads out of"],
  ["a reference to a file by address", withReference("file:///etc/passwd"), at, place, "nothing is fetched"],
  [
    "a reference to a private address",
    withReference("http://169.254.169.254/x"),
    at,
    place,
    "nothing is fetched",
  ],
  ["a deep text", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`, "nested more than 200 levels deep"],
  ["a deep YAML text", `a: ${"[".repeat(20_000)}`, "neither YAML nor JSON"],
  ["a bomb of aliases", aliasBomb(), "Excessive alias count"],
])("%s", (_, text, ...words) => {
  test("is refused, saying where and why, and nothing is written", async () => {
    writeFileSync(spec(), text);
    const result = await generate();
    expect(result).toMatchObject({ code: 1, left: ["specs"] });
    for (const word of words) expect(result.text).toContain(word);
  });
});

/** Ten lines that stand for ten thousand million items. */
function aliasBomb(): string {
  const letters = "abcdefghij".split("");
  const lines = letters.map((key, index) => {
    const item = index === 0 ? "x" : `*${letters[index - 1]}`;
    return `${key}: &${key} [${Array(10).fill(item)}]`;
  });
  return `openapi: 3.1.0\n${lines.join("\n")}\n`;
}

test("a missing file is named", async () => {
  expect(await generate()).toMatchObject({
    code: 1,
    left: ["specs"],
    text: expect.stringContaining("openapi.yaml: There is no such file."),
  });
});

test("a file of 100 MB is not even opened", async () => {
  writeFileSync(spec(), "openapi: 3.1.0\n");
  truncateSync(spec(), 100 * 1024 * 1024);
  expect(await generate()).toMatchObject({
    code: 1,
    left: ["specs"],
    text: expect.stringContaining("The file has 104857600 bytes; at most 67108864 are read."),
  });
});

test("a folder without a description is named", async () => {
  writeFileSync(join(home, "specs", "notes.json"), "{}");
  const reported: string[] = [];
  const code = await runCli(["acme", "--spec", join(home, "specs"), "--out", join(home, "out")], {
    print: () => {},
    report: (text) => reported.push(text),
  });
  expect({ code, left: readdirSync(home) }).toEqual({ code: 1, left: ["specs"] });
  expect(reported.join("\n")).toContain("No file in this folder is an API description.");
});

test("--lenient reads over what leads to nothing, with a remark", async () => {
  writeFileSync(spec(), withReference("#/components/schemas/No"));
  const { code, text, left } = await generate("--lenient");
  expect({ code, left }).toEqual({ code: 0, left: ["out", "specs"] });
  expect(text).toContain(
    '"#/components/schemas/No" leads to nothing in this file. What it means is left open.',
  );
});

test("--lenient does not read over what leads out", async () => {
  writeFileSync(spec(), withReference("../../etc/passwd"));
  expect(await generate("--lenient")).toMatchObject({ code: 1, left: ["specs"] });
});
