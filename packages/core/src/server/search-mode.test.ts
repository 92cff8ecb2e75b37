import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Letterbox, letterboxAt, openLetterbox } from "../../fixtures/letterbox.js";
import { connectVendor } from "../client/connect-vendor.js";
import type { Principal } from "../pipeline/call.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import { defineTool } from "../tool.js";
import { createSdkV1Server } from "../transport/sdk-v1.js";
import { createToolServer, type ToolServerOptions } from "./tool-server.js";

const everyone: Principal = { id: "local", scopes: ["read", "write", "destructive"] };

let box: Letterbox;
beforeEach(async () => {
  box = await openLetterbox([{ id: 1, text: "first" }]);
});
afterEach(() => box.close());

function open(options: Partial<ToolServerOptions> = {}) {
  const records = createMemoryRecords();
  const server = createToolServer({
    vendors: [connectVendor(letterboxAt(box.url), { credential: { token: "t" } })],
    records,
    store: createMemoryStore(),
    list: { mode: "search" },
    ...options,
  });
  const call = async (name: string, input: unknown, principal = everyone) => {
    const reply = await server.call({ name, input, principal });
    return reply.ok ? { data: reply.content.data, text: reply.text } : { error: reply.error };
  };
  return { server, records, call };
}

describe("search mode", () => {
  it("lists four tools with hints that are true, in less than 1,000 tokens", () => {
    const { server } = open();
    expect(server.list.mode).toBe("search");
    expect(server.list.tokens).toBeLessThan(1_000);
    expect(server.tools.map(({ name, annotations }) => [name, annotations])).toMatchObject([
      ["call_read_tool", { readOnlyHint: true, destructiveHint: false }],
      ["call_write_tool", { readOnlyHint: false, destructiveHint: true, idempotentHint: false }],
      ["describe_tool", { readOnlyHint: true, openWorldHint: false }],
      ["search_tools", { readOnlyHint: true, openWorldHint: false }],
    ]);
  });

  it("finds a tool, describes it, and calls it", async () => {
    const { call } = open();
    expect((await call("search_tools", { query: "write a letter", limit: 1 })).data).toEqual({
      tools: [
        {
          name: "letterbox_write_letter",
          does: "Write one.",
          needs: { text: "string" },
          callWith: "call_write_tool",
        },
      ],
    });
    const described = await call("describe_tool", { name: "letterbox_write_letter" });
    expect(described.data).toMatchObject({
      callWith: "call_write_tool",
      inputSchema: { properties: { to: { properties: { name: { type: "string" } } } } },
    });
    const written = await call("call_write_tool", {
      name: "letterbox_write_letter",
      arguments: { text: "hi" },
    });
    expect(written.data).toMatchObject({ text: "hi" });
    expect(box.requests).toEqual(["POST /letters"]);
  });

  it("records a call under the real tool's name, and every search", async () => {
    const { call, records } = open();
    await call("search_tools", { query: "letters" });
    await call("call_read_tool", { name: "letterbox_list_letters", arguments: { limit: 1, fields: ["id"] } });
    expect(await records.query("tool_executions")).toMatchObject([
      { tool: "letterbox_list_letters", vendor: "letterbox", input: { limit: 1 }, status: "ok" },
      { tool: "search_tools", status: "ok" },
    ]);
  });

  it("runs a tool by its own name too", async () => {
    const { call } = open();
    expect((await call("letterbox_list_letters", {})).data).toEqual({ letters: [{ id: 1, text: "first" }] });
  });

  it("takes arguments that were sent as JSON text, and the old dotted name", async () => {
    const { call } = open();
    await call("call_read_tool", { name: "letterbox.list_letters", arguments: '{"limit": "1"}' });
    expect(box.requests).toEqual(["GET /letters?limit=1"]);
  });

  it.each([
    [
      "a tool that writes",
      "call_read_tool",
      { name: "letterbox_write_letter", arguments: { text: "a" } },
      "call it with call_write_tool",
    ],
    [
      "a tool that destroys",
      "call_read_tool",
      { name: "letterbox_burn_letter", arguments: { letter_id: 1 } },
      "call it with call_write_tool",
    ],
    [
      "a tool that reads",
      "call_write_tool",
      { name: "letterbox_list_letters" },
      "call it with call_read_tool",
    ],
    [
      "a tool that nobody has",
      "call_write_tool",
      { name: "letterbox_fold_letter" },
      "There is no tool named",
    ],
    ["itself", "call_read_tool", { name: "call_read_tool" }, "There is no tool named"],
    [
      "arguments beside the name",
      "call_write_tool",
      { name: "letterbox_write_letter", text: "a" },
      "Allowed are name, arguments",
    ],
    [
      "wrong arguments",
      "call_write_tool",
      { name: "letterbox_write_letter", arguments: { text: 7 } },
      '"text" must be string',
    ],
    ["no name", "call_write_tool", {}, '"name" is missing'],
    ["no object", "call_read_tool", "letterbox_list_letters", "must be object"],
  ])("refuses %s, and reaches no vendor", async (_title, name, input, says) => {
    const { call, records } = open();
    expect((await call(name, input)).error?.message).toContain(says);
    expect(box.requests).toEqual([]);
    expect(await records.query("tool_executions")).toMatchObject([{ status: "failed" }]);
  });

  it("asks for the scopes of the real tool, and for none to search", async () => {
    const { call } = open();
    const reader: Principal = { id: "reader", scopes: ["letterbox:read"] };
    expect((await call("search_tools", { query: "letter" }, reader)).error).toBeUndefined();
    expect((await call("call_read_tool", { name: "letterbox_list_letters" }, reader)).error).toBeUndefined();
    const { error } = await call(
      "call_write_tool",
      { name: "letterbox_write_letter", arguments: { text: "hi" } },
      reader,
    );
    expect(error?.message).toContain("letterbox:write");
  });

  it("knows only what reads in read-only mode", async () => {
    const { call, server } = open({ policy: { readOnly: true } });
    expect(server.tools.map(({ name }) => name)).toEqual(["call_read_tool", "describe_tool", "search_tools"]);
    expect((await call("search_tools", { query: "burn a letter" })).text).not.toContain("burn");
    expect((await call("letterbox_burn_letter", { letter_id: 1 })).error?.code).toBe("forbidden");
  });

  it("answers a search in at most 4 kB", async () => {
    const tools = Array.from({ length: 30 }, (_, number) =>
      defineTool({
        name: `acme_send_parcel_${number}`,
        title: "Send a parcel",
        description: `Sends a parcel ${"far ".repeat(100)}away.`,
        input: {
          type: "object",
          properties: Object.fromEntries(
            keys.map((key) => [key, { type: "string", enum: keys.slice(0, 8) }]),
          ),
          required: keys,
        },
        uses: [],
        run: async () => null,
      }),
    );
    const { call } = open({ tools });
    const { text = "", data } = await call("search_tools", { query: "send a parcel", limit: 20 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000);
    expect(data).toMatchObject({
      tools: [{ name: "acme_send_parcel_0", needs: { "…": "15 more, see describe_tool" } }],
    });
  });
});

const keys = Array.from({ length: 25 }, (_, number) => `measure_of_side_${number}`);

describe("approval in search mode", () => {
  const burn = {
    name: "call_write_tool",
    arguments: { name: "letterbox_burn_letter", arguments: { letter_id: 1 } },
  };

  it("is asked of the client's person, about the real tool", async () => {
    const { server, records } = open();
    const asked: string[] = [];
    const client = new Client({ name: "test", version: "1.0.0" }, { capabilities: { elicitation: {} } });
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
      asked.push(params.message);
      return { action: "accept", content: { approve: true } };
    });
    const [near, far] = InMemoryTransport.createLinkedPair();
    await Promise.all([createSdkV1Server(server, everyone).connect(far), client.connect(near)]);
    const result = await client.callTool(burn);
    await client.close();
    expect(result.isError).toBeUndefined();
    expect(asked).toEqual([expect.stringContaining("letterbox_burn_letter")]);
    expect(box.requests).toEqual(["DELETE /letters/1"]);
    expect(await records.query("approvals")).toMatchObject([
      { tool: "letterbox_burn_letter", input: { letter_id: 1 }, status: "used" },
    ]);
  });

  it("holds for the same call by the real name", async () => {
    const { server, call } = open();
    const { error } = await call(burn.name, burn.arguments);
    expect(error?.code).toBe("approval_required");
    await server.approvals.settle(error?.details.approvalId ?? "", "approved", "operator");
    expect((await call("letterbox_burn_letter", { letter_id: 1 })).error).toBeUndefined();
    expect(box.requests).toEqual(["DELETE /letters/1"]);
  });
});
