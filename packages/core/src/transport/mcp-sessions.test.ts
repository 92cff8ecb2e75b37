import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createToolServer } from "../server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import { authenticateByApiKey } from "./authentication.js";
import { type RunningHttpServer, serveHttp } from "./serve-http.js";

let server: RunningHttpServer;

beforeEach(async () => {
  const toolServer = createToolServer({
    vendors: [],
    records: createMemoryRecords(),
    store: createMemoryStore(),
  });
  const authenticate = authenticateByApiKey({ keys: { alice: "key-of-alice", bob: "key-of-bob" } });
  server = await serveHttp(toolServer, { port: 0, sessions: true, authenticate });
});
afterEach(() => server.close());

const headersOf = (key: string, more: Record<string, string> = {}) => ({
  "content-type": "application/json",
  accept: "application/json, text/event-stream",
  "x-api-key": key,
  ...more,
});

const post = (key: string, body: unknown, more: Record<string, string> = {}) =>
  fetch(`${server.url}/mcp`, { method: "POST", headers: headersOf(key, more), body: JSON.stringify(body) });

async function openSession(key: string): Promise<string> {
  const params = {
    protocolVersion: "2025-11-25",
    capabilities: {},
    clientInfo: { name: "test", version: "1" },
  };
  const response = await post(key, { jsonrpc: "2.0", id: 1, method: "initialize", params });
  await response.text();
  return response.headers.get("mcp-session-id") ?? "";
}

const listTools = { jsonrpc: "2.0", id: 2, method: "tools/list" };

describe("a session", () => {
  it("answers whoever opened it, and nobody else", async () => {
    const id = await openSession("key-of-alice");
    expect((await post("key-of-alice", listTools, { "mcp-session-id": id })).status).toBe(200);
    expect((await post("key-of-bob", listTools, { "mcp-session-id": id })).status).toBe(404);
  });

  it("is gone after DELETE", async () => {
    const id = await openSession("key-of-alice");
    const headers = headersOf("key-of-alice", { "mcp-session-id": id });
    expect((await fetch(`${server.url}/mcp`, { method: "DELETE", headers })).status).toBe(200);
    const response = await post("key-of-alice", listTools, { "mcp-session-id": id });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { message: "Session not found" } });
  });

  it("that nobody opened is not found", async () => {
    expect((await post("key-of-alice", listTools, { "mcp-session-id": "none" })).status).toBe(404);
  });

  it("has no part in the 2026-07-28 protocol, which has neither GET nor DELETE", async () => {
    const headers = headersOf("key-of-alice", { "mcp-protocol-version": "2026-07-28" });
    for (const method of ["GET", "DELETE"]) {
      expect((await fetch(`${server.url}/mcp`, { method, headers })).status).toBe(405);
    }
  });
});
