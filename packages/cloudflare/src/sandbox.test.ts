import { describe, expect, test } from "vitest";
import { openAccount } from "./fixtures/open-account.js";
import document from "./generated/openapi.json" with { type: "json" };
import type { CloudflareTables } from "./sandbox/tables.js";

const record = { type: "A", name: "new", content: "192.0.2.9", ttl: 300 };
const bodies: Readonly<Record<string, unknown>> = {
  createZone: { name: "added.example", account: { id: "01a7362d577a6c3019a474fd6f485823" } },
  updateZone: { paused: true },
  purgeCache: { purge_everything: true },
  createDnsRecord: record,
  replaceDnsRecord: record,
  patchDnsRecord: { content: "192.0.2.8" },
  updateDnssec: { status: "active" },
  updateDnsSettings: { foundation_dns: true },
  updateSettings: [{ id: "ssl", value: "full" }],
  updateSetting: { value: "full" },
  updateUniversalSsl: { enabled: false },
};
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId, responses }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    success: Number(Object.keys(responses).find((status) => status.startsWith("2"))),
  })),
);

/** Ids of seeded things, by the names that paths have for them. */
function parametersOf({ sandbox, zoneId }: ReturnType<typeof openAccount>): Record<string, string> {
  // The state is a copy of the tables.
  const state = sandbox.state as unknown as { [Name in keyof CloudflareTables]: CloudflareTables[Name][] };
  const zone = zoneId("riverbend.care");
  return {
    zone_id: zone,
    zone_identifier: zone,
    dns_record_id: state.records.find(({ zoneId: own, type }) => own === zone && type === "A")?.id ?? "",
    ruleset_id: state.rulesets[0]?.id ?? "",
    rule_id: state.rulesets[0]?.rules?.[0]?.id ?? "",
    rule_identifier: state.emailRules[0]?.id ?? "",
    ruleset_phase: "http_request_firewall_custom",
    setting_id: "ssl",
  };
}

describe("the sandbox of Cloudflare", () => {
  test("models every operation of the document", () => {
    expect(openAccount().sandbox.unmodelled).toEqual([]);
    expect(operations).toHaveLength(45);
  });

  test.each(operations)(
    "$operationId answers as the document says",
    async ({ operationId, method, path, success }) => {
      const account = openAccount();
      const parameters = parametersOf(account);
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? "");
      const { status, body } = await account.request(method, filled, bodies[operationId]);
      expect({ status, body }).toEqual({
        status: success,
        body: expect.not.objectContaining({ success: false }),
      });
    },
  );

  test("answers what is missing or wrong in Cloudflare's own shape", async () => {
    const { request, zoneId } = openAccount();
    expect(await request("GET", `/zones/${"0".repeat(32)}`)).toMatchObject({
      status: 404,
      body: { success: false, errors: [{ code: 7_003 }], result: null },
    });
    const path = `/zones/${zoneId("riverbend.care")}/dns_records`;
    const again = { type: "A", name: "sip.riverbend.care", content: "198.51.100.21" };
    expect(await request("POST", path, again)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 81_058 }] },
    });
    const beside = { type: "CNAME", name: "sip", content: "x.example.net" };
    expect(await request("POST", path, beside)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 81_053 }] },
    });
  });

  test("pages a list, and says how much there is", async () => {
    const { request, zoneId } = openAccount();
    const path = `/zones/${zoneId("riverbend.care")}/dns_records?per_page=4&page=3`;
    const { body } = await request("GET", path);
    expect(body).toMatchObject({ result_info: { page: 3, per_page: 4, count: 2, total_count: 10 } });
  });
});
