import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { idsOf, plainRows } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import { oneOfEach, sampleApproval, sampleContext, sampleCredential, sampleRecord } from "./sample-rows.js";

/** Rows are written whether they stood or not, and the count tells what is new. */
export const upsertCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "writes rows that are new and rows that stand, and counts those that differ",
    run: async ({ records, other }) => {
      expect(await records.upsert("records", [sampleRecord("1"), sampleRecord("2")])).toBe(2);
      const changed = sampleRecord("2", { data: { id: "2", tags: [] } });
      expect(await other.upsert("records", [sampleRecord("1"), changed, sampleRecord("3")])).toBe(2);
      expect(await plainRows(records, "records", { order: "oldest" })).toEqual([
        sampleRecord("1"),
        changed,
        sampleRecord("3"),
      ]);
    },
  },
  {
    title: "counts a record that differs in what it says, and writes without counting when it was seen",
    run: async ({ records }) => {
      const first = sampleRecord("1");
      await records.upsert("records", [first]);
      const seenAgain = { ...first, syncedAtMs: first.syncedAtMs + 1, version: 2 };
      expect(await records.upsert("records", [seenAgain])).toBe(0);
      expect(await plainRows(records, "records")).toEqual([seenAgain]);
      const differences = [
        { data: { id: "1" } },
        { search: { name: "Bob" } },
        { labels: ["stage:won"] },
        { occurredAtMs: null },
        { deletedAtMs: 5 },
      ];
      let row = seenAgain;
      for (const difference of differences) {
        row = { ...row, ...difference };
        expect(await records.upsert("records", [row]), JSON.stringify(difference)).toBe(1);
        expect(await plainRows(records, "records")).toEqual([row]);
      }
    },
  },
  {
    title: "does not take another order of an object's members for a difference",
    run: async ({ records }) => {
      await records.upsert("records", [sampleRecord("1", { data: { a: 1, b: [{ c: 2, d: 3 }] } })]);
      expect(
        await records.upsert("records", [sampleRecord("1", { data: { b: [{ d: 3, c: 2 }], a: 1 } })]),
      ).toBe(0);
      expect(
        await records.upsert("records", [sampleRecord("1", { data: { a: 1, b: [{ c: 3, d: 2 }] } })]),
      ).toBe(1);
    },
  },
  {
    title: "lets the last of several rows with one key stand, and counts it once",
    run: async ({ records }) => {
      const rows = [1, 2, 3].map((version) => sampleRecord("1", { version, data: { version } }));
      expect(await records.upsert("records", rows)).toBe(1);
      expect(await plainRows(records, "records")).toEqual(rows.slice(2));
    },
  },
  {
    title: "writes a thousand rows in the order in which they are given",
    run: async ({ records, other }) => {
      const ids = Array.from({ length: 1013 }, (_, row) => `row ${(row * 389) % 1013}`);
      const rows = ids.map((id) => sampleRecord(id, { labels: [`tag:${id}`] }));
      expect(await records.upsert("records", rows)).toBe(1013);
      expect(await idsOf(other, "records", { order: "oldest", limit: 2000 })).toEqual(ids);
      expect(await records.upsert("records", rows.toReversed())).toBe(0);
      expect(await records.upsert("records", [])).toBe(0);
      expect(await idsOf(other, "records", { order: "oldest", limit: 2000 })).toEqual(ids);
      const all = await plainRows(other, "records", { order: "oldest", limit: 2000 });
      expect(all).toEqual(rows);
    },
  },
  {
    title: "writes all rows or none",
    run: async ({ records, other }) => {
      const broken = sampleRecord("2", { version: Number.NaN });
      await expect(records.upsert("records", [sampleRecord("1"), broken])).rejects.toThrow();
      expect(await other.count("records")).toBe(0);
    },
  },
  {
    title: "writes rows of several collections at once, each over its own",
    run: async ({ records }) => {
      const places = [{}, { vendor: "globex" }, { account: "second" }, { kind: "orders" }];
      const rows = places.flatMap((place) => ["1", "2"].map((id) => sampleRecord(id, place)));
      expect(await records.upsert("records", rows)).toBe(8);
      const [first, ...others] = rows.map((row) => ({ ...row, data: { of: row.vendor } }));
      expect(await records.upsert("records", first ? [first] : [])).toBe(1);
      expect(await records.upsert("records", others)).toBe(7);
      expect(await records.count("records")).toBe(8);
    },
  },
  {
    title: "writes over rows of every other table",
    run: async ({ records }) => {
      const context = sampleContext("1", { notes: "Prefers evenings." });
      expect(await records.upsert("contact_context", [oneOfEach.contact_context])).toBe(1);
      expect(await records.upsert("contact_context", [context])).toBe(1);
      expect(await records.upsert("contact_context", [context])).toBe(0);
      expect(await plainRows(records, "contact_context")).toEqual([context]);
      const renewed = sampleCredential("installation", { version: 2, ciphertext: "v1.key-1.bmV3" });
      expect(await records.upsert("credentials", [sampleCredential("installation")])).toBe(1);
      expect(await records.upsert("credentials", [renewed])).toBe(1);
      expect(await plainRows(records, "credentials")).toEqual([renewed]);
      for (const table of ["interactions", "sync_runs", "leases", "api_keys"] as const) {
        expect(await records.upsert(table, [oneOfEach[table]]), table).toBe(1);
        expect(await records.upsert(table, [oneOfEach[table]]), table).toBe(0);
        expect(await plainRows(records, table)).toEqual([oneOfEach[table]]);
      }
    },
  },
  {
    title: "refuses the tables of the audit log",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1"));
      const over = records.upsert("approvals", [sampleApproval("1", { status: "approved" })]);
      await expect(over).rejects.toThrow(/approvals/);
      expect(await plainRows(records, "approvals")).toEqual([sampleApproval("1")]);
    },
  },
];
