import { describe, expect, test } from "vitest";
import { parseRecord } from "./parse-record.js";
import { parseZone } from "./parse-zone.js";

const parse = (name: string, type: string, data: string, rest = {}) =>
  parseRecord({ name, type, data, ...rest }, "Example.com.");

describe("names", () => {
  test.each([
    ["", "@"],
    ["@", "@"],
    ["example.com", "@"],
    ["EXAMPLE.com.", "@"],
    ["www", "www"],
    ["WWW.example.com.", "www"],
    ["www.example.com", "www"],
    ["a.b", "a.b"],
    ["*.shop", "*.shop"],
    ["s1._domainkey", "s1._domainkey"],
  ])("%j is %j", (given, want) => {
    expect(parse(given, "A", "192.0.2.1").name).toBe(want);
  });

  test.each(["www.example.org.", "-a", "a..b", "a b", "x".repeat(64), `${"x.".repeat(130)}x`])(
    "%j is refused",
    (given) => {
      expect(() => parse(given, "A", "192.0.2.1")).toThrow(/: name is/);
    },
  );
});

describe("data", () => {
  test.each([
    ["cname", "Shop.Example.NET.", "shop.example.net"],
    ["CNAME", "@", "example.com"],
    ["AAAA", "2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
    ["AAAA", "::ffff:192.0.2.1", "::ffff:c000:201"],
    ["AAAA", "1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["TXT", '"v=spf1 " "-all"', "v=spf1 -all"],
    ["TXT", '"say \\"hi\\" \\\\ \\195\\164"', 'say "hi" \\ ä'],
    ["TXT", 'not "quoted" whole', 'not "quoted" whole'],
    ["CAA", '0 ISSUE "letsencrypt.org"', "0 issue letsencrypt.org"],
    ["CAA", "0 issue letsencrypt.org", "0 issue letsencrypt.org"],
  ])("%s %j is %j", (type, given, want) => {
    expect(parse("x", type, given).data).toBe(want);
  });

  test.each([
    ["A", "192.0.2.256", /data 192.0.2.256 is not an IPv4 address/],
    ["A", "192.0.2.1.", /IPv4/],
    ["AAAA", "1:2:3", /IPv6/],
    ["AAAA", "1::2::3", /IPv6/],
    ["CNAME", "two words", /not a host name/],
    ["CAA", "letsencrypt.org", /flags, tag and value/],
    ["MX", "mail.example.com", /priority must be a whole number from 0 to 65535/],
    ["A!", "192.0.2.1", /type "A!" is none/],
  ])("%s %j is refused", (type, given, want) => {
    expect(() => parse("x", type, given)).toThrow(want);
  });

  test("a priority may stand in front or beside; SRV has three numbers, and an A record none", () => {
    const mail = { name: "@", type: "MX", data: "mail.example.com", priority: 10 };
    expect(parse("@", "MX", "10 Mail.example.com.")).toEqual(mail);
    expect(parse("@", "MX", "mail.example.com", { priority: 10 })).toEqual(mail);
    const sip = {
      name: "_sip._tcp",
      type: "SRV",
      data: "sip.example.com",
      priority: 1,
      weight: 2,
      port: 5060,
    };
    expect(parse("_sip._tcp", "SRV", "1 2 5060 sip.example.com.")).toEqual(sip);
    expect(parse("_sip._tcp", "SRV", "2 5060 sip.example.com", { priority: 1 })).toEqual(sip);
    expect(parse("@", "A", "192.0.2.1", { priority: 0 })).not.toHaveProperty("priority");
    expect(parse("@", "MX", "0 .")).toMatchObject({ data: ".", priority: 0 });
  });

  test.each([0, -1, 1.5, 2 ** 31])("a time to live of %d seconds is refused", (ttlSeconds) => {
    expect(() => parse("x", "A", "192.0.2.1", { ttlSeconds })).toThrow(/ttlSeconds/);
  });
});

test("a zone keeps what it cannot read as it stands, and says so", () => {
  const zone = parseZone("example.com", [
    { name: "b", type: "A", data: "not an address", ttlSeconds: 600 },
    { name: "@", type: "A", data: "192.0.2.1" },
  ]);
  expect(zone.records.map(({ name }) => name)).toEqual(["@", "b"]);
  expect(zone.unread).toEqual(["A b: data not an address is not an IPv4 address."]);
  expect(() => parseZone("localhost", [])).toThrow(/is not the name of a domain/);
});
