import type { Records } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import type { RecordsSubject } from "./records-subject.js";
import {
  sampleApiCall,
  sampleApproval,
  sampleLease,
  sampleRecord,
  sampleToolExecution,
} from "./sample-rows.js";

/** Each write to the audit tables adds a link to a chain of hashes, and the chain fits the rows. */
export const auditCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "begins with an empty chain",
    run: async ({ records }) => {
      expect(await records.verify()).toEqual({ links: 0, head: "", faults: [] });
    },
  },
  {
    title: "adds a link for each row that is appended or changed",
    run: async ({ records, other }) => {
      await records.append("tool_executions", sampleToolExecution("1"));
      await other.append("api_calls", sampleApiCall("1"));
      await records.append("approvals", sampleApproval("1"));
      expect(await records.verify()).toMatchObject({ links: 3, faults: [] });
      await other.append("tool_executions", sampleToolExecution("2"));
      await records.change("tool_executions", { status: "started" }, { status: "ok" });
      expect(await other.verify()).toMatchObject({ links: 6, faults: [] });
      await records.change("tool_executions", { status: "started" }, { status: "ok" });
      expect(await other.verify()).toMatchObject({ links: 6, faults: [] });
    },
  },
  {
    title: "has another head after each write, the same for the same writes in any database",
    run: async ({ records }) => {
      const heads = [await headOf(records)];
      await records.append(
        "tool_executions",
        sampleToolExecution("1", { tool: "acme \0 Grüße", durationMs: 0.1 }),
      );
      heads.push(await headOf(records));
      await records.append("api_calls", sampleApiCall("1", { rateLimited: true }));
      heads.push(await headOf(records));
      await records.change("api_calls", { id: "1" }, { rateLimited: false, requestId: null });
      heads.push(await headOf(records));
      await records.append("approvals", sampleApproval("1", { input: { b: [null, 1.5], a: "x" } }));
      heads.push(await headOf(records));
      expect(heads).toEqual(knownHeads);
    },
  },
  {
    title: "knows a head that was noted earlier, and says when it is no part of the chain",
    run: async ({ records }) => {
      await records.append("tool_executions", sampleToolExecution("1"));
      const head = await headOf(records);
      await records.append("tool_executions", sampleToolExecution("2"));
      expect(await records.verify({ head })).toMatchObject({ links: 2, faults: [] });
      expect(await records.verify({ head: "" })).toMatchObject({ faults: [] });
      const cut = { kind: "cut", table: "", id: "" };
      expect(await records.verify({ head: "0".repeat(64) })).toMatchObject({ links: 2, faults: [cut] });
    },
  },
  {
    title: "adds no link for a write that fails, nor for the other tables",
    run: async ({ records }) => {
      await records.append("tool_executions", sampleToolExecution("1"));
      const head = await headOf(records);
      const fence = { lease: "sync", fence: 1 };
      await expect(records.append("tool_executions", sampleToolExecution("1"))).rejects.toThrow();
      await expect(records.append("api_calls", sampleApiCall("1"), { fence })).rejects.toThrow();
      await records.append("leases", sampleLease("sync"));
      await records.upsert("records", [sampleRecord("1")]);
      expect(await records.verify()).toEqual({ links: 1, head, faults: [] });
    },
  },
  {
    title: "stays whole through writes of two connections at once, some of which fail",
    run: async ({ records, other }) => {
      const writes = Array.from({ length: 200 }, (_, write) => {
        const connection = write % 2 === 0 ? records : other;
        const id = String(write % 70);
        return write % 3 === 0
          ? connection.change("tool_executions", { id }, { durationMs: write })
          : connection.append("tool_executions", sampleToolExecution(id, { startedAtMs: write }));
      });
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.some(({ status }) => status === "rejected")).toBe(true);
      const { faults, links } = await records.verify();
      expect(faults).toEqual([]);
      expect(links).toBeGreaterThanOrEqual(await records.count("tool_executions"));
    },
  },
  {
    title: "is whole after old rows were pruned, table by table, and goes on",
    run: async ({ records, other }) => {
      for (let hour = 0; hour < 30; hour += 1) await auditOneCall(records, hour);
      const head = await headOf(records);
      expect(await records.remove("tool_executions", { range: { column: "startedAtMs", to: 20 } })).toBe(20);
      expect(await records.verify()).toMatchObject({ faults: [] });
      expect(await records.remove("api_calls", { range: { column: "startedAtMs", to: 20 } })).toBe(20);
      expect(await records.remove("approvals", { range: { column: "createdAtMs", to: 20 } })).toBe(10);
      const pruned = await other.verify();
      expect(pruned.faults).toEqual([]);
      expect(pruned.head).not.toBe(head);
      await auditOneCall(other, 30);
      expect(await records.verify()).toMatchObject({ faults: [] });
      expect(await records.remove("tool_executions", {})).toBe(11);
      expect(await records.remove("api_calls", {})).toBe(11);
      expect(await records.remove("approvals", {})).toBe(6);
      expect(await records.verify()).toMatchObject({ faults: [] });
      await auditOneCall(records, 31);
      expect(await records.verify()).toMatchObject({ faults: [] });
    },
  },
  {
    title: "is whole after rows were removed by something else than their time, and after they came again",
    run: async ({ records }) => {
      for (let hour = 0; hour < 10; hour += 1) await auditOneCall(records, hour);
      expect(await records.remove("tool_executions", { where: { vendor: "globex" } })).toBe(5);
      expect(await records.remove("api_calls", { where: { id: "3" } })).toBe(1);
      expect(await records.verify()).toMatchObject({ faults: [] });
      await records.append("api_calls", sampleApiCall("3"));
      expect(await records.verify()).toMatchObject({ faults: [] });
      expect(await records.remove("api_calls", { where: { id: "none" } })).toBe(0);
      expect(await records.remove("api_calls", { range: { column: "startedAtMs", to: 5 } })).toBe(4);
      expect(await records.verify()).toMatchObject({ faults: [] });
    },
  },
];

/** Written down once: whoever changes how rows are hashed breaks the chain of every database that there is. */
const knownHeads = [
  "",
  "9J2o0-myCkkwt9xMD3diu38VG6m_9G8OTZZwTMo7LtY",
  "LTzZBk2GsGkm_ZX1g18CBuo9AiQZXpL3sxdc4qvXfyo",
  "rpFUgrRYbZAGZ9-hNRM3fvLxh41FvsKzKgFutmFqxJk",
  "mzH5KMnFpJ8QIeLBIIvpTWG417RwGRzQ8HhVlPL1WJc",
];

async function headOf(records: Records): Promise<string> {
  return (await records.verify()).head;
}

/** What one call writes, at an hour of its own; every second one was approved. */
async function auditOneCall(records: Records, hour: number): Promise<void> {
  const id = String(hour);
  const vendor = hour % 2 === 0 ? "acme" : "globex";
  const started = { startedAtMs: hour, vendor };
  void records.append("tool_executions", sampleToolExecution(id, started));
  if (hour % 2 === 0) void records.append("approvals", sampleApproval(id, { createdAtMs: hour }));
  void records.append("api_calls", sampleApiCall(id, { ...started, status: "started" }));
  void records.change("api_calls", { id }, { status: "ok" });
  await records.change("tool_executions", { id }, { status: "ok", durationMs: 1 });
}
