import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "./__fixtures__/browser.js";
import { type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import {
  callMcp,
  callTool,
  initialize,
  TestClient,
  type Tokens,
  tokensOf,
} from "./__fixtures__/test-client.js";

// What broke the system before this one, with the bytes as they were sent.

let server: RunningOAuth;
let client: TestClient;
let tokens: Tokens;
beforeAll(async () => {
  server = await startOAuth();
  client = new TestClient(server.url, { redirectUri: "https://claude.ai/api/mcp/auth_callback" });
  await client.register({ client_name: "Claude", scope: "claudeai" });
  tokens = await client.connect();
});
afterAll(() => server.close());

function isComplete(answer: string): boolean {
  const [head = "", ...body] = answer.split("\r\n\r\n");
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return length === undefined
    ? answer.endsWith("\r\n0\r\n\r\n")
    : body.join("\r\n\r\n").length >= Number(length);
}

/** Sends bytes and reads the whole answer. */
function sendBytes(text: string): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      answer += chunk;
      // The server may keep the connection open behind an answer, and takes a half-closed one for a client that left.
      if (isComplete(answer)) socket.end();
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });
}

const post = (path: string, headers: Record<string, string>, body: string) =>
  sendBytes(
    [
      `POST ${path} HTTP/1.1`,
      `Host: ${new URL(server.url).host}`,
      "Connection: close",
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );

describe("the exact bytes of", () => {
  it.each(["scope=claudeai+", "scope=claudeai%20", "scope=+offline_access", "scope=%09claudeai++claudeai"])(
    "an authorization request with %s",
    async (scope) => {
      const { url, verifier } = client.ask({ scope: undefined });
      const answer = await new Browser(server.url).approve(`${url}&${scope}`);
      const granted = await tokensOf(await client.exchange(answer.searchParams.get("code") ?? "", verifier));
      expect(granted.scope).toBe("read write destructive");
    },
  );

  it("a token request with scope=claudeai+", async () => {
    const { code, verifier } = await client.code();
    const body = `grant_type=authorization_code&code=${code}&client_id=${client.clientId}&redirect_uri=https%3A%2F%2Fclaude.ai%2Fapi%2Fmcp%2Fauth_callback&code_verifier=${verifier}&resource=${encodeURIComponent(`${server.url}/mcp`)}&scope=claudeai+`;
    const answer = await post(
      "/token",
      { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "python-httpx/0.27.0" },
      body,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    // The answer names a clean scope; without one, Claude gave up in silence.
    expect(answer).toContain('"scope":"read write"');
  });

  it.each([
    "/.well-known/oauth-authorization-server",
    "/.well-known/oauth-authorization-server/mcp",
    "/mcp/.well-known/oauth-authorization-server",
    "/.well-known/oauth-protected-resource",
    "/.well-known/oauth-protected-resource/mcp",
  ])("a look at %s", async (path) => {
    const answer = await sendBytes(
      `GET ${path} HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/access-control-allow-origin: \*/i);
  });

  it("a POST to /mcp right behind the token, as Claude-User", async () => {
    const { code, verifier } = await client.code();
    const { access_token } = await tokensOf(await client.exchange(code, verifier));
    const answer = await post(
      "/mcp",
      {
        Authorization: `Bearer ${access_token}`,
        "Content-Type": "application/json",
        Accept: "application/json, text/event-stream",
        "User-Agent": "Claude-User",
      },
      JSON.stringify(initialize),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"protocolVersion":"2025-11-25"');
  });

  it("a POST to /mcp with an empty body: 401 without a token, 400 with one, and never a hang", async () => {
    const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
    expect(await post("/mcp", headers, "")).toMatch(/^HTTP\/1\.1 401 [\s\S]*www-authenticate: Bearer /i);
    const signedIn = { ...headers, Authorization: `Bearer ${tokens.access_token}` };
    expect(await post("/mcp", signedIn, "")).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(["/mcp", "/mcp/", "/"])("a tool call at %s, where no redirect drops the token", async (path) => {
    const headers = {
      Authorization: `Bearer ${tokens.access_token}`,
      "Content-Type": "application/json",
      Accept: "application/json, text/event-stream",
      "MCP-Protocol-Version": "2025-11-25",
    };
    const answer = await post(path, headers, JSON.stringify(callTool("letterbox_list_letters")));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain("first");
  });
});

it("a stream stays open until the client leaves", async () => {
  const controller = new AbortController();
  const response = await fetch(`${server.url}/mcp`, {
    headers: { accept: "text/event-stream", authorization: `Bearer ${tokens.access_token}` },
    signal: controller.signal,
  });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  const reader = response.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  const next = reader?.read().catch(() => "left");
  const waited = new Promise((resolve) => setTimeout(() => resolve("open"), 300));
  expect(await Promise.race([next, waited])).toBe("open");
  controller.abort();
  expect(await next).toBe("left");
});

it("many requests at once with one fresh token all pass", async () => {
  const { code, verifier } = await client.code();
  const { access_token } = await tokensOf(await client.exchange(code, verifier));
  const headers = { authorization: `Bearer ${access_token}`, "user-agent": "Claude-User" };
  const answers = await Promise.all(Array.from({ length: 20 }, () => callMcp(server.url, headers)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});
