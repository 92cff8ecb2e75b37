import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readSpecFile } from "../read/read-vendor.js";
import { layPackage } from "./lay-package.js";
import { planPackage } from "./plan.js";

/** Vendors' own files are not kept in this repository; this names a folder that has them, one folder a vendor. */
const folder = process.env.MEDTAINER_UPSTREAM_SPECS ?? "";
const specs = ["freshbooks", "godaddy", "amazon-sp-api", "quickbooks", "digitalocean", "gohighlevel/apps"];
const present = specs.filter((spec) => folder !== "" && existsSync(join(folder, spec)));
if (present.length === 0)
  console.info("skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder with vendors' own descriptions");

describe.each(specs)("the package of %s's own description", (spec) => {
  const runs = test.skipIf(!present.includes(spec));
  runs("has each operation as the description itself would give it", { timeout: 120_000 }, async () => {
    const home = mkdtempSync(join(tmpdir(), "medtainer-"));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const model = readSpecFile(join(folder, spec), "acme", { lenient: true });
    const names = { vendor: "acme", constant: "acme", type: "Acme", variable: "ACME" };
    const plan = planPackage(model, names, { license: "MIT", isInWorkspace: false });
    const origin = { spec, model, today: "2026-01-31" };
    const laid = await layPackage(plan, origin, { packageFolder: join(home, "acme") });
    const byId = new Map(laid.operations.map(({ data }) => [data.id, data]));
    expect(model.operations.filter(({ data }) => byId.get(data.id) === undefined)).toEqual([]);
    for (const { data } of model.operations) expect(byId.get(data.id)).toEqual(data);
    expect(laid.tools.map(({ name }) => name)).toEqual(model.tools.map(({ name }) => name));
  });
});
