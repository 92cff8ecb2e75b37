import { describe, expect, test } from "vitest";
import { openAccount } from "../fixtures/open-account.js";

const records = "/v2/domains/harborclinic.example/records";

describe("a domain", () => {
  test("starts with name servers, SOA and the address it was given, and goes with its records", async () => {
    const { call, sandbox } = openAccount();
    const before = sandbox.state.records?.length;
    expect(
      (await call("POST", "/v2/domains", { name: "new.example", ip_address: "198.51.100.9" })).status,
    ).toBe(201);
    const { body } = await call("GET", "/v2/domains/new.example/records");
    expect((body.domain_records as { type: string }[]).map(({ type }) => type)).toEqual([
      "SOA",
      "NS",
      "NS",
      "NS",
      "A",
    ]);
    const zone = (await call("GET", "/v2/domains/new.example")).body.domain as { zone_file: string };
    expect(zone.zone_file).toContain("new.example. IN 1800 A 198.51.100.9");
    expect((await call("POST", "/v2/domains", { name: "new.example" })).body.message).toContain(
      "exists already",
    );
    expect((await call("DELETE", "/v2/domains/new.example")).status).toBe(204);
    expect(sandbox.state.records).toHaveLength(before ?? 0);
  });

  test.each(["nodots", "bad_name.example", "-x.example", "x".repeat(260)])(
    "cannot be called %s",
    async (name) => {
      expect((await openAccount().call("POST", "/v2/domains", { name })).status).toBe(422);
    },
  );
});

describe("a record", () => {
  test("is made, changed by PUT and PATCH, and deleted", async () => {
    const { call } = openAccount();
    const made = await call("POST", records, { type: "CNAME", name: "shop", data: "shops.example.org." });
    expect(made).toMatchObject({
      status: 201,
      body: { domain_record: { type: "CNAME", data: "shops.example.org", ttl: 1_800, priority: null } },
    });
    const path = `${records}/${(made.body.domain_record as { id: number }).id}`;
    await call("PUT", path, { type: "CNAME", data: "@" });
    await call("PATCH", path, { type: "CNAME", ttl: 300 });
    expect((await call("GET", path)).body).toMatchObject({
      domain_record: { name: "shop", data: "@", ttl: 300 },
    });
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", path)).status).toBe(404);
  });

  test.each([
    [{ type: "A", name: "x", data: "198.51.100.256" }, "must be an IPv4 address"],
    [{ type: "AAAA", name: "x", data: "198.51.100.1" }, "must be an IPv6 address"],
    [{ type: "CNAME", name: "x", data: "no.dot.example" }, "end in a dot"],
    [{ type: "MX", name: "@", data: "mx.example." }, "MX needs priority"],
    [{ type: "SRV", name: "_x._tcp", data: "x.example.", priority: 1, port: 2 }, "SRV needs weight"],
    [{ type: "CAA", name: "@", data: "ca.example", tag: "issue" }, "CAA needs flags"],
    [{ type: "TXT", name: "@" }, "TXT needs data"],
    [{ type: "A", name: "x", data: "198.51.100.1", ttl: 5 }, "ttl must be 30"],
    [{ type: "SOA", name: "@", data: "1800" }, "SOA record from the start"],
  ])("is refused: %j", async (body, message) => {
    const reply = await openAccount().call("POST", records, body);
    expect(reply.status).toBe(422);
    expect(reply.body.message).toContain(message);
  });

  test("of SOA keeps everything but its ttl", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("records", ({ type }) => type === "SOA");
    await call("PUT", `${records}/${id}`, { type: "SOA", data: "9", ttl: 900 });
    expect((await call("GET", `${records}/${id}`)).body).toMatchObject({
      domain_record: { data: "1800", ttl: 900 },
    });
    expect((await call("DELETE", `${records}/${id}`)).status).toBe(422);
  });

  test("belongs to its domain", async () => {
    const { call, seeded } = openAccount();
    const { id } = seeded("records", ({ domain }) => domain === "northpier.example");
    expect((await call("GET", `${records}/${id}`)).status).toBe(404);
    expect((await call("POST", "/v2/domains/none.example/records", { type: "TXT", data: "x" })).status).toBe(
      404,
    );
  });

  test.each([
    ["type=MX", 2],
    ["name=www.harborclinic.example", 1],
    ["name=harborclinic.example&type=TXT", 1],
    ["name=www", 0],
  ])("is found by %s", async (query, count) => {
    expect((await openAccount().call("GET", `${records}?${query}`)).body.meta.total).toBe(count);
  });
});

test("a zone file writes each type in its own way", async () => {
  const { body } = await openAccount().call("GET", "/v2/domains/harborclinic-staging.example");
  const { zone_file } = body.domain as { zone_file: string };
  expect(zone_file).toContain('harborclinic-staging.example. IN 1800 TXT "v=spf1 -all"');
  expect(zone_file).toContain("SRV 10 50 5060 sip.harborclinic.example.");
});
