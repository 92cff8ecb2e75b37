import type { RecordSelection, Records } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { idsOf } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import {
  sampleApproval,
  sampleInteraction,
  sampleRecord,
  sampleSyncRun,
  sampleToolExecution,
} from "./sample-rows.js";

const contacts = { vendor: "acme", account: "main", kind: "contacts" };

/** Ranges and labels choose rows, for a query as for a count. */
export const selectionCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "chooses by a range of numbers: its beginning is in it, its end is not",
    run: async ({ records }) => {
      for (const [row, startedAtMs] of [3, 1, 2, 5, 4].entries()) {
        await records.append("tool_executions", sampleToolExecution(String(row), { startedAtMs }));
      }
      const chosen = (from?: number, to?: number) =>
        idsOf(records, "tool_executions", {
          range: {
            column: "startedAtMs",
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          },
        });
      expect(await chosen(2, 4)).toEqual(["2", "0"]);
      expect(await chosen(4)).toEqual(["4", "3"]);
      expect(await chosen(undefined, 2)).toEqual(["1"]);
      expect(await chosen(2, 2)).toEqual([]);
      expect(await chosen(9)).toEqual([]);
    },
  },
  {
    title: "chooses by a range and a filter together, and a limit counts what meets both",
    run: async ({ records }) => {
      for (let row = 0; row < 20; row += 1) {
        const tool = row % 2 === 0 ? "acme_list_orders" : "acme_read_order";
        await records.append("tool_executions", sampleToolExecution(String(row), { tool, startedAtMs: row }));
      }
      const query = {
        where: { tool: "acme_list_orders" },
        range: { column: "startedAtMs", from: 5, to: 15 },
      } as const;
      expect(await idsOf(records, "tool_executions", query)).toEqual(["14", "12", "10", "8", "6"]);
      expect(await idsOf(records, "tool_executions", { ...query, limit: 2 })).toEqual(["14", "12"]);
      expect(await idsOf(records, "tool_executions", { ...query, limit: 2, order: "oldest" })).toEqual([
        "6",
        "8",
      ]);
    },
  },
  {
    title: "chooses by every column that a range may name, with null outside",
    run: async ({ records }) => {
      await records.upsert("records", [
        sampleRecord("old", { version: 1, occurredAtMs: 10, syncedAtMs: 1 }),
        sampleRecord("new", { version: 2, occurredAtMs: 20, syncedAtMs: 2 }),
        sampleRecord("gone", { version: 1, occurredAtMs: null, deletedAtMs: 30, syncedAtMs: 3 }),
      ]);
      const chosen = (selection: RecordSelection<"records">) => idsOf(records, "records", selection);
      const present = { ...contacts, deletedAtMs: null };
      expect(await chosen({ where: present, range: { column: "version", to: 2 } })).toEqual(["old"]);
      expect(await chosen({ range: { column: "version", to: 2 } })).toEqual(["gone", "old"]);
      expect(await chosen({ where: present, range: { column: "occurredAtMs", from: 15 } })).toEqual(["new"]);
      expect(await chosen({ where: contacts, range: { column: "occurredAtMs", from: 0 } })).toEqual([
        "new",
        "old",
      ]);
      expect(await chosen({ range: { column: "deletedAtMs", from: 0 } })).toEqual(["gone"]);
      expect(await chosen({ range: { column: "syncedAtMs", from: 2 } })).toEqual(["gone", "new"]);
    },
  },
  {
    title: "chooses records that carry all of several labels",
    run: async ({ records }) => {
      await records.upsert("records", [
        sampleRecord("1", { labels: ["tag:vip", "stage:won", "tag:vip"] }),
        sampleRecord("2", { labels: ["tag:vip"] }),
        sampleRecord("3", { labels: ["stage:won"] }),
        sampleRecord("4", { labels: [] }),
        sampleRecord("5", { labels: ["tag:vip", "stage:won", "city:Zürich"] }),
        sampleRecord("6", { labels: ["tag:vip", "stage:won"], kind: "orders" }),
      ]);
      const chosen = (...labels: string[]) => idsOf(records, "records", { where: contacts, labels });
      expect(await chosen("tag:vip")).toEqual(["5", "2", "1"]);
      expect(await chosen("tag:vip", "stage:won")).toEqual(["5", "1"]);
      expect(await chosen("stage:won", "city:Zürich", "tag:vip")).toEqual(["5"]);
      expect(await chosen("tag:VIP")).toEqual([]);
      expect(await chosen("tag:vip", "tag:none")).toEqual([]);
      expect(await chosen()).toEqual(["5", "4", "3", "2", "1"]);
      expect(await idsOf(records, "records", { labels: ["tag:vip"] })).toEqual(["6", "5", "2", "1"]);
    },
  },
  {
    title: "chooses by the labels that a record has now, after an upsert, a change and a removal",
    run: async ({ records }) => {
      await records.upsert("records", [sampleRecord("1", { labels: ["a", "b"] })]);
      await records.upsert("records", [
        sampleRecord("1", { labels: ["b", "c"] }),
        sampleRecord("2", { labels: ["b"] }),
      ]);
      const carriers = async (label: string) =>
        idsOf(records, "records", { where: contacts, labels: [label] });
      expect([await carriers("a"), await carriers("b"), await carriers("c")]).toEqual([
        [],
        ["2", "1"],
        ["1"],
      ]);
      await records.change("records", { ...contacts, id: "1" }, { labels: ["d"] });
      expect([await carriers("b"), await carriers("c"), await carriers("d")]).toEqual([["2"], [], ["1"]]);
      await records.change("records", { ...contacts }, { syncedAtMs: 7 });
      expect([await carriers("b"), await carriers("d")]).toEqual([["2"], ["1"]]);
      await records.remove("records", { where: { id: "2" } });
      expect(await carriers("b")).toEqual([]);
    },
  },
  {
    title: "chooses by labels, a filter, a range and an order together",
    run: async ({ records }) => {
      const rows = Array.from({ length: 12 }, (_, row) =>
        sampleRecord(String(row), {
          labels: row % 2 === 0 ? ["tag:vip", "even"] : ["tag:vip"],
          occurredAtMs: row,
          deletedAtMs: row % 3 === 0 ? 1 : null,
        }),
      );
      await records.upsert("records", rows);
      const selection: RecordSelection<"records"> = {
        where: { ...contacts, deletedAtMs: null },
        labels: ["tag:vip", "even"],
        range: { column: "occurredAtMs", from: 2, to: 10 },
      };
      expect(await idsOf(records, "records", { ...selection, order: "oldest" })).toEqual(["2", "4", "8"]);
      expect(await idsOf(records, "records", { ...selection, limit: 2 })).toEqual(["8", "4"]);
      expect(await records.count("records", selection)).toBe(3);
    },
  },
  {
    title: "counts the rows of any selection",
    run: async ({ records }) => {
      expect(await records.count("interactions")).toBe(0);
      for (let row = 0; row < 150; row += 1) {
        void records.append(
          "interactions",
          sampleInteraction(String(row), { contactId: String(row % 2), occurredAtMs: row }),
        );
      }
      expect(await records.count("interactions")).toBe(150);
      expect(await records.count("interactions", { where: { contactId: "1" } })).toBe(75);
      const range = { column: "occurredAtMs", from: 100 } as const;
      expect(await records.count("interactions", { range })).toBe(50);
      expect(await records.count("interactions", { where: { contactId: "1" }, range })).toBe(25);
    },
  },
  {
    title: "keeps collections of the same kind apart",
    run: async ({ records }) => {
      await records.append("sync_runs", sampleSyncRun("1"));
      await records.append("sync_runs", sampleSyncRun("2", { account: "second" }));
      await records.append("sync_runs", sampleSyncRun("3", { vendor: "globex" }));
      expect(await idsOf(records, "sync_runs", { where: contacts, limit: 1 })).toEqual(["1"]);
    },
  },
  {
    title: "refuses labels of other tables, ranges of what is no number, and ranges without an end",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1"));
      await expect(records.query("approvals", { labels: ["a"] })).rejects.toThrow(/labels/);
      await expect(records.remove("approvals", { labels: ["a"] })).rejects.toThrow(/labels/);
      await refuseRange(records, "tool", 1);
      await refuseRange(records, "nothing", 1);
      await refuseRange(records, "expiresAtMs", Number.NaN);
      const endless = { range: { column: "expiresAtMs" } } as const;
      await expect(records.count("approvals", endless)).rejects.toThrow(/range/);
      expect(await records.count("approvals")).toBe(1);
    },
  },
];

async function refuseRange(records: Records, column: string, from: number): Promise<void> {
  // A caller without types can name any column.
  const selection = { range: { column, from } } as RecordSelection<"approvals">;
  await expect(records.query("approvals", selection)).rejects.toThrow(column);
  await expect(records.remove("approvals", selection)).rejects.toThrow(column);
}
