import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readSpec } from "../read/read-vendor.js";
import { compareModels } from "./compare-models.js";
import { compareUpstream } from "./compare-upstream.js";
import { findDrift } from "./find-drift.js";

/**
 * Vendors' own files are not kept in this repository; this names a folder that has them, one folder a vendor.
 */
const folder = process.env.MEDTAINER_UPSTREAM_SPECS;
const spec = join(folder ?? "", "digitalocean");
const isHere = folder !== undefined && existsSync(spec);
if (!isHere)
  console.info(
    "skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder with DigitalOcean's own description",
  );

describe.skipIf(!isHere)("DigitalOcean's own description", () => {
  beforeAll(() => process.chdir(fileURLToPath(new URL("../../../", import.meta.url))));

  test("differs from ours only where ours says why", async () => {
    const { upstream } = await findDrift({ vendor: "digitalocean", against: spec, since: "HEAD" });
    expect(upstream).toMatchObject({ reached: true, compared: 92, findings: [], idle: [] });
  });

  test("does not differ from itself", async () => {
    const [first, second] = [await readSpec(spec), await readSpec(spec)];
    expect(compareModels(first, second)).toEqual([]);
    expect(compareUpstream(first, second, [])).toMatchObject({ findings: [], unused: [], compared: 659 });
  });
});
