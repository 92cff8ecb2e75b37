import type { RecordQuery, Records } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { idsOf } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleInteraction, sampleRecord, sampleToolExecution } from "./sample-rows.js";

/** A table is read page by page, in either order, while it grows. */
export const pageCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "goes through all rows page by page, each once, in either order",
    run: async ({ records }) => {
      const ids = await appendInteractions(records, 25);
      expect(await readPages(records, "interactions", { order: "oldest", limit: 10 })).toEqual(ids);
      expect(await readPages(records, "interactions", { order: "newest", limit: 10 })).toEqual(
        ids.toReversed(),
      );
      expect(await readPages(records, "interactions", { limit: 25 })).toEqual(ids.toReversed());
    },
  },
  {
    title: "goes on after a row that is gone by then, and shows later pages the rows that came meanwhile",
    run: async ({ records }) => {
      await appendInteractions(records, 6);
      const page = await records.query("interactions", { order: "oldest", limit: 3 });
      await records.remove("interactions", { where: { id: "2" } });
      await records.append("interactions", sampleInteraction("new"));
      const after = page.at(-1)?.sequence ?? 0;
      expect(await idsOf(records, "interactions", { order: "oldest", after })).toEqual([
        "3",
        "4",
        "5",
        "new",
      ]);
      expect(await idsOf(records, "interactions", { order: "newest", after })).toEqual(["1", "0"]);
    },
  },
  {
    title: "goes through the rows of a filter page by page",
    run: async ({ records }) => {
      await appendInteractions(records, 30);
      const ids = await readPages(records, "interactions", {
        where: { contactId: "1" },
        order: "oldest",
        limit: 4,
      });
      expect(ids).toEqual(["1", "4", "7", "10", "13", "16", "19", "22", "25", "28"]);
    },
  },
  {
    title: "goes through the rows of a range page by page, though they stand in no order of time",
    run: async ({ records }) => {
      const ids = await appendInteractions(records, 40);
      const range = { column: "occurredAtMs", from: 110, to: 130 } as const;
      const expected = ids.filter((id) => timeOf(Number(id)) >= 110 && timeOf(Number(id)) < 130);
      expect(expected.length).toBeGreaterThan(10);
      for (const limit of [1, 7, 100]) {
        expect(await readPages(records, "interactions", { range, order: "oldest", limit })).toEqual(expected);
        expect(await readPages(records, "interactions", { range, order: "newest", limit })).toEqual(
          expected.toReversed(),
        );
      }
    },
  },
  {
    title: "goes through the rows of a label page by page",
    run: async ({ records }) => {
      const rows = Array.from({ length: 30 }, (_, row) =>
        sampleRecord(String(row), { labels: row % 3 === 0 ? ["tag:vip", "stage:new"] : ["stage:new"] }),
      );
      await records.upsert("records", rows);
      const where = { vendor: "acme", account: "main", kind: "contacts", deletedAtMs: null };
      const query = { where, labels: ["tag:vip"], order: "oldest", limit: 4 } as const;
      expect(await readPages(records, "records", query)).toEqual([
        "0",
        "3",
        "6",
        "9",
        "12",
        "15",
        "18",
        "21",
        "24",
        "27",
      ]);
    },
  },
  {
    title: "refuses to go on after something that is no sequence",
    run: async ({ records }) => {
      await records.append("tool_executions", sampleToolExecution("1"));
      for (const after of [-1, 0.5, Number.NaN]) {
        await expect(records.query("tool_executions", { after })).rejects.toThrow(/after/);
      }
      // A caller without types can ask for any order.
      const order = "random" as "newest";
      await expect(records.query("tool_executions", { order })).rejects.toThrow(/order/);
    },
  },
];

/** Times that jump forth and back. */
function timeOf(row: number): number {
  return 100 + ((row * 17) % 40);
}

async function appendInteractions(records: Records, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, row) => String(row));
  const appended = ids.map((id, row) =>
    records.append(
      "interactions",
      sampleInteraction(id, { contactId: String(row % 3), occurredAtMs: timeOf(row) }),
    ),
  );
  await Promise.all(appended);
  return ids;
}

/** The ids of every page; refuses to go on for ever. */
async function readPages<Table extends "interactions" | "records">(
  records: Records,
  table: Table,
  query: RecordQuery<Table>,
): Promise<string[]> {
  const ids: string[] = [];
  let after: number | undefined;
  for (let pages = 0; pages < 60; pages += 1) {
    const page = await records.query(table, after === undefined ? query : { ...query, after });
    if (page.length === 0) return ids;
    ids.push(...page.map(({ id }) => id));
    after = page.at(-1)?.sequence;
  }
  throw new Error("The pages do not end.");
}
