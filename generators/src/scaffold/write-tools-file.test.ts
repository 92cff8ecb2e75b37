import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import type { VendorModel } from "../model.js";
import { readSpecFile } from "../read/read-vendor.js";
import { writeToolsFile } from "./write-tools-file.js";

/** A description with so many operations, in two groups by turns. */
function readModel(count: number): VendorModel {
  const folder = mkdtempSync(join(tmpdir(), "medtainer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const routes = Array.from({ length: count }, (_, index) => {
    const operation = { operationId: `get${index}`, tags: [`Group ${index % 2}`], responses: {} };
    return [`/a${index}`, { get: { ...operation, deprecated: index === 3 } }];
  });
  const file = join(folder, "openapi.json");
  const paths: unknown = Object.fromEntries(routes);
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths }));
  return readSpecFile(file, "acme");
}

test("every tool stands with its group, and what is left out as a comment", () => {
  const text = writeToolsFile({ ...readModel(4), tokens: { full: 812, compact: 400, search: 526 } });
  expect(text.slice(text.indexOf("vendor:"))).toBe(`vendor: acme
tools:
  # group-0
  acme_get0:
    operation: get0
  acme_get2:
    operation: get2
  # group-1
  acme_get1:
    operation: get1

# Deprecated, or without an address of their own:
#   get3
`);
  expect(text).toContain("# Now there are 3 tools, whose list costs a model about 812 tokens.");
  expect(writeToolsFile(readModel(4))).toContain("# Now there are 3 tools.");
});

test("many tools are all there too, and the file says that they are too many", () => {
  const text = writeToolsFile(readModel(62));
  expect(Object.keys(parse(text).tools)).toHaveLength(61);
  expect(text).toContain("more than models choose well among");
  expect(writeToolsFile(readModel(61))).not.toContain("more than models choose well among");
});
