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
