import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

const generated = "packages/example/src/generated";

test("one vendor, or all of them, are generated into their packages", async () => {
  expect(await run("example")).toMatchObject({ code: 0, printed: "" });
  expect(readdirSync(join(root, generated))).toContain("operations.ts");
  const { code, printed } = await run("--json");
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toEqual([
    expect.objectContaining({ vendor: "example", operations: 2, tools: 2, composed: 1, stale: [] }),
  ]);
});

test("the README's table is renewed, and checked", async () => {
  await run("example");
  const readme = join(root, "packages/example/README.md");
  writeFileSync(readme, "# Example\n<!-- tools:start --><!-- tools:end -->\n");
  expect(await run("--check")).toMatchObject({ code: 1, printed: "packages/example/README.md" });
  await run("example");
  expect(readFileSync(readme, "utf8")).toContain("| `example_list_files` |");
  expect(await run("--check")).toMatchObject({ code: 0, printed: "" });
});

test("--check names each file that one byte was changed in, and writes nothing", async () => {
  await run("example");
  expect(await run("--check")).toMatchObject({ code: 0, printed: "" });
  const file = join(root, generated, "inputs.ts");
  const changed = `${readFileSync(file, "utf8")} `;
  writeFileSync(file, changed);
  const { code, printed, reported } = await run("--check", "example");
  expect({ code, printed }).toEqual({ code: 1, printed: `${generated}/inputs.ts` });
  expect(reported).toContain("Run: pnpm generate");
  expect(readFileSync(file, "utf8")).toBe(changed);
});

test("a spec that is wrong leaves what was generated before", async () => {
  await run("example");
  const before = readFileSync(join(root, generated, "manifest.json"), "utf8");
  writeFileSync(
    join(root, "specs/example/openapi.yaml"),
    "openapi: 3.1.0\npaths:\n  /a: { get: { parameters: [1] } }\n",
  );
  const { code, reported } = await run("example");
  expect(code).toBe(1);
  expect(reported).toContain(
    "specs/example/openapi.yaml:3:29 (#/paths/~1a/get/parameters/0): There must be an object here.",
  );
  expect(readFileSync(join(root, generated, "manifest.json"), "utf8")).toBe(before);
});

test("somebody else's description is generated into any folder, under any name", async () => {
  const spec = join(fixtures, "root-union", "openapi.yaml");
  expect(await run("acme", "--spec", spec, "--out", "out/generated")).toMatchObject({ code: 0 });
  const manifest: unknown = JSON.parse(readFileSync(join(root, "out/generated/manifest.json"), "utf8"));
  expect(manifest).toMatchObject({ vendor: "acme", counts: { operations: 2, tools: 2 } });
  expect(readdirSync(join(root, "out/generated"))).not.toContain("openapi.json");
});

test("a folder of descriptions is one vendor", async () => {
  const spec = join(fixtures, "several-files", "apps");
  const { code, reported } = await run("acme", "--spec", spec, "--out", "out/generated");
  expect(code).toBe(0);
  expect(reported).toContain("It is no API description. (notes.json#)");
  const manifest: unknown = JSON.parse(readFileSync(join(root, "out/generated/manifest.json"), "utf8"));
  expect(manifest).toMatchObject({ vendor: "acme", counts: { operations: 4, tools: 4 } });
});

test("an overlay that does not fit the description is an error that names the target", async () => {
  const spec = join(fixtures, "root-union", "openapi.yaml");
  writeFileSync("fix.yaml", "overlay: 1.0.0\nactions: [{ target: $.paths.*.get, remove: true }]\n");
  const { code, reported } = await run("tools", "--spec", spec, "--overlay", "fix.yaml");
  expect({ code, reported }).toMatchObject({
    code: 1,
    reported: expect.stringContaining('fix.yaml:2:21 (#/actions/0/target): "$.paths.*.get" matches nothing.'),
  });
});

test("an address that is not public is refused, and nothing is written", async () => {
  const { code, reported } = await run("acme", "--spec", "https://localhost/openapi.json", "--out", "out");
  expect(code).toBe(1);
  expect(reported).toContain("is no public address, so that it is not asked.");
  expect(readdirSync(root)).toEqual(["specs"]);
});

test("tools shows name, input and request of each tool, and what was left out and why", async () => {
  const spec = join(fixtures, "odd-operations", "openapi.yaml");
  const { code, printed } = await run("tools", "--spec", spec, "--json");
  expect(code).toBe(0);
  const report = JSON.parse(printed);
  expect(report.tools).toContainEqual({
    name: "the_odd_delete_operation",
    title: "A reserved word",
    description: "A reserved word.",
    inputSchema: {
      type: "object",
      properties: { id: { type: "string" } },
      required: ["id"],
      additionalProperties: false,
    },
    annotations: {
      title: "A reserved word",
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: true,
      openWorldHint: true,
    },
    method: "DELETE",
    path: "/v2/things/{id}",
  });
  expect(report).toMatchObject({
    operations: 8,
    leftOut: [{ operation: "call1Click" }, { operation: "agents" }],
  });
  expect((await run("tools", "--spec", spec)).printed).toContain("left out: call1Click: It is deprecated.");
});

test("tools takes its names from tools.yaml where that stands beside the description", async () => {
  const { printed } = await run("tools", "--spec", "specs/example/openapi.yaml");
  expect(printed).toContain("example_create_file\tPOST /folders/{id}/files\tCreate a file");
});

test.each([
  [["--help"], 0, "Usage: medtainer-generate"],
  [["tools", "--help"], 0, "--vendor <name>"],
  [["--wrong"], 2, "unknown option"],
  [["tools"], 2, "required option '--spec <place>'"],
  [["nobody"], 2, 'There is no vendor "nobody" under specs/. There are: example.'],
  [["../example"], 2, "There is no vendor"],
  [["--spec", "a.yaml"], 2, "--spec needs --out"],
  [["tools", "--spec", "missing.yaml"], 1, "missing.yaml: There is no such file."],
  [
    ["tools", "--spec", "specs/example/tools.yaml"],
    1,
    "This is not an API description that can be read. Known kinds: OpenAPI 3.0 or 3.1, Swagger 2.0, Google Discovery.",
  ],
])("%j exits with %i", async (parameters, want, words) => {
  const { code, printed, reported } = await run(...parameters);
  expect(code).toBe(want);
  expect(printed + reported).toContain(words);
});

test("outside a workspace the error says so", async () => {
  process.chdir(join(root, "specs"));
  expect(await run()).toMatchObject({
    code: 2,
    reported: expect.stringContaining("Run this in the workspace's root."),
  });
});
