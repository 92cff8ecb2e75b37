import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { lacksChromium, startChromium } from "./__fixtures__/chromium.js";
import { readContrasts } from "./__fixtures__/contrast.js";
import { verifies } from "./__fixtures__/requirements.js";
import { ownerPassword, type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { TestClient, tokensOf } from "./__fixtures__/test-client.js";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of closing.splice(0).reverse()) await each.close();
});

/** A program on this computer that waits for its answer, as desktop apps do; it shows one word. */
async function startApp() {
  const server = createServer((_request, response) =>
    response.setHeader("content-type", "text/html").end("Welcome"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push({
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  });
  // A server that listens on a port has an address with one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
}

describe.skipIf(lacksChromium)("in a real browser (where Chromium is installed)", () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());

  async function start(options: Parameters<typeof startOAuth>[0] = {}): Promise<RunningOAuth> {
    const server = await startOAuth(options);
    closing.push(server);
    return server;
  }

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await chromium.newContext(options);
    closing.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return page;
  }

  /** A client that is registered, by default a program on this computer. */
  async function startClient({ url }: RunningOAuth, name: string, redirectUri?: string): Promise<TestClient> {
    const client = new TestClient(url, { redirectUri: redirectUri ?? (await startApp()) });
    const registered = await client.register({ client_name: name });
    expect(registered.status).toBe(201);
    return client;
  }

  async function signIn(page: Page, password = ownerPassword): Promise<void> {
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
  }

  /** The address that the page ended at, which must be the client's, without its query. */
  async function endedAt(page: Page, { redirectUri }: TestClient): Promise<URLSearchParams> {
    await page.waitForURL((url) => url.href.startsWith(redirectUri));
    expect(await page.locator("body").textContent()).toBe("Welcome");
    return new URL(page.url()).searchParams;
  }

  /** What a person reads, line by line. */
  const textOf = async (page: Page) => (await page.locator("main").allInnerTexts()).join("\n");

  describe.each([true, false])("with JavaScript: %s", (javaScriptEnabled) => {
    it("the owner signs in, reads who asks for what, and approves", async () => {
      verifies("mcp.cimd-consent");
      const server = await start();
      const client = await startClient(server, "Letter reader");
      const page = await openPage({ javaScriptEnabled });
      const asked = client.ask({ scope: "read letterbox:write" });
      await page.goto(asked.url);
      expect(await textOf(page)).toContain("Letter reader wants to connect. Sign in as the owner");
      await signIn(page);

      const text = await textOf(page);
      expect(await page.getByRole("heading").textContent()).toBe("Connect Letter reader?");
      expect(text).toContain("Access is handed to\na program on this computer");
      expect(text).toContain("Any program here could use this name");
      expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
        "See what is in every connected service",
        "Create and change things in Letterbox",
      ]);

      await page.getByRole("button", { name: "Approve" }).click();
      const answer = await endedAt(page, client);
      expect(answer.get("state")).toBe(asked.state);
      const tokens = await tokensOf(await client.exchange(answer.get("code") ?? "", asked.verifier));
      expect(tokens.scope).toBe("read letterbox:write");
    });

    it("a wrong password is said to be wrong, and the right one taken after it", async () => {
      const client = await startClient(await start(), "Letter reader");
      const page = await openPage({ javaScriptEnabled });
      await page.goto(client.ask().url);
      await signIn(page, "something else altogether");
      expect(await page.getByRole("alert").textContent()).toBe("That is not the password.");
      await signIn(page);
      expect(await page.getByRole("heading").textContent()).toBe("Connect Letter reader?");
    });

    it("denied, or cancelled before the password, the client is told and gets no code", async () => {
      const client = await startClient(await start(), "Letter reader");
      const page = await openPage({ javaScriptEnabled });
      await page.goto(client.ask().url);
      await page.getByRole("button", { name: "Cancel" }).click();
      const cancelled = await endedAt(page, client);
      await page.goto(client.ask().url);
      await signIn(page);
      await page.getByRole("button", { name: "Deny" }).click();
      const denied = await endedAt(page, client);
      for (const answer of [cancelled, denied]) {
        expect([answer.get("error"), answer.has("code")]).toEqual(["access_denied", false]);
      }
    });

    it("the link of the first start sets the password, once", async () => {
      const server = await start({ ownerPassword: undefined });
      const page = await openPage({ javaScriptEnabled });
      const link = server.oauth.setupLink ?? "";
      await page.goto(link);
      await page.getByLabel("Password, at least 10 characters").fill("a password of my own");
      await page.getByLabel("The same again").fill("a password of mine");
      await page.getByRole("button", { name: "Set password" }).click();
      expect(await page.getByRole("alert").textContent()).toBe("The two are not the same.");
      await page.getByLabel("Password, at least 10 characters").fill("a password of my own");
      await page.getByLabel("The same again").fill("a password of my own");
      await page.getByRole("button", { name: "Set password" }).click();
      expect(await page.getByRole("heading").textContent()).toBe("The password is set");

      await page.goto(link);
      expect(await page.getByRole("heading").textContent()).toBe("This link is used up");
      const client = await startClient(server, "Letter reader");
      await page.goto(client.ask().url);
      await signIn(page, "a password of my own");
      await page.getByRole("button", { name: "Approve" }).click();
      expect((await endedAt(page, client)).has("code")).toBe(true);
    });
  });

  it.each([
    ["on the web", "https://client.example/callback", "client.example"],
    [
      "with a scheme of its own",
      "cursor://anysphere.cursor-deeplink/mcp/oauth/callback",
      "the app that opens cursor://",
    ],
  ])(
    "an app %s gets its answer, which the page's own policy must let through",
    async (_title, redirectUri, where) => {
      const client = await startClient(await start(), "An app", redirectUri);
      const page = await openPage();
      await page.goto(client.ask().url);
      await signIn(page);
      const text = await textOf(page);
      expect(text).toContain(`Access is handed to\n${where}`);
      expect(text).not.toContain("this computer");
      // Nobody answers there; that the browser sets out for it is what counts.
      const leaving = page.waitForRequest((request) => request.url().startsWith(redirectUri));
      await page.getByRole("button", { name: "Approve" }).click();
      expect(new URL((await leaving).url()).searchParams.has("code")).toBe(true);
    },
  );

  it("whoever signed in stays so for the next client, which is asked about all the same", async () => {
    const server = await start();
    const page = await openPage();
    const first = await startClient(server, "First");
    await page.goto(first.ask().url);
    await signIn(page);
    await page.getByRole("button", { name: "Approve" }).click();
    await endedAt(page, first);
    for (const client of [await startClient(server, "Second"), first]) {
      await page.goto(client.ask().url);
      expect(await page.getByRole("button").allInnerTexts()).toEqual(["Approve", "Deny"]);
    }
    const stranger = await openPage();
    await stranger.goto(first.ask().url);
    expect(await stranger.getByRole("button").allInnerTexts()).toEqual(["Sign in", "Cancel"]);
    await stranger.goto(page.url());
    expect(await stranger.getByRole("heading").textContent()).toBe("Start again");
  });

  it("the keyboard is enough", async () => {
    const client = await startClient(await start(), "Letter reader");
    const page = await openPage();
    await page.goto(client.ask().url);
    await page.locator("input:focus").waitFor();
    await page.keyboard.type(ownerPassword);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Approve" }).waitFor();
    const focused = page.locator(":focus-visible");
    const stops: string[] = [];
    for (let stop = 0; stop < 2; stop += 1) {
      await page.keyboard.press("Tab");
      stops.push((await focused.textContent()) ?? "");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    }
    expect(stops).toEqual(["Approve", "Deny"]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect((await endedAt(page, client)).has("code")).toBe(true);
  });

  it("no page puts it into a frame", async () => {
    verifies("oauth.clickjacking");
    const client = await startClient(await start(), "Letter reader");
    const page = await openPage();
    await page.goto(client.ask().url);
    await signIn(page);
    const consent = page.url();
    const framing = createServer((_request, response) =>
      response.setHeader("content-type", "text/html").end(`<iframe src="${consent}"></iframe>`),
    );
    await new Promise<void>((resolve) => framing.listen(0, "127.0.0.1", resolve));
    closing.push({
      close: () => new Promise((resolve) => void framing.close(() => resolve()).closeAllConnections()),
    });
    const refusals: string[] = [];
    page.on("console", (message) => refusals.push(message.text()));
    // Another port is the same site, so that the browser sends the owner's cookies along.
    await page.goto(`http://127.0.0.1:${(framing.address() as AddressInfo).port}/`);
    const frame = page.frames()[1];
    expect(await frame?.locator("button").count()).toBe(0);
    expect(refusals.join("\n")).toContain("frame-ancestors 'none'");
  });

  it("a hostile name is nothing but text", async () => {
    const name = `"><img src=x onerror="document.title='taken'"><script>document.title='taken'</script><b>Claude`;
    const client = await startClient(await start(), name);
    const page = await openPage();
    await page.goto(client.ask().url);
    expect(await textOf(page)).toContain(`${name} wants to connect.`);
    await signIn(page);
    expect(await page.getByRole("heading").textContent()).toBe(`Connect ${name}?`);
    expect(await page.title()).toBe(`Connect ${name}?`);
    expect(await page.locator("img, script, b").count()).toBe(0);
  });

  /** Every kind of page there is. */
  async function* visitAll(page: Page): AsyncGenerator<string> {
    const server = await start({ ownerPassword: undefined });
    await page.goto(server.oauth.setupLink ?? "");
    yield "setup";
    await page.getByLabel("Password, at least 10 characters").fill(ownerPassword);
    await page.getByLabel("The same again").fill(`${ownerPassword}!`);
    await page.getByRole("button").click();
    yield "setup, with a complaint";
    await page.getByLabel("Password, at least 10 characters").fill(ownerPassword);
    await page.getByLabel("The same again").fill(ownerPassword);
    await page.getByRole("button").click();
    yield "message";
    const client = await startClient(
      server,
      "AnAppWhoseNameIsOneVeryLongWordThatNoLineOfAPhoneCanHold".repeat(2),
    );
    await page.goto(client.ask().url);
    yield "sign-in";
    await signIn(page, "wrong");
    yield "sign-in, with a complaint";
    await signIn(page);
    yield "consent";
    await page.goto(client.ask({ client_id: "unknown" }).url);
    yield "error";
  }
  const pages = 7;

  it("a small phone shows every page without scrolling sideways, and buttons that a finger hits", async () => {
    const page = await openPage({ viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true });
    let seen = 0;
    for await (const kind of visitAll(page)) {
      seen += 1;
      expect([kind, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([kind, 320]);
      for (const button of await page.getByRole("button").all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    }
    expect(seen).toBe(pages);
  });

  it.each(["light", "dark"] as const)("every text stands out in %s mode", async (colorScheme) => {
    const page = await openPage({ colorScheme });
    let seen = 0;
    for await (const kind of visitAll(page)) {
      seen += 1;
      const texts = await readContrasts(page);
      expect(texts.length).toBeGreaterThan(1);
      const faint = texts.filter(({ ratio }) => ratio < 4.5);
      expect([kind, faint]).toEqual([kind, []]);
    }
    expect(seen).toBe(pages);
  });
});
