import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Letterbox, letterboxAt, listLetters, openLetterbox } from "../../fixtures/letterbox.js";
import { connectVendor } from "../client/connect-vendor.js";
import type { Principal } from "../pipeline/call.js";
import type { Policy } from "../pipeline/pipeline-parts.js";
import type { ToolReply } from "../reply/tool-reply.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import { defineTool, type Progress } from "../tool.js";
import { createToolServer, type ToolServerOptions } from "./tool-server.js";

const everyone: Principal = { id: "local", scopes: ["read", "write", "destructive"] };
const canary = "canary-token-0123456789";

let box: Letterbox;
beforeEach(async () => {
  box = await openLetterbox([{ id: 1, text: "first" }]);
});
afterEach(() => box.close());

function open(options: Partial<ToolServerOptions> & { policy?: Partial<Policy> } = {}) {
  const records = createMemoryRecords();
  const server = createToolServer({
    vendors: [connectVendor(letterboxAt(box.url), { credential: { token: canary } })],
    records,
    store: createMemoryStore(),
    ...options,
  });
  const call = (name: string, input: unknown = {}, principal = everyone) =>
    server.call({ name, input, principal });
  return { server, records, call };
}

function failure(reply: ToolReply) {
  if (reply.ok) throw new Error(`expected a failure, got ${reply.text}`);
  return reply.error;
}

function success(reply: ToolReply) {
  if (!reply.ok) throw new Error(`expected success, got ${reply.text}`);
  return reply.content;
}

describe("a call", () => {
  it("answers the vendor's data with where it came from, and records it", async () => {
    const { call, records } = open();
    const content = success(await call("letterbox_list_letters"));
    expect(content).toMatchObject({
      status: "ok",
      data: { letters: [{ id: 1, text: "first" }] },
      metadata: { source: "live", count: 1 },
    });
    const [execution] = await records.query("tool_executions");
    expect(execution).toMatchObject({
      id: content.metadata.callId,
      tool: "letterbox_list_letters",
      vendor: "letterbox",
      principal: "local",
      status: "ok",
      source: "live",
    });
    expect(await records.query("api_calls")).toMatchObject([
      {
        toolExecutionId: execution?.id,
        route: "GET /letters",
        attempt: 1,
        status: "ok",
        statusCode: 200,
        requestId: "letter-1",
      },
    ]);
  });

  it("finds its tool under the old dotted name, and never lists that", async () => {
    const { call, server } = open();
    expect((await call("letterbox.list_letters")).ok).toBe(true);
    expect(server.tools.map(({ name }) => name)).toEqual([
      "letterbox_burn_letter",
      "letterbox_list_letters",
      "letterbox_write_letter",
    ]);
  });

  it.each([
    ["a missing field", { to: { name: "Ann" } }, '"text" is missing'],
    ["a wrong type", { text: 7 }, '"text" must be string'],
    ["an unknown field", { text: "a", colour: "red" }, '"colour" is not a field'],
    ["no object", "text", "must be object"],
  ])("with %s is refused, recorded, and reaches no vendor", async (_title, input, says) => {
    const { call, records } = open();
    const error = failure(await call("letterbox_write_letter", input));
    expect(error.code).toBe("invalid_input");
    expect(error.message).toContain(says);
    expect(box.requests).toEqual([]);
    expect(await records.query("tool_executions")).toMatchObject([
      { status: "failed", code: "invalid_input" },
    ]);
  });

  it("of a tool that nobody has is recorded and answered", async () => {
    const { call, records } = open();
    expect(failure(await call("letterbox_fold_letter")).code).toBe("not_found");
    expect(await records.query("tool_executions")).toMatchObject([
      { tool: "letterbox_fold_letter", code: "not_found" },
    ]);
  });

  it("takes an object and a number that were sent as text", async () => {
    const { call } = open();
    expect((await call("letterbox_write_letter", { text: "hi", to: '{"name": "Ann"}' })).ok).toBe(true);
    expect((await call("letterbox_list_letters", { limit: "1" })).ok).toBe(true);
    expect(box.requests).toEqual(["POST /letters", "GET /letters?limit=1"]);
  });

  it("needs the scope of what the tool does", async () => {
    const { call } = open();
    const reader: Principal = { id: "reader", scopes: ["letterbox:read"] };
    expect((await call("letterbox_list_letters", {}, reader)).ok).toBe(true);
    const error = failure(await call("letterbox_write_letter", { text: "hi" }, reader));
    expect([error.code, error.message]).toEqual(["forbidden", expect.stringContaining("letterbox:write")]);
    expect(box.requests).toEqual(["GET /letters"]);
  });

  it("says in the vendor's own words why it refused", async () => {
    const { call } = open({ policy: { approve: "none" } });
    const error = failure(await call("letterbox_burn_letter", { letter_id: 99 }));
    expect([error.code, error.message]).toEqual(["not_found", expect.stringContaining("No such letter.")]);
  });

  it("hides what went wrong inside and tells the operator", async () => {
    const seen: unknown[] = [];
    const broken = defineTool({
      name: "letterbox_break",
      title: "Break",
      description: "Breaks.",
      input: { type: "object" },
      uses: [listLetters],
      run: async () => {
        throw new TypeError("secret detail");
      },
    });
    const { call } = open({ tools: [broken], onError: (error) => seen.push(error.cause) });
    const reply = await call("letterbox_break");
    expect(reply.text).not.toContain("secret detail");
    expect(failure(reply).code).toBe("internal");
    expect(String(seen[0])).toContain("secret detail");
  });

  it("never lets a credential into a row or a reply", async () => {
    const { call, records } = open();
    const reply = await call("letterbox_write_letter", { text: `my key is ${canary}`, colour: canary });
    const written = JSON.stringify([
      await records.query("tool_executions"),
      await records.query("api_calls"),
    ]);
    expect(written).not.toContain(canary);
    expect(failure(reply).code).toBe("invalid_input");
  });

  it("cannot reach an operation that the tool does not declare", async () => {
    const sneaky = defineTool({
      name: "letterbox_sneak",
      title: "Sneak",
      description: "Calls what it does not name.",
      input: { type: "object" },
      uses: [],
      run: ({ call }) => call(listLetters, {}),
    });
    const { call } = open({ tools: [sneaky] });
    expect(failure(await call("letterbox_sneak")).code).toBe("internal");
    expect(box.requests).toEqual([]);
  });

  it("ends when its client leaves", async () => {
    const controller = new AbortController();
    const slow = defineTool({
      name: "letterbox_wait",
      title: "Wait",
      description: "Waits.",
      input: { type: "object" },
      uses: [listLetters],
      run: ({ context }) => context.sleep(60_000),
    });
    const { server } = open({ tools: [slow] });
    const reply = server.call({
      name: "letterbox_wait",
      input: {},
      principal: everyone,
      signal: controller.signal,
    });
    controller.abort();
    expect(failure(await reply).code).toBe("cancelled");
  });

  it("ends when it takes too long, and says that it goes on until then", async () => {
    const heard: Progress[] = [];
    const slow = defineTool({
      name: "letterbox_wait",
      title: "Wait",
      description: "Waits.",
      input: { type: "object" },
      uses: [listLetters],
      run: ({ context }) => context.sleep(60_000),
    });
    const { server } = open({ tools: [slow], callTimeoutMs: 1_500 });
    const onProgress = (progress: Progress) => heard.push(progress);
    const reply = await server.call({ name: "letterbox_wait", input: {}, principal: everyone, onProgress });
    expect(failure(reply).code).toBe("timeout");
    expect(heard).toEqual([{ progress: 1, message: "Working for 1 s" }]);
  });
});

describe("read-only mode", () => {
  it("lists and runs only what reads", async () => {
    const { call, server } = open({ policy: { readOnly: true } });
    expect(server.tools.map(({ name }) => name)).toEqual(["letterbox_list_letters"]);
    expect(failure(await call("letterbox_write_letter", { text: "hi" })).code).toBe("forbidden");
    expect(box.requests).toEqual([]);
  });
});

describe("approval", () => {
  const burn = { letter_id: 1 };

  it("holds a destructive call back until the operator approves it, and lets it pass once", async () => {
    const { call, server, records } = open();
    const { approvalId = "" } = failure(await call("letterbox_burn_letter", burn)).details;
    expect(box.requests).toEqual([]);
    expect(await server.approvals.list()).toMatchObject([
      { id: approvalId, input: burn, principal: "local" },
    ]);

    await server.approvals.settle(approvalId, "approved", "operator");
    expect((await call("letterbox_burn_letter", burn)).ok).toBe(true);
    const again = failure(await call("letterbox_burn_letter", burn));
    expect([again.code, again.details.approvalId === approvalId]).toEqual(["approval_required", false]);
    expect(box.requests).toEqual(["DELETE /letters/1"]);
    const executions = await records.query("tool_executions");
    expect(executions.find(({ status }) => status === "ok")?.approvalId).toBe(approvalId);
  });

  it("lets one of fifty equal calls at once pass", async () => {
    const { call, server } = open();
    const { approvalId = "" } = failure(await call("letterbox_burn_letter", burn)).details;
    await server.approvals.settle(approvalId, "approved", "operator");
    const replies = await Promise.all(Array.from({ length: 50 }, () => call("letterbox_burn_letter", burn)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(box.requests).toEqual(["DELETE /letters/1"]);
  });

  it("settles whichever of several equal questions the operator answers", async () => {
    const { call, server } = open();
    const asked = await Promise.all(Array.from({ length: 5 }, () => call("letterbox_burn_letter", burn)));
    const ids = asked.map((reply) => failure(reply).details.approvalId ?? "");
    await server.approvals.settle(ids[0] ?? "", "approved", "operator");
    expect((await call("letterbox_burn_letter", burn)).ok).toBe(true);
    expect(box.requests).toEqual(["DELETE /letters/1"]);
  });

  it("does not pass another input, nor another caller", async () => {
    const { call, server } = open();
    const { approvalId = "" } = failure(await call("letterbox_burn_letter", burn)).details;
    await server.approvals.settle(approvalId, "approved", "operator");
    expect(failure(await call("letterbox_burn_letter", { letter_id: 2 })).code).toBe("approval_required");
    const other = await call("letterbox_burn_letter", burn, { ...everyone, id: "other" });
    expect(failure(other).code).toBe("approval_required");
    expect(box.requests).toEqual([]);
  });

  it("refuses a call that was denied", async () => {
    const { call, server } = open();
    const { approvalId = "" } = failure(await call("letterbox_burn_letter", burn)).details;
    await server.approvals.settle(approvalId, "denied", "operator");
    expect(failure(await call("letterbox_burn_letter", burn)).code).toBe("approval_denied");
    await expect(server.approvals.settle(approvalId, "approved", "operator")).rejects.toMatchObject({
      code: "conflict",
    });
    expect(box.requests).toEqual([]);
  });

  it("runs out", async () => {
    let nowMs = 1_000_000;
    const { call, server } = open({ now: () => nowMs });
    const { approvalId = "" } = failure(await call("letterbox_burn_letter", burn)).details;
    await server.approvals.settle(approvalId, "approved", "operator");
    nowMs += 16 * 60_000;
    expect(failure(await call("letterbox_burn_letter", burn)).code).toBe("approval_required");
    expect(box.requests).toEqual([]);
  });

  it.each([
    ["destructive", ["letterbox_burn_letter"]],
    ["write", ["letterbox_burn_letter", "letterbox_write_letter"]],
    ["none", []],
  ] as const)("asks for %s as the operator wants it", async (approve, asked) => {
    const { call } = open({ policy: { approve } });
    const replies = {
      letterbox_burn_letter: await call("letterbox_burn_letter", burn),
      letterbox_list_letters: await call("letterbox_list_letters"),
      letterbox_write_letter: await call("letterbox_write_letter", { text: "hi" }),
    };
    const held = Object.entries(replies).flatMap(([name, reply]) => (reply.ok ? [] : [name]));
    expect(held).toEqual(asked);
  });
});

describe("a long reply", () => {
  it("is cut by whole items and read on with its cursor, without another request", async () => {
    await box.close();
    box = await openLetterbox(
      Array.from({ length: 500 }, (_, index) => ({ id: index + 1, text: "x".repeat(50) })),
    );
    const { call } = open({ replyBudgetCharacters: 10_000 });
    const ids: number[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined; ) {
      const reply: ToolReply = await call("letterbox_list_letters", {
        limit: 500,
        ...(cursor && { cursor }),
      });
      const { data, metadata } = success(reply);
      expect(reply.text.length).toBeLessThanOrEqual(10_000);
      expect(metadata.count).toBe(500);
      ids.push(...(data as { letters: { id: number }[] }).letters.map(({ id }) => id));
      cursor = metadata.cursor;
    }
    expect(ids).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
    expect(box.requests).toEqual(["GET /letters?limit=500"]);
  });

  it("is not read on by anybody else", async () => {
    await box.close();
    box = await openLetterbox(
      Array.from({ length: 500 }, (_, index) => ({ id: index + 1, text: "x".repeat(50) })),
    );
    const { call } = open({ replyBudgetCharacters: 10_000 });
    const { cursor } = success(await call("letterbox_list_letters")).metadata;
    const other = await call("letterbox_list_letters", { cursor }, { ...everyone, id: "other" });
    expect(failure(other).message).toContain('"cursor" does not belong to this call');
  });

  it("gives only the fields asked for", async () => {
    const { call } = open();
    const content = success(await call("letterbox_list_letters", { fields: ["id", "colour"] }));
    expect(content.data).toEqual({ letters: [{ id: 1 }] });
    expect(content.metadata.unknownFields).toEqual(["colour"]);
  });
});

describe("drain", () => {
  it("waits for the calls in flight", async () => {
    const { call, server } = open();
    const reply = call("letterbox_list_letters");
    await server.drain();
    expect(box.requests).toEqual(["GET /letters"]);
    expect((await reply).ok).toBe(true);
  });
});
