import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Browser, type Shown } from "../__fixtures__/browser.js";
import { verifies } from "../__fixtures__/requirements.js";
import { ownerPassword, type RunningOAuth, startOAuth } from "../__fixtures__/running-oauth.js";
import { TestClient, tokensOf } from "../__fixtures__/test-client.js";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const each of closing.splice(0).reverse()) await each.close();
});

async function start(options: Parameters<typeof startOAuth>[0] = {}): Promise<RunningOAuth> {
  const server = await startOAuth(options);
  closing.push(server);
  return server;
}

describe("15. consent", () => {
  let server: RunningOAuth;
  let client: TestClient;
  let browser: Browser;
  beforeEach(async () => {
    server = await start();
    client = new TestClient(server.url);
    await client.register();
    browser = new Browser(server.url);
  });

  const signIn = async (url = client.ask().url, password = ownerPassword) =>
    browser.submit(await browser.visit(url), "sign-in", { password });

  /** Sends the form of a page with something else in it. */
  const forge = (page: Shown, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    browser.visit(page.url, { method: "POST", body: new URLSearchParams(fields), headers });

  it("gives no code without a form that was sent", async () => {
    const page = await signIn();
    expect(page.text).toContain("Connect Test client?");
    const again = await browser.visit(page.url);
    expect([again.status, again.leftTo]).toEqual([200, undefined]);
    const forced = await browser.visit(
      `${server.url}${new URL(page.url).pathname.replace("consent", "authorize")}`,
    );
    expect(forced.leftTo?.searchParams.get("code") ?? null).toBeNull();
  });

  it.each([
    ["without its token", {}, {}],
    ["with a wrong token", { form_token: "x".repeat(43) }, {}],
    ["from another site", undefined, { "sec-fetch-site": "cross-site" }],
  ])("takes no form %s", async (_title, fields, headers) => {
    verifies("oauth.csrf");
    const page = await signIn();
    const right = /name="form_token" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
    const refused = await forge(page, { action: "approve", ...(fields ?? { form_token: right }) }, headers);
    expect([refused.status, refused.leftTo]).toEqual([403, undefined]);
  });

  it("takes no form of another browser", async () => {
    verifies("oauth.csrf");
    const page = await signIn();
    const token = /name="form_token" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
    const stranger = new Browser(server.url);
    const body = new URLSearchParams({ form_token: token, action: "approve" });
    const refused = await stranger.visit(page.url, { method: "POST", body });
    expect([refused.status, refused.leftTo]).toEqual([400, undefined]);
  });

  it("cannot be framed, runs no script and fetches nothing", async () => {
    verifies("oauth.clickjacking");
    for (const page of [await browser.visit(client.ask().url), await signIn()]) {
      expect(page.headers.get("x-frame-options")).toBe("DENY");
      const policy = page.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'self' https://client.example;");
      expect(page.text).not.toMatch(/<script|<img|\son\w+=/);
      expect(page.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("shows a hostile name as text, and no logo", async () => {
    const hostile = new TestClient(server.url);
    await hostile.register({
      client_name: `<script>alert(1)</script>"><b>Claude</b>\u202e`,
      logo_uri: "https://evil.example/logo.svg",
    });
    const page = await signIn(hostile.ask().url);
    expect(page.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;b&gt;Claude&lt;/b&gt;");
    expect(page.text).not.toMatch(/<script>|<b>|logo\.svg|\u202e/);
  });

  it("says where access goes, what it allows, and warns of programs on this computer", async () => {
    verifies("mcp.cimd-consent");
    const web = await signIn(client.ask({ scope: "read letterbox:write" }).url);
    expect(web.text).toContain("<dd>client.example</dd>");
    expect(web.text).toContain("See what is in every connected service");
    expect(web.text).toContain("Create and change things in Letterbox");
    expect(web.text).not.toContain('class="warning"');
    const local = new TestClient(server.url, { redirectUri: "http://localhost:1234/callback" });
    await local.register();
    const page = await browser.visit(local.ask().url);
    expect(page.text).toContain("a program on this computer");
    expect(page.text).toContain('class="warning"');
  });

  it("is asked for each time, also of a client that was approved and a browser that is signed in", async () => {
    expect((await browser.submit(await signIn(), "approve")).leftTo?.searchParams.has("code")).toBe(true);
    expect((await browser.visit(client.ask().url)).text).toContain("Connect Test client?");
    const other = new TestClient(server.url);
    await other.register({ client_name: "Another" });
    expect((await browser.visit(other.ask().url)).text).toContain("Connect Another?");
    expect((await browser.visit(client.ask({ prompt: "none" }).url)).leftTo?.searchParams.get("error")).toBe(
      "consent_required",
    );
  });

  it("denied sends the client away without a code", async () => {
    const denied = await browser.submit(await signIn(), "deny");
    expect(denied.leftTo?.searchParams.get("error")).toBe("access_denied");
    expect(server.events.map(({ type }) => type)).toContain("denied");
  });

  it("keeps its cookies from scripts and other sites", async () => {
    const response = await fetch(client.ask().url, { redirect: "manual" });
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie.toLowerCase()).toMatch(/httponly/);
    for (const cookie of cookies) expect(cookie.toLowerCase()).toMatch(/samesite=lax/);
  });

  it("lets nobody guess the password on and on", async () => {
    verifies("oauth.brute-force");
    // All within one quarter of an hour.
    vi.useFakeTimers({ toFake: ["Date"] });
    let page = await browser.visit(client.ask().url);
    for (let tries = 0; tries < 10; tries += 1) {
      page = await browser.submit(page, "sign-in", { password: `wrong ${tries}` });
      expect([page.status, page.leftTo]).toEqual([401, undefined]);
    }
    const right = await browser.submit(page, "sign-in", { password: ownerPassword });
    expect([right.status, right.leftTo]).toEqual([429, undefined]);
  });
});

describe("the owner's password", () => {
  it("is set once, on the page that the first start names", async () => {
    const server = await start({ ownerPassword: undefined });
    const browser = new Browser(server.url);
    const link = server.oauth.setupLink ?? "";
    expect(link).toMatch(/\/setup\?token=[\w-]{43}$/);
    const client = new TestClient(server.url);
    await client.register();
    expect((await browser.visit(client.ask().url)).text).toContain("First set the owner");

    const page = await browser.visit(link);
    const set = (password: string, again = password) => browser.submit(page, "", { password, again });
    expect((await set("short")).text).toContain("at least 10");
    expect((await set(ownerPassword, "another one")).text).toContain("not the same");
    expect((await set(ownerPassword)).status).toBe(200);
    expect((await set("of somebody else")).status).toBe(403);
    expect((await browser.visit(link)).status).toBe(403);
    expect(await browser.approve(client.ask().url)).toBeInstanceOf(URL);
  });

  it("is named by no link where there is one, also after a restart", async () => {
    const server = await start();
    expect(server.oauth.setupLink).toBeUndefined();
    const again = await start({ store: server.store, ownerPassword: undefined });
    expect(again.oauth.setupLink).toBeUndefined();
  });

  it("follows the setting, and ends the sessions of the one before", async () => {
    const server = await start();
    const before = new Browser(server.url);
    const known = new TestClient(server.url);
    await known.register();
    await before.approve(known.ask().url);
    expect((await before.visit(known.ask().url)).text).toContain("Connect");
    const again = await start({ store: server.store, ownerPassword: "a new password" });
    expect((await before.visit(known.ask().url)).text).toContain('type="password"');
    const client = new TestClient(again.url);
    await client.register();
    const browser = new Browser(again.url);
    const page = await browser.visit(client.ask().url);
    expect((await browser.submit(page, "sign-in", { password: ownerPassword })).status).toBe(401);
    expect((await browser.submit(page, "sign-in", { password: "a new password" })).text).toContain("Connect");
  });

  it("stands in the store as a hash alone", async () => {
    const { store } = await start();
    expect(await store.get(["oauth", "owner-password"])).toMatch(
      /^scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}$/,
    );
  });
});

describe("autoApprove", () => {
  it("approves without a page", async () => {
    const server = await start({ autoApprove: true, ownerPassword: undefined });
    expect(server.oauth.setupLink).toBeUndefined();
    const client = new TestClient(server.url);
    await client.register();
    const asked = client.ask();
    const answer = await new Browser(server.url).visit(asked.url);
    const code = answer.leftTo?.searchParams.get("code") ?? "";
    expect((await tokensOf(await client.exchange(code, asked.verifier))).scope).toBe("read write");
  });
});
