import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readVendorFolder } from "../read/read-vendor.js";
import { openOriginals } from "../wire/original.js";
import { wireShare } from "../wire/wire-share.js";
import { describeFidelity } from "./describe-fidelity.js";
import { measureFidelity } from "./measure-fidelity.js";
import { fidelityFileName, readWireCount } from "./read-wire-count.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const vendors = readdirSync(join(root, "specs"));

test.each(vendors)("what %s says of its requests is what was measured", { timeout: 120_000 }, (vendor) => {
  const folder = join(root, "specs", vendor);
  const model = readVendorFolder(folder);
  const { all, right, mistakes } = wireShare(model, openOriginals(folder));
  expect(mistakes).toEqual([]);
  const wire = { all, right };
  // Write the count anew with UPDATE_FIXTURES=1, then generate: the README and the manifest show it.
  if (process.env.UPDATE_FIXTURES) {
    writeFileSync(join(folder, fidelityFileName), `${JSON.stringify({ wire }, null, 2)}\n`);
  } else {
    const readme = readFileSync(join(root, "packages", vendor, "README.md"), "utf8");
    expect(readWireCount(folder), "Run this test with UPDATE_FIXTURES=1, then generate.").toEqual(wire);
    expect(readme).toContain(`Fidelity: ${describeFidelity(measureFidelity({ ...model, wire }))}.`);
  }
});
