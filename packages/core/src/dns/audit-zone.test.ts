import { describe, expect, test } from "vitest";
import { auditZone, type ZoneFacts } from "./audit-zone.js";
import { parseZone } from "./parse-zone.js";

/** `name type data`, a record a line; `name 600 type data` with a time to live. */
function audit(lines: string, facts: ZoneFacts = {}) {
  const records = lines
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, name = "", ttl, type = "", data = ""] =
        /^\s*(\S+)(?:\s+(\d+))?\s+(\S+)\s+(.*)$/.exec(line) ?? [];
      return { name, type, data, ttlSeconds: ttl === undefined ? undefined : Number(ttl) };
    });
  return auditZone(parseZone("example.com", records), facts);
}

const sound = `
@ 3600 A 192.0.2.1
www 3600 CNAME @
@ 3600 MX 1 smtp.google.com
@ 3600 TXT v=spf1 include:_spf.google.com -all
google._domainkey 3600 TXT v=DKIM1; k=rsa; p=${"A".repeat(392)}
_dmarc 3600 TXT v=DMARC1; p=reject; rua=mailto:dmarc@example.com
@ 3600 CAA 0 issue letsencrypt.org
`;
const codes = (lines: string, facts?: ZoneFacts) => audit(lines, facts).findings.map(({ code }) => code);

test("a sound zone has no findings", () => {
  const { findings, mail, caa, types, text } = audit(sound, { dnssec: "on" });
  expect(findings).toEqual([]);
  expect(mail).toEqual({
    servers: [{ host: "smtp.google.com", priority: 1, provider: "Google Workspace" }],
    providers: ["Google Workspace"],
    receives: true,
    spf: {
      record: "v=spf1 include:_spf.google.com -all",
      policy: "fail",
      lookups: 1,
      includes: ["_spf.google.com"],
    },
    dkim: [{ selector: "google", state: "present", keyBits: 2_048 }],
    dmarc: {
      record: "v=DMARC1; p=reject; rua=mailto:dmarc@example.com",
      policy: "reject",
      percent: 100,
      reports: ["mailto:dmarc@example.com"],
    },
  });
  expect(caa).toEqual(["letsencrypt.org"]);
  expect(types).toEqual({ A: 1, MX: 1, TXT: 3, CAA: 1, CNAME: 1 });
  expect(text).toBe("example.com: 7 records; 0 problems, 0 warnings, 0 notes.");
});

describe("each finding", () => {
  const without = (start: string) =>
    sound
      .split("\n")
      .filter((line) => !line.startsWith(start))
      .join("\n");
  test.each([
    ["no SPF", without("@ 3600 TXT"), ["spf_missing"]],
    ["two SPF records", `${sound}@ 3600 TXT v=spf1 mx -all`, ["spf_several"]],
    ["an unknown term", sound.replace("include:", "inlcude:"), ["spf_invalid"]],
    ["an address that is none", sound.replace("include:_spf.google.com", "ip4:300.1.1.1"), ["spf_invalid"]],
    ["SPF for everybody", sound.replace(" -all", " +all"), ["spf_open"]],
    ["SPF without an end", sound.replace(" -all", ""), ["spf_unfinished"]],
    ["terms after the end", sound.replace(" -all", " -all ip4:192.0.2.0/24"), ["spf_unfinished"]],
    ["ptr", sound.replace(" -all", " ptr -all"), ["spf_deprecated"]],
    ["no DKIM", without("google._domainkey"), ["dkim_missing"]],
    ["a withdrawn key", sound.replace(/p=A+/, "p="), ["dkim_revoked"]],
    ["a short key", sound.replace(/p=A+/, `p=${"A".repeat(128)}`), ["dkim_weak"]],
    ["no DMARC", without("_dmarc"), ["dmarc_missing"]],
    ["DMARC that watches", sound.replace("p=reject", "p=none"), ["dmarc_monitoring"]],
    ["DMARC of a part", sound.replace("p=reject", "p=reject; pct=20"), ["dmarc_partial"]],
    ["DMARC without sense", sound.replace("p=reject", "p=refuse"), ["dmarc_invalid"]],
    ["DMARC without reports", sound.replace(/; rua=.*/, ""), ["dmarc_unreported"]],
    [
      "two DMARC records",
      `${sound}_dmarc 3600 TXT v=DMARC1; p=reject; rua=mailto:a@b.example; sp=none`,
      ["dmarc_several"],
    ],
    ["mail to a CNAME", sound.replace("smtp.google.com", "www.example.com"), ["mx_invalid"]],
    ["mail to nowhere", sound.replace("smtp.google.com", "mail.example.com"), ["dangling_target"]],
    ["an alias to nowhere", `${sound}shop 3600 CNAME store.example.com`, ["dangling_target"]],
    ["an alias to a service", `${sound}shop 3600 CNAME old-shop.myshopify.com`, ["claimable_target"]],
    ["no CAA", without("@ 3600 CAA"), ["caa_missing"]],
    ["a short life", sound.replace("@ 3600 A ", "@ 60 A "), ["ttl_short"]],
    ["a long life", sound.replace("@ 3600 A ", "@ 604800 A "), ["ttl_long"]],
    ["mixed lives", `${sound}@ 600 MX 5 alt1.google.com`, ["ttl_mixed"]],
    ["no address", without("@ 3600 A"), ["apex_missing"]],
    ["no www", without("www"), ["www_missing"]],
    ["another www", sound.replace("www 3600 CNAME @", "www 3600 A 192.0.2.9"), ["www_differs"]],
    ["a record twice", `${sound}@ 3600 A 192.0.2.1`, ["duplicate"]],
    ["a CNAME beside others", `${sound}www 3600 TXT hello`, ["cname_conflict"]],
    ["a record that is none", `${sound}bad 3600 A nowhere`, ["unreadable"]],
  ])("%s", (_, lines, want) => {
    expect(codes(lines)).toEqual(want);
  });

  test("no mail at all", () => {
    const quiet =
      '@ A 192.0.2.1\nwww CNAME @\n@ TXT "v=spf1 -all"\n_dmarc TXT v=DMARC1; p=reject; rua=mailto:d@example.net\n@ CAA 0 issue ";"';
    expect(codes(quiet)).toEqual(["mx_missing"]);
    expect(codes(`${quiet}\n@ MX 0 .`)).toEqual([]);
    expect(audit(`${quiet}\n@ MX 0 .`).mail.receives).toBe(false);
  });
});

describe("lookups of SPF", () => {
  const spf = (...lines: string[]) => audit(lines.join("\n")).mail.spf;

  test("are counted through the zone, each name once", () => {
    expect(
      spf(
        "@ TXT v=spf1 a mx include:_a.example.com ~all",
        "_a TXT v=spf1 include:_b.example.com include:x.net -all",
        "_b TXT v=spf1 include:_a.example.com ip4:192.0.2.1 exists:%{i}.example.net -all",
      ),
    ).toMatchObject({ lookups: 7, includes: ["x.net"], policy: "softfail" });
  });

  test("above ten the record is refused; close to it, a note", () => {
    const includes = (count: number) =>
      Array.from({ length: count }, (_, at) => `include:s${at}.net`).join(" ");
    const found = (count: number) =>
      audit(`@ TXT v=spf1 ${includes(count)} -all`).findings.filter(({ code }) => code === "spf_lookups");
    expect(found(11)).toMatchObject([
      { severity: "problem", message: expect.stringContaining("at least 11 lookups") },
    ]);
    expect(found(6)).toMatchObject([{ severity: "note" }]);
    expect(found(5)).toEqual([]);
  });
});

test("a wildcard and a delegated name keep an alias from dangling", () => {
  const base = `${sound}a 3600 CNAME x.shop.example.com\n`;
  expect(codes(base)).toEqual(["dangling_target"]);
  expect(codes(`${base}*.shop 3600 A 192.0.2.3`)).toEqual([]);
  expect(codes(`${base}shop 3600 NS ns1.example.net`)).toEqual([]);
});

test("the vendor's facts count", () => {
  expect(codes(sound, { dnssec: "off" })).toEqual(["dnssec_off"]);
  expect(codes(sound, { dnssec: "broken" })).toEqual(["dnssec_broken"]);
  const bare = sound.replace("@ 3600 CAA 0 issue letsencrypt.org", "");
  expect(codes(bare, { unseenTypes: ["CAA"] })).toEqual([]);
  expect(audit(bare, { unseenTypes: ["CAA"] })).not.toHaveProperty("caa");
  const flat = sound.replace("@ 3600 A 192.0.2.1", "@ 3600 CNAME x.example.net");
  expect(codes(flat)).toEqual(["cname_conflict"]);
  expect(codes(flat, { flattensApex: true })).toEqual([]);
});

test("the worst comes first, with what to do", () => {
  const { text } = audit(`${sound}a 60 CNAME gone.example.com`, { dnssec: "off" });
  const lines = text.split("\n");
  expect(lines[0]).toBe("example.com: 8 records; 1 problems, 0 warnings, 2 notes.");
  expect(lines[1]).toBe(
    "[problem] a (CNAME) points to gone.example.com, which is not in the zone. Add gone.example.com, or delete this record.",
  );
  expect(lines).toHaveLength(4);
});
