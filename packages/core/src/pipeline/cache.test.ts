import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Letterbox,
  letterboxAt,
  listLetters,
  openLetterbox,
  writeLetter,
} from "../../fixtures/letterbox.js";
import { type ConnectVendorOptions, connectVendor } from "../client/connect-vendor.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { ReplyContent, ToolReply } from "../reply/tool-reply.js";
import { createToolServer, type ToolRequest, type ToolServerOptions } from "../server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import { defineTool, type ToolRun } from "../tool.js";

const scopes = ["read", "write", "destructive"];

interface ReadLetters {
  readonly limit?: number;
  readonly waitMs?: number;
}

/** Reads the letters, after a while where the caller says so; an answer holds for ten seconds. */
const readLetters = defineTool({
  name: "letterbox_read_letters",
  title: "Read letters",
  description: "All letters.",
  input: {
    type: "object",
    properties: { limit: { type: "integer" }, waitMs: { type: "integer" } },
    additionalProperties: false,
  },
  uses: [listLetters],
  cacheSeconds: 10,
  run: async ({ input: { waitMs, ...input }, call, context }: ToolRun<ReadLetters>) => {
    if (waitMs !== undefined) await context.sleep(waitMs);
    return call(listLetters, input);
  },
});

/** Writes a letter, and then fails as a call does whose answer was lost. */
const writeAndFail = defineTool({
  name: "letterbox_write_and_fail",
  title: "Write and fail",
  description: "Writes one.",
  input: { type: "object" },
  uses: [writeLetter],
  run: async ({ call }) => {
    await call(writeLetter, { text: "lost" });
    throw new MedtainerError("timeout", "The answer was lost.");
  },
});

let box: Letterbox;
beforeEach(async () => {
  box = await openLetterbox([{ id: 1, text: "first" }]);
});
afterEach(() => box.close());

let nowMs = Date.UTC(2026, 0, 1);

interface Opened {
  readonly records: Records;
  readonly errors: MedtainerError[];
  read(input?: ReadLetters, request?: Partial<ToolRequest>): Promise<ToolReply>;
  write(): Promise<ToolReply>;
  call(name: string): Promise<ToolReply>;
  drain(): Promise<void>;
}

function open(
  options: Partial<ToolServerOptions> = {},
  vendor: Partial<ConnectVendorOptions<"token">> = {},
): Opened {
  const records = createMemoryRecords();
  const errors: MedtainerError[] = [];
  const server = createToolServer({
    vendors: [connectVendor(letterboxAt(box.url), { credential: { token: "token-0123456789" }, ...vendor })],
    tools: [readLetters, writeAndFail],
    records,
    store: createMemoryStore({ now: () => nowMs }),
    now: () => nowMs,
    onError: (error) => errors.push(error),
    ...options,
  });
  const call = (name: string, input: unknown = {}, request: Partial<ToolRequest> = {}) =>
    server.call({ name, input, principal: { id: "ann", scopes }, ...request });
  return {
    records,
    errors,
    read: (input, request) => call("letterbox_read_letters", input, request),
    write: () => call("letterbox_write_letter", { text: "more" }),
    call,
    drain: server.drain,
  };
}

async function content(reply: Promise<ToolReply>): Promise<ReplyContent> {
  const settled = await reply;
  if (!settled.ok) throw new Error(`expected success, got ${settled.text}`);
  return settled.content;
}

const metadata = async (reply: Promise<ToolReply>) => (await content(reply)).metadata;
const reads = () => box.requests.filter((request) => request.startsWith("GET")).length;

describe("a tool with cacheSeconds", () => {
  it("answers an equal call from what it holds, and says so and how old it is", async () => {
    const { read, records } = open();
    expect(await metadata(read())).not.toHaveProperty("ageSeconds");
    nowMs += 4_500;
    const held = await content(read());
    expect(held).toMatchObject({
      data: { letters: [{ id: 1, text: "first" }] },
      metadata: { source: "cached", ageSeconds: 4 },
    });
    expect(reads()).toBe(1);
    const [execution] = await records.query("tool_executions");
    expect(execution).toMatchObject({ id: held.metadata.callId, status: "ok", source: "cached" });
    expect(await records.query("api_calls")).toHaveLength(1);
  });

  it("asks the vendor for each other input, and takes the order of keys for nothing", async () => {
    const { read } = open();
    await read({ limit: 1, waitMs: 0 });
    await read({ waitMs: 0, limit: 1 });
    expect(reads()).toBe(1);
    await read({ limit: 2 });
    await read();
    expect(reads()).toBe(3);
  });

  it("picks other fields out of the same answer", async () => {
    const { call, read } = open();
    await read();
    const one = await content(
      (call as (name: string, input: unknown) => Promise<ToolReply>)("letterbox_read_letters", {
        fields: ["id"],
      }),
    );
    expect(one).toMatchObject({ data: { letters: [{ id: 1 }] }, metadata: { source: "cached" } });
    expect(reads()).toBe(1);
  });

  it.each([
    ["account", { account: "second" }],
    ["credential", { credential: { token: "another-0123456789" } }],
    ["kind of vendor", { source: "sandbox" }],
  ] as const)("shares nothing with another %s", async (_title, vendor) => {
    const store = createMemoryStore({ now: () => nowMs });
    await open({ store }).read();
    const { source } = await metadata(open({ store }, vendor).read());
    expect(source).not.toBe("cached");
    expect(reads()).toBe(2);
  });

  it("shares nothing once the credential stands for another account", async () => {
    let account = "first";
    const credential = {
      values: async () => ({ token: "token-0123456789" }),
      renewed: async () => ({ token: "token-0123456789" }),
      secrets: [],
      isShared: true,
      identify: async () => account,
    };
    const { read } = open({}, { credential });
    await read();
    expect((await metadata(read())).source).toBe("cached");
    account = "second";
    expect((await metadata(read())).source).not.toBe("cached");
    expect(reads()).toBe(2);
  });

  it("shares with another process on the same store", async () => {
    const store = createMemoryStore({ now: () => nowMs });
    await open({ store }).read();
    expect((await metadata(open({ store }).read())).source).toBe("cached");
  });

  it("goes on calling a stand-in's answer one", async () => {
    const { read } = open({}, { source: "sandbox" });
    await read();
    expect(await metadata(read())).toMatchObject({ source: "sandbox", ageSeconds: 0 });
    expect(reads()).toBe(1);
  });

  it("holds no failure", async () => {
    const { read } = open();
    box.failWith = 404;
    expect((await read()).ok).toBe(false);
    box.failWith = undefined;
    expect((await metadata(read())).source).toBe("live");
  });

  it("holds nothing longer than a million characters", async () => {
    await box.close();
    box = await openLetterbox([{ id: 1, text: "x".repeat(1_000_000) }]);
    const { read } = open();
    await read();
    expect((await metadata(read())).source).toBe("live");
  });

  it("takes an answer from the future, after the clock was set back, for none", async () => {
    const { read } = open();
    await read();
    nowMs -= 3_600_000;
    expect((await metadata(read())).source).toBe("live");
  });
});

describe("past its seconds", () => {
  it("an answer is given for as long again, while one run beside it fetches the next, recorded as a call", async () => {
    const { read, drain, records } = open();
    await read();
    await open().write();
    nowMs += 12_000;
    const stale = await Promise.all(Array.from({ length: 20 }, () => content(read({}))));
    expect(
      stale.every(({ metadata: { source, ageSeconds } }) => source === "cached" && ageSeconds === 12),
    ).toBe(true);
    await drain();
    expect(reads()).toBe(2);
    const [refresh] = await records
      .query("tool_executions", { limit: 1_000 })
      .then((rows) => rows.filter(({ client }) => client === "refresh"));
    expect(refresh).toMatchObject({
      principal: "ann",
      tool: "letterbox_read_letters",
      status: "ok",
      source: "live",
    });
    expect(await records.query("api_calls", { where: { toolExecutionId: refresh?.id ?? "" } })).toHaveLength(
      1,
    );
    expect(await content(read())).toMatchObject({
      data: { letters: [{ id: 1 }, { id: 2 }] },
      metadata: { source: "cached", ageSeconds: 0 },
    });
  });

  it("a refresh that fails is not tried again at once, and the old answer stands until it ends", async () => {
    const { read, drain } = open();
    await read();
    nowMs += 11_000;
    box.failWith = 404;
    for (let call = 0; call < 3; call++) {
      expect((await metadata(read())).source).toBe("cached");
      await drain();
    }
    expect(reads()).toBe(2);
    nowMs += 9_000;
    expect((await read()).ok).toBe(false);
  });

  it("of two processes one refreshes", async () => {
    const store = createMemoryStore({ now: () => nowMs });
    const [one, other] = [open({ store }), open({ store })];
    await one.read();
    nowMs += 11_000;
    await Promise.all([one.read(), other.read()]);
    await Promise.all([one.drain(), other.drain()]);
    expect(reads()).toBe(2);
  });
});

describe("equal calls at once", () => {
  it("a hundred make one request, and all get its answer", async () => {
    const { read, records } = open();
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        content(read({ waitMs: 20 }, { principal: { id: `p${index}`, scopes } })),
      ),
    );
    expect(replies.every(({ metadata: { source } }) => source === "live")).toBe(true);
    expect(reads()).toBe(1);
    expect(await records.query("tool_executions", { where: { status: "ok" } })).toHaveLength(100);
  });

  it("share a failure too", async () => {
    const { read } = open();
    box.failWith = 404;
    const replies = await Promise.all(Array.from({ length: 10 }, () => read({ waitMs: 20 })));
    expect(replies.map((reply) => !reply.ok && reply.error.code)).toEqual(Array(10).fill("not_found"));
    expect(reads()).toBe(1);
  });

  it("lose nothing when the first of them is cancelled", async () => {
    const { read } = open();
    const leaving = new AbortController();
    const first = read({ waitMs: 60 }, { signal: leaving.signal });
    await wait(10);
    const others = [read({ waitMs: 60 }), read({ waitMs: 60 })];
    await wait(10);
    leaving.abort();
    expect(await first).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(reads()).toBe(0);
    expect((await Promise.all(others)).every(({ ok }) => ok)).toBe(true);
    expect(reads()).toBe(1);
  });

  it("end their request when all of them are cancelled", async () => {
    const { read } = open();
    const leaving = new AbortController();
    const calls = [1, 2].map(() => read({ waitMs: 40 }, { signal: leaving.signal }));
    await wait(10);
    leaving.abort();
    expect((await Promise.all(calls)).every(({ ok }) => !ok)).toBe(true);
    await wait(60);
    expect(reads()).toBe(0);
  });

  it("that begin after a write do not share the run begun before it", async () => {
    const { read, write } = open();
    const before = content(read({ waitMs: 60 }));
    await wait(10);
    await write();
    const after = content(read({ waitMs: 60 }));
    await Promise.all([before, after]);
    expect(reads()).toBe(2);
    expect((await metadata(read({ waitMs: 60 }))).source).toBe("cached");
  });
});

describe("a write", () => {
  it("ends what is held of its vendor and account", async () => {
    const { read, write } = open();
    await read();
    await write();
    expect(await content(read())).toMatchObject({
      data: { letters: [{ id: 1 }, { id: 2 }] },
      metadata: { source: "live" },
    });
  });

  it("ends it even where its tool failed", async () => {
    const { read, call } = open();
    await read();
    expect((await call("letterbox_write_and_fail")).ok).toBe(false);
    expect(await content(read())).toMatchObject({ data: { letters: [{ id: 1 }, { id: 2, text: "lost" }] } });
  });

  it("ends it for other processes on the same store", async () => {
    const store = createMemoryStore({ now: () => nowMs });
    const [one, other] = [open({ store }), open({ store })];
    await one.read();
    await other.write();
    expect((await metadata(one.read())).source).toBe("live");
  });

  it("leaves other accounts alone", async () => {
    const store = createMemoryStore({ now: () => nowMs });
    const [one, other] = [open({ store }), open({ store }, { account: "second" })];
    await one.read();
    await other.write();
    expect((await metadata(one.read())).source).toBe("cached");
  });

  it("that is only asked for ends nothing", async () => {
    const { read, write, call } = open({ policy: { approve: "write" } });
    await read();
    expect((await write()).ok).toBe(false);
    expect((await call("letterbox_burn_letter")).ok).toBe(false);
    expect((await metadata(read())).source).toBe("cached");
  });

  it("whose end could not be stored counts in this process as soon as the store is back", async () => {
    const { store, fail } = storeThatFails();
    const { read, write, errors } = open({ store });
    await read();
    fail(true);
    expect((await write()).ok).toBe(true);
    fail(false);
    expect((await metadata(read())).source).toBe("live");
    expect(errors.every(({ code }) => code === "storage_unavailable")).toBe(true);
  });

  it("that came while an answer was fetched keeps that answer from being held", async () => {
    const { read, write } = open();
    const slow = read({ limit: 5, waitMs: 40 });
    await wait(10);
    await write();
    await slow;
    expect((await metadata(read({ limit: 5, waitMs: 40 }))).source).toBe("live");
  });
});

it("a store that is away makes every call a live one, and the operator hears of it", async () => {
  const { store, fail } = storeThatFails();
  const { read, errors } = open({ store });
  await read();
  fail(true);
  for (let call = 0; call < 3; call++) expect((await metadata(read())).source).toBe("live");
  const ofLimits = errors.filter(({ message }) => message.includes("rate limits"));
  expect(ofLimits).toHaveLength(1);
  expect(errors.map(({ code }) => code)).toEqual(Array(4).fill("storage_unavailable"));
  fail(false);
  expect((await metadata(read())).source).toBe("cached");
});

it("a reply that is too long is cut all the same while the store is away, only without a cursor", async () => {
  await box.close();
  box = await openLetterbox(Array.from({ length: 200 }, (_, id) => ({ id, text: "x".repeat(100) })));
  const { store, fail } = storeThatFails();
  const { read, errors } = open({ store, replyBudgetCharacters: 5_000 });
  fail(true);
  const cut = await metadata(read());
  expect(cut).toMatchObject({ source: "live", cut: { from: 0, of: 200 } });
  expect(cut).not.toHaveProperty("cursor");
  expect(errors.map(({ code }) => code)).toContain("storage_unavailable");
});

it.each([
  ["a tool that writes", { uses: [writeLetter], cacheSeconds: 5 }],
  ["a tool that waits for a person", { uses: [listLetters], cacheSeconds: 5, approval: "always" }],
  ["a tool that asks nobody", { uses: [], cacheSeconds: 5 }],
  ["no time at all", { uses: [listLetters], cacheSeconds: 0 }],
] as const)("cacheSeconds is refused for %s", (_title, parts) => {
  const run = async () => null;
  const definition = {
    name: "letterbox_any",
    title: "Any",
    description: "Any.",
    input: { type: "object" },
    run,
  };
  expect(() => defineTool({ ...definition, ...parts })).toThrow("cannot have cacheSeconds");
});

/** A real store that is away while it is told to be. */
function storeThatFails(): { store: Store; fail: (isAway: boolean) => void } {
  const inner = createMemoryStore({ now: () => nowMs });
  let away = false;
  const store = new Proxy(inner, {
    get(target, verb: keyof Store) {
      return (...parameters: never[]) => {
        if (away)
          return Promise.reject(new MedtainerError("storage_unavailable", "The store does not answer."));
        // The verb is one of the store's own; its parameters are handed on as they came.
        return (target[verb] as (...given: never[]) => unknown).apply(target, parameters);
      };
    },
  });
  return {
    store,
    fail: (isAway) => {
      away = isAway;
    },
  };
}
