import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { plainRows } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleApiCall, sampleApproval, sampleToolExecution } from "./sample-rows.js";

/** Rows change in one step, and the count tells who did it. */
export const changeCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "changes the rows that match and no other, and counts them",
    run: async ({ records, other }) => {
      for (const id of ["1", "2", "3"]) {
        await records.append("api_calls", sampleApiCall(id, { vendor: id === "2" ? "globex" : "acme" }));
      }
      expect(
        await records.change("api_calls", { vendor: "acme" }, { status: "failed", statusCode: 500 }),
      ).toBe(2);
      expect(await plainRows(other, "api_calls")).toEqual([
        sampleApiCall("3", { status: "failed", statusCode: 500 }),
        sampleApiCall("2", { vendor: "globex" }),
        sampleApiCall("1", { status: "failed", statusCode: 500 }),
      ]);
    },
  },
  {
    title: "counts nothing where nothing matches",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1"));
      expect(await records.change("approvals", { id: "2" }, { status: "denied" })).toBe(0);
      expect(await records.change("approvals", { id: "1", status: "approved" }, { status: "used" })).toBe(0);
      expect(await plainRows(records, "approvals")).toEqual([sampleApproval("1")]);
    },
  },
  {
    title: "counts a row that already has the new values",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1"));
      expect(await records.change("approvals", { id: "1" }, { status: "pending" })).toBe(1);
    },
  },
  {
    title: "changes every row for an empty filter",
    run: async ({ records }) => {
      await records.append("tool_executions", sampleToolExecution("1"));
      await records.append("tool_executions", sampleToolExecution("2", { status: "ok" }));
      expect(await records.change("tool_executions", {}, { status: "failed", code: "internal" })).toBe(2);
    },
  },
  {
    title: "matches null, and sets to null and from null",
    run: async ({ records }) => {
      await records.append("tool_executions", sampleToolExecution("1", { vendor: null }));
      await records.append("tool_executions", sampleToolExecution("2"));
      const changes = { client: null, input: null, durationMs: 3, vendor: "acme" };
      expect(await records.change("tool_executions", { vendor: null, code: null }, changes)).toBe(1);
      const [row] = await plainRows(records, "tool_executions", { where: { id: "1" } });
      expect(row).toEqual(sampleToolExecution("1", changes));
    },
  },
  {
    title: "sees what was asked for before it, awaited or not",
    run: async ({ records }) => {
      void records.append("approvals", sampleApproval("1"));
      const approved = records.change("approvals", { status: "pending" }, { status: "approved" });
      const used = records.change("approvals", { status: "approved" }, { status: "used" });
      expect(await Promise.all([approved, used])).toEqual([1, 1]);
    },
  },
  {
    title: "lets one of fifty callers on two connections settle a row",
    run: async ({ records, other }) => {
      await records.append("approvals", sampleApproval("1"));
      const counts = await Promise.all(
        Array.from({ length: 50 }, (_, caller) =>
          (caller % 2 === 0 ? records : other).change(
            "approvals",
            { id: "1", status: "pending" },
            { status: "used", settledBy: `caller ${caller}` },
          ),
        ),
      );
      expect(counts.filter((count) => count === 1)).toHaveLength(1);
      const [row] = await plainRows(records, "approvals");
      expect(row?.settledBy).toBe(`caller ${counts.indexOf(1)}`);
    },
  },
  {
    title: "leaves the order of rows alone",
    run: async ({ records }) => {
      for (const id of ["1", "2", "3"]) await records.append("approvals", sampleApproval(id));
      await records.change("approvals", { id: "1" }, { createdAtMs: 1_900_000_000_000 });
      const rows = await plainRows(records, "approvals");
      expect(rows.map(({ id }) => id)).toEqual(["3", "2", "1"]);
    },
  },
  {
    title: "refuses to change an id, to change nothing, and to filter by undefined",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1"));
      // A caller without types can do what `exactOptionalPropertyTypes` forbids.
      const undefinedFilter = { id: undefined } as unknown as { id: string };
      await expect(records.change("approvals", { id: "1" }, { id: "2" })).rejects.toThrow(/id/);
      await expect(records.change("approvals", { id: "1" }, {})).rejects.toThrow();
      await expect(records.change("approvals", undefinedFilter, { status: "used" })).rejects.toThrow(/id/);
      expect(await plainRows(records, "approvals")).toEqual([sampleApproval("1")]);
    },
  },
];
