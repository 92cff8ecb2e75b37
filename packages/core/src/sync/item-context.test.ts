import { afterEach, describe, expect, it } from "vitest";
import { contacts, listContacts } from "../../fixtures/rolodex.js";
import type { Collections, ItemContext } from "../collection.js";
import { takePostgresSchema } from "../storage/__fixtures__/postgres-schema.js";
import { createLeases } from "../storage/lease.js";
import { createMemoryRecords } from "../storage/memory.js";
import { openPostgres } from "../storage/postgres.js";
import type { Records } from "../storage/records.js";
import { openSqlite } from "../storage/sqlite.js";
import { createCollections } from "./collections.js";

const startMs = Date.UTC(2026, 0, 5);
const bob = { id: 7, name: "Robert Ray", phone: "813 555 0142" };

interface Desk {
  readonly records: Records;
  readonly setNow: (ms: number) => void;
  /** The collections as a call of this person's may use them. */
  as(principal: string, uses?: readonly unknown[]): Collections;
}

function open(records: Records): Desk {
  let nowMs = startMs;
  const parts = { records, leases: createLeases(records), now: () => nowMs };
  const refuse = () => Promise.reject(new Error("The vendor is not asked."));
  const context = {
    signal: new AbortController().signal,
    reportProgress: () => {},
    sleep: () => Promise.resolve(),
  };
  return {
    records,
    setNow: (ms) => {
      nowMs = ms;
    },
    as: (principal, uses = [listContacts]) =>
      createCollections(parts, {
        // A tool's table holds operations of every type.
        tool: { name: "test", uses: uses as never },
        principal,
        work: { call: refuse, context },
        accountOf: () => "default",
        onStored: () => {},
      }),
  };
}

const nicknamed =
  (...names: string[]) =>
  (known: ItemContext | null) => ({ nicknames: [...(known?.nicknames ?? []), ...names] });

async function openSchema(): Promise<Records> {
  const { url, schema, drop } = takePostgresSchema();
  const { records, close } = await openPostgres({ url, schema });
  endings.push(close, drop);
  return records;
}

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

describe.each<[string, () => Records | Promise<Records>]>([
  ["memory", () => createMemoryRecords()],
  ["SQLite", async () => (await openSqlite({ path: ":memory:" })).records],
  ["PostgreSQL", openSchema],
])("what is known of an item, in %s", (_, openRecords) => {
  it("is kept part by part, with who said it and when", async () => {
    const { as, setNow } = open(await openRecords());
    const first = await as("ann").learn(contacts, "7", nicknamed("Bobby"), "Called Bobby.");
    expect(first).toEqual({
      id: "7",
      nicknames: ["Bobby"],
      notes: "",
      importance: null,
      updatedAtMs: startMs,
      updatedBy: "ann",
    });
    setNow(startMs + 60_000);
    await as("ben").learn(contacts, "7", () => ({ importance: 80, notes: "Likes boats." }), "Important.");
    const { context, interactions } = await as("ann").knowledge(contacts, "7");
    expect(context).toEqual({
      id: "7",
      nicknames: ["Bobby"],
      notes: "Likes boats.",
      importance: 80,
      updatedAtMs: startMs + 60_000,
      updatedBy: "ben",
    });
    expect(interactions).toMatchObject([
      { kind: "context", summary: "Important.", occurredAtMs: startMs + 60_000 },
      { kind: "context", summary: "Called Bobby.", occurredAtMs: startMs },
    ]);
    expect(await as("ann").contexts(contacts)).toEqual(new Map([["7", context]]));
  });

  it("loses nobody's word when several speak at once", async () => {
    const { as } = open(await openRecords());
    const names = ["Bo", "Bob", "Bobby", "Rob", "Robby"];
    await Promise.all(names.map((name) => as(name).learn(contacts, "7", nicknamed(name), name)));
    const { context } = await as("ann").knowledge(contacts, "7");
    expect([...(context?.nicknames ?? [])].sort()).toEqual(names);
  });

  it("is found by a search, with what is known beside it", async () => {
    const { as, records } = open(await openRecords());
    await as("ann").keep(contacts, [bob, { id: 8, name: "Ana Duarte" }]);
    await as("ann").learn(contacts, "7", () => ({ nicknames: ["Skipper"], importance: 90 }), "Skipper.");
    const run = { id: "run", status: "ok", code: null, version: 1, cursor: null, durationMs: 1 } as const;
    const counts = { pages: 1, seen: 2, changed: 2, deleted: 0, startedAtMs: startMs };
    await records.append("sync_runs", {
      vendor: "rolodex",
      account: "default",
      kind: "contacts",
      ...run,
      ...counts,
    });
    const { matches } = await as("ann").search(contacts, { text: "skipper" });
    expect(matches).toMatchObject([
      {
        record: { id: "7" },
        context: { nicknames: ["Skipper"], importance: 90 },
        reasons: [{ field: "nicknames", asked: "skipper", found: "Skipper", how: "exact" }],
      },
    ]);
    const [other] = (await as("ann").search(contacts, { text: "Duarte" })).matches;
    expect(other?.context).toBeNull();
  });

  it("stays with its vendor's tools", async () => {
    const { as } = open(await openRecords());
    await expect(as("ann", []).knowledge(contacts, "7")).rejects.toThrow("uses");
  });
});

describe("the status of a collection", () => {
  it("says that nothing was read yet, then how the newest runs went", async () => {
    const { as, records, setNow } = open(createMemoryRecords());
    expect(await as("ann").status(contacts)).toEqual({ kept: 0, asOfMs: null, isStale: true, runs: [] });
    const place = { vendor: "rolodex", account: "default", kind: "contacts" };
    const run = {
      pages: 3,
      seen: 250,
      changed: 4,
      deleted: 1,
      cursor: null,
      version: 1,
      durationMs: 900,
      startedAtMs: startMs,
    };
    await records.append("sync_runs", { ...place, ...run, id: "1", status: "ok", code: null });
    await as("ann").keep(contacts, [bob]);
    setNow(startMs + 899_999);
    expect(await as("ann").status(contacts)).toEqual({
      kept: 1,
      asOfMs: startMs,
      isStale: false,
      runs: [
        {
          status: "ok",
          code: null,
          pages: 3,
          seen: 250,
          changed: 4,
          deleted: 1,
          startedAtMs: startMs,
          durationMs: 900,
        },
      ],
    });
    setNow(startMs + 900_000);
    await records.append("sync_runs", {
      ...place,
      ...run,
      id: "2",
      status: "failed",
      code: "timeout",
      startedAtMs: startMs + 899_000,
    });
    expect(await as("ann").status(contacts)).toMatchObject({
      asOfMs: startMs,
      isStale: true,
      runs: [{ status: "failed", code: "timeout" }, { status: "ok" }],
    });
  });
});
