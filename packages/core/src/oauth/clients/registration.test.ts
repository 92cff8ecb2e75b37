import { afterEach, describe, expect, it, vi } from "vitest";
import { verifies } from "../__fixtures__/requirements.js";
import { type RunningOAuth, startOAuth } from "../__fixtures__/running-oauth.js";
import { postJson, TestClient, tokensOf } from "../__fixtures__/test-client.js";

let server: RunningOAuth;
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

/** What the known apps register with, as seen on the wire. */
const knownApps = {
  "claude.ai": {
    client_name: "Claude",
    redirect_uris: ["https://claude.ai/api/mcp/auth_callback"],
    token_endpoint_auth_method: "none",
    scope: "claudeai",
  },
  "claude.com": {
    client_name: "Claude",
    redirect_uris: ["https://claude.com/api/mcp/auth_callback"],
    token_endpoint_auth_method: "client_secret_post",
  },
  "Claude Code": {
    client_name: "Claude Code",
    redirect_uris: ["http://localhost:54212/callback"],
    token_endpoint_auth_method: "none",
  },
  ChatGPT: {
    client_name: "ChatGPT",
    redirect_uris: [
      "https://chatgpt.com/connector/oauth/abc",
      "https://chatgpt.com/connector_platform_oauth_redirect",
    ],
    token_endpoint_auth_method: "none",
  },
  "VS Code": {
    client_name: "Visual Studio Code",
    redirect_uris: [
      "https://vscode.dev/redirect",
      "https://insiders.vscode.dev/redirect",
      "http://127.0.0.1/",
      "http://127.0.0.1:33418/",
    ],
    token_endpoint_auth_method: "none",
  },
  Cursor: {
    client_name: "Cursor",
    redirect_uris: [
      "cursor://anysphere.cursor-mcp/oauth/callback",
      "https://www.cursor.com/agents/mcp/oauth/callback",
      "http://localhost:8787/callback",
    ],
    token_endpoint_auth_method: "none",
  },
};

async function countOf(store: RunningOAuth["store"], model: string): Promise<number> {
  let count = 0;
  for await (const _row of store.list(["oauth", model])) count += 1;
  return count;
}

describe("16. registration", () => {
  it.each(Object.entries(knownApps))("takes %s, with each of its addresses", async (_name, metadata) => {
    verifies("rfc7591.created", "rfc7591.no-store", "mcp.redirects");
    server = await startOAuth();
    const response = await postJson(`${server.url}/register`, metadata);
    expect(response.status).toBe(201);
    expect(response.headers.get("cache-control")).toContain("no-store");
    const registered = (await response.json()) as { client_id: string };
    expect(registered).toMatchObject({
      client_id: expect.any(String),
      client_name: metadata.client_name,
      redirect_uris: metadata.redirect_uris,
      registration_client_uri: expect.stringContaining(`${server.url}/register/`),
      registration_access_token: expect.any(String),
    });
    expect(registered).not.toHaveProperty("scope");
    for (const redirectUri of metadata.redirect_uris) {
      const client = new TestClient(server.url, { redirectUri });
      client.clientId = registered.client_id;
      const response = await fetch(client.ask().url, { redirect: "manual" });
      expect([redirectUri, response.headers.get("location")]).toEqual([
        redirectUri,
        expect.stringContaining("/consent/"),
      ]);
    }
  });

  it.each([
    ["javascript:", ["javascript:alert(1)"]],
    ["data:", ["data:text/html,x"]],
    ["file:", ["file:///etc/passwd"]],
    ["http on the network", ["http://evil.example/callback"]],
    ["http on the network beside https", ["https://client.example/callback", "http://evil.example/callback"]],
    ["http on a host that begins like loopback", ["http://localhost.evil.example/callback"]],
    ["http with loopback as its user", ["http://localhost@evil.example/callback"]],
    ["a fragment", ["https://client.example/callback#x"]],
    ["a user", ["https://user:password@client.example/callback"]],
    ["no address", ["callback"]],
    ["not a text", [1]],
    ["none", []],
    ["a thousand", Array.from({ length: 1_000 }, (_, index) => `https://c.example/${index}`)],
    ["eleven", Array.from({ length: 11 }, (_, index) => `https://c.example/${index}`)],
    ["nothing at all", undefined],
  ])("refuses redirect addresses with %s", async (_title, redirect_uris) => {
    verifies("rfc7591.errors");
    server = await startOAuth();
    const response = await postJson(`${server.url}/register`, {
      redirect_uris,
      token_endpoint_auth_method: "none",
    });
    const isLong = (redirect_uris?.length ?? 0) > 100;
    expect(response.status).toBe(isLong ? 413 : 400);
    if (!isLong) expect(await response.json()).toMatchObject({ error: "invalid_redirect_uri" });
    expect(await countOf(server.store, "Client")).toBe(0);
  });

  it.each([
    ["JSON that is cut", "{", 400],
    ["an array", "[]", 400],
    ["null", "null", 400],
    ["nothing", "", 400],
    ["a megabyte", JSON.stringify({ client_name: "x".repeat(1_000_000) }), 413],
    [
      "a method that is none",
      JSON.stringify({ redirect_uris: ["https://c.example/"], token_endpoint_auth_method: "x" }),
      400,
    ],
  ])("refuses %s", async (_title, body, status) => {
    verifies("rfc7591.errors");
    server = await startOAuth();
    const response = await postJson(`${server.url}/register`, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: expect.any(String) });
  });

  it("drops what it does not use, so that nothing of it is fetched or asked for later", async () => {
    verifies("rfc7591.unknown-fields");
    server = await startOAuth();
    const client = new TestClient(server.url);
    const response = await client.register({
      client_id: "chosen",
      client_secret: "chosen",
      scope: "claudeai admin",
      jwks_uri: "http://169.254.169.254/",
      sector_identifier_uri: "https://169.254.169.254/",
      software_id: "x",
      nonsense: { deep: true },
    });
    expect(response.status).toBe(201);
    const registered = (await response.json()) as { client_id: string };
    expect(registered.client_id).not.toBe("chosen");
    for (const field of ["scope", "jwks_uri", "sector_identifier_uri", "nonsense", "client_secret"]) {
      expect(registered).not.toHaveProperty(field);
    }
    expect((await client.connect({ scope: "read" })).scope).toBe("read");
  });

  it("gives one id to clients that say the same of themselves, and each secret an id of its own", async () => {
    verifies("rfc7591.unique-id", "rfc7591.secret-expiry");
    server = await startOAuth();
    const idOf = async (metadata: object = {}) => {
      const client = new TestClient(server.url);
      const response = await client.register({ ...metadata });
      return (await response.json()) as {
        client_id: string;
        client_secret?: string;
        client_secret_expires_at?: number;
      };
    };
    const first = await idOf();
    expect((await idOf()).client_id).toBe(first.client_id);
    expect((await idOf({ client_name: "Another" })).client_id).not.toBe(first.client_id);
    const secret = { token_endpoint_auth_method: "client_secret_post" };
    const [one, two] = [await idOf(secret), await idOf(secret)];
    expect(one.client_id).not.toBe(two.client_id);
    expect([one.client_secret_expires_at, typeof one.client_secret]).toEqual([0, "string"]);
    expect(await countOf(server.store, "Client")).toBe(4);
    for await (const [, row] of server.store.list(["oauth", "Client"])) {
      expect(JSON.stringify(row)).not.toContain(one.client_secret);
    }
  });

  it("can be read again by whoever registered, and changed by nobody", async () => {
    server = await startOAuth();
    const client = new TestClient(server.url);
    const registered = await (await client.register()).json();
    // As RFC 7592 names them.
    const { registration_client_uri: address, registration_access_token: token } = registered as Record<
      string,
      string
    >;
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(address ?? "", { headers })).status).toBe(200);
    expect((await fetch(address ?? "")).status).toBe(401);
    expect((await fetch(address ?? "", { method: "DELETE", headers })).status).toBe(405);
    expect((await fetch(address ?? "", { method: "PUT", headers, body: "{}" })).status).toBe(405);
  });

  it("is limited for each address and each day, whatever the number of tries", async () => {
    server = await startOAuth({ limits: { registrationsPerHour: 20, registrationsPerDay: 25 } });
    const register = (index: number) =>
      postJson(`${server.url}/register`, {
        redirect_uris: [`https://c.example/${index}`],
        token_endpoint_auth_method: "none",
      });
    const statuses: number[] = [];
    for (let index = 0; index < 10_000; index += 100) {
      const batch = Array.from({ length: 100 }, (_, offset) => register(index + offset));
      statuses.push(...(await Promise.all(batch)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 201).length).toBeLessThanOrEqual(25);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(9_975);
    expect(await countOf(server.store, "Client")).toBeLessThanOrEqual(25);
  }, 120_000);

  it("stays open for the apps that are known when strangers have used up the day", async () => {
    server = await startOAuth({ limits: { registrationsPerDay: 2 } });
    const register = (name: string) => new TestClient(server.url).register({ client_name: name });
    for (const name of ["Claude", "Stranger"]) expect((await register(name)).status).toBe(201);
    const refused = await register("Another stranger");
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect((await register("Claude")).status).toBe(201);
  });

  it("is forgotten after a day unless the owner approved, and kept as long as the grant where the owner did", async () => {
    server = await startOAuth();
    vi.useFakeTimers({ toFake: ["Date"] });
    const unused = new TestClient(server.url);
    await unused.register({ client_name: "Unused" });
    const used = new TestClient(server.url);
    const tokens = await used.connect();
    vi.setSystemTime(Date.now() + 25 * 60 * 60_000);
    expect(await countOf(server.store, "Client")).toBe(1);
    const refreshed = await used.refresh(tokens.refresh_token);
    expect(refreshed.status).toBe(200);
    // Registering again shortens nothing.
    await used.register();
    vi.setSystemTime(Date.now() + 20 * 24 * 60 * 60_000);
    expect((await used.refresh((await tokensOf(refreshed)).refresh_token)).status).toBe(200);
  });
});
