import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import {
  contacts,
  makeContacts,
  openRolodex,
  type Rolodex,
  refuse,
  rolodexAt,
} from "../../fixtures/rolodex.js";
import { connectVendor } from "../client/connect-vendor.js";
import type { Collection, SyncReport } from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { ReplyContent, ToolReply } from "../reply/tool-reply.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import type { Records } from "../storage/records.js";
import type { Progress } from "../tool.js";
import { startSchedules } from "./schedule.js";
import { createToolServer, type SyncRequest, type ToolServer } from "./tool-server.js";

const place = { vendor: "rolodex", account: "default", kind: "contacts" };
const credential = { token: "token-0123456789" };

const opened: Rolodex[] = [];
afterEach(() => Promise.all(opened.splice(0).map((rolodex) => rolodex.close())));

let nowMs = Date.UTC(2026, 0, 1);

interface Desk {
  readonly rolodex: Rolodex;
  readonly records: Records;
  readonly server: ToolServer;
  sync(request?: Partial<SyncRequest>): Promise<SyncReport>;
  read(input?: { tag?: string }): Promise<ReplyContent>;
  kept(): Promise<string[]>;
  runs(): ReturnType<typeof newestRuns>;
}

const newestRuns = (records: Records) => records.query("sync_runs");

async function open(
  count: number,
  parts: { records?: Records; collection?: Collection; rolodex?: Rolodex } = {},
): Promise<Desk> {
  const rolodex = parts.rolodex ?? (await openRolodex(makeContacts(count)));
  opened.push(rolodex);
  const records = parts.records ?? createMemoryRecords({ maximumRows: 100_000 });
  const server = createToolServer({
    vendors: [connectVendor(rolodexAt(rolodex.url, parts.collection), { credential })],
    records,
    store: createMemoryStore(),
    now: () => nowMs,
  });
  return {
    rolodex,
    records,
    server,
    sync: async (request) => {
      const { data } = await content(server.sync({ vendor: "rolodex", kind: "contacts", ...request }));
      return data as unknown as SyncReport;
    },
    read: (input = {}) =>
      content(
        server.call({ name: "rolodex_read_contacts", input, principal: { id: "ann", scopes: ["read"] } }),
      ),
    kept: async () => {
      const rows = await records.query("records", { where: { ...place, deletedAtMs: null }, limit: 100_000 });
      return rows.map(({ id }) => id);
    },
    runs: () => newestRuns(records),
  };
}

async function content(reply: Promise<ToolReply>): Promise<ReplyContent> {
  const settled = await reply;
  if (!settled.ok) throw settled.error;
  return settled.content;
}

describe("a sync", () => {
  it("keeps 10,000 items page by page, and records the run, its call, and every request", async () => {
    const { sync, kept, records, runs, rolodex } = await open(10_000);
    const progress: Progress[] = [];
    const report = await sync({ onProgress: (step) => progress.push(step) });
    expect(report).toMatchObject({
      pages: 100,
      seen: 10_000,
      changed: 10_000,
      deleted: 0,
      kept: 10_000,
      isResumed: false,
    });
    expect(await kept()).toHaveLength(10_000);
    expect(rolodex.requests).toHaveLength(100);
    expect(await runs()).toMatchObject([
      {
        ...place,
        status: "ok",
        code: null,
        version: 1,
        cursor: null,
        pages: 100,
        seen: 10_000,
        changed: 10_000,
      },
    ]);
    const [execution] = await records.query("tool_executions");
    expect(execution).toMatchObject({ tool: "rolodex_sync_contacts", principal: "schedule", status: "ok" });
    const where = { toolExecutionId: execution?.id ?? "", status: "ok" } as const;
    expect(await records.query("api_calls", { where, limit: 1_000 })).toHaveLength(100);
    expect(progress).toHaveLength(100);
    expect(progress.at(-1)?.progress).toBe(10_000);
  });

  it("keeps what is looked for and filtered by", async () => {
    const { sync, records, rolodex } = await open(1);
    rolodex.contacts.set(1, {
      id: 1,
      name: " Bob Ray ",
      phone: "813 555 0142",
      tags: ["vip", "tampa"],
      added: "2026-01-02T03:04:05Z",
    });
    await sync();
    expect(await records.query("records")).toMatchObject([
      {
        ...place,
        id: "1",
        data: { name: " Bob Ray " },
        search: { name: "Bob Ray", phone: "813 555 0142" },
        labels: ["tag:vip", "tag:tampa"],
        occurredAtMs: Date.UTC(2026, 0, 2, 3, 4, 5),
        syncedAtMs: nowMs,
        version: 1,
      },
    ]);
  });

  it("counts what changed, and marks as deleted what is gone", async () => {
    const { sync, rolodex, kept, records } = await open(200);
    await sync();
    rolodex.contacts.set(7, { id: 7, name: "Renamed" });
    rolodex.contacts.delete(9);
    rolodex.contacts.set(201, { id: 201, name: "New" });
    expect(await sync()).toMatchObject({ seen: 200, changed: 2, deleted: 1, kept: 200 });
    expect(await kept()).not.toContain("9");
    expect(await records.query("records", { where: { ...place, id: "9" } })).toMatchObject([
      { deletedAtMs: nowMs },
    ]);
    rolodex.contacts.set(9, { id: 9, name: "Back" });
    expect(await sync()).toMatchObject({ changed: 1, deleted: 0, kept: 201 });
    expect(await kept()).toContain("9");
  });

  it.each([
    ["an empty list", 0],
    ["a list that lost most of its items", 40],
  ])("believes %s only when it comes twice", async (_title, left) => {
    const { sync, rolodex } = await open(200);
    await sync();
    for (const id of [...rolodex.contacts.keys()].slice(left)) rolodex.contacts.delete(id);
    expect(await sync()).toMatchObject({ deleted: 0, kept: 200 });
    expect(await sync()).toMatchObject({ deleted: 200 - left, kept: left });
  });

  it("that was cut marks nothing as deleted, keeps what it read, and is gone on with", async () => {
    const { sync, rolodex, kept, runs } = await open(2_000);
    await sync();
    rolodex.contacts.delete(5);
    rolodex.intercept = (response) => rolodex.requests.length > 20 + 12 && refuse(400)(response);
    await expect(sync()).rejects.toMatchObject({ code: "vendor_rejected" });
    expect(await kept()).toContain("5");
    expect((await runs())[0]).toMatchObject({
      status: "failed",
      code: "vendor_rejected",
      version: 2,
      pages: 10,
      seen: 1_000,
    });
    rolodex.intercept = undefined;
    const before = rolodex.requests.length;
    expect(await sync()).toMatchObject({ isResumed: true, pages: 10, deleted: 1, kept: 1_999 });
    expect(rolodex.requests.slice(before)[0]).toBe("1001");
    expect((await runs())[0]).toMatchObject({ version: 2, status: "ok" });
  });

  it("that was cut more than an hour ago begins anew", async () => {
    const { sync, rolodex } = await open(2_000);
    rolodex.intercept = (response) => rolodex.requests.length > 12 && refuse(400)(response);
    await expect(sync()).rejects.toThrow();
    rolodex.intercept = undefined;
    nowMs += 61 * 60_000;
    expect(await sync()).toMatchObject({ isResumed: false, pages: 20 });
  });

  it("whose cursor the vendor no longer takes begins anew the time after", async () => {
    const { sync, rolodex } = await open(2_000);
    rolodex.intercept = (response) => rolodex.requests.length > 12 && refuse(400)(response);
    await expect(sync()).rejects.toThrow();
    rolodex.intercept = (response) => rolodex.requests.at(-1) === "1000" && refuse(400)(response);
    await expect(sync()).rejects.toThrow();
    rolodex.intercept = undefined;
    expect(await sync()).toMatchObject({ isResumed: false, pages: 20, kept: 2_000 });
  });

  it("waits as long as the vendor asks when it was asked too much", async () => {
    const { sync, rolodex, records } = await open(500);
    let refused = 0;
    rolodex.intercept = (response) => {
      if (rolodex.requests.at(-1) !== "200" || refused >= 4) return false;
      refused += 1;
      return refuse(429, { "retry-after": "0.05" })(response);
    };
    const said: (string | undefined)[] = [];
    expect(await sync({ onProgress: ({ message }) => said.push(message) })).toMatchObject({
      seen: 500,
      pages: 5,
    });
    expect(refused).toBe(4);
    const limited = await records.query("api_calls", { where: { rateLimited: true } });
    expect(limited).toHaveLength(4);
    expect(said).toContain("The vendor asks for a pause of 1 s");
  });

  it("gives up when the vendor asks for hours", async () => {
    const { sync, rolodex } = await open(500);
    rolodex.intercept = refuse(429, { "retry-after": "7200" });
    await expect(sync()).rejects.toMatchObject({ code: "rate_limited" });
  });

  it("is skipped while another process is at it, and when what is kept is young enough", async () => {
    const one = await open(300);
    const other = await open(0, { records: one.records, rolodex: one.rolodex });
    let release = () => {};
    one.rolodex.intercept = (response) => {
      release = () => refuse(400)(response);
      return one.rolodex.requests.length === 2;
    };
    const first = one.sync();
    while (one.rolodex.requests.length < 2) await wait(5);
    expect(await other.sync()).toEqual({ skipped: true });
    one.rolodex.intercept = undefined;
    release();
    await expect(first).rejects.toThrow();
    await other.sync();
    nowMs += 10_000;
    expect(await one.sync({ ifOlderThanSeconds: 11 })).toEqual({ skipped: true });
    expect(await one.sync({ ifOlderThanSeconds: 10 })).toMatchObject({ seen: 300 });
  });

  it("refuses an item without an id", async () => {
    const { sync } = await open(3, { collection: { ...contacts, key: "/contactId" } });
    await expect(sync()).rejects.toMatchObject({
      code: "vendor_unavailable",
      message: expect.stringContaining("/contactId"),
    });
  });

  it("is cut by the server's end", async () => {
    const { sync, server, rolodex, runs } = await open(500);
    rolodex.intercept = () => rolodex.requests.length === 3;
    const cut = sync();
    while (rolodex.requests.length < 3) await wait(5);
    await Promise.all([server.drain(), expect(cut).rejects.toMatchObject({ code: "cancelled" })]);
    expect(await runs()).toMatchObject([{ status: "failed", code: "cancelled" }]);
  });

  it("of a vendor that nobody has is refused", async () => {
    const { server } = await open(0);
    expect(await server.sync({ vendor: "rolodex", kind: "orders" })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });
});

describe("a tool that reads a collection", () => {
  it("has it synced where nothing is kept, and answers from what is kept while that is fresh", async () => {
    const { read, rolodex } = await open(250);
    expect(await read({ tag: "vip" })).toMatchObject({
      data: { total: 25, isStale: false },
      metadata: { source: "live" },
    });
    nowMs += 899_000;
    expect(await read({ tag: "vip" })).toMatchObject({
      data: { total: 25, isStale: false },
      metadata: { source: "cached", ageSeconds: 899 },
    });
    expect(rolodex.requests).toHaveLength(3);
    nowMs += 1_000;
    expect((await read()).metadata.source).toBe("live");
    expect(rolodex.requests).toHaveLength(6);
  });

  it("gets an old answer, marked with its age, where the vendor fails and the collection allows it", async () => {
    const { read, rolodex } = await open(250);
    await read();
    nowMs += 3_600_000;
    rolodex.intercept = refuse(400);
    expect(await read()).toMatchObject({
      data: { total: 250, isStale: true },
      metadata: { source: "cached", ageSeconds: 3_600 },
    });
    const before = rolodex.requests.length;
    expect((await read()).data).toMatchObject({ isStale: true });
    expect(rolodex.requests).toHaveLength(before);
    nowMs += 86_400_000;
    await expect(read()).rejects.toMatchObject({ code: "vendor_rejected" });
  });

  it("gets the vendor's failure where it does not", async () => {
    const { staleSeconds: _, ...strict } = contacts;
    const { read, rolodex } = await open(250, { collection: strict });
    await read();
    nowMs += 3_600_000;
    rolodex.intercept = refuse(400);
    await expect(read()).rejects.toMatchObject({ code: "vendor_rejected" });
  });

  it("a hundred times at once has it synced once", async () => {
    const { read, rolodex } = await open(250);
    const replies = await Promise.all(Array.from({ length: 100 }, () => read()));
    expect(replies.map(({ data }) => data)).toEqual(Array(100).fill(expect.objectContaining({ total: 250 })));
    expect(rolodex.requests).toHaveLength(3);
  });

  it("must name the operations that a sync calls", async () => {
    const { rolodex, records } = await open(3);
    const { tools, ...vendor } = rolodexAt(rolodex.url);
    const stripped = tools.map((tool) => ({ ...tool, uses: [] }));
    const server = createToolServer({
      vendors: [connectVendor({ ...vendor, tools: stripped }, { credential })],
      records,
      store: createMemoryStore(),
    });
    const request = {
      name: "rolodex_read_contacts",
      input: {},
      principal: { id: "ann", scopes: ["rolodex:read", "read"] },
    };
    expect(await server.call(request)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("listContacts") },
    });
  });

  it("keeps what a stand-in answered away from what is real, and one person's from another's", async () => {
    const { rolodex, records } = await open(5);
    const source = { values: async () => credential, renewed: async () => credential, secrets: [] };
    const call = async (parts: object, principal: string) => {
      const vendors = [connectVendor(rolodexAt(rolodex.url), { credential, ...parts })];
      const server = createToolServer({ vendors, records, store: createMemoryStore(), now: () => nowMs });
      const request = {
        name: "rolodex_read_contacts",
        input: {},
        principal: { id: principal, scopes: ["read"] },
      };
      return (await content(server.call(request))).metadata.source;
    };
    expect(await call({ source: "sandbox" }, "ann")).toBe("sandbox");
    expect(await call({}, "ann")).toBe("live");
    expect(await call({ credential: source }, "ann")).toBe("live");
    expect(await call({ credential: source }, "bob")).toBe("live");
    expect(await call({}, "bob")).toBe("cached");
    expect(await call({ credential: source }, "ann")).toBe("cached");
    const accounts = new Set((await records.query("records")).map(({ account }) => account));
    expect([...accounts].sort()).toEqual(["default", "default:ann", "default:bob", "sandbox:default"]);
  });
});

describe("schedules", () => {
  it("read at once what is too old, and then at their time; of two processes one does it", async () => {
    nowMs = Date.now();
    const collection = { ...contacts, schedule: { cron: "* * * * * *" } };
    const one = await open(50, { collection });
    const other = await open(0, { collection, records: one.records, rolodex: one.rolodex });
    const clock = setInterval(() => {
      nowMs = Date.now();
    }, 5);
    const startedAtMs = Date.now();
    const schedules = await Promise.all([startSchedules(one.server), startSchedules(other.server)]);
    while ((await one.runs()).length < 4) await wait(20);
    for (const { stop } of schedules) stop();
    const turns = 1 + Math.ceil((Date.now() - startedAtMs) / 1_000);
    await Promise.all([one.server.drain(), other.server.drain()]);
    clearInterval(clock);
    const runs = await one.records.query("sync_runs", { order: "oldest" });
    expect(runs.length).toBeLessThanOrEqual(turns + 1);
    const ends = runs.map(({ startedAtMs: beganAtMs, durationMs }) => beganAtMs + (durationMs ?? 0));
    expect(runs.filter(({ startedAtMs: beganAtMs }, index) => beganAtMs < (ends[index - 1] ?? 0))).toEqual(
      [],
    );
  });

  it("tell of a sync that failed", async () => {
    const { server, rolodex } = await open(1);
    rolodex.intercept = refuse(400);
    const errors: string[] = [];
    const { stop } = await startSchedules(server, {
      onError: (error, { vendor, kind }) => errors.push(`${vendor} ${kind} ${error.code}`),
    });
    while (errors.length === 0) await wait(5);
    stop();
    await server.drain();
    expect(errors).toEqual(["rolodex contacts vendor_rejected"]);
  });
});

it.each([
  ["another vendor's", { vendor: "acme" }],
  [
    "one that changes data",
    { list: { uses: [{ vendor: "rolodex", effect: "write" }], readPage: async () => ({ items: [] }) } },
  ],
] as const)("a collection that is %s is refused", (_title, parts) => {
  // The operation is made of what the check looks at.
  const collection = { ...contacts, ...(parts as unknown as Partial<Collection>) };
  expect(() => rolodexAt("http://localhost", collection)).toThrow(MedtainerError);
});
