import { expect, test } from "vitest";
import { applyDiff } from "./diff-zone.js";
import type { DnsRecordInput } from "./dns-record.js";
import { parseZone } from "./parse-zone.js";
import { openPlan, planZone } from "./plan-zone.js";

const present: DnsRecordInput[] = [
  { name: "@", type: "A", data: "192.0.2.1", ttlSeconds: 600 },
  { name: "www", type: "CNAME", data: "example.com", ttlSeconds: 3600 },
  { name: "old", type: "A", data: "192.0.2.9", ttlSeconds: 600 },
];
const zone = parseZone("example.com", present);
const wanted = {
  records: [
    { name: "@", type: "A", data: "192.0.2.2" },
    { name: "shop", type: "CNAME", data: "shops.example.net" },
  ],
  remove: [{ name: "old", type: "A" }],
};
/** As it comes back from a model: through JSON. */
const again = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

test("a plan says in words and as data what it does, and does it", async () => {
  const { text, plan, keep, problems } = await planZone(zone, wanted);
  expect(text.split("\n")).toEqual([
    "example.com: 1 to add, 1 to change, 1 to delete, 0 as wanted already.",
    "- old 600 A 192.0.2.9",
    "~ @ 600 A 192.0.2.1  ->  @ 600 A 192.0.2.2",
    "+ shop CNAME shops.example.net",
  ]);
  expect([keep, problems]).toEqual([[], []]);
  const after = applyDiff(zone, await openPlan(zone, again(plan)));
  expect(after.records.map(({ name, data }) => `${name} ${data}`)).toEqual([
    "@ 192.0.2.2",
    "shop shops.example.net",
    "www example.com",
  ]);
  expect((await planZone(after, wanted)).text).toBe("example.com: nothing to do, 2 as wanted already.");
});

test("a plan is refused when a name that it touches has changed, and only then", async () => {
  const { plan } = await planZone(zone, wanted);
  const elsewhere = parseZone("example.com", [...present, { name: "new", type: "A", data: "192.0.2.7" }]);
  await expect(openPlan(elsewhere, plan)).resolves.toMatchObject({ delete: [{ name: "old" }] });
  const changes: DnsRecordInput[][] = [
    [...present, { name: "shop", type: "TXT", data: "mine" }],
    [...present, { name: "@", type: "TXT", data: "v=spf1 -all" }],
    present.map((record) => ({ ...record, ttlSeconds: 60 })),
    present.slice(0, 2),
  ];
  for (const records of changes) {
    await expect(openPlan(parseZone("example.com", records), plan)).rejects.toMatchObject({
      code: "conflict",
    });
  }
  await expect(openPlan(parseZone("example.org", present), plan)).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("a plan that somebody wrote by hand cannot do what no plan does", async () => {
  const withServers = parseZone("example.com", [
    ...present,
    { name: "@", type: "NS", data: "ns.example.net" },
  ]);
  const { plan } = await planZone(withServers, wanted);
  const servers = { name: "@", type: "NS", data: "ns.example.net" };
  const [change] = plan.change;
  if (!change) throw new Error("The plan changes nothing.");
  await expect(openPlan(withServers, { ...plan, delete: [servers] })).rejects.toThrow(/no plan does this/);
  const moved = { ...change, to: { ...change.to, name: "www" } };
  await expect(openPlan(withServers, { ...plan, change: [moved] })).rejects.toThrow(/no plan does this/);
  const broken = { ...change, to: { ...change.to, data: "nowhere" } };
  await expect(openPlan(withServers, { ...plan, change: [broken] })).rejects.toMatchObject({
    code: "invalid_input",
  });
  await expect(openPlan(withServers, { ...plan, add: [] })).rejects.toMatchObject({ code: "conflict" });
});

test("a plan names what would be wrong afterwards, and not what was wrong before", async () => {
  const records = [{ name: "www", type: "A", data: "192.0.2.5" }];
  const { problems, plan } = await planZone(zone, { records });
  await expect(openPlan(zone, plan)).rejects.toThrow(/must stand alone\. Nothing was done/);
  expect(problems).toEqual(["www has a CNAME beside A; a CNAME must stand alone."]);
  const better = await planZone(zone, { records, remove: [{ name: "www", type: "CNAME" }] });
  expect(better.problems).toEqual([]);
  const apex = { records: [{ name: "@", type: "CNAME", data: "x.example.net" }] };
  expect((await planZone(zone, apex)).problems).toHaveLength(1);
  expect((await planZone(zone, apex, { flattensApex: true })).problems).toEqual([]);
  const broken = parseZone("example.com", [...present, { name: "www", type: "A", data: "192.0.2.5" }]);
  expect((await planZone(broken, wanted)).problems).toEqual([]);
});
