import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

const codesOf = (audit: { findings: { code: string }[] }) =>
  audit.findings.map(({ code }) => code).toSorted();

describe("dns_audit", () => {
  test("a sound zone has no findings and no remarks", async () => {
    const audit = await openAccount().data("dns_audit", { domain: "riverbend.care" });
    expect(audit).toMatchObject({
      zone: "riverbend.care",
      recordCount: 10,
      dnssec: "on",
      caa: ["letsencrypt.org"],
      mail: {
        providers: ["Google Workspace"],
        spf: { policy: "fail", lookups: 1 },
        dmarc: { policy: "reject" },
      },
      settings: { ssl: "strict", always_use_https: "on", min_tls_version: "1.2" },
      findings: [],
      remarks: [],
    });
  });

  test("a neglected zone has what is wrong with it, with what to do", async () => {
    const audit = await openAccount().data("dns_audit", { domain: "RiverbendLabs.com." });
    expect(codesOf(audit)).toEqual(
      [
        "caa_missing",
        "claimable_target",
        "claimable_target",
        "dangling_target",
        "dkim_missing",
        "dmarc_missing",
        "dnssec_off",
        "spf_open",
        "ttl_mixed",
        "ttl_short",
      ].toSorted(),
    );
    expect(audit.remarks).toEqual([
      "TLS is flexible: between Cloudflare and the server nothing is encrypted. Set ssl to full or strict.",
      "Visitors may stay on http: set always_use_https to on.",
      "TLS 1.0 is still taken, which is out of date: set min_tls_version to 1.2.",
    ]);
  });

  test("a zone that is not active says what is left to do at the registrar", async () => {
    const { remarks } = await openAccount().data("dns_audit", { domain: "riverbend-new.com" });
    expect(remarks[0]).toBe(
      "riverbend-new.com is pending: set its name servers at the registrar to ada.ns.cloudflare.com and rob.ns.cloudflare.com.",
    );
  });

  test("what the token may not read is left out, and nothing is said of it", async () => {
    const denied = {
      success: false,
      errors: [{ code: 9_109, message: "Unauthorized" }],
      messages: [],
      result: null,
    };
    const account = openAccount({ approve: "none" }, ({ url }) =>
      /\/(dnssec|settings\/ssl)$/.test(url) ? Response.json(denied, { status: 403 }) : undefined,
    );
    const audit = await account.data("dns_audit", { domain: "riverbendlabs.com" });
    expect(audit).not.toHaveProperty("dnssec");
    expect(codesOf(audit)).not.toContain("dnssec_off");
    expect(audit.settings).toEqual({ always_use_https: "off", min_tls_version: "1.0" });
    expect(audit.remarks).toHaveLength(2);
  });

  test("a domain that is not here is named", async () => {
    await expect(openAccount().data("dns_audit", { domain: "nowhere.example" })).rejects.toThrow(
      "not_found: There is no zone nowhere.example; cloudflare_list_zones says which there are.",
    );
  });
});

describe("from preview to zone", () => {
  const domain = "riverbendlabs.com";
  const wish = {
    domain,
    records: [
      { name: "@", type: "TXT", data: "v=spf1 include:_spf.mx.cloudflare.net -all" },
      { name: "www", type: "CNAME", data: "@", options: { proxied: false } },
      { name: "files", type: "A", data: "198.51.100.31", ttlSeconds: 3_600 },
      { name: "_sip._tls", type: "SRV", data: "sip.example.net", priority: 1, weight: 2, port: 443 },
      { name: "@", type: "CAA", data: '0 issue "letsencrypt.org"' },
    ],
    remove: [{ name: "status", type: "CNAME" }],
  };

  test("the preview is the least that has to be done, and only reads", async () => {
    const { data, sandbox } = openAccount();
    const { text, problems } = await data("dns_preview", wish);
    expect(text.split("\n")).toEqual([
      "riverbendlabs.com: 2 to add, 3 to change, 2 to delete, 0 as wanted already.",
      "- files 3600 A 198.51.100.32 proxied=false",
      "- status CNAME old-status.riverbendlabs.com proxied=false",
      '~ @ TXT "v=spf1 include:_spf.mx.cloudflare.net +all"  ->  @ TXT "v=spf1 include:_spf.mx.cloudflare.net -all"',
      "~ files 60 A 198.51.100.31 proxied=false  ->  files 3600 A 198.51.100.31 proxied=false",
      "~ www CNAME riverbendlabs.com proxied=true  ->  www CNAME riverbendlabs.com proxied=false",
      "+ @ CAA 0 issue letsencrypt.org",
      "+ _sip._tls SRV 1 2 443 sip.example.net",
    ]);
    expect(problems).toEqual([]);
    expect(sandbox.requests.every(({ method }) => method === "GET")).toBe(true);
  });

  test("applied, the zone is as wanted, nothing else has changed, and the way back is known", async () => {
    const { data, sandbox } = openAccount();
    const contents = () =>
      (
        sandbox.state.records as {
          name: string;
          type: string;
          content: string;
          proxied: boolean;
          ttl: number;
        }[]
      )
        .map(({ name, type, content, proxied, ttl }) => `${name} ${ttl} ${type} ${content} ${proxied}`)
        .toSorted();
    const before = contents();
    const { plan } = await data("dns_preview", wish);
    const { undo } = await data("apply_dns_plan", { plan });
    const after = contents();
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "_sip._tls.riverbendlabs.com 1 SRV 2 443 sip.example.net false",
      "files.riverbendlabs.com 3600 A 198.51.100.31 false",
      'riverbendlabs.com 1 CAA 0 issue "letsencrypt.org" false',
      'riverbendlabs.com 1 TXT "v=spf1 include:_spf.mx.cloudflare.net -all" false',
      "www.riverbendlabs.com 1 CNAME riverbendlabs.com false",
    ]);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(5);
    expect((await data("dns_preview", wish)).text).toBe(
      "riverbendlabs.com: nothing to do, 5 as wanted already.",
    );
    const { plan: back } = await data("dns_preview", undo);
    await data("apply_dns_plan", { plan: back });
    expect(contents()).toEqual(before);
  });

  test("a plan is refused when its names have changed meanwhile, and nothing is written", async () => {
    const { data, call, request, sandbox, zoneId } = openAccount();
    const { plan } = await data("dns_preview", wish);
    const path = `/zones/${zoneId(domain)}/dns_records`;
    await request("POST", path, { type: "TXT", name: "files", content: "mine" });
    expect(await call("apply_dns_plan", { plan })).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(sandbox.requests.filter(({ method }) => method !== "GET")).toHaveLength(1);
  });

  test("it waits for a person", async () => {
    const { data, call } = openAccount({ approve: "destructive" });
    const { plan } = await data("dns_preview", wish);
    expect(await call("apply_dns_plan", { plan })).toMatchObject({
      ok: false,
      error: { code: "approval_required" },
    });
  });

  test("a CNAME of the domain itself is fine here, one beside an A record is not", async () => {
    const { data } = openAccount();
    const apex = [{ name: "@", type: "CNAME", data: "other.pages.dev" }];
    expect(await data("dns_preview", { domain, records: apex })).toMatchObject({ problems: [] });
    const beside = [{ name: "files", type: "CNAME", data: "other.pages.dev" }];
    expect((await data("dns_preview", { domain, records: beside })).problems).toEqual([
      "files has a CNAME beside A; a CNAME must stand alone.",
    ]);
  });

  test("what cannot be written is said in the preview, and not tried", async () => {
    const { data, call, sandbox } = openAccount();
    const records = [
      { name: "@", type: "TXT", data: "v=spf1 -all", options: { proxied: true } },
      { name: "fast", type: "A", data: "192.0.2.1", ttlSeconds: 5 },
      { name: "x", type: "LOC", data: "anywhere" },
    ];
    const { plan, problems } = await data("dns_preview", { domain, records });
    expect(problems).toEqual([
      "fast 5 A 192.0.2.1 must live 30 to 86400 seconds, or be left to Cloudflare.",
      "x LOC anywhere cannot be written here; use Cloudflare's dashboard.",
      '@ TXT "v=spf1 -all" proxied=true cannot go through Cloudflare\'s proxy.',
    ]);
    expect(await call("apply_dns_plan", { plan })).toMatchObject({
      ok: false,
      error: { code: "invalid_input" },
    });
    expect(sandbox.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("a failure half-way says what was done and what was not", async () => {
    const { data, call, sandbox } = openAccount();
    const { plan } = await data("dns_preview", wish);
    sandbox.fail({ kind: "server_error", operation: "createDnsRecord" });
    const reply = await call("apply_dns_plan", { plan });
    expect(reply.ok ? "" : reply.error.message).toMatch(
      /^add @ CAA .* failed: .* Done before: delete files .*; change www .*\. Not tried: add _sip\._tls .*\. Make a new plan/,
    );
  });
});

describe("tools that are one operation", () => {
  test("list_zones and list_dns_records", async () => {
    const { data, zoneId } = openAccount();
    const { result } = await data("list_zones", { status: "active" });
    expect(result.map(({ name }: { name: string }) => name)).toEqual(["riverbend.care", "riverbendlabs.com"]);
    const { result: records } = await data("list_dns_records", {
      zone_id: zoneId("riverbend.care"),
      type: "MX",
    });
    expect(records.map(({ content }: { content: string }) => content)).toEqual([
      "aspmx.l.google.com",
      "alt1.aspmx.l.google.com",
    ]);
  });

  test("the envelope is taken off", async () => {
    const { data, zoneId } = openAccount();
    const zone_id = zoneId("riverbendlabs.com");
    expect(await data("get_dnssec", { zone_id })).toEqual({ status: "disabled" });
    expect(await data("update_setting", { zone_id, setting_id: "ssl", value: "full" })).toMatchObject({
      value: "full",
    });
    expect(await data("get_setting", { zone_id, setting_id: "ssl" })).toEqual({
      id: "ssl",
      value: "full",
      editable: true,
    });
  });
});
