import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleApiCall, sampleApproval, sampleToolExecution } from "./sample-rows.js";

/** Rows go in, in order, and an acknowledged one is there. */
export const appendCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "shows an acknowledged row of each table on another connection, whole",
    run: async ({ records, other }) => {
      await records.append("tool_executions", sampleToolExecution("1"));
      await records.append("api_calls", sampleApiCall("1"));
      await records.append("approvals", sampleApproval("1"));
      expect(await other.query("tool_executions")).toEqual([sampleToolExecution("1")]);
      expect(await other.query("api_calls")).toEqual([sampleApiCall("1")]);
      expect(await other.query("approvals")).toEqual([sampleApproval("1")]);
    },
  },
  {
    title: "has everything asked for before, on any table, once the last write is acknowledged",
    run: async ({ records, other }) => {
      for (let call = 0; call < 100; call += 1) {
        void records.append("tool_executions", sampleToolExecution(`execution ${call}`));
        void records.append("api_calls", sampleApiCall(`call ${call}`, { status: "started" }));
        void records.change("api_calls", { id: `call ${call}` }, { status: "ok" });
      }
      await records.append("approvals", sampleApproval("last"));
      expect(await other.query("tool_executions", { limit: 1000 })).toHaveLength(100);
      expect(await other.query("api_calls", { where: { status: "ok" }, limit: 1000 })).toHaveLength(100);
      expect(await other.query("approvals")).toHaveLength(1);
    },
  },
  {
    title: "acknowledges writes in the order in which they were asked for",
    run: async ({ records }) => {
      const settled: string[] = [];
      const note = (name: string) => () => settled.push(name);
      await Promise.all([
        records.append("approvals", sampleApproval("1")).then(note("append 1")),
        records.append("tool_executions", sampleToolExecution("2")).then(note("append 2")),
        records.change("approvals", { id: "1" }, { status: "denied" }).then(note("change 1")),
        records.append("approvals", sampleApproval("3")).then(note("append 3")),
      ]);
      expect(settled).toEqual(["append 1", "append 2", "change 1", "append 3"]);
    },
  },
  {
    title: "refuses an id that is taken with conflict, and keeps the first row",
    run: async ({ records, other }) => {
      await records.append("approvals", sampleApproval("1"));
      const second = other.append("approvals", sampleApproval("1", { status: "approved" }));
      await expect(second).rejects.toMatchObject({ code: "conflict" });
      expect(await records.query("approvals")).toEqual([sampleApproval("1")]);
    },
  },
  {
    title: "lets the same id stand in two tables",
    run: async ({ records }) => {
      await records.append("tool_executions", sampleToolExecution("1"));
      await expect(records.append("api_calls", sampleApiCall("1"))).resolves.toBeUndefined();
    },
  },
  {
    title: "fails a write alone: those asked for before and after it are kept",
    run: async ({ records, other }) => {
      const ids = ["a", "b", "a", "c", "b", "a", "d", "e"];
      const writes = ids.map((id) => records.append("tool_executions", sampleToolExecution(id)));
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual(
        ids.map((id, position) => ids.indexOf(id) === position),
      );
      const kept = await other.query("tool_executions");
      expect(kept.map(({ id }) => id)).toEqual(["e", "d", "c", "b", "a"]);
    },
  },
  {
    title: "does not mind that nobody waits for a write that fails",
    run: async ({ records }) => {
      void records.append("approvals", sampleApproval("1"));
      void records.append("approvals", sampleApproval("1"));
      await records.append("approvals", sampleApproval("2"));
      // A rejection that nobody handles is reported by vitest, after this turn of the event loop.
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await records.query("approvals")).toHaveLength(2);
    },
  },
  {
    title: "keeps the row as it was handed over, whatever is done to the object later",
    run: async ({ records }) => {
      const input = { list: [1] };
      const written = records.append("approvals", sampleApproval("1", { input }));
      input.list.push(2);
      await written;
      const [read] = await records.query("approvals");
      expect(read?.input).toEqual({ list: [1] });
      Object.assign(read ?? {}, { status: "approved" });
      expect(await records.query("approvals")).toEqual([sampleApproval("1", { input: { list: [1] } })]);
    },
  },
];
