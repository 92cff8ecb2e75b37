import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSpecFile } from "../read/read-vendor.js";
import { wireShare } from "./wire-share.js";

const folder = process.env.MEDTAINER_UPSTREAM_SPECS ?? "";

/** Vendors' own files, and how many operations each has. */
const files: readonly (readonly [path: string, operations: number])[] = [
  ["digitalocean/DigitalOcean-public.v2.bundled.yaml", 659],
  ["cloudflare/openapi.json", 1533],
  ["cloudflare/stackql-2026-07/accounts.yaml", 37],
  ["cloudflare/stackql-2026-07/dns.yaml", 59],
  ["cloudflare/stackql-2026-07/dns_firewall.yaml", 9],
  ["cloudflare/stackql-2026-07/registrar.yaml", 11],
  ["cloudflare/stackql-2026-07/rulesets.yaml", 32],
  ["cloudflare/stackql-2026-07/ssl.yaml", 12],
  ["cloudflare/stackql-2026-07/user.yaml", 24],
  ["cloudflare/stackql-2026-07/zones.yaml", 65],
  ["godaddy/swagger_abuse.yaml", 6],
  ["godaddy/swagger_aftermarket.yaml", 2],
  ["godaddy/swagger_agreements.yaml", 1],
  ["godaddy/swagger_certificates.yaml", 25],
  ["godaddy/swagger_countries.yaml", 2],
  ["godaddy/swagger_domains.yaml", 60],
  ["godaddy/swagger_orders.yaml", 2],
  ["godaddy/swagger_shoppers.yaml", 6],
  ["godaddy/swagger_subscriptions.yaml", 5],
  ["freshbooks/ballerina-freshbooks-openapi.yaml", 31],
  ["quickbooks/ballerina-quickbooks.online-openapi.yaml", 15],
];
const isHere = existsSync(join(folder, files[0]?.[0] ?? ""));
if (!isHere)
  console.info("skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder with vendors' own descriptions");

describe.skipIf(!isHere)("requests for vendors' own descriptions", () => {
  test.each(files)("%s", { timeout: 300_000 }, (path, operations) => {
    const file = join(folder, path);
    const text = readFileSync(file, "utf8");
    // JSON is YAML too, but its own parser is forty times as fast.
    const data: unknown = path.endsWith(".json") ? JSON.parse(text) : parse(text);
    const share = wireShare(readSpecFile(file), data);
    console.info(`wire ${path}: ${share?.right} / ${share?.all}`);
    expect(share?.mistakes).toEqual([]);
    expect(share).toMatchObject({ all: operations, right: operations });
  });
});
