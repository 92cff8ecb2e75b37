import { beforeEach, describe, expect, test } from "vitest";
import { createMemoryRecords } from "../storage/memory.js";
import type { Records } from "../storage/records.js";
import { type ApiKeys, createApiKeys } from "./api-keys.js";

let nowMs: number;
let records: Records;
let keys: ApiKeys;

beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 21);
  records = createMemoryRecords();
  keys = createApiKeys(records, () => nowMs);
});

describe("a key", () => {
  test("opens what its scopes say, is unlike any other, and is kept as its hash alone", async () => {
    const { key, row } = await keys.create({ name: "backup script", scopes: ["read", "read", "acme:write"] });
    const other = await keys.create({ name: "other", scopes: ["read"] });
    expect(key).toMatch(/^mtk_[\w-]{43}$/);
    expect(other.key).not.toBe(key);
    expect(await keys.find(key)).toEqual({ id: "key:backup script", scopes: ["read", "acme:write"] });
    expect(row.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(await records.query("api_keys"))).not.toContain(key.slice(4));
  });

  test("that is wrong in one character, longer, shorter or none is nobody's", async () => {
    const { key } = await keys.create({ name: "one", scopes: ["read"] });
    const last = key.endsWith("A") ? "B" : "A";
    for (const wrong of [
      key.slice(0, -1) + last,
      `${key}A`,
      key.slice(0, -1),
      "",
      "mtk_",
      "x".repeat(10_000),
    ]) {
      expect(await keys.find(wrong)).toBeUndefined();
    }
  });

  test("ends at once when it is revoked, by name or id, and its name is free again", async () => {
    const { key } = await keys.create({ name: "one", scopes: ["read"] });
    await expect(keys.create({ name: "one", scopes: ["read"] })).rejects.toMatchObject({ code: "conflict" });
    await keys.revoke("one");
    expect(await keys.find(key)).toBeUndefined();
    const again = await keys.create({ name: "one", scopes: ["read"] });
    await keys.revoke(again.row.id);
    expect(await keys.find(again.key)).toBeUndefined();
    await expect(keys.revoke("one")).rejects.toMatchObject({ code: "not_found" });
    expect(await keys.list()).toHaveLength(2);
  });

  test("ends at its time", async () => {
    const { key } = await keys.create({ name: "one", scopes: ["read"], expiresAtMs: nowMs + 1_000 });
    nowMs += 999;
    expect(await keys.find(key)).toBeDefined();
    nowMs += 1;
    expect(await keys.find(key)).toBeUndefined();
    await keys.create({ name: "one", scopes: ["read"] });
  });

  test("remembers when it was used, to the minute", async () => {
    const { key, row } = await keys.create({ name: "one", scopes: ["read"] });
    const startedAtMs = nowMs;
    for (let second = 0; second < 90; second += 1) {
      nowMs = startedAtMs + second * 1_000;
      await keys.find(key);
    }
    const [kept] = await records.query("api_keys", { where: { id: row.id } });
    expect(kept?.lastUsedAtMs).toBe(startedAtMs + 60_000);
  });

  test.each([
    ["a name with a line break", { name: "a\nb", scopes: ["read"] }],
    ["no name", { name: "", scopes: ["read"] }],
    ["no scope", { name: "a", scopes: [] }],
    ["a scope that is none", { name: "a", scopes: ["everything"] }],
    ["a scope with a blank", { name: "a", scopes: ["read "] }],
  ])("is not made with %s", async (_title, wanted) => {
    await expect(keys.create(wanted)).rejects.toMatchObject({ code: "invalid_input" });
    expect(await keys.list()).toEqual([]);
  });
});
