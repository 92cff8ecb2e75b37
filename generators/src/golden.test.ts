import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readSpecFile } from "./read/read-vendor.js";
import { renderVendor } from "./write/render.js";
import { compareFolder, replaceFolder } from "./write/replace-folder.js";

/** Each folder holds a small description and, in `expected`, exactly what must come of it. */
const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
const names = readdirSync(fixtures);

describe.each(names)("fixture %s", (name) => {
  const spec = findSpec(`${fixtures}${name}`);
  const expected = `${fixtures}${name}/expected`;

  test("gives exactly the expected files, in each of two runs", async () => {
    const [first, second] = [await renderVendor(readSpecFile(spec)), await renderVendor(readSpecFile(spec))];
    expect([...second]).toEqual([...first]);
    // Write the expectations anew with UPDATE_FIXTURES=1, and read the difference before committing it.
    if (process.env.UPDATE_FIXTURES) replaceFolder(expected, first);
    expect(existsSync(expected)).toBe(true);
    expect(compareFolder(expected, first)).toEqual([]);
  });
});

test("the expected files type-check under the workspace's strict settings", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const core = { "@medtainer/core": [`${root}packages/core/src/index.ts`] };
  const files = names.flatMap((name) => findCode(`${fixtures}${name}/expected`));
  const program = ts.createProgram(files, { ...options, types: [], baseUrl: root, paths: core });
  const sources = program.getSourceFiles().filter(({ fileName }) => files.includes(fileName));
  const messages = sources.flatMap((source) =>
    program.getSemanticDiagnostics(source).map(({ messageText }) => messageText),
  );
  expect(sources).toHaveLength(files.length);
  expect(messages).toEqual([]);
});

/** Other kinds than OpenAPI have names of their own; `apps` is a folder of descriptions. */
function findSpec(folder: string): string {
  const [found = ""] = ["openapi.yaml", "swagger.yaml", "discovery.json", "apps"].filter((name) =>
    existsSync(`${folder}/${name}`),
  );
  return `${folder}/${found}`;
}

function findCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith(".ts"));
}
