import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSpecFile, readVendorFolder } from "./read-vendor.js";

function writeSpec(title: string, name = "openapi.yaml"): string {
  const folder = mkdtempSync(join(tmpdir(), "medtainer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, name),
    JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} }),
  );
  return join(folder, name);
}

test.each([
  ["DigitalOcean API", "digitalocean"],
  ["The Amazingly Long Name of a Vendor", "the-amazingly-long-n"],
  ["", "swagger-orders"],
  ["日本", "swagger-orders"],
  ["1Password", "swagger-orders"],
])("a description with the title %j is of the vendor %s", (title, want) => {
  expect(readSpecFile(writeSpec(title, "swagger_orders.yaml")).vendor).toBe(want);
});

test("a name that is given stands, where it can be a package's", () => {
  const spec = writeSpec("Anything");
  expect(readSpecFile(spec, "acme").vendor).toBe("acme");
  expect(() => readSpecFile(spec, "Acme\n")).toThrow("must match");
});

test("a vendor's folder needs a description and tools.yaml", () => {
  const folder = join(writeSpec("Anything"), "..");
  expect(() => readVendorFolder(folder)).toThrow("tools.yaml: There is no such file.");
  expect(() => readVendorFolder(join(folder, "nowhere"))).toThrow(
    "There is no openapi.yaml or openapi.yml or openapi.json.",
  );
});
