import { request as sendRaw } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Letterbox, letterboxAt, openLetterbox } from "../../fixtures/letterbox.js";
import { connectVendor } from "../client/connect-vendor.js";
import { createToolServer } from "../server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import type { Records } from "../storage/records.js";
import { authenticateByApiKey } from "./authentication.js";
import { type RunningHttpServer, serveHttp } from "./serve-http.js";

const key = "a-key-of-the-operator";
const json = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

let box: Letterbox;
let records: Records;
let server: RunningHttpServer;

beforeEach(async () => {
  box = await openLetterbox([{ id: 1, text: "first" }]);
  records = createMemoryRecords();
  const toolServer = createToolServer({
    vendors: [connectVendor(letterboxAt(box.url), { credential: { token: "t" } })],
    records,
    store: createMemoryStore(),
  });
  const anonymous = { id: "local", scopes: ["read", "write", "destructive"] };
  server = await serveHttp(toolServer, {
    port: 0,
    authenticate: authenticateByApiKey({ keys: { me: key }, anonymous }),
  });
});
afterEach(async () => {
  await server.close();
  await box.close();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: "POST",
    headers: { ...json, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
    redirect: "manual",
  });

/** fetch cannot set Host; a rebound page's browser does. */
function statusWithHost(host: string): Promise<number | undefined> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const request = sendRaw({ port, path: "/health", headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject).end();
  });
}

describe("MCP over HTTP", () => {
  it.each(["/mcp", "/mcp/", "/"])("answers at %s without a redirect", async (path) => {
    const response = await post(path, initialize);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"protocolVersion":"2025-11-25"');
  });

  it("sends old clients from /sse to /mcp", async () => {
    const response = await post("/sse", initialize);
    expect([response.status, response.headers.get("location")]).toEqual([307, "/mcp"]);
  });

  it("keeps a stream open with comment lines until the client leaves", async () => {
    const controller = new AbortController();
    const response = await fetch(`${server.url}/mcp`, {
      headers: { accept: "text/event-stream" },
      signal: controller.signal,
    });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    const { value } = (await response.body?.getReader().read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe(": keep-alive\n\n");
    controller.abort();
  });

  it("has no stream in the 2026-07-28 protocol", async () => {
    const headers = { accept: "text/event-stream", "mcp-protocol-version": "2026-07-28" };
    expect((await fetch(`${server.url}/mcp`, { headers })).status).toBe(405);
  });

  it.each([
    ["broken JSON", "{", 400],
    ["no body", "", 400],
    ["a body of 5 MB", JSON.stringify({ ...initialize, padding: "x".repeat(5_000_000) }), 413],
  ])("refuses %s with a clear error", async (_title, body, status) => {
    const response = await post("/mcp", body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ jsonrpc: "2.0", error: { message: expect.any(String) } });
    expect(box.requests).toEqual([]);
  });
});

describe("strangers", () => {
  it.each([
    ["localhost", 200],
    ["127.0.0.1", 200],
    ["evil.example", 403],
    ["127.0.0.1.evil.example", 403],
  ])("with the host %s are answered %i", async (host, status) => {
    expect(await statusWithHost(host)).toBe(status);
  });

  it("from a page of another origin are refused", async () => {
    expect((await post("/mcp", initialize, { origin: "https://evil.example" })).status).toBe(403);
    expect((await post("/mcp", initialize, { origin: "http://localhost:3000" })).status).toBe(200);
  });

  it("with a wrong key are refused, even where none is needed", async () => {
    const response = await post("/tools/letterbox_list_letters", {}, { "x-api-key": "wrong" });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toContain("Bearer");
    expect(await records.query("tool_executions")).toEqual([]);
  });
});

describe("POST /tools/<name>", () => {
  it("runs a tool and answers plain JSON", async () => {
    const response = await post("/tools/letterbox_list_letters", { limit: 1 }, { "x-api-key": key });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "ok", data: { letters: [{ id: 1 }] } });
    expect(await records.query("tool_executions")).toMatchObject([{ principal: "key:me", status: "ok" }]);
  });

  it.each([
    ["letterbox_write_letter", {}, 400, "invalid_input"],
    ["letterbox_fold_letter", {}, 404, "not_found"],
    ["letterbox_burn_letter", { letter_id: 1 }, 403, "approval_required"],
    ["letterbox_list_letters", "{", 400, "invalid_input"],
  ])("answers %s with %j as %i %s", async (name, body, status, code) => {
    const response = await post(`/tools/${name}`, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status: "error", code });
    expect(box.requests).toEqual([]);
  });

  it("refuses a body of 5 MB", async () => {
    const response = await post("/tools/letterbox_write_letter", { text: "x".repeat(5_000_000) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: "payload_too_large" });
  });
});

describe("approvals", () => {
  const askForBurning = async () => {
    const response = await post("/tools/letterbox_burn_letter", { letter_id: 1 });
    // The tool needs approval, so its answer has the id.
    return ((await response.json()) as { approvalId: string }).approvalId;
  };

  it("are settled with an API key, and then the same call passes once", async () => {
    const id = await askForBurning();
    const headers = { "x-api-key": key };
    const waiting = await fetch(`${server.url}/approvals`, { headers });
    expect(await waiting.json()).toMatchObject({ approvals: [{ id, tool: "letterbox_burn_letter" }] });
    expect((await post(`/approvals/${id}`, { decision: "approve" }, headers)).status).toBe(200);
    expect((await post("/tools/letterbox_burn_letter", { letter_id: 1 })).status).toBe(200);
    expect((await post("/tools/letterbox_burn_letter", { letter_id: 1 })).status).toBe(403);
    expect(box.requests).toEqual(["DELETE /letters/1"]);
    expect(await records.query("approvals", { where: { id } })).toMatchObject([
      { status: "used", settledBy: "key:me" },
    ]);
  });

  it.each([
    ["without a key", {}, { decision: "approve" }, 403],
    ["with an unknown decision", { "x-api-key": key }, { decision: "perhaps" }, 400],
  ])("%s stay as they are", async (_title, headers, body, status) => {
    const id = await askForBurning();
    expect((await post(`/approvals/${id}`, body, headers)).status).toBe(status);
    expect(await records.query("approvals")).toMatchObject([{ id, status: "pending" }]);
  });

  it("that nobody asked for are not found", async () => {
    expect((await post("/approvals/none", { decision: "deny" }, { "x-api-key": key })).status).toBe(404);
  });
});

describe("health", () => {
  it("is alive, and ready where the records answer", async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    await records.close();
    const unready = await fetch(`${server.url}/health/ready`);
    expect(unready.status).toBe(503);
    expect(unready.headers.get("retry-after")).toBe("1");
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});

describe("a second server", () => {
  it("on the same port says that it is taken", async () => {
    const { port } = new URL(server.url);
    const toolServer = createToolServer({ vendors: [], records, store: createMemoryStore() });
    const authenticate = authenticateByApiKey({ keys: {} });
    await expect(serveHttp(toolServer, { port: Number(port), authenticate })).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("it is taken"),
    });
  });
});
