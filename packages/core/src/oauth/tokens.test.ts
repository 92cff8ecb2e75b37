import { request as sendRaw } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createApiKeys } from "../server/api-keys.js";
import { createMemoryRecords } from "../storage/memory.js";
import { verifies } from "./__fixtures__/requirements.js";
import { apiKey, freePort, type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import {
  callMcp,
  callTool,
  initialize,
  postForm,
  TestClient,
  type Tokens,
  tokensOf,
} from "./__fixtures__/test-client.js";

let server: RunningOAuth;
let client: TestClient;
let tokens: Tokens;
beforeEach(async () => {
  server = await startOAuth();
  client = new TestClient(server.url);
  tokens = await client.connect();
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** fetch joins headers of one name; this sends them as they are. */
function statusOfRaw(headers: string[]): Promise<number | undefined> {
  const { port } = new URL(server.url);
  const body = JSON.stringify(initialize);
  const all = [
    "host",
    `127.0.0.1:${port}`,
    "content-type",
    "application/json",
    "content-length",
    `${body.length}`,
    ...headers,
  ];
  return new Promise((resolve, reject) => {
    const sent = sendRaw({ port, path: "/mcp", method: "POST", headers: all }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject).end(body);
  });
}

describe("11. a token", () => {
  it("is looked at in every request, also within a second of the last", async () => {
    verifies("mcp.every-request");
    expect(await client.status(tokens.access_token)).toBe(200);
    expect((await callMcp(server.url)).status).toBe(401);
    expect(await client.status(tokens.access_token)).toBe(200);
  });

  it("left out is answered with where to get one, and no error", async () => {
    verifies("oauth.bearer-challenge", "rfc9728.challenge", "mcp.metadata-location", "mcp.no-offline-access");
    const response = await callMcp(server.url);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe(
      `Bearer resource_metadata="${server.url}/.well-known/oauth-protected-resource/mcp", scope="read write destructive"`,
    );
  });

  it.each(["x".repeat(43), "x", "x".repeat(5_000)])(
    "that is unknown is answered with invalid_token: %#",
    async (token) => {
      verifies("mcp.invalid-token");
      const response = await callMcp(server.url, bearer(token));
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toMatch(
        /^Bearer error="invalid_token", resource_metadata="/,
      );
    },
  );

  it("of another kind is none: refresh tokens and codes open nothing", async () => {
    verifies("mcp.audience");
    const { code } = await client.code();
    expect(await client.status(tokens.refresh_token)).toBe(401);
    expect(await client.status(code)).toBe(401);
  });

  it("for another audience is refused", async () => {
    verifies("mcp.audience", "rfc8707.bound");
    const other = await startOAuth({ store: server.store, port: await freePort() });
    expect(await client.status(tokens.access_token, other.url)).toBe(401);
    await other.close();
  });

  it("ends when it should, by the second, also where it was known a moment ago", async () => {
    verifies("mcp.invalid-token");
    vi.useFakeTimers({ toFake: ["Date"] });
    const { code, verifier } = await client.code();
    const { access_token, expires_in } = await tokensOf(await client.exchange(code, verifier));
    expect(expires_in).toBe(3_600);
    vi.setSystemTime(Date.now() + 3_595_000);
    expect(await client.status(access_token)).toBe(200);
    vi.setSystemTime(Date.now() + 6_000);
    expect(await client.status(access_token)).toBe(401);
  });

  it("lives when the clock of the machine goes back", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() - 5_000);
    expect(await client.status(tokens.access_token)).toBe(200);
  });

  it("is not taken from the query or the body", async () => {
    verifies("mcp.no-query-token");
    const query = `?access_token=${tokens.access_token}`;
    const inQuery = await fetch(`${server.url}/mcp${query}`, {
      method: "POST",
      body: JSON.stringify(initialize),
    });
    expect(inQuery.status).toBe(401);
    const inBody = await postForm(`${server.url}/mcp`, { access_token: tokens.access_token });
    expect(inBody.status).toBe(401);
  });

  it.each(["bearer", "BEARER", "Bearer"])("is taken behind the scheme %s", async (scheme) => {
    verifies("oauth.bearer-scheme");
    expect((await callMcp(server.url, { authorization: `${scheme} ${tokens.access_token}` })).status).toBe(
      200,
    );
  });

  it("is refused in two headers, and where the header cannot be read", async () => {
    verifies("oauth.one-credential", "mcp.malformed");
    const header = `Bearer ${tokens.access_token}`;
    expect([400, 401]).toContain(
      await statusOfRaw(["authorization", header, "authorization", "Bearer other"]),
    );
    expect((await callMcp(server.url, { authorization: `${header}, ${header}` })).status).toBe(400);
    expect((await callMcp(server.url, { authorization: `Bearer ${tokens.access_token} more` })).status).toBe(
      400,
    );
    expect((await callMcp(server.url, { authorization: `Basic ${tokens.access_token}` })).status).toBe(401);
  });

  it("does not reach a vendor", async () => {
    verifies("mcp.no-passthrough");
    const response = await callMcp(
      server.url,
      bearer(tokens.access_token),
      callTool("letterbox_list_letters"),
    );
    expect(response.status).toBe(200);
    expect(JSON.stringify(await server.records.query("api_calls"))).not.toContain(tokens.access_token);
  });

  it("without the scope that a tool needs is answered with 403 and with what it needs", async () => {
    verifies("mcp.insufficient-scope");
    const { access_token } = await new TestClient(server.url).connect({ scope: "read" });
    const response = await callMcp(
      server.url,
      bearer(access_token),
      callTool("letterbox_write_letter", { text: "x" }),
    );
    expect(response.status).toBe(403);
    expect(response.headers.get("www-authenticate")).toBe(
      `Bearer error="insufficient_scope", resource_metadata="${server.url}/.well-known/oauth-protected-resource/mcp", scope="read letterbox:write"`,
    );
    expect(await response.json()).toMatchObject({
      jsonrpc: "2.0",
      id: 7,
      error: { message: expect.any(String) },
    });
    expect(await server.records.query("tool_executions")).toMatchObject([
      { tool: "letterbox_write_letter", principal: "owner", status: "failed", code: "forbidden" },
    ]);
  });

  it("of a vendor's scope opens that vendor's tools, in plain calls too", async () => {
    const { access_token } = await new TestClient(server.url).connect({ scope: "letterbox:read" });
    const call = (tool: string) =>
      fetch(`${server.url}/tools/${tool}`, { method: "POST", headers: bearer(access_token), body: "{}" });
    expect((await call("letterbox_list_letters")).status).toBe(200);
    const refused = await call("letterbox_write_letter");
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([
      403,
      expect.stringContaining('error="insufficient_scope"'),
    ]);
  });

  it("does not settle approvals", async () => {
    const response = await fetch(`${server.url}/approvals`, { headers: bearer(tokens.access_token) });
    expect(response.status).toBe(403);
  });

  it("is only asked for so often in a minute", async () => {
    verifies("oauth.brute-force");
    const limited = await startOAuth({ limits: { requestsPerMinute: 3 } });
    const statuses: number[] = [];
    for (let index = 0; index < 5; index += 1) {
      statuses.push((await callMcp(limited.url, { "x-api-key": apiKey })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    await limited.close();
  });
});

describe("12. revoking", () => {
  it("an access token ends it, its refresh token and its siblings at once", async () => {
    verifies("rfc7009.access-token", "rfc7009.revoked");
    const next = await tokensOf(await client.refresh(tokens.refresh_token));
    expect(await client.status(tokens.access_token)).toBe(200);
    expect(await client.status(next.access_token)).toBe(200);
    expect((await client.revoke(next.access_token)).status).toBe(200);
    expect(await client.status(next.access_token)).toBe(401);
    expect(await client.status(tokens.access_token)).toBe(401);
    expect((await client.refresh(next.refresh_token)).status).toBe(400);
  });

  it("a refresh token ends the access tokens too", async () => {
    verifies("rfc7009.revoked", "rfc7009.hint");
    expect(await client.status(tokens.access_token)).toBe(200);
    expect((await client.revoke(tokens.refresh_token, { token_type_hint: "access_token" })).status).toBe(200);
    expect(await client.status(tokens.access_token)).toBe(401);
    expect((await client.refresh(tokens.refresh_token)).status).toBe(400);
  });

  it("is noticed by another process within five seconds", async () => {
    const other = await startOAuth({ store: server.store, issuer: server.url, port: await freePort() });
    expect(await client.status(tokens.access_token, other.url)).toBe(200);
    await client.revoke(tokens.access_token);
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + 5_001);
    expect(await client.status(tokens.access_token, other.url)).toBe(401);
    await other.close();
  });

  it("an unknown token is answered with 200, by POST alone", async () => {
    verifies("rfc7009.unknown", "rfc7009.post");
    expect((await client.revoke("unknown")).status).toBe(200);
    expect((await fetch(`${server.url}/revoke?token=x&client_id=${client.clientId}`)).status).toBe(405);
  });

  it("another client's token leaves it alone", async () => {
    verifies("rfc7009.foreign");
    const other = new TestClient(server.url);
    await other.register({ client_name: "Another" });
    expect((await other.revoke(tokens.access_token)).status).toBe(200);
    expect(await client.status(tokens.access_token)).toBe(200);
  });

  it("leaves the owner's other clients alone", async () => {
    const other = await new TestClient(server.url).connect();
    await client.revoke(tokens.access_token);
    expect(await client.status(other.access_token)).toBe(200);
  });

  it("takes the grant away: a token whose grant is gone is none, however it came to be", async () => {
    for await (const [key] of server.store.list(["oauth", "Grant"])) await server.store.delete(key);
    expect(await client.status(tokens.access_token)).toBe(401);
  });
});

describe("introspection", () => {
  const introspect = (token: string, secret: string, clientId = "medtainer") =>
    fetch(`${server.url}/introspect`, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}` },
      body: new URLSearchParams({ token }),
    });

  it("tells our own replicas what a token is, and nobody else", async () => {
    const { clientId, clientSecret } = server.oauth.introspection;
    const told = await introspect(tokens.access_token, clientSecret, clientId);
    expect(await told.json()).toMatchObject({
      active: true,
      sub: "owner",
      scope: "read write",
      aud: `${server.url}/mcp`,
    });
    expect(await (await introspect("unknown", clientSecret)).json()).toEqual({ active: false });
    expect((await introspect(tokens.access_token, "wrong")).status).toBe(401);
    const asPublic = await postForm(`${server.url}/introspect`, {
      token: tokens.access_token,
      client_id: client.clientId,
    });
    expect(await asPublic.json()).toEqual({ active: false });
  });
});

describe("18. an API key", () => {
  it.each(["x-api-key", "authorization"])("opens the tools in %s", async (name) => {
    const value = name === "authorization" ? `Bearer ${apiKey}` : apiKey;
    expect((await callMcp(server.url, { [name]: value })).status).toBe(200);
  });

  it.each([
    ["wrong", "key-of-somebody-else"],
    ["nearly right", `${apiKey.slice(0, -1)}x`],
    ["half of one", apiKey.slice(0, 10)],
    ["empty", ""],
  ])("that is %s opens nothing", async (_title, wrong) => {
    expect((await callMcp(server.url, { "x-api-key": wrong })).status).toBe(401);
    expect((await callMcp(`${server.url}/mcp?api_key=${apiKey}&x-api-key=${apiKey}#`)).status).toBe(401);
  });
});

it("19. an API key and a token in one request are refused", async () => {
  verifies("oauth.one-credential", "mcp.malformed");
  const response = await callMcp(server.url, { "x-api-key": apiKey, ...bearer(tokens.access_token) });
  expect(response.status).toBe(400);
  expect(await server.records.query("tool_executions")).toEqual([]);
});

describe("the token endpoint", () => {
  it("answers with what must not be cached, and refuses in the words of the standard", async () => {
    verifies("oauth.no-store", "oauth.errors", "oauth.token-post");
    const response = await client.refresh(tokens.refresh_token);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const wrong = await postForm(`${server.url}/token`, {
      grant_type: "password",
      client_id: client.clientId,
    });
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      expect.objectContaining({ error: "unsupported_grant_type" }),
    ]);
    expect((await fetch(`${server.url}/token`)).status).toBe(405);
  });

  it("asks a client that has a secret for it", async () => {
    verifies("oauth.client-authentication");
    const secretive = new TestClient(server.url);
    const metadata = await (
      await secretive.register({ token_endpoint_auth_method: "client_secret_post" })
    ).json();
    // Registered with a secret, as the answer to it says.
    const { client_secret } = metadata as { client_secret: string };
    const { code, verifier } = await secretive.code();
    expect((await secretive.exchange(code, verifier)).status).toBe(401);
    expect((await secretive.exchange(code, verifier, { client_secret: "wrong" })).status).toBe(401);
    expect((await secretive.exchange(code, verifier, { client_secret })).status).toBe(200);
  });

  it("tells a client that was forgotten that it is invalid, so that it registers again", async () => {
    await server.store.delete(["oauth", "Client", client.clientId]);
    const response = await client.refresh(tokens.refresh_token);
    expect([response.status, await response.json()]).toEqual([
      401,
      expect.objectContaining({ error: "invalid_client" }),
    ]);
  });

  it("refuses long bodies, repeated parameters, and too many tries", async () => {
    verifies("oauth.no-repeats", "oauth.brute-force");
    const long = await client.refresh("x".repeat(200_000));
    expect([400, 413]).toContain(long.status);
    const body = `grant_type=refresh_token&refresh_token=a&refresh_token=b&client_id=${client.clientId}`;
    const repeated = await fetch(`${server.url}/token`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    });
    expect(repeated.status).toBe(400);
    // More than twice what a minute allows: whichever minutes they fall into, some are too many.
    const statuses = await Promise.all(
      Array.from({ length: 260 }, async () => (await client.refresh("x")).status),
    );
    expect(statuses).toContain(429);
  });
});

it("18. a key that was made later opens what it was made for, until it is revoked", async () => {
  const keys = createApiKeys(createMemoryRecords());
  const guarded = await startOAuth({ findApiKey: keys.find });
  const { key } = await keys.create({ name: "script", scopes: ["letterbox:read"] });
  for (const headers of [{ "x-api-key": key }, bearer(key)]) {
    const called = await callMcp(guarded.url, headers, callTool("letterbox_list_letters"));
    expect(called.status).toBe(200);
    const more = await callMcp(guarded.url, headers, callTool("letterbox_write_letter", { text: "x" }));
    expect(more.status).toBe(403);
  }
  await keys.revoke("script");
  expect((await callMcp(guarded.url, { "x-api-key": key })).status).toBe(401);
  await guarded.close();
});
