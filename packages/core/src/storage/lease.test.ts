import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createLeases, type LeasesOptions, takeLease } from "./lease.js";
import { createMemoryRecords } from "./memory.js";
import type { LeaseFence, Records } from "./records.js";

/** Two clocks that the test turns: the one on the wall, and the one that nobody sets. */
function clocks() {
  let wallMs = Date.UTC(2026, 0, 1);
  let elapsedMs = 0;
  return {
    now: () => wallMs,
    monotonicNow: () => elapsedMs,
    pass: (durationMs: number) => {
      wallMs += durationMs;
      elapsedMs += durationMs;
    },
    setBack: (durationMs: number) => {
      wallMs -= durationMs;
    },
  };
}

const lifeMs = 60_000;
const open = (records: Records, options: LeasesOptions) => createLeases(records, { lifeMs, ...options });

function write(records: Records, fence: LeaseFence): Promise<void> {
  const row = {
    vendor: "acme",
    account: "a",
    contactId: "1",
    kind: "note",
    direction: null,
    summary: "",
    data: {},
  };
  return records.append("interactions", { id: crypto.randomUUID(), occurredAtMs: 0, ...row }, { fence });
}

describe("a lease", () => {
  it("is one holder's until it is released; each holder's fence is higher", async () => {
    const records = createMemoryRecords();
    const [one, other] = [open(records, { owner: "one" }), open(records, { owner: "other" })];
    const held = await one.take("job");
    expect(held?.fence).toEqual({ lease: "job", fence: 1 });
    expect([await other.take("job"), await one.take("job")]).toEqual([undefined, undefined]);
    expect((await other.take("another job"))?.fence.fence).toBe(1);
    await held?.release();
    expect((await other.take("job"))?.fence.fence).toBe(2);
  });

  it("has one winner of many who try at once, for the first time and for a takeover", async () => {
    const records = createMemoryRecords();
    const time = clocks();
    const racers = Array.from({ length: 20 }, () => open(records, time));
    for (const fence of [1, 2, 3]) {
      const taken = (await Promise.all(racers.map((racer) => racer.take("job")))).filter((held) => held);
      expect(taken.map((held) => held?.fence.fence)).toEqual([fence]);
      time.pass(lifeMs);
    }
  });

  it("goes to another when its time has passed, and the old holder's writes are refused", async () => {
    const records = createMemoryRecords();
    const time = clocks();
    const old = await open(records, time).take("job");
    time.pass(lifeMs - 1);
    expect(await open(records, time).take("job")).toBeUndefined();
    time.pass(1);
    const next = await open(records, time).take("job");
    if (!old || !next) throw new Error("Both should have had it.");
    await expect(write(records, old.fence)).rejects.toMatchObject({ code: "conflict" });
    await write(records, next.fence);
    // The old holder cannot free what is no longer its own.
    await old.release();
    expect(await open(records, time).take("job")).toBeUndefined();
  });

  it("blocks nobody longer than one life after the clock was set back an hour", async () => {
    const records = createMemoryRecords();
    const time = clocks();
    await open(records, time).take("job");
    time.setBack(3_600_000);
    const other = open(records, time);
    expect(await other.take("job")).toBeUndefined();
    time.pass(lifeMs - 1);
    expect(await other.take("job")).toBeUndefined();
    time.pass(1);
    expect((await other.take("job"))?.fence.fence).toBe(2);
  });

  it("is not taken from a holder that renews it, however far back the clock was set", async () => {
    const records = createMemoryRecords();
    const time = clocks();
    await open(records, time).take("job");
    time.setBack(3_600_000);
    const other = open(records, time);
    for (let turn = 0; turn < 10; turn += 1) {
      expect(await other.take("job")).toBeUndefined();
      time.pass(lifeMs / 3);
      await records.change("leases", { id: "job" }, { untilMs: time.now() + lifeMs });
    }
  });

  it("is renewed at a third of its life, and lost when another has it", async () => {
    const records = createMemoryRecords();
    const held = await createLeases(records, { lifeMs: 150, owner: "one" }).take("job");
    const other = createLeases(records, { lifeMs: 150, owner: "other" });
    for (let turn = 0; turn < 6; turn += 1) {
      await sleep(50);
      expect(await other.take("job")).toBeUndefined();
    }
    expect(held?.lost.aborted).toBe(false);
    await records.change("leases", { id: "job" }, { owner: "other", fence: 2 });
    await sleep(120);
    expect(held?.lost.reason).toMatchObject({ code: "conflict" });
  });

  it("is lost after a life in which it could not be renewed", async () => {
    const records = createMemoryRecords();
    let away = false;
    const change: Records["change"] = (...parameters) =>
      away ? Promise.reject(new Error("away")) : records.change(...parameters);
    const held = await createLeases(
      { append: records.append.bind(records), query: records.query.bind(records), change },
      {
        lifeMs: 90,
      },
    ).take("job");
    away = true;
    await sleep(200);
    expect(held?.lost.aborted).toBe(true);
  });

  it("can be waited for, but not for ever", async () => {
    const records = createMemoryRecords();
    const held = await takeLease(records, { id: "job", waitMs: 0 });
    await expect(takeLease(records, { id: "job", waitMs: 150 })).rejects.toMatchObject({ code: "conflict" });
    setTimeout(() => void held.release(), 150);
    expect((await takeLease(records, { id: "job", waitMs: 5_000 })).fence.fence).toBe(2);
  });
});
