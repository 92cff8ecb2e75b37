import type { RecordFilter } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { idsOf, plainRows } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleApiCall, sampleApproval, sampleToolExecution } from "./sample-rows.js";

/** The newest rows that match. */
export const queryCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "answers an empty list for an empty table",
    run: async ({ records }) => {
      expect(await plainRows(records, "approvals")).toEqual([]);
      expect(await plainRows(records, "tool_executions", { where: { tool: "acme_list_orders" } })).toEqual(
        [],
      );
    },
  },
  {
    title: "gives the row appended last first, whatever its times say",
    run: async ({ records }) => {
      const times = [300, 100, 200, 200];
      for (const [position, startedAtMs] of times.entries()) {
        await records.append("tool_executions", sampleToolExecution(String(position), { startedAtMs }));
      }
      expect(await idsOf(records, "tool_executions")).toEqual(["3", "2", "1", "0"]);
    },
  },
  {
    title: "limits to the newest, to 100 where nothing is said",
    run: async ({ records }) => {
      const ids = Array.from({ length: 120 }, (_, position) => String(position));
      await Promise.all(ids.map((id) => records.append("tool_executions", sampleToolExecution(id))));
      expect(await idsOf(records, "tool_executions", { limit: 3 })).toEqual(["119", "118", "117"]);
      expect(await idsOf(records, "tool_executions")).toEqual(ids.toReversed().slice(0, 100));
      expect(await idsOf(records, "tool_executions", { limit: 500 })).toEqual(ids.toReversed());
      expect(await idsOf(records, "tool_executions", { limit: 0 })).toEqual([]);
    },
  },
  {
    title: "refuses a limit that is no count",
    run: async ({ records }) => {
      for (const limit of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        await expect(records.query("approvals", { limit })).rejects.toThrow(/limit/);
      }
    },
  },
  {
    title: "filters by every property named, and the limit counts what matches",
    run: async ({ records }) => {
      for (let call = 0; call < 12; call += 1) {
        const vendor = call % 2 === 0 ? "acme" : "globex";
        const status = call % 3 === 0 ? "failed" : "ok";
        await records.append("tool_executions", sampleToolExecution(String(call), { vendor, status }));
      }
      expect(
        await idsOf(records, "tool_executions", { where: { vendor: "acme", status: "failed" } }),
      ).toEqual(["6", "0"]);
      expect(await idsOf(records, "tool_executions", { where: { status: "failed" }, limit: 2 })).toEqual([
        "9",
        "6",
      ]);
      expect(await idsOf(records, "tool_executions", { where: { vendor: "initech" } })).toEqual([]);
    },
  },
  {
    title: "filters by null, by number and by boolean",
    run: async ({ records }) => {
      await records.append("tool_executions", sampleToolExecution("null", { vendor: null }));
      await records.append("tool_executions", sampleToolExecution("named"));
      await records.append("api_calls", sampleApiCall("limited", { rateLimited: true, statusCode: 429 }));
      await records.append("api_calls", sampleApiCall("no answer", { statusCode: null, durationMs: null }));
      expect(await idsOf(records, "tool_executions", { where: { vendor: null } })).toEqual(["null"]);
      const callsOf = (where: RecordFilter<"api_calls">) => idsOf(records, "api_calls", { where });
      expect(await callsOf({ statusCode: 429 })).toEqual(["limited"]);
      expect(await callsOf({ statusCode: null, durationMs: null })).toEqual(["no answer"]);
      expect(await callsOf({ rateLimited: true })).toEqual(["limited"]);
      expect(await callsOf({ rateLimited: false, requestId: "request-1" })).toEqual(["no answer"]);
    },
  },
  {
    title: "compares text exactly: case, blanks and wildcards count",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1", { principal: "key:A_b" }));
      for (const principal of ["key:a_b", "key:A_b ", "key:A%", "key:Axb", ""]) {
        expect(await plainRows(records, "approvals", { where: { principal } })).toEqual([]);
      }
      expect(await plainRows(records, "approvals", { where: { principal: "key:A_b" } })).toHaveLength(1);
    },
  },
  {
    title: "sees what was asked for before it, awaited or not",
    run: async ({ records }) => {
      void records.append("approvals", sampleApproval("1"));
      void records.change("approvals", { id: "1" }, { status: "approved" });
      const seen = plainRows(records, "approvals");
      void records.change("approvals", { id: "1" }, { status: "used" });
      expect(await seen).toEqual([sampleApproval("1", { status: "approved" })]);
    },
  },
  {
    title: "refuses to choose rows by JSON, and by what the table does not have",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1"));
      // Callers without types can ask anything.
      const unknown = { nickname: "Bob" } as unknown as { id: string };
      await expect(records.query("approvals", { where: { input: { id: 7 } } })).rejects.toThrow(/input/);
      await expect(records.query("approvals", { where: unknown })).rejects.toThrow(/nickname/);
      await expect(records.change("approvals", { input: {} }, { status: "used" })).rejects.toThrow(/input/);
      await expect(records.remove("approvals", { where: unknown })).rejects.toThrow(/nickname/);
    },
  },
  {
    title: "refuses to filter by undefined, which would match every row",
    run: async ({ records }) => {
      // A caller without types can do what `exactOptionalPropertyTypes` forbids.
      const where = { fingerprint: undefined } as unknown as { fingerprint: string };
      await expect(records.query("approvals", { where })).rejects.toThrow(/fingerprint/);
    },
  },
];
