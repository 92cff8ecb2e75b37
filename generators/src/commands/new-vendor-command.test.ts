import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const description = `
openapi: 3.1.0
info: { title: Acme REST API, version: "7" }
servers: [{ url: "https://api.acme.example/" }]
paths:
  /notes:
    get: { operationId: listNotes, tags: [Notes], description: Words of the vendor., responses: { "200": { description: Words of the vendor. } } }
  /notes/{id}:
    delete:
      operationId: deleteNote
      tags: [Notes]
      deprecated: true
      parameters: [{ name: id, in: path, required: true, schema: { type: string, description: Words of the vendor., examples: [Words of the vendor.] } }]
      responses: { "204": { description: Words of the vendor. } }
components:
  securitySchemes: { key: { type: http, scheme: basic, description: Words of the vendor. } }
`;

const start = process.cwd();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "medtainer-"));
  process.chdir(root);
  writeFileSync("acme.yaml", description);
});
afterEach(() => {
  process.chdir(start);
  rmSync(root, { recursive: true });
});

async function run(...parameters: string[]) {
  const printed: string[] = [];
  const reported: string[] = [];
  const code = await runCli(parameters, {
    print: (text) => printed.push(text),
    report: (text) => reported.push(text),
  });
  return { code, printed: printed.join("\n"), reported: reported.join("\n") };
}

const command = ["new-vendor", "acme", "--spec", "acme.yaml"];

test("outside the workspace one folder holds all of it", async () => {
  const { code, printed } = await run(...command, "--out", "made", "--license", "Apache-2.0");
  expect(code).toBe(0);
  expect(printed).toContain("medtainer-acme is in made: 2 operations, 1 tools.");
  expect(printed).toContain("  cd made\n  npm install\n");
  expect(readdirSync("made").sort()).toEqual([
    ".gitignore",
    "README.md",
    "package.json",
    "spec",
    "src",
    "tsconfig.json",
    "tsup.config.ts",
  ]);
  expect(readdirSync("made/spec").sort()).toEqual([
    "openapi.yaml",
    "source.yaml",
    "tools.lock.json",
    "tools.yaml",
  ]);
  const manifest: unknown = JSON.parse(readFileSync("made/package.json", "utf8"));
  expect(manifest).toMatchObject({ license: "Apache-2.0", bin: { "medtainer-acme": "./dist/serve.js" } });
  expect(readFileSync("made/src/service.ts", "utf8")).toContain('baseUrl: "https://api.acme.example"');
  expect(readFileSync("made/spec/tools.yaml", "utf8")).toMatch(
    /# notes\n {2}acme_list_notes:\n {4}operation: listNotes\n[\s\S]*# +deleteNote\n$/,
  );
});

test("outside the workspace its README tells what arrived and what its tools cost, and no command of ours", async () => {
  await run(...command, "--out", "made");
  const readme = readFileSync("made/README.md", "utf8");
  expect(readme).toContain("Fidelity: 2 of 2 operations; input schemas 2 exact, 0 reduced.");
  expect(readme).toMatch(/Tokens of the list of tools: full \d+, compact \d+, search \d+\./);
  const files = readdirSync("made", { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.filter((file) => readFileSync(file, "utf8").includes("pnpm"))).toEqual([]);
});

test("tools that somebody chose already stay as they were chosen", async () => {
  mkdirSync("theirs");
  renameSync("acme.yaml", "theirs/openapi.yaml");
  const tools = "vendor: acme\ntools: { acme_list: { operation: listNotes, title: My notes } } # mine\n";
  writeFileSync("theirs/tools.yaml", tools);
  expect(await run("new-vendor", "acme", "--spec", "theirs", "--out", "made")).toMatchObject({ code: 0 });
  expect(readFileSync("made/spec/tools.yaml", "utf8")).toBe(tools);
  expect(readFileSync("made/src/generated/tools.ts", "utf8")).toContain("My notes");
  expect(readdirSync("theirs").sort()).toEqual(["openapi.yaml", "tools.yaml"]);
  const again = ["acme", "--spec", "made/spec/openapi.yaml", "--out", "made/src/generated"];
  expect(await run(...again, "--readme", "made/README.md", "--check")).toMatchObject({ code: 0 });
});

test("what it was made of is generated again without a difference", async () => {
  await run(...command, "--out", "made");
  const again = ["acme", "--spec", "made/spec/openapi.yaml", "--out", "made/src/generated"];
  expect(await run(...again, "--readme", "made/README.md", "--check")).toMatchObject({
    code: 0,
    printed: "",
  });
});

test("in the workspace it is a package and a specs folder, without a sentence of the vendor's", async () => {
  mkdirSync("specs");
  writeFileSync("pnpm-workspace.yaml", "");
  writeFileSync("LICENSE", "MIT License");
  expect(await run(...command)).toMatchObject({ code: 0 });
  expect(await run("acme", "--check")).toMatchObject({ code: 0, printed: "" });
  const files = ["specs", "packages"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(files).toEqual(expect.arrayContaining(["packages/acme/LICENSE", "specs/acme/openapi.yaml"]));
  expect(files).not.toContain("packages/acme/src/serve.ts");
  expect(files.filter((file) => readFileSync(file, "utf8").includes("Words of the vendor"))).toEqual([]);
  expect(readFileSync("specs/acme/openapi.yaml", "utf8")).toContain("summary: List notes");
  const manifest: unknown = JSON.parse(readFileSync("packages/acme/package.json", "utf8"));
  expect(manifest).toMatchObject({ name: "@medtainer/acme", license: "MIT" });
});

test("a specs folder that is written already stays as it is", async () => {
  mkdirSync("specs/acme", { recursive: true });
  writeFileSync("pnpm-workspace.yaml", "");
  writeFileSync("LICENSE", "MIT License");
  renameSync("acme.yaml", "specs/acme/openapi.yaml");
  writeFileSync("specs/acme/tools.yaml", "vendor: acme\ntools: { acme_list: { operation: listNotes } }\n");
  expect(await run("new-vendor", "acme")).toMatchObject({ code: 0 });
  expect(readFileSync("specs/acme/openapi.yaml", "utf8")).toBe(description);
  expect(readFileSync("packages/acme/README.md", "utf8")).toContain("| `acme_list` |");
  expect(await run("acme", "--check")).toMatchObject({ code: 0, printed: "" });
});

test("--json says the same for programs", async () => {
  const { printed } = await run(...command, "--out", "made", "--json");
  expect(JSON.parse(printed)).toMatchObject({ vendor: "acme", folder: "made", operations: 2, doubts: [] });
});

test.each([
  ["no folder and no workspace", [...command], 2, "Name a folder for the package with --out"],
  [
    "a name that is none",
    ["new-vendor", "Acme!", "--spec", "acme.yaml", "--out", "made"],
    2,
    "small letters",
  ],
  ["no description", ["new-vendor", "acme", "--out", "made"], 2, "--spec"],
  ["a missing file", ["new-vendor", "acme", "--spec", "none.yaml", "--out", "made"], 1, "none.yaml"],
  ["an empty API", ["new-vendor", "acme", "--spec", "empty.yaml", "--out", "made"], 1, "no operation"],
])("%s is refused, and nothing is left behind", async (_, parameters, want, words) => {
  writeFileSync("empty.yaml", "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n");
  const { code, reported } = await run(...parameters);
  expect(code).toBe(want);
  expect(reported).toContain(words);
  expect(readdirSync(".").sort()).toEqual(["acme.yaml", "empty.yaml"]);
});

test("a folder that is not empty is not touched", async () => {
  mkdirSync("made");
  writeFileSync("made/mine.txt", "");
  const { code, reported } = await run(...command, "--out", "made");
  expect(code).toBe(1);
  expect(reported).toContain("made: This folder is not empty");
  expect(readdirSync("made")).toEqual(["mine.txt"]);
});
