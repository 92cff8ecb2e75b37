import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Vendor } from "@medtainer/core";
import { expect, test } from "vitest";
import { readVendorFolder } from "../read/read-vendor.js";
import { openOriginals } from "../wire/original.js";
import { wireShare } from "../wire/wire-share.js";
import { describeFidelity } from "./describe-fidelity.js";
import { describeTokens } from "./list-tokens.js";
import { measureFidelity } from "./measure-fidelity.js";
import { measureTokens } from "./measure-tokens.js";
import { fidelityFileName, readMeasured } from "./read-measured.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const vendors = readdirSync(join(root, "specs"));

/** The tools of a vendor's package as it exports them, those written by hand too. */
async function importTools(vendor: string): Promise<Vendor["tools"]> {
  const exported: Record<string, unknown> = await import(join(root, "packages", vendor, "src/index.ts"));
  const found = Object.values(exported).find(isVendor);
  if (found === undefined) throw new Error(`packages/${vendor} exports no vendor.`);
  return found.tools;
}

function isVendor(value: unknown): value is Vendor {
  return typeof value === "object" && value !== null && "tools" in value && "operations" in value;
}

test.each(vendors)(
  "what %s says of its requests and its list is measured",
  { timeout: 120_000 },
  async (vendor) => {
    const folder = join(root, "specs", vendor);
    const model = readVendorFolder(folder);
    const { all, right, mistakes } = wireShare(model, openOriginals(folder));
    expect(mistakes).toEqual([]);
    const wire = { all, right };
    const tokens = await measureTokens(await importTools(vendor));
    if (tokens === undefined) throw new Error("Core could not be imported.");
    // Write the counts anew with UPDATE_FIXTURES=1, then generate: the README and the manifest show them.
    if (process.env.UPDATE_FIXTURES) {
      writeFileSync(join(folder, fidelityFileName), `${JSON.stringify({ wire, tokens }, null, 2)}\n`);
    } else {
      const readme = readFileSync(join(root, "packages", vendor, "README.md"), "utf8");
      const help = "Run this test with UPDATE_FIXTURES=1, then generate.";
      expect(readMeasured(folder), help).toEqual({ wire, tokens });
      expect(readme).toContain(`Fidelity: ${describeFidelity(measureFidelity({ ...model, wire }))}.`);
      expect(readme).toContain(`Tokens of the list of tools: ${describeTokens(tokens)}.`);
    }
  },
);
