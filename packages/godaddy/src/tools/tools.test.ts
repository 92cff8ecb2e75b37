import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noonMs, openAccount } from "../fixtures/open-account.js";

beforeEach(() => {
  vi.useFakeTimers({ now: noonMs, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("domain_catalog", () => {
  test("has every domain, the next to run out first, and says what needs attention", async () => {
    const { count, domains, attention } = await openAccount().data("domain_catalog");
    expect(count).toBe(6);
    expect(
      domains.map(({ domain, days_left }: { domain: string; days_left: number }) => [domain, days_left]),
    ).toEqual([
      ["riverbendclinic.net", 21],
      ["dr-alvarez.com", 58],
      ["tampafamilycare.com", 120],
      ["riverbend-dental.com", 210],
      ["riverbendhealth.org", 330],
      ["riverbendclinic.com", 452],
    ]);
    expect(domains[0]).toEqual({
      domain: "riverbendclinic.net",
      status: "ACTIVE",
      expires: "2026-07-06T12:00:00.000Z",
      days_left: 21,
      renews_itself: false,
      locked: true,
      privacy: true,
      name_servers: ["ns41.domaincontrol.com", "ns42.domaincontrol.com"],
    });
    expect(attention).toEqual([
      "riverbendclinic.net runs out in 21 days and does not renew itself.",
      "tampafamilycare.com is not locked: whoever has its transfer code can move it away.",
    ]);
  });

  test.each([
    [{ query: "CLINIC" }, ["riverbendclinic.net", "riverbendclinic.com"]],
    [{ expires_within_days: 60 }, ["riverbendclinic.net", "dr-alvarez.com"]],
  ])("with %j has some of them", async (input, want) => {
    const { domains } = await openAccount().data("domain_catalog", input);
    expect(domains.map(({ domain }: { domain: string }) => domain)).toEqual(want);
  });

  test("leaves out cancelled domains where it is asked to", async () => {
    const { data, request } = openAccount();
    await request("DELETE", "/v1/domains/dr-alvarez.com");
    expect(await data("domain_catalog", { active_only: true })).toMatchObject({ count: 5 });
    const { attention } = await data("domain_catalog");
    expect(attention).toContain("dr-alvarez.com is CANCELLED.");
  });
});

test("domain_details has dates and name servers, and never the transfer code", async () => {
  const { data, sandbox, request } = openAccount();
  const found = await data("domain_details", { domain: "riverbendclinic.com" });
  expect(found).toMatchObject({
    domain: "riverbendclinic.com",
    status: "ACTIVE",
    expires: "2027-09-10T12:00:00.000Z",
    renewAuto: true,
    nameServers: ["ns41.domaincontrol.com", "ns42.domaincontrol.com"],
    dns_at_godaddy: true,
  });
  const codes = (sandbox.state.domains as { authCode: string }[]).map(({ authCode }) => authCode);
  for (const code of codes) expect(JSON.stringify(found)).not.toContain(code);
  await request("PATCH", "/v1/domains/dr-alvarez.com", { nameServers: ["ada.ns.cloudflare.com"] });
  expect(await data("domain_details", { domain: "dr-alvarez.com" })).toMatchObject({ dns_at_godaddy: false });
});

describe("dns_records", () => {
  test("has the zone in one order, SRV under its whole name", async () => {
    const { count, text } = await openAccount().data("dns_records", { domain: "riverbendclinic.com" });
    expect(count).toBe(13);
    const lines = text.split("\n");
    expect(lines[0]).toBe("@ 3600 A 203.0.113.20");
    expect(lines).toContain("@ 3600 MX 1 smtp.google.com");
    expect(lines).toContain("www 3600 CNAME riverbendclinic.com");
    expect(lines).toContain("_sip._tls 3600 SRV 100 1 443 sip.riverbendclinic.com");
  });

  test.each([
    [{ type: "TXT" }, 4],
    [{ name: "www.riverbendclinic.com." }, 1],
    [{ name: "@", type: "NS" }, 2],
    [{ name: "nothing" }, 0],
  ])("%j chooses %d", async (choice, want) => {
    const found = await openAccount().data("dns_records", { domain: "riverbendclinic.com", ...choice });
    expect(found.count).toBe(want);
  });
});

test("mx_records says who receives the mail, the first tried first", async () => {
  const { data } = openAccount();
  expect(await data("mx_records", { domain: "tampafamilycare.com" })).toEqual({
    domain: "tampafamilycare.com",
    receives_mail: true,
    providers: ["GoDaddy"],
    servers: [
      { name: "@", host: "smtp.secureserver.net", priority: 0, ttl_seconds: 3_600, provider: "GoDaddy" },
      {
        name: "@",
        host: "mailstore1.secureserver.net",
        priority: 10,
        ttl_seconds: 3_600,
        provider: "GoDaddy",
      },
    ],
  });
  expect(await data("mx_records", { domain: "riverbendhealth.org" })).toMatchObject({
    receives_mail: false,
    servers: [],
  });
});

test("subdomains lead somewhere; keys and proofs do not", async () => {
  const { subdomains } = await openAccount().data("subdomains", { domain: "riverbendclinic.com" });
  expect(subdomains).toEqual([
    {
      name: "booking.riverbendclinic.com",
      leads_to: [{ type: "CNAME", data: "riverbend.simplepractice.com" }],
    },
    { name: "portal.riverbendclinic.com", leads_to: [{ type: "A", data: "203.0.113.21" }] },
    { name: "sip.riverbendclinic.com", leads_to: [{ type: "A", data: "203.0.113.30" }] },
    { name: "www.riverbendclinic.com", leads_to: [{ type: "CNAME", data: "riverbendclinic.com" }] },
  ]);
});

test("domain_contacts names who is who, and never the transfer code", async () => {
  const { data, sandbox } = openAccount();
  const found = await data("domain_contacts", { domain: "riverbend-dental.com" });
  expect(found).toEqual({
    domain: "riverbend-dental.com",
    public: false,
    registrant: {
      name: "Elena Alvarez",
      organization: "Riverbend Family Clinic",
      email: "office@riverbendclinic.com",
      phone: "+1.8135550142",
      address: "410 W Kennedy Blvd; Suite 200; Tampa, FL 33606; US",
    },
    admin: "same as registrant",
    tech: "same as registrant",
    billing: expect.objectContaining({ name: "Tom Okafor", email: "books@riverbendclinic.com" }),
  });
  const codes = (sandbox.state.domains as { authCode: string }[]).map(({ authCode }) => authCode);
  for (const code of codes) expect(JSON.stringify(found)).not.toContain(code);
  expect(await data("domain_contacts", { domain: "riverbendhealth.org" })).toMatchObject({ public: true });
});

describe("domain_availability", () => {
  test("asks the registry about one name, with its price in money", async () => {
    const { data, sandbox } = openAccount();
    expect(await data("domain_availability", { domains: ["riverbend.health"] })).toEqual({
      domains: [{ domain: "riverbend.health", available: true, certain: true, price: "74.99 USD", years: 1 }],
    });
    expect(sandbox.requests).toMatchObject([{ query: "domain=riverbend.health&checkType=FULL" }]);
  });

  test("asks about several at once, and says which could not be checked", async () => {
    const domains = ["tampaclinic.com", "riverbend.net", "riverbend.zz"];
    expect(await openAccount().data("domain_availability", { domains })).toEqual({
      domains: [
        { domain: "tampaclinic.com", available: false, certain: false },
        { domain: "riverbend.net", available: true, certain: false, price: "14.99 USD", years: 1 },
      ],
      not_checked: [{ domain: "riverbend.zz", reason: "This ending is not sold." }],
    });
  });

  test("suggests others where the name is taken", async () => {
    const { suggestions } = await openAccount().data("domain_availability", {
      domains: ["tampaclinic.com"],
      suggest: true,
    });
    expect(suggestions.slice(0, 2)).toEqual(["tampaclinic.net", "tampaclinic.org"]);
    expect(suggestions).toHaveLength(10);
  });
});

describe("dns_plan without wishes", () => {
  test.each([
    ["riverbendclinic.com", []],
    ["riverbendclinic.net", ["unreadable", "spf_missing", "dmarc_missing", "mx_missing"]],
    [
      "riverbend-dental.com",
      ["spf_several", "spf_lookups", "spf_deprecated", "dmarc_monitoring", "dmarc_unreported"],
    ],
    [
      "tampafamilycare.com",
      ["dangling_target", "dkim_missing", "dmarc_missing", "claimable_target", "www_differs"],
    ],
    ["riverbendhealth.org", ["spf_missing", "dmarc_missing", "ttl_mixed", "mx_missing", "www_missing"]],
    [
      "dr-alvarez.com",
      ["cname_conflict", "spf_open", "dkim_missing", "dmarc_missing", "claimable_target", "ttl_long"],
    ],
  ])("finds in %s %j", async (domain, want) => {
    const { audit } = await openAccount().data("dns_plan", { domain });
    const codes = audit.findings.map(({ code }: { code: string }) => code);
    expect(codes.toSorted()).toEqual(want.toSorted());
  });
});

describe("from plan to zone", () => {
  const domain = "tampafamilycare.com";
  const wish = {
    domain,
    records: [
      { name: "www", type: "CNAME", data: "@" },
      { name: "@", type: "TXT", data: "v=spf1 include:secureserver.net -all" },
      { name: "_dmarc", type: "TXT", data: "v=DMARC1; p=none; rua=mailto:dmarc@tampafamilycare.com" },
    ],
    remove: [
      { name: "www", type: "A" },
      { name: "promo", type: "CNAME" },
    ],
  };

  test("the plan is the least that has to be done, and asks nobody but for the records", async () => {
    const { data, sandbox } = openAccount();
    const { text, problems, plan } = await data("dns_plan", wish);
    expect(text.split("\n")).toEqual([
      "tampafamilycare.com: 2 to add, 1 to change, 2 to delete, 0 as wanted already.",
      "- promo 3600 CNAME landing.tampafamilycare.com",
      "- www 600 A 203.0.113.51",
      '~ @ 3600 TXT "v=spf1 include:secureserver.net ~all"  ->  @ 3600 TXT "v=spf1 include:secureserver.net -all"',
      '+ _dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@tampafamilycare.com"',
      "+ www CNAME tampafamilycare.com",
    ]);
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({ zone: domain, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(sandbox.requests.map(({ method }) => method)).toEqual(["GET"]);
  });

  test("applied, the zone is as wanted, nothing else has changed, and the way back is known", async () => {
    const { data } = openAccount();
    const before = await data("dns_records", { domain });
    const { plan } = await data("dns_plan", wish);
    const { writes, undo } = await data("apply_dns_plan", { plan });
    expect(writes).toEqual([
      "delete CNAME promo",
      "delete A www",
      "set TXT @ to v=spf1 include:secureserver.net -all",
      "set TXT _dmarc to v=DMARC1; p=none; rua=mailto:dmarc@tampafamilycare.com",
      "set CNAME www to tampafamilycare.com",
    ]);
    const after = await data("dns_plan", wish);
    expect(after.text).toBe("tampafamilycare.com: nothing to do, 3 as wanted already.");
    const { plan: back } = await data("dns_plan", undo);
    await data("apply_dns_plan", { plan: back });
    expect((await data("dns_records", { domain })).text).toBe(before.text);
  });

  test("a plan is refused when its names have changed meanwhile, and nothing is written", async () => {
    const { data, call, request, sandbox } = openAccount();
    const { plan } = await data("dns_plan", wish);
    await request("PUT", `/v1/domains/${domain}/records/A/www`, [{ data: "203.0.113.99", ttl: 600 }]);
    const reply = await call("apply_dns_plan", { plan });
    expect(reply).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(sandbox.requests.filter(({ method }) => method !== "GET")).toHaveLength(1);
  });

  test("a change elsewhere does not matter", async () => {
    const { data, request } = openAccount();
    const { plan } = await data("dns_plan", wish);
    await request("PUT", `/v1/domains/${domain}/records/CNAME/shop`, [{ data: "elsewhere.example.net" }]);
    await data("apply_dns_plan", { plan });
    expect((await data("dns_records", { domain, name: "shop" })).text).toBe(
      "shop 3600 CNAME elsewhere.example.net",
    );
  });

  test("it waits for a person", async () => {
    const { data, call } = openAccount({ approve: "destructive" });
    const { plan } = await data("dns_plan", wish);
    expect(await call("apply_dns_plan", { plan })).toMatchObject({
      ok: false,
      error: { code: "approval_required" },
    });
  });

  test("what GoDaddy does not do is said in the plan, and not tried", async () => {
    const { data, call, sandbox } = openAccount();
    const records = [
      { name: "@", type: "CAA", data: '0 issue "letsencrypt.org"' },
      { name: "fast", type: "A", data: "203.0.113.9", ttlSeconds: 60 },
    ];
    const { plan, problems } = await data("dns_plan", { domain, records });
    expect(problems).toEqual([
      "GoDaddy's API does not take @ CAA 0 issue letsencrypt.org; add it in the control panel.",
      "fast 60 A 203.0.113.9 lives less than 600 seconds, which GoDaddy refuses.",
    ]);
    expect(await call("apply_dns_plan", { plan })).toMatchObject({
      ok: false,
      error: { code: "invalid_input" },
    });
    expect(sandbox.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("a failure half-way says what was done and what was not", async () => {
    const { data, call, sandbox } = openAccount();
    const { plan } = await data("dns_plan", wish);
    sandbox.fail({ kind: "server_error", operation: "replaceRecordsOfName", times: 20 });
    const reply = await call("apply_dns_plan", { plan });
    expect(reply.ok ? "" : reply.error.message).toMatch(
      /^set TXT @ to v=spf1 .* failed: .* Done before: delete CNAME promo; delete A www\. Not tried: set TXT _dmarc .*; set CNAME www .*\. Make a new plan/,
    );
  });

  test("a refusal for being too fast says when to come again, half-way too", async () => {
    const { data, call, sandbox } = openAccount();
    const { plan } = await data("dns_plan", wish);
    sandbox.fail({ kind: "rate_limit", retryAfterSeconds: 60, operation: "deleteRecordsOfName" });
    const reply = await call("apply_dns_plan", { plan });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: "rate_limited", details: { retryAfterMs: expect.any(Number) } },
    });
  });

  test("other services at the name of an SRV record stay", async () => {
    const { data } = openAccount();
    const zone = "riverbendclinic.com";
    const records = [
      { name: "_imaps._tcp", type: "SRV", data: "imap.gmail.com", priority: 5, weight: 1, port: 993 },
    ];
    const { plan } = await data("dns_plan", { domain: zone, records });
    await data("apply_dns_plan", { plan });
    expect((await data("dns_records", { domain: zone, type: "SRV" })).text.split("\n")).toEqual([
      "_imaps._tcp 3600 SRV 5 1 993 imap.gmail.com",
      "_sip._tls 3600 SRV 100 1 443 sip.riverbendclinic.com",
    ]);
  });
});
