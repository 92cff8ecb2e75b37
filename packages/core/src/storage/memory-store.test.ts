import { describe, expect, test } from "vitest";
import { createMemoryStore } from "./memory-store.js";

describe("a full memory store", () => {
  test("drops what has ended first", async () => {
    let nowMs = 0;
    const store = createMemoryStore({ now: () => nowMs, maximumEntries: 3 });
    await store.set(["ended"], 1, { expiresAtMs: 10 });
    await store.set(["stays"], 2, { expiresAtMs: 1000 });
    await store.set(["never ends"], 3);
    nowMs = 20;
    await store.set(["new"], 4);
    expect(await namesIn(store)).toEqual(["never ends", "new", "stays"]);
  });

  test("then drops what would end soonest, and never what has no end", async () => {
    const store = createMemoryStore({ now: () => 0, maximumEntries: 20 });
    for (let name = 10; name < 20; name += 1) await store.set([String(name)], name);
    for (let name = 20; name < 40; name += 1)
      await store.set([String(name)], name, { expiresAtMs: 10_000 - name });
    const names = await namesIn(store);
    expect(names).toHaveLength(20);
    expect(names.slice(0, 10)).toEqual(["10", "11", "12", "13", "14", "15", "16", "17", "18", "19"]);
    expect(names).toContain("39");
    expect(names).not.toContain("28");
  });

  test("refuses more when nothing in it ever ends, but still replaces", async () => {
    const store = createMemoryStore({ maximumEntries: 2 });
    await store.set(["a"], 1);
    await store.set(["b"], 1);
    await expect(store.set(["c"], 1)).rejects.toMatchObject({ code: "misconfigured" });
    await store.set(["a"], 2);
    expect(await store.get(["a"])).toBe(2);
  });
});

describe("a memory store that is not full", () => {
  test("drops what has ended while others are written", async () => {
    let nowMs = 0;
    const store = createMemoryStore({ now: () => nowMs });
    for (let name = 0; name < 100; name += 1)
      await store.set(["ended", String(name)], 1, { expiresAtMs: 10 });
    nowMs = 60_000;
    await store.set(["new"], 1);
    // Turned back, the clock would show what was only hidden.
    nowMs = 0;
    expect(await namesIn(store)).toEqual(["new"]);
  });

  test("still does when its clock was turned back", async () => {
    let nowMs = 7_200_000;
    const store = createMemoryStore({ now: () => nowMs });
    await store.set(["first"], 1);
    nowMs = 3_600_000;
    await store.set(["ends"], 1, { expiresAtMs: nowMs + 10 });
    nowMs += 60_000;
    await store.set(["new"], 1);
    nowMs -= 60_000;
    expect(await namesIn(store)).toEqual(["first", "new"]);
  });
});

describe("a memory store full of long values", () => {
  const long = "x".repeat(1000);

  test("drops what would end soonest", async () => {
    const store = createMemoryStore({ now: () => 0, maximumCharacters: 10_500 });
    for (let name = 10; name < 40; name += 1) {
      await store.set([String(name)], long, { expiresAtMs: name });
      const names = await namesIn(store);
      expect(names.length).toBeLessThanOrEqual(10);
      expect(names).toContain(String(name));
    }
  });

  test("counts what was replaced and deleted no longer", async () => {
    const store = createMemoryStore({ maximumCharacters: 3500 });
    for (let turn = 0; turn < 20; turn += 1) {
      await store.set(["replaced"], long);
      await store.set(["deleted"], long);
      await store.delete(["deleted"]);
      await store.set(["taken"], long);
      await store.take(["taken"]);
    }
    expect(await namesIn(store)).toEqual(["replaced"]);
  });

  test("refuses what does not fit, and keeps what stood there", async () => {
    const store = createMemoryStore({ maximumCharacters: 1500 });
    await store.set(["key"], "short");
    await expect(store.set(["key"], long + long)).rejects.toMatchObject({ code: "misconfigured" });
    expect(await store.get(["key"])).toBe("short");
  });
});

async function namesIn(store: ReturnType<typeof createMemoryStore>): Promise<string[]> {
  const names: string[] = [];
  for await (const [key] of store.list([])) names.push(key.join());
  return names;
}
