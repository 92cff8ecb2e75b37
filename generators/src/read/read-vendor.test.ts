import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSpec, readSpecFile, readVendorFolder } from "./read-vendor.js";

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

test("a description is read from an address, and its references lead nowhere else", async () => {
  const address = "https://api.example.com/v1/openapi.json";
  const download = (spec: object) => async (asked: string) =>
    Buffer.from(asked === address ? JSON.stringify(spec) : "");
  const spec = { openapi: "3.1.0", info: { title: "Acme API" }, paths: { "/a": { get: { responses: {} } } } };
  const model = await readSpec(address, undefined, {}, download(spec));
  expect(model).toMatchObject({ vendor: "acme", isOurs: false, inputs: { [address]: expect.any(String) } });
  expect(model.tools.map(({ name }) => name)).toEqual(["acme_get_a"]);
  const wide = { ...spec, paths: { "/a": { $ref: "https://api.example.com/v1/paths.json" } } };
  await expect(readSpec(address, undefined, {}, download(wide))).rejects.toThrow(
    `${address}:1:62 (#/paths/~1a): "https://api.example.com/v1/paths.json" leads out of this file`,
  );
});

test("a folder's overlay is found, and its files are named in the manifest", () => {
  const folder = join(writeSpec("Anything"), "..");
  writeFileSync(
    join(folder, "overlay.yaml"),
    "overlay: 1.0.0\nactions: [{ target: $.info, update: { version: '2' } }]\n",
  );
  const { document, inputs } = readSpecFile(folder, "acme");
  expect(document.version).toBe("2");
  expect(Object.keys(inputs)).toEqual(["openapi.yaml", "overlay.yaml"]);
});
