import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const start = process.cwd();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "medtainer-"));
  cpSync(join(fixtures, "collisions"), join(root, "specs", "example"), { recursive: true });
  process.chdir(root);
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

const lock = "specs/example/tools.lock.json";

/** Edits the tools that the vendor's folder chooses. */
function editTools(from: string, to: string): void {
  const file = "specs/example/tools.yaml";
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(from, to));
}

test("the names of the tools are locked beside the description, and checked", async () => {
  await run("example");
  expect(readFileSync(lock, "utf8")).toContain(
    '"example_create_file": { "operation": "createFile", "route": "POST /folders/{id}/files" }',
  );
  expect(await run("--check")).toMatchObject({ code: 0, printed: "" });
  rmSync(lock);
  expect(await run("--check")).toMatchObject({ code: 1, printed: lock });
  expect(existsSync(lock)).toBe(false);
});

test("a tool that is no more is reported once", async () => {
  await run("example");
  editTools("example_create_file", "example_make_file");
  expect((await run("example")).reported).toContain("the tool example_create_file is removed");
  expect((await run("example")).reported).not.toContain("removed");
});

test("a name that goes to another operation writes nothing, unless that is wanted", async () => {
  await run("example");
  const before = readFileSync("packages/example/src/generated/tools.ts", "utf8");
  editTools("example_create_file", "example_x");
  editTools("example_list_files", "example_create_file");
  const { code, reported } = await run("example");
  expect(code).toBe(1);
  expect(reported).toContain(`${lock} (#/tools/example_create_file)`);
  expect(readFileSync("packages/example/src/generated/tools.ts", "utf8")).toBe(before);
  expect(await run("example", "--accept-renames")).toMatchObject({ code: 0 });
});

test("the lock of somebody else's description stands in the output folder alone", async () => {
  const spec = join(root, "openapi.yaml");
  cpSync(join(fixtures, "root-union", "openapi.yaml"), spec);
  const again = ["acme", "--spec", spec, "--out", "out/generated"];
  await run(...again);
  expect(existsSync("tools.lock.json")).toBe(false);
  expect(readFileSync("out/generated/tools.lock.json", "utf8")).toContain('"acme_');
  expect(await run(...again, "--check")).toMatchObject({ code: 0, printed: "" });
  expect(await run(...again)).toMatchObject({ code: 0 });
});

test("a folder of descriptions with its own tools.yaml keeps its lock, which is no description", async () => {
  cpSync(join(fixtures, "collisions"), "theirs", { recursive: true });
  rmSync("theirs/expected", { recursive: true, force: true });
  const again = ["example", "--spec", "theirs", "--out", "out/generated"];
  expect(await run(...again)).toMatchObject({ code: 0 });
  expect(existsSync("theirs/tools.lock.json")).toBe(true);
  expect(existsSync("out/generated/tools.lock.json")).toBe(false);
  const { code, printed, reported } = await run(...again, "--check");
  expect({ code, printed }).toEqual({ code: 0, printed: "" });
  expect(reported).not.toContain("It is no API description");
});

test("files outside this repository do not tell of its commands", async () => {
  const spec = join(root, "openapi.yaml");
  cpSync(join(fixtures, "root-union", "openapi.yaml"), spec);
  const again = ["acme", "--spec", spec, "--out", "out"];
  await run(...again);
  const files = ["out/README.md", "out/tools.ts", "out/types.ts"].map((file) => readFileSync(file, "utf8"));
  expect(files.filter((text) => text.includes("pnpm"))).toEqual([]);
  rmSync("out/types.ts");
  expect((await run(...again, "--check")).reported).not.toContain("pnpm");
});

test("the tokens of each mode are printed, and stand in the README", async () => {
  writeFileSync("README.md", "<!-- fidelity:start --><!-- fidelity:end -->\n");
  cpSync(join(fixtures, "root-union", "openapi.yaml"), "openapi.yaml");
  const again = ["acme", "--spec", "openapi.yaml", "--out", "out", "--readme", "README.md"];
  const { reported } = await run(...again);
  const [, line] = /^tokens acme: (full .+, compact .+, search .+)$/m.exec(reported) ?? [];
  expect(readFileSync("README.md", "utf8")).toContain(`Tokens of the list of tools: ${line}.`);
  const { printed } = await run("tools", "--vendor", "acme", "--spec", "openapi.yaml", "--json");
  const { tokens } = JSON.parse(printed);
  expect(line).toContain(`full ${tokens.full.toLocaleString("en-US")}`);
});

test("the fidelity line is printed, kept in the manifest and renewed in the README", async () => {
  await run("example");
  writeFileSync("packages/example/README.md", "<!-- fidelity:start --><!-- fidelity:end -->\n");
  const line = "2 of 2 operations; input schemas 2 exact, 0 reduced";
  expect((await run("example")).reported).toContain(`fidelity example: ${line}`);
  expect(readFileSync("packages/example/README.md", "utf8")).toContain(`\nFidelity: ${line}.\n`);
  const manifest: unknown = JSON.parse(readFileSync("packages/example/src/generated/manifest.json", "utf8"));
  expect(manifest).toMatchObject({
    fidelity: { operations: { covered: 2, described: 2 }, schemas: { exact: 2, reduced: 0 } },
  });
  writeFileSync("packages/example/README.md", "<!-- fidelity:start --><!-- fidelity:end -->\n");
  expect(await run("--check")).toMatchObject({ code: 1, printed: "packages/example/README.md" });
});
