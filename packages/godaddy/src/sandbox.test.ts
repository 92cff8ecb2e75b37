import { pages } from "@medtainer/core";
import { describe, expect, test } from "vitest";
import { createGoDaddyClient } from "./client.js";
import { openAccount } from "./fixtures/open-account.js";
import document from "./generated/openapi.json" with { type: "json" };
import { listDomains } from "./generated/operations.js";

const contact = {
  nameFirst: "Ana",
  nameLast: "Diaz",
  email: "ana@example.org",
  phone: "+1.8135550100",
  addressMailing: { address1: "1 Main St", city: "Tampa", state: "FL", postalCode: "33601", country: "US" },
};
const consent = { agreedAt: "2026-06-15T12:00:00Z", agreedBy: "192.0.2.9", agreementKeys: ["DNRA"] };
const record = { type: "A", name: "new", data: "192.0.2.10", ttl: 600 };
const purchase = { domain: "brand-new-clinic.com", consent };
const forwarding = { type: "REDIRECT_PERMANENT", url: "https://example.org" };

/** What a request needs besides the seeded names. */
const requests: Readonly<Record<string, { path?: Record<string, string>; query?: string; body?: unknown }>> =
  {
    listAgreements: { query: "tlds=com&privacy=true" },
    checkAvailability: { query: "domain=brand-new-clinic.com" },
    checkAvailabilities: { body: ["brand-new-clinic.com", "tampaclinic.com"] },
    validateContacts: { body: { contactRegistrant: contact, domains: ["riverbendclinic.com"] } },
    purchaseDomain: { body: purchase },
    validatePurchase: { body: purchase },
    suggestDomains: { query: "query=riverbend" },
    updateDomain: { body: { locked: false } },
    updateContacts: { body: { contactRegistrant: contact } },
    purchasePrivacy: { path: { domain: "riverbendhealth.org" }, body: { consent } },
    addRecords: { body: [record] },
    replaceRecords: { body: [record] },
    replaceRecordsOfType: { path: { type: "TXT" }, body: [{ name: "@", data: "hello" }] },
    replaceRecordsOfName: { path: { type: "A", name: "portal" }, body: [{ data: "192.0.2.9" }] },
    listRecordsOfName: { path: { type: "A", name: "portal" } },
    deleteRecordsOfName: { path: { type: "A", name: "portal" } },
    listRecordsOfType: { path: { type: "A" } },
    renewDomain: { body: { period: 2 } },
    transferDomainIn: { path: { domain: "moved-clinic.org" }, body: { authCode: "x", consent } },
    createForwarding: { path: { fqdn: "shop.riverbendclinic.com" }, body: forwarding },
    replaceForwarding: { body: forwarding },
    replaceNameServers: { body: { nameServers: ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"] } },
    updatePrivacyForwarding: { body: { emailPreference: "EMAIL_SEND_NONE", privateEmailType: "DEFAULT" } },
    cancelAction: { path: { type: "DOMAIN_UPDATE_NAME_SERVERS", domain: "dr-alvarez.com" } },
  };
const parameters = {
  domain: "riverbendclinic.com",
  customerId: "c-1",
  fqdn: "riverbendclinic.net",
  tld: "com",
  notificationId: "n-1001",
  maintenanceId: "m-77",
  type: "DOMAIN_UPDATE_NAME_SERVERS",
};
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId, responses }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    successes: Object.keys(responses)
      .filter((status) => status.startsWith("2"))
      .map(Number),
  })),
);

describe("the sandbox of GoDaddy", () => {
  test("models every operation of the document", () => {
    expect(openAccount().sandbox.unmodelled).toEqual([]);
    expect(operations).toHaveLength(42);
  });

  test.each(operations)(
    "$operationId answers as the document says",
    async ({ operationId, method, path, successes }) => {
      const { request } = openAccount();
      const { path: own, query, body } = requests[operationId] ?? {};
      const values: Record<string, string> = { ...parameters, ...own };
      if (operationId === "cancelAction") {
        await request("PUT", `/v2/customers/c-1/domains/${values.domain}/nameServers`, {
          nameServers: ["a.example.net"],
        });
      }
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
      const reply = await request(method, query ? `${filled}?${query}` : filled, body);
      expect({ status: reply.status, body: reply.body }).toEqual({
        status: expect.toSatisfy((status) => successes.includes(status)),
        body: expect.not.objectContaining({ code: expect.anything() }),
      });
    },
  );

  test("gives every domain by following the last name of each page", async () => {
    const { sandbox } = openAccount();
    const client = createGoDaddyClient({ key: "key", secret: "secret", fetch: sandbox.fetch });
    const names: string[] = [];
    for await (const page of pages(client.send, listDomains, { limit: 4 }))
      names.push(...page.map(({ domain }) => domain));
    expect(names).toEqual([
      "dr-alvarez.com",
      "riverbend-dental.com",
      "riverbendclinic.com",
      "riverbendclinic.net",
      "riverbendhealth.org",
      "tampafamilycare.com",
    ]);
    expect(sandbox.requests.map(({ query }) => query)).toEqual([
      "limit=4",
      "limit=4&marker=riverbendclinic.net",
      "limit=4&marker=tampafamilycare.com",
    ]);
  });

  test("fills the collection of domains", async () => {
    const { server } = openAccount();
    const report = await server.sync({ vendor: "godaddy", kind: "domains" });
    expect(report).toMatchObject({ ok: true, content: { data: { seen: 6, kept: 6, pages: 2 } } });
  });

  test("takes 60 requests a minute at each endpoint", async () => {
    const { request, advance } = openAccount();
    for (let count = 0; count < 60; count += 1) await request("GET", "/v1/domains/tlds");
    const refused = await request("GET", "/v1/domains/tlds");
    expect(refused).toMatchObject({ status: 429, body: { code: "TOO_MANY_REQUESTS", retryAfterSec: 60 } });
    expect((await request("GET", "/v1/domains")).status).toBe(200);
    advance(60_000);
    expect((await request("GET", "/v1/domains/tlds")).status).toBe(200);
  });

  test("asks for a key and a secret", async () => {
    const { sandbox } = openAccount();
    const reply = await sandbox.fetch("/v1/domains", { headers: { authorization: "Bearer token" } });
    expect([reply.status, await reply.json()]).toMatchObject([401, { code: "UNABLE_TO_AUTHENTICATE" }]);
  });

  test("replaces what a path names, and keeps what is GoDaddy's own", async () => {
    const { request } = openAccount();
    const path = "/v1/domains/riverbendclinic.com/records";
    await request("PUT", path, [{ type: "A", name: "@", data: "192.0.2.1", ttl: 600 }]);
    const { body } = await request("GET", path);
    expect(body).toEqual([
      { type: "NS", name: "@", data: "ns41.domaincontrol.com", ttl: 3_600 },
      { type: "NS", name: "@", data: "ns42.domaincontrol.com", ttl: 3_600 },
      { type: "A", name: "@", data: "192.0.2.1", ttl: 600 },
    ]);
    expect((await request("PATCH", path, [{ type: "CNAME", name: "@", data: "x.example.net" }])).status).toBe(
      422,
    );
    expect((await request("PATCH", path, [{ ...record, ttl: 60 }])).status).toBe(422);
  });

  test("charges for what is bought, once", async () => {
    const { request, sandbox } = openAccount();
    expect((await request("POST", "/v1/domains/purchase", { ...purchase, period: 2 })).body).toMatchObject({
      total: 23_980_000,
    });
    expect((await request("POST", "/v1/domains/purchase", purchase)).status).toBe(422);
    expect(sandbox.state.domains).toHaveLength(7);
    expect(sandbox.state.orders).toMatchObject([{ domain: "brand-new-clinic.com", total: 23_980_000 }]);
  });
});
