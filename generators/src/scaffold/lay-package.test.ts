import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { VendorModel } from "../model.js";
import { readSpecFile } from "../read/read-vendor.js";
import { layPackage } from "./lay-package.js";
import { planPackage } from "./plan.js";
import { nameVendorParts } from "./vendor-names.js";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "medtainer-"));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Makes the package of a description outside of any workspace, in `home/package`. */
async function lay(spec: string, vendor: string): Promise<{ given: VendorModel; laid: VendorModel }> {
  const names = nameVendorParts(vendor);
  if (typeof names === "string") throw new Error(names);
  const given = readSpecFile(spec, vendor);
  const plan = planPackage(given, names, { license: "MIT", isInWorkspace: false });
  const origin = { spec, model: given, today: "2026-01-31" };
  return { given, laid: await layPackage(plan, origin, { packageFolder: join(home, "package") }) };
}

/** Descriptions that come without `tools.yaml`, as a vendor's own does. */
const foreign = readdirSync(fixtures)
  .filter((name) => !existsSync(join(fixtures, name, "tools.yaml")))
  .flatMap((name) => ["openapi.yaml", "swagger.yaml", "discovery.json"].map((file) => join(name, file)))
  .filter((path) => existsSync(join(fixtures, path)));

describe.each(foreign)("the package of the fixture %s", (path) => {
  test("has the operations and tools that the description itself would give", async () => {
    const { given, laid } = await lay(join(fixtures, path), "acme");
    expect(laid.operations.map(({ data }) => data)).toEqual(given.operations.map(({ data }) => data));
    expect(laid.tools.map(({ name: tool }) => tool)).toEqual(given.tools.map(({ name: tool }) => tool));
  });
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
const poison = "*/ process.exit(1); // ` ${process.exit(1)} ${`\\\"'\n<!-- tools:start -->";
const hostile = {
  openapi: "3.1.0",
  info: { title: poison, version: poison },
  servers: [{ url: `https://acme.example/${poison}` }],
  security: [{ [poison]: [] }],
  paths: {
    [`/${poison}`]: { get: { operationId: poison, tags: [poison], summary: poison, responses: {} } },
    "/plain": { get: { operationId: "plain", deprecated: true, description: poison, responses: {} } },
  },
  components: { securitySchemes: { [poison]: { type: "apiKey", in: "header", name: poison } } },
};

test("a hostile description reaches no code, no comment and no Markdown", async () => {
  const spec = join(home, "openapi.json");
  writeFileSync(spec, JSON.stringify(hostile));
  await lay(spec, "acme");
  const files = readdirSync(join(home, "package"), { recursive: true, encoding: "utf8" });
  for (const path of files.filter((file) => /^[^/]+\.ts$|^src\/[^/]+\.ts$/.test(file))) {
    const text = readFileSync(join(home, "package", path), "utf8");
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
    expect(text).not.toContain("process.exit(");
  }
  const readme = readFileSync(join(home, "package/README.md"), "utf8");
  expect(readme.match(/<!-- tools:start -->/g)).toHaveLength(1);
  expect(readdirSync(home).sort()).toEqual(["openapi.json", "package"]);
});

test("what the description leaves open is said, and has a value that harms nobody", () => {
  const spec = join(home, "openapi.json");
  writeFileSync(spec, JSON.stringify(hostile));
  const names = { vendor: "acme", constant: "acme", type: "Acme", variable: "ACME" };
  const plan = planPackage(readSpecFile(spec, "acme"), names, { license: "MIT", isInWorkspace: false });
  expect(plan.baseUrl).toBe("https://acme.invalid");
  expect(plan.doubts).toEqual([
    expect.stringContaining("set baseUrl in src/service.ts"),
    expect.stringContaining("a bearer token is assumed"),
  ]);
});
