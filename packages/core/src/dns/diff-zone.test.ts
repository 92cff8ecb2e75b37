import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyDiff, diffZone, undoDiff } from "./diff-zone.js";
import { type DnsRecordInput, type DnsZone, recordContent } from "./dns-record.js";
import { parseRecord } from "./parse-record.js";
import { parseZone } from "./parse-zone.js";
import { recordSet } from "./record-set.js";

const name = fc.constantFrom("@", "www", "mail", "a.b", "*");
const ttlSeconds = fc.constantFrom(undefined, 300, 3600);
const host = fc.constantFrom("one.example.net", "Two.example.net.", "www.example.com");
const anyRecord: fc.Arbitrary<DnsRecordInput> = fc.oneof(
  fc.record({
    name,
    type: fc.constant("A"),
    data: fc.constantFrom("192.0.2.1", "192.0.2.2", "192.0.2.3"),
    ttlSeconds,
  }),
  fc.record({ name, type: fc.constant("CNAME"), data: host, ttlSeconds }),
  fc.record({
    name,
    type: fc.constant("MX"),
    data: host,
    priority: fc.integer({ min: 0, max: 2 }),
    ttlSeconds,
  }),
  fc.record({
    name,
    type: fc.constant("TXT"),
    data: fc.constantFrom("v=spf1 -all", "v=spf1 mx -all", "v=DMARC1; p=none", "proof=1", '"proof=2"'),
    ttlSeconds,
  }),
  fc.record({ name: fc.constant("a.b"), type: fc.constant("NS"), data: host, ttlSeconds }),
);
const anyRecords = fc.array(anyRecord, { maxLength: 15 });
const unique = (records: readonly DnsRecordInput[]) =>
  new Set(records.map((record) => recordContent(parseRecord(record, "example.com"))));
const contents = (zone: DnsZone) => zone.records.map(recordContent);

/** Every zone has name servers of its own. */
const apexServers = ["ns1.example.net", "ns2.example.net"].map((data) => ({ name: "@", type: "NS", data }));

function zoneOf(records: readonly DnsRecordInput[]) {
  return parseZone("example.com", [...apexServers, ...records]);
}

describe("for any zone and any wish", () => {
  test("doing the diff gives the wanted records, and leaves the other sets as they were", () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (present, records) => {
        const zone = zoneOf(present);
        const after = applyDiff(zone, diffZone(zone, { records }));
        const sets = new Set(records.map((record) => recordSet(parseRecord(record, "example.com"))));
        const inWish = after.records.filter((record) => sets.has(recordSet(record)));
        expect(inWish.map(recordContent).sort()).toEqual([...unique(records)].sort());
        const others = (each: DnsZone) => each.records.filter((record) => !sets.has(recordSet(record)));
        expect(others(after)).toEqual(others(zone));
      }),
    );
  });

  test("what is done once need not be done again", () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, fc.boolean(), (present, records, prune) => {
        const zone = zoneOf(present);
        const after = applyDiff(zone, diffZone(zone, { records, prune }));
        expect(diffZone(after, { records, prune })).toMatchObject({ add: [], change: [], delete: [] });
      }),
    );
  });

  test("a zone that is wanted as it is needs nothing", () => {
    fc.assert(
      fc.property(anyRecords, (present) => {
        const zone = zoneOf([...new Map(present.map((each) => [[...unique([each])][0], each])).values()]);
        const diff = diffZone(zone, { records: zone.records, prune: true });
        expect(diff).toEqual({ add: [], change: [], delete: [], keep: zone.records });
      }),
    );
  });

  test("the order of either side does not matter", () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (present, wanted) => {
        const records = [...new Map(wanted.map((each) => [[...unique([each])][0], each])).values()];
        const straight = diffZone(zoneOf(present), { records });
        const turned = diffZone(zoneOf([...present].reverse()), { records: [...records].reverse() });
        expect(turned).toEqual(straight);
      }),
    );
  });

  test("undone, the zone says what it said before", () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (present, records) => {
        const zone = zoneOf([...new Map(present.map((each) => [[...unique([each])][0], each])).values()]);
        const diff = diffZone(zone, { records });
        const after = applyDiff(zone, diff);
        const back = applyDiff(after, diffZone(after, undoDiff(zone, diff)));
        expect(contents(back).sort()).toEqual(contents(zone).sort());
      }),
    );
  });

  test("pruned, it has the wanted records and what makes it a zone", () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (present, records) => {
        const zone = zoneOf(present);
        const after = applyDiff(zone, diffZone(zone, { records, prune: true }));
        const wanted = unique(records);
        const rest = after.records.filter((record) => !wanted.has(recordContent(record)));
        expect(rest.every((record) => record.type === "NS" && record.name === "@")).toBe(true);
        expect(contents(after)).toEqual(expect.arrayContaining([...wanted]));
      }),
    );
  });
});

describe("the least that has to be done", () => {
  const zone = zoneOf([
    { name: "@", type: "MX", data: "mx1.example.net", priority: 10, ttlSeconds: 3600, id: "m1" },
    { name: "@", type: "MX", data: "mx2.example.net", priority: 20, ttlSeconds: 3600, id: "m2" },
    { name: "@", type: "TXT", data: "v=spf1 mx -all", ttlSeconds: 3600, id: "t1" },
    { name: "@", type: "TXT", data: "proof=abc", ttlSeconds: 600, id: "t2" },
    {
      name: "www",
      type: "CNAME",
      data: "example.com",
      ttlSeconds: 600,
      options: { proxied: true },
      id: "c1",
    },
  ]);

  test("a changed priority is one change, with time to live and id as they were", () => {
    const diff = diffZone(zone, {
      records: [
        { name: "", type: "mx", data: "5 MX1.example.net." },
        { name: "@", type: "MX", data: "20 mx2.example.net" },
      ],
    });
    expect(diff).toMatchObject({ add: [], delete: [], keep: [{ id: "m2" }] });
    expect(diff.change).toEqual([
      {
        from: expect.objectContaining({ priority: 10 }),
        to: { name: "@", type: "MX", data: "mx1.example.net", priority: 5, ttlSeconds: 3600, id: "m1" },
      },
    ]);
  });

  test("a wanted SPF record replaces the SPF record, and no other text", () => {
    const diff = diffZone(zone, { records: [{ name: "@", type: "TXT", data: '"v=spf1 " "~all"' }] });
    expect(diff).toMatchObject({
      add: [],
      delete: [],
      change: [{ from: { id: "t1" }, to: { data: "v=spf1 ~all", id: "t1" } }],
    });
  });

  test("options that are not named stay", () => {
    const www = { name: "www", type: "CNAME", data: "example.com" };
    expect(diffZone(zone, { records: [www] })).toMatchObject({ change: [], keep: [{ id: "c1" }] });
    const off = diffZone(zone, { records: [{ ...www, options: { proxied: false } }] });
    expect(off.change).toMatchObject([{ to: { options: { proxied: false }, id: "c1" } }]);
  });

  test("what is named goes, what is not stays, and the name servers of the zone always do", () => {
    const remove = [
      { name: "@", type: "txt", data: '"proof=abc"' },
      { name: "www.example.com.", type: "CNAME" },
      { name: "@", type: "NS" },
    ];
    expect(diffZone(zone, { records: [], remove }).delete.map(({ id }) => id)).toEqual(["t2", "c1"]);
  });

  test("SOA and the zone's own name servers are nobody's to change, but may be named as they are", () => {
    const refused = [
      { name: "@", type: "SOA", data: "x" },
      { name: "example.com.", type: "ns", data: "ada.ns.example.org" },
    ];
    for (const record of refused)
      expect(() => diffZone(zone, { records: [record] })).toThrow(/at the registrar, not here/);
    const named = { name: "@", type: "NS", data: "ns1.example.net", ttlSeconds: 60 };
    const nothing = { add: [], change: [], delete: [] };
    expect(diffZone(zone, { records: [named] })).toMatchObject({
      ...nothing,
      keep: [{ data: "ns1.example.net" }],
    });
  });

  test("too many wishes are refused", () => {
    const records = Array.from({ length: 1_001 }, (_, at) => ({
      name: `n${at}`,
      type: "A",
      data: "192.0.2.1",
    }));
    expect(() => diffZone(zone, { records })).toThrow(/More than 1000/);
  });
});
