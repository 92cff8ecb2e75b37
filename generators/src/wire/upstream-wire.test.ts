import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSpecFile } from "../read/read-vendor.js";
import { openOriginals } from "./original.js";
import { wireShare } from "./wire-share.js";

const folder = process.env.MEDTAINER_UPSTREAM_SPECS ?? "";

/** Vendors' own files, folders of which the files belong together, and how many operations each has. */
const files: readonly (readonly [path: string, operations: number])[] = [
  ["digitalocean/DigitalOcean-public.v2.bundled.yaml", 659],
  ["cloudflare/openapi.json", 1533],
  ["cloudflare/stackql-2026-07", 249],
  ["amazon-sp-api", 46],
  ["godaddy", 109],
  ["gohighlevel/apps", 576],
  // Two methods of Drive also take a file, and two also hand one out; each is an operation of its own.
  ["google", 84 + 2 + 2],
  ["freshbooks/ballerina-freshbooks-openapi.yaml", 31],
  ["quickbooks/ballerina-quickbooks.online-openapi.yaml", 15],
];
const isHere = existsSync(join(folder, files[0]?.[0] ?? ""));
if (!isHere)
  console.info("skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder with vendors' own descriptions");

describe.skipIf(!isHere)("requests for vendors' own descriptions", () => {
  test.each(files)("%s", { timeout: 300_000 }, (path, operations) => {
    const file = join(folder, path);
    const share = wireShare(readSpecFile(file), openOriginals(file));
    console.info(`wire ${path}: ${share.right} / ${share.all}`);
    expect(share.mistakes).toEqual([]);
    expect(share).toMatchObject({ all: operations, right: operations });
  });
});
