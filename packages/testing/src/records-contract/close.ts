import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleApproval, sampleLease } from "./sample-rows.js";

/** Closed records have lost nothing and take nothing more. */
export const closeCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "settles what was asked for before",
    run: async ({ records }) => {
      const appended = records.append("approvals", sampleApproval("1"));
      const changed = records.change("approvals", { id: "1" }, { status: "approved" });
      await records.close();
      await expect(appended).resolves.toBeUndefined();
      await expect(changed).resolves.toBe(1);
    },
  },
  {
    title: "refuses every verb afterwards",
    run: async ({ records }) => {
      await records.append("approvals", sampleApproval("1"));
      await records.close();
      const search = { vendor: "acme", account: "main", kind: "contacts", text: "Bob" };
      await expect(records.append("approvals", sampleApproval("2"))).rejects.toThrow();
      await expect(records.change("approvals", {}, { status: "denied" })).rejects.toThrow();
      await expect(records.upsert("leases", [sampleLease("sync")])).rejects.toThrow();
      await expect(records.remove("approvals", {})).rejects.toThrow();
      await expect(records.query("approvals")).rejects.toThrow();
      await expect(records.count("approvals")).rejects.toThrow();
      await expect(records.search(search)).rejects.toThrow();
      await expect(records.verify()).rejects.toThrow();
    },
  },
  {
    title: "may be closed again",
    run: async ({ records }) => {
      await records.close();
      await expect(records.close()).resolves.toBeUndefined();
    },
  },
];
