import type { Records } from "@medtainer/core";
import { expect } from "vitest";
import type { ContractCase } from "../contract.js";
import { plainRows } from "./plain-rows.js";
import type { RecordsSubject } from "./records-subject.js";
import { sampleInteraction, sampleLease, sampleRecord, sampleSyncRun } from "./sample-rows.js";

/** A writer whose lease another has taken writes nothing. */
export const fenceCases: readonly ContractCase<RecordsSubject>[] = [
  {
    title: "lets the holder of a lease write",
    run: async ({ records, other }) => {
      await records.append("leases", sampleLease("sync", { fence: 3 }));
      const fence = { lease: "sync", fence: 3 };
      await records.append("sync_runs", sampleSyncRun("1"), { fence });
      expect(await records.upsert("records", [sampleRecord("1")], { fence })).toBe(1);
      expect(await records.change("sync_runs", { id: "1" }, { pages: 2 }, { fence })).toBe(1);
      expect(await records.remove("records", { where: { id: "1" } }, { fence })).toBe(1);
      expect(await other.count("sync_runs", { where: { pages: 2 } })).toBe(1);
    },
  },
  {
    title: "refuses every write once another has the lease, with conflict, and writes nothing",
    run: async ({ records, other }) => {
      await records.append("leases", sampleLease("sync"));
      await records.append("sync_runs", sampleSyncRun("1"));
      await other.change("leases", { id: "sync" }, { owner: "server-2", fence: 2 });
      const fence = { lease: "sync", fence: 1 };
      await expectRefused([
        records.append("sync_runs", sampleSyncRun("2"), { fence }),
        records.change("sync_runs", { id: "1" }, { pages: 9 }, { fence }),
        records.upsert("records", [sampleRecord("1")], { fence }),
        records.remove("sync_runs", {}, { fence }),
      ]);
      expect(await plainRows(other, "sync_runs")).toEqual([sampleSyncRun("1")]);
      expect(await other.count("records")).toBe(0);
    },
  },
  {
    title: "refuses a write under a lease that nobody has",
    run: async ({ records }) => {
      await records.append("leases", sampleLease("other job"));
      const fence = { lease: "sync", fence: 1 };
      await expectRefused([records.append("interactions", sampleInteraction("1"), { fence })]);
    },
  },
  {
    title: "says which lease is lost",
    run: async ({ records }) => {
      const fence = { lease: "acme contacts", fence: 7 };
      const refused = records.upsert("records", [sampleRecord("1")], { fence });
      await expect(refused).rejects.toThrow(/acme contacts.*7/);
    },
  },
  {
    title: "does not mind that the lease has run out, as long as nobody took it",
    run: async ({ records }) => {
      await records.append("leases", sampleLease("sync", { untilMs: 0 }));
      const fence = { lease: "sync", fence: 1 };
      await expect(records.append("sync_runs", sampleSyncRun("1"), { fence })).resolves.toBeUndefined();
    },
  },
  {
    title: "fails a write that has lost its lease alone: those asked for before and after it are kept",
    run: async ({ records, other }) => {
      const fence = { lease: "sync", fence: 1 };
      const before = records.append("interactions", sampleInteraction("before"));
      const refused = records.append("interactions", sampleInteraction("refused"), { fence });
      const after = records.append("interactions", sampleInteraction("after"));
      await expectRefused([refused]);
      await Promise.all([before, after]);
      const kept = await other.query("interactions", { order: "oldest" });
      expect(kept.map(({ id }) => id)).toEqual(["before", "after"]);
    },
  },
  {
    title: "lets one of fifty on two connections take a lease that has run out",
    run: async ({ records, other }) => {
      await records.append("leases", sampleLease("sync", { untilMs: 0 }));
      const takers = Array.from({ length: 50 }, (_, taker) => takeLease(taker % 2 ? records : other, taker));
      expect((await Promise.all(takers)).filter((count) => count === 1)).toHaveLength(1);
      expect(await plainRows(records, "leases")).toMatchObject([{ fence: 2, untilMs: 60_000 }]);
    },
  },
];

function takeLease(records: Records, taker: number): Promise<number> {
  return records.change(
    "leases",
    { id: "sync", fence: 1 },
    { owner: `server-${taker}`, fence: 2, untilMs: 60_000 },
  );
}

async function expectRefused(writes: readonly Promise<unknown>[]): Promise<void> {
  for (const write of writes) await expect(write).rejects.toMatchObject({ code: "conflict" });
}
