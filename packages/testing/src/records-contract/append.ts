import type { Records, RecordTable } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { plainRows } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import {
  oneOfEach,
  sampleApiCall,
  sampleApproval,
  sampleContext,
  sampleCredential,
  sampleLease,
  sampleRecord,
  sampleToolExecution,
  tables,
} from "./sample-rows.js";

/** Rows go in, in order, and an acknowledged one is there. */
export const appendCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "shows an acknowledged row of each table on another connection, whole",
    run: async ({ records, other }) => {
      await appendOneOfEach(records);
      for (const table of tables) expect(await plainRows(other, table), table).toEqual([oneOfEach[table]]);
    },
  },
  {
    title: "numbers rows in the order in which they were first written, and never anew",
    run: async ({ records, other }) => {
      for (const id of ["b", "a", "c"]) await records.append("leases", sampleLease(id));
      const [first, second, third] = await other.query("leases", { order: "oldest" });
      expect([first?.id, second?.id, third?.id]).toEqual(["b", "a", "c"]);
      expect(first?.sequence).toBeLessThan(second?.sequence ?? 0);
      expect(second?.sequence).toBeLessThan(third?.sequence ?? 0);
      await records.change("leases", { id: "b" }, { owner: "server-2" });
      await records.upsert("leases", [sampleLease("b", { owner: "server-3" })]);
      await records.remove("leases", { where: { id: "c" } });
      await records.append("leases", sampleLease("c"));
      const [again, , last] = await other.query("leases", { order: "oldest" });
      expect(again).toMatchObject({ id: "b", owner: "server-3", sequence: first?.sequence });
      expect(last?.sequence).toBeGreaterThan(third?.sequence ?? 0);
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
      expect(await plainRows(other, "tool_executions", { limit: 1000 })).toHaveLength(100);
      expect(await plainRows(other, "api_calls", { where: { status: "ok" }, limit: 1000 })).toHaveLength(100);
      expect(await plainRows(other, "approvals")).toHaveLength(1);
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
    title: "refuses a key that is taken with conflict, in every table, and keeps the first row",
    run: async ({ records, other }) => {
      await appendOneOfEach(records);
      for (const table of tables) {
        const again = other.append(table, oneOfEach[table]);
        await expect(again, table).rejects.toMatchObject({ code: "conflict" });
      }
      const second = other.append("approvals", sampleApproval("1", { status: "approved" }));
      await expect(second).rejects.toMatchObject({ code: "conflict" });
      expect(await plainRows(records, "approvals")).toEqual([sampleApproval("1")]);
    },
  },
  {
    title: "tells rows apart by every part of their key",
    run: async ({ records }) => {
      await records.append("records", sampleRecord("1"));
      for (const other of [{ vendor: "globex" }, { account: "second" }, { kind: "orders" }]) {
        await records.append("records", sampleRecord("1", other));
        await records.append("contact_context", sampleContext("1", other));
      }
      expect(await records.count("records")).toBe(4);
      await records.append("credentials", sampleCredential("installation"));
      await records.append("credentials", sampleCredential("key:1"));
      await records.append("credentials", sampleCredential("key:1", { account: "second" }));
      expect(await records.count("credentials")).toBe(3);
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
      const kept = await plainRows(other, "tool_executions");
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
      expect(await plainRows(records, "approvals")).toHaveLength(2);
    },
  },
  {
    title: "keeps the row as it was handed over, whatever is done to the object later",
    run: async ({ records }) => {
      const input = { list: [1] };
      const written = records.append("approvals", sampleApproval("1", { input }));
      input.list.push(2);
      await written;
      const [read] = await plainRows(records, "approvals");
      expect(read?.input).toEqual({ list: [1] });
      Object.assign(read ?? {}, { status: "approved" });
      expect(await plainRows(records, "approvals")).toEqual([sampleApproval("1", { input: { list: [1] } })]);
    },
  },
];

async function appendOneOfEach(records: Records): Promise<void> {
  const append = <Table extends RecordTable>(table: Table) => records.append(table, oneOfEach[table]);
  for (const table of tables) await append(table);
}
