import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { byteLength, maxInputBytes } from "./input/reduce-schema.js";
import { isSafeKey } from "./input/safe-key.js";
import type { VendorModel } from "./model.js";
import { readSpecFile } from "./read/read-vendor.js";
import { readSource } from "./read/source.js";
import { isObject } from "./schema.js";
import { describeTool } from "./write/describe-tool.js";
import { renderVendor, type Tree } from "./write/render.js";

/**
 * Vendors' own files are not kept in this repository; this names a folder that has them, one folder a vendor.
 */
const folder = process.env.MEDTAINER_UPSTREAM_SPECS ?? "";

/** Files, and folders whose files belong together, with the operations that they describe. */
const specs: readonly (readonly [path: string, operations: number])[] = [
  ["amazon-sp-api", 46],
  ["cloudflare/openapi.json", 1533],
  ["cloudflare/stackql-2026-07", 249],
  ["digitalocean/DigitalOcean-public.v2.bundled.yaml", 659],
  ["freshbooks/ballerina-freshbooks-openapi.yaml", 31],
  ["godaddy", 109],
  ["gohighlevel/apps", 576],
  // Two methods of Drive also take a file, and two also hand one out; each is an operation of its own.
  ["google", 84 + 2 + 2],
  ["quickbooks/ballerina-quickbooks.online-openapi.yaml", 15],
];

describe.each(specs)("%s", (path, count) => {
  const spec = join(folder, path);
  const isHere = folder !== "" && existsSync(spec);
  if (!isHere) console.info(`skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder that has ${path}`);

  describe.skipIf(!isHere)("as the vendor wrote it", () => {
    let model: VendorModel;
    let first: Tree;

    beforeAll(async () => {
      const start = performance.now();
      model = readSpecFile(spec);
      first = await renderVendor(model);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
      const { operations, tools, leftOut, document } = model;
      console.info(
        `${path}: ${operations.length} operations, ${tools.length} tools, ${leftOut.length} left out, ${document.remarks.length} remarks, ${seconds} s, at most ${megabytes} MB so far`,
      );
    }, 120_000);

    test("gives an operation for each that it has, and a tool for each that is not left out with a reason", () => {
      const { operations, tools, leftOut } = model;
      expect(operations).toHaveLength(count);
      expect(countOperations(spec)).toBe(count);
      expect(new Set(operations.map(({ data }) => data.id)).size).toBe(count);
      expect(tools.length + leftOut.length).toBe(count);
      expect(leftOut.filter(({ reason }) => reason === "")).toEqual([]);
    });

    test("every name is one that every client takes, and unlike the others", () => {
      const tools = model.tools.map(describeTool);
      expect(tools.filter(({ name }) => !/^[a-z0-9_]{1,50}$/.test(name))).toEqual([]);
      expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
      expect(tools.filter(({ description }) => description === "" || description.length > 1024)).toEqual([]);
    });

    test("every input is a plain object schema that compiles, is small, and has safe keys", () => {
      const ajv = new Ajv2020({ strict: false, logger: false });
      for (const { data } of model.operations) {
        expect(() => ajv.compile(data.input)).not.toThrow();
        expect(byteLength(data.input)).toBeLessThanOrEqual(maxInputBytes);
        expect(data.input).toMatchObject({ type: "object", additionalProperties: false });
        expect(
          Object.keys(data.input).filter((key) => ["$schema", "oneOf", "anyOf", "allOf"].includes(key)),
        ).toEqual([]);
        expect(keysOf(data.input).filter((key) => !isSafeKey(key))).toEqual([]);
        expect(JSON.stringify(data.input)).not.toContain('"$ref"');
      }
    }, 120_000);

    test("a second run gives the same files", async () => {
      expect([...(await renderVendor(readSpecFile(spec)))]).toEqual([...first]);
    }, 120_000);
  });
});

/** Every property's key in a schema, however deep. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (!isObject(value)) return [];
  const own = isObject(value.properties) ? Object.keys(value.properties) : [];
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

/** Counted in the vendor's own text, without any of the code that is tested. */
function countOperations(path: string): number {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return files.map((file) => countIn(readSource(file).data)).reduce((sum, count) => sum + count, 0);
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function countIn(data: unknown): number {
  if (!isObject(data)) return 0;
  if (isObject(data.paths)) {
    const keys = Object.values(data.paths).flatMap((item) => Object.keys(isObject(item) ? item : {}));
    return keys.filter((key) => methods.includes(key)).length;
  }
  const own = Object.values(isObject(data.methods) ? data.methods : {});
  const uploads = own.filter((method) => isObject(method) && isObject(method.mediaUpload));
  const downloads = own.filter(
    (method) => isObject(method) && method.supportsMediaDownload === true && isObject(method.response),
  );
  const below = Object.values(isObject(data.resources) ? data.resources : {}).map(countIn);
  return own.length + uploads.length + downloads.length + below.reduce((sum, count) => sum + count, 0);
}
