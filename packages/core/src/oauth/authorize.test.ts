import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "./__fixtures__/browser.js";
import { verifies } from "./__fixtures__/requirements.js";
import { freePort, type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { TestClient, tokensOf } from "./__fixtures__/test-client.js";
import { mountOAuth } from "./mount-oauth.js";

let server: RunningOAuth;
beforeAll(async () => {
  server = await startOAuth({
    limits: { registrationsPerHour: 1_000, authorizationsPerMinute: 1_000, tokenRequestsPerMinute: 1_000 },
  });
});
afterAll(() => server.close());

async function registered(redirectUri: string): Promise<TestClient> {
  const client = new TestClient(server.url, { redirectUri });
  expect((await client.register()).status).toBe(201);
  return client;
}

/** Where a request to authorize is sent, or the status of the page where it is sent nowhere. */
async function answerTo(url: string, init: RequestInit = {}): Promise<string | number> {
  const response = await fetch(url, { redirect: "manual", ...init });
  return response.headers.get("location") ?? response.status;
}

describe("8. the redirect address", () => {
  const web = "https://client.example/callback";
  it.each([
    ["with something behind it", web, `${web}/more`],
    ["with a query", web, `${web}?a=b`],
    ["in another case", web, "https://client.example/Callback"],
    ["with a host in upper case", web, "https://CLIENT.example/callback"],
    ["with dots", web, "https://client.example/x/../callback"],
    ["with a user", web, "https://client.example@evil.example/callback"],
    ["with a fragment", web, `${web}#x`],
    ["with a slash at the end", web, `${web}/`],
    ["that looks the same", web, "https://cli\u0435nt.example/callback"],
    ["on another port", web, "https://client.example:8443/callback"],
    ["with http", web, "http://client.example/callback"],
    ["on 127.0.0.1 for localhost", "http://localhost:1234/callback", "http://127.0.0.1:1234/callback"],
    ["on localhost for 127.0.0.1", "http://127.0.0.1:1234/callback", "http://localhost:1234/callback"],
    ["with another path on loopback", "http://127.0.0.1:1234/callback", "http://127.0.0.1:1234/other"],
    [
      "of a host that begins like loopback",
      "http://127.0.0.1:1234/callback",
      "http://127.0.0.1.evil.example/callback",
    ],
    ["of another app", "cursor://anysphere.cursor-mcp/oauth/callback", "cursor://other/oauth/callback"],
  ])("%s is refused, and nothing is redirected to it", async (_title, known, asked) => {
    verifies("mcp.exact-redirects", "oauth.redirect-exact", "oauth.no-open-redirect");
    const client = await registered(known);
    expect(await answerTo(client.ask({ redirect_uri: asked }).url)).toBe(400);
  });

  it.each(["http://localhost", "http://127.0.0.1", "http://[::1]"])(
    "on %s is taken on any port",
    async (origin) => {
      verifies("mcp.redirects", "oauth.redirect-exact");
      for (const known of [`${origin}:1234/callback`, `${origin}/callback`]) {
        const client = await registered(known);
        const answer = await answerTo(client.ask({ redirect_uri: `${origin}:54321/callback` }).url);
        expect(answer).toContain("/consent/");
      }
    },
  );

  it("of an unknown client is not followed", async () => {
    verifies("oauth.no-open-redirect");
    const client = new TestClient(server.url);
    client.clientId = "client-unknown";
    expect(await answerTo(client.ask().url)).toBe(400);
  });
});

describe("9. the scope", () => {
  const everything = "read write destructive";
  it.each([
    ["claudeai ", everything],
    [" offline_access", everything],
    ["offline_access read", "read"],
    ["\tread\t write", "read write"],
    ["read  read   write", "read write"],
    ["write read", "read write"],
    ["mcp openid profile", everything],
    [`${"x".repeat(10_000)}`, everything],
    ["letterbox:read", "letterbox:read"],
    ["letterbox:read unknown:read", "letterbox:read"],
    ['"<script>', everything],
    ["", everything],
    [undefined, everything],
  ])("%j gives the clean scope %j", async (scope, granted) => {
    verifies("oauth.scope-in-answer", "oauth.unknown-parameters");
    const client = await registered("https://client.example/callback");
    const { code, verifier } = await client.code({ scope, unknown_parameter: "x" });
    const tokens = await tokensOf(await client.exchange(code, verifier, { scope }));
    expect(tokens.scope).toBe(granted);
    expect((await tokensOf(await client.refresh(tokens.refresh_token, { scope }))).scope).toBe(granted);
  });

  it("is cleaned in a POST to the authorization endpoint too", async () => {
    const client = await registered("https://client.example/callback");
    const asked = new URL(client.ask({ scope: "claudeai " }).url);
    const init = { method: "POST", body: asked.searchParams };
    expect(await answerTo(asked.origin + asked.pathname, init)).toContain("/consent/");
  });
});

describe("10. the resource", () => {
  it.each([
    ["left out", undefined],
    ["with a slash at the end", (url: string) => `${url}/mcp/`],
    ["as the origin", (url: string) => url],
    ["as the origin with a slash", (url: string) => `${url}/`],
  ])("%s means this server", async (_title, resource) => {
    verifies("rfc8707.bound");
    const client = await registered("https://client.example/callback");
    const { code, verifier } = await client.code({ resource: resource?.(server.url) });
    const tokens = await tokensOf(
      await client.exchange(code, verifier, { resource: resource?.(server.url) }),
    );
    expect(await client.status(tokens.access_token)).toBe(200);
  });

  it.each(["https://other.example/mcp", "relative", "https://other.example/#x"])(
    "%s is refused",
    async (resource) => {
      verifies("rfc8707.invalid-target", "rfc8707.absolute", "rfc9207.error");
      const client = await registered("https://client.example/callback");
      const answer = new URL(String(await answerTo(client.ask({ resource }).url)));
      expect(answer.searchParams.get("error")).toBe("invalid_target");
      expect(answer.searchParams.get("iss")).toBe(server.url);
      const { code, verifier } = await client.code();
      const response = await client.exchange(code, verifier, { resource });
      expect([response.status, (await tokensOf(response)).error]).toEqual([400, "invalid_target"]);
    },
  );

  it("may be named twice where both are this server, and not beside another", async () => {
    verifies("rfc8707.invalid-target");
    const client = await registered("https://client.example/callback");
    const twice = `${client.ask().url}&resource=${encodeURIComponent(`${server.url}/mcp/`)}`;
    expect(await answerTo(twice)).toContain("/consent/");
    const foreign = `${client.ask().url}&resource=${encodeURIComponent("https://other.example")}`;
    expect(await answerTo(foreign)).toContain("error=invalid_target");
  });
});

describe("13. iss", () => {
  it("is in the answer of a request that was approved", async () => {
    verifies("rfc9207.success", "rfc9207.value", "oauth.state");
    const client = await registered("https://client.example/callback");
    const { answer, asked } = await client.code();
    expect(answer.searchParams.get("iss")).toBe(server.url);
    expect(answer.searchParams.get("state")).toBe(asked.state);
  });

  it.each([
    ["response_type", { response_type: "token" }, "unsupported_response_type"],
    ["PKCE", { code_challenge: undefined, code_challenge_method: undefined }, "invalid_request"],
    ["prompt=none", { prompt: "none" }, "login_required"],
    ["resource", { resource: "https://other.example" }, "invalid_target"],
  ])("is in the error about %s", async (_title, changes, error) => {
    verifies("rfc9207.error", "oauth.no-implicit", "oauth.authorize-get");
    const client = await registered("https://client.example/callback");
    const answer = new URL(String(await answerTo(client.ask(changes).url)));
    const parameters =
      answer.searchParams.size > 0 ? answer.searchParams : new URLSearchParams(answer.hash.slice(1));
    expect([parameters.get("error"), parameters.get("iss")]).toEqual([error, server.url]);
  });

  it("is in the answer of a request that was denied", async () => {
    verifies("rfc9207.error", "oauth.redirect-303");
    const client = await registered("https://client.example/callback");
    const browser = new Browser(server.url);
    const page = await browser.visit(client.ask().url);
    const denied = await browser.submit(page, "deny");
    expect(denied.status).toBe(303);
    expect(denied.leftTo?.searchParams.get("error")).toBe("access_denied");
    expect(denied.leftTo?.searchParams.get("iss")).toBe(server.url);
    expect(denied.leftTo?.searchParams.has("code")).toBe(false);
  });
});

describe("a parameter that comes twice", () => {
  it.each(["client_id", "redirect_uri", "state", "code_challenge"])("is refused: %s", async (name) => {
    verifies("oauth.no-repeats");
    const client = await registered("https://client.example/callback");
    const answer = await answerTo(`${client.ask().url}&${name}=x`);
    expect(String(answer)).toMatch(/^400$|error=invalid_request/);
  });
});

describe("behind a proxy that ends TLS", () => {
  it("keeps cookies to https, and builds every address from the issuer", async () => {
    verifies("mcp.https");
    const secure = await startOAuth({ issuer: "https://mcp.example.com" });
    const port = await freePort();
    const proxied = createServer(mountOAuth(secure.oauth)).listen(port, "127.0.0.1");
    const local = `http://127.0.0.1:${port}`;
    const client = new TestClient(local);
    const registered = (await (await client.register()).json()) as { registration_client_uri: string };
    expect(registered.registration_client_uri).toMatch(/^https:\/\/mcp\.example\.com\/register\//);
    const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" };
    const asked = client.ask({ resource: "https://mcp.example.com/mcp" });
    const response = await fetch(asked.url, { redirect: "manual", headers });
    expect(response.headers.get("location")).toMatch(/^\/consent\//);
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
    proxied.close();
    await secure.close();
  });
});
