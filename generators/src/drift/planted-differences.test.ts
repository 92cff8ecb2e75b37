import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSpec, readVendorFolder } from "../read/read-vendor.js";
import { editData, type SpecEdit } from "./__fixtures__/edit-spec.js";
import { compareUpstream } from "./compare-upstream.js";
import { readExplanations } from "./explanation.js";

const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));
/** Vendors' own files are not kept in this repository; this names a folder that has them, one folder a vendor. */
const mirror = process.env.MEDTAINER_UPSTREAM_SPECS ?? "";

const schemas = "/components/schemas";
const planted = { name: "planted", in: "query", required: true, schema: { type: "string" } };

/** What a vendor might change one day, and the rule and place that must be reported for it. */
interface Plants {
  readonly vendor: string;
  readonly file: string;
  readonly plants: readonly (readonly [SpecEdit, string])[];
}

const vendors: readonly Plants[] = [
  {
    vendor: "cloudflare",
    file: "openapi.json",
    plants: [
      [
        [`${schemas}/zones_zone/properties/created_on/type`, "integer"],
        "output.type-changed /result/created_on",
      ],
      [[`${schemas}/zones_zone/properties/modified_on`], "output.member-removed /result/modified_on"],
      [
        [`${schemas}/zones_zone/properties/plan`, { type: "string" }],
        "output.member-added-optional /result/plan",
      ],
      [[`${schemas}/zones_type/enum/-`, "planted"], "input.value-added /type"],
      [
        ["/paths/~1zones/post/requestBody/content/application~1json/schema/required/-", "type"],
        "input.member-became-required /type",
      ],
      [
        ["/paths/~1zones~1{zone_id}~1dns_records/get/parameters/-", planted],
        "input.member-added-required /planted",
      ],
      [["/paths/~1zones~1{zone_id}~1dnssec/get"], "operation.removed "],
    ],
  },
  {
    vendor: "quickbooks",
    file: "ballerina-quickbooks.online-openapi.yaml",
    plants: [
      [[`${schemas}/Customer/properties/Balance/type`, "string"], "output.type-changed /Customer/Balance"],
      [[`${schemas}/Invoice/properties/TxnDate`], "output.member-removed /Invoice/TxnDate"],
      [
        [`${schemas}/Invoice/properties/Planted`, { type: "string" }],
        "output.member-added-optional /Invoice/Planted",
      ],
      [[`${schemas}/InvoiceCreateObject/required/-`, "DueDate"], "input.member-became-required /DueDate"],
      [
        [`${schemas}/Account/properties/AccountSubType/enum/-`, "Bank"],
        "output.type-narrowed /Account/AccountSubType",
      ],
      [
        ["/paths/~1v3~1company~1{realm-id}~1invoice/post/parameters/-", planted],
        "input.member-added-required /planted",
      ],
      [["/paths/~1v3~1company~1{realm-id}~1bill~1{bill-id}/get"], "operation.removed "],
    ],
  },
  {
    vendor: "freshbooks",
    file: "ballerina-freshbooks-openapi.yaml",
    plants: [
      [
        [`${schemas}/Expense/properties/vendor/type`, "integer"],
        "output.type-changed /response/result/expense/vendor",
      ],
      [[`${schemas}/Expense/properties/notes`], "output.member-removed /response/result/expense/notes"],
      [[`${schemas}/TaxCreate/required`, ["name", "amount"]], "input.member-became-required /tax/amount"],
      [
        [`${schemas}/Invoice/properties/status/enum/-`, 9],
        "output.type-narrowed /response/result/invoice/status",
      ],
      [
        [`${schemas}/TaxCreate/properties/planted`, { type: "string" }],
        "input.member-added-optional /tax/planted",
      ],
      [
        ["/paths/~1accounting~1account~1{account-ID}~1taxes~1taxes/get/parameters/-", planted],
        "input.member-added-required /planted",
      ],
    ],
  },
  {
    vendor: "godaddy",
    file: "swagger_domains.yaml",
    plants: [
      [[`${schemas}/DomainSummary/properties/expires/type`, "integer"], "output.type-changed /*/expires"],
      [
        [`${schemas}/DomainSummary/properties/renewDeadline/format`, "phone"],
        "output.limit-changed /*/renewDeadline",
      ],
      [[`${schemas}/DNSRecord/properties/type/enum/-`, "HTTPS"], "input.value-added /body/*/type"],
      [[`${schemas}/DNSRecord/required/-`, "ttl"], "input.member-became-required /body/*/ttl"],
      [["/paths/~1v1~1domains/get/parameters/-", planted], "input.member-added-required /planted"],
    ],
  },
  {
    vendor: "digitalocean",
    file: "DigitalOcean-public.v2.bundled.yaml",
    plants: [
      [[`${schemas}/domain/properties/ttl/type`, "string"], "output.type-changed /domain/ttl"],
      [
        [`${schemas}/domain/properties/planted`, { type: "string" }],
        "output.member-added-optional /domain/planted",
      ],
      [[`${schemas}/domain/required`, ["ip_address"]], "input.member-became-required /ip_address"],
      [
        ["/paths/~1v2~1domains~1{domain_name}~1records/get/parameters/-", planted],
        "input.member-added-required /planted",
      ],
    ],
  },
];

describe.each(vendors)("what $vendor changes one day", ({ vendor, file, plants }) => {
  const original = join(mirror, vendor, file);
  const isHere = mirror !== "" && existsSync(original);
  if (!isHere)
    console.info(`skipped: MEDTAINER_UPSTREAM_SPECS does not name a folder with ${vendor}/${file}`);

  describe.skipIf(!isHere)("in its own file", () => {
    const reported = new Set<string>();
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "medtainer-planted-"));
      const text = readFileSync(original, "utf8");
      const data: unknown = file.endsWith(".json") ? JSON.parse(text) : parse(text);
      editData(
        data,
        plants.map(([edit]) => edit),
      );
      const changed = join(folder, "openapi.json");
      writeFileSync(changed, JSON.stringify(data));
      const ours = join(specs, vendor);
      const compared = compareUpstream(
        readVendorFolder(ours),
        await readSpec(changed),
        readExplanations(ours),
      );
      for (const { rule, path } of compared.findings) reported.add(`${rule} ${path}`);
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(plants.map(([[pointer], difference]) => [pointer, difference] as const))(
      "%s is reported as %s",
      (_pointer, difference) => {
        expect([...reported]).toContain(difference);
      },
    );
  });
});
