import type { RecordSelection } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { idsOf } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import { oneOfEach, sampleInteraction, sampleRecord, sampleToolExecution, tables } from "./sample-rows.js";

/** Rows go, those that were chosen and no other. */
export const removeCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "removes the rows that match and no other, and counts them",
    run: async ({ records, other }) => {
      for (const id of ["1", "2", "3"]) {
        await records.append(
          "interactions",
          sampleInteraction(id, { contactId: id === "2" ? "bob" : "ann" }),
        );
      }
      expect(await records.remove("interactions", { where: { contactId: "ann" } })).toBe(2);
      expect(await idsOf(other, "interactions")).toEqual(["2"]);
      expect(await records.remove("interactions", { where: { contactId: "ann" } })).toBe(0);
    },
  },
  {
    title: "removes by a range of times: its beginning is in it, its end is not, and null never is",
    run: async ({ records }) => {
      const times = [1, 2, 3, 4, null];
      await records.upsert(
        "records",
        times.map((deletedAtMs) => sampleRecord(String(deletedAtMs), { deletedAtMs })),
      );
      const remove = (range: RecordSelection<"records">["range"] & object) =>
        records.remove("records", { range });
      expect(await remove({ column: "deletedAtMs", from: 2, to: 3 })).toBe(1);
      expect(await idsOf(records, "records")).toEqual(["null", "4", "3", "1"]);
      expect(await remove({ column: "deletedAtMs", to: 4 })).toBe(2);
      expect(await idsOf(records, "records")).toEqual(["null", "4"]);
      expect(await remove({ column: "deletedAtMs", from: 0 })).toBe(1);
      expect(await idsOf(records, "records")).toEqual(["null"]);
    },
  },
  {
    title: "removes by labels",
    run: async ({ records }) => {
      await records.upsert("records", [
        sampleRecord("1", { labels: ["tag:vip", "stage:won"] }),
        sampleRecord("2", { labels: ["tag:vip"] }),
      ]);
      expect(await records.remove("records", { labels: ["tag:vip", "stage:won"] })).toBe(1);
      expect(await idsOf(records, "records")).toEqual(["2"]);
    },
  },
  {
    title: "removes every row of a table, and of no other, for an empty selection",
    run: async ({ records }) => {
      for (const table of tables) await records.append(table, oneOfEach[table]);
      for (const [position, table] of tables.entries()) {
        expect(await records.remove(table, {}), table).toBe(1);
        for (const later of tables.slice(position + 1)) expect(await records.count(later), later).toBe(1);
      }
    },
  },
  {
    title: "leaves nothing of a record: whoever comes with the same key is another one",
    run: async ({ records }) => {
      await records.upsert("records", [
        sampleRecord("1", { labels: ["tag:vip"], search: { name: "Bob Ray" } }),
      ]);
      await records.remove("records", { where: { id: "1" } });
      await records.append(
        "records",
        sampleRecord("1", { labels: ["stage:new"], search: { name: "Ann Lee" } }),
      );
      expect(await idsOf(records, "records", { labels: ["tag:vip"] })).toEqual([]);
      const search = { vendor: "acme", account: "main", kind: "contacts" };
      expect(await records.search({ ...search, text: "Bob" })).toEqual([]);
      expect(await records.search({ ...search, text: "Ann" })).toHaveLength(1);
    },
  },
  {
    title: "is one step with what was asked for before and after it",
    run: async ({ records }) => {
      void records.append("tool_executions", sampleToolExecution("1"));
      const removed = records.remove("tool_executions", { where: { id: "1" } });
      void records.append("tool_executions", sampleToolExecution("1", { tool: "acme_again" }));
      expect(await removed).toBe(1);
      const rows = await records.query("tool_executions");
      expect(rows.map(({ tool }) => tool)).toEqual(["acme_again"]);
    },
  },
  {
    title: "refuses a selection with a misspelled member, which would be every row",
    run: async ({ records }) => {
      await records.append("interactions", sampleInteraction("1"));
      // A caller without types can write this.
      const misspelled = { were: { id: "2" } } as RecordSelection<"interactions">;
      await expect(records.remove("interactions", misspelled)).rejects.toThrow(/were/);
      expect(await records.count("interactions")).toBe(1);
    },
  },
];
