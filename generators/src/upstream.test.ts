import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { byteLength, maxInputBytes } from "./input/reduce-schema.js";
import { isSafeKey } from "./input/safe-key.js";
import { readSpecFile } from "./read/read-vendor.js";
import { isObject } from "./schema.js";
import { describeTool } from "./write/describe-tool.js";
import { renderVendor } from "./write/render.js";

/**
 * Vendors' own files are not kept in this repository; this names a folder that has them, one folder a vendor.
 */
const folder = process.env.MEDTAINER_UPSTREAM_SPECS;
const spec = join(folder ?? "", "digitalocean", "DigitalOcean-public.v2.bundled.yaml");
const isHere = folder !== undefined && existsSync(spec);
if (!isHere)
  console.info(
    "skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder with DigitalOcean's own description",
  );

describe.skipIf(!isHere)("DigitalOcean's own description", () => {
  const model = isHere ? readSpecFile(spec) : undefined;
  const operations = model?.operations ?? [];
  const tools = (model?.tools ?? []).map(describeTool);

  test("gives an operation for each of its 659, and a tool for each that is not left out with a reason", () => {
    expect(operations).toHaveLength(659);
    expect(new Set(operations.map(({ data }) => data.id)).size).toBe(659);
    expect(tools.length + (model?.leftOut.length ?? 0)).toBe(659);
    expect(model?.leftOut.filter(({ reason }) => reason === "")).toEqual([]);
  });

  test("every name is one that every client takes, and unlike the others", () => {
    expect(tools.filter(({ name }) => !/^[a-z0-9_]{1,50}$/.test(name))).toEqual([]);
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    expect(tools.filter(({ description }) => description === "" || description.length > 1024)).toEqual([]);
  });

  test("every input is a plain object schema that compiles, is small, and has safe keys", () => {
    const ajv = new Ajv2020({ strict: false, logger: false });
    for (const { data } of operations) {
      expect(() => ajv.compile(data.input)).not.toThrow();
      expect(byteLength(data.input)).toBeLessThanOrEqual(maxInputBytes);
      expect(data.input).toMatchObject({ type: "object", additionalProperties: false });
      expect(
        Object.keys(data.input).filter((key) => ["$schema", "oneOf", "anyOf", "allOf"].includes(key)),
      ).toEqual([]);
      expect(keysOf(data.input).filter((key) => !isSafeKey(key))).toEqual([]);
      expect(JSON.stringify(data.input)).not.toContain('"$ref"');
    }
  });

  test("two runs give the same files", async () => {
    const [first, second] = [await renderVendor(readSpecFile(spec)), await renderVendor(readSpecFile(spec))];
    expect([...second]).toEqual([...first]);
  });
});

/** Every property's key in a schema, however deep. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (!isObject(value)) return [];
  const own = isObject(value.properties) ? Object.keys(value.properties) : [];
  return [...own, ...Object.values(value).flatMap(keysOf)];
}
