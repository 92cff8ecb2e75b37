import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { verifies } from "./__fixtures__/requirements.js";
import { freePort, type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { testStores } from "./__fixtures__/stores.js";
import { TestClient, tokensOf } from "./__fixtures__/test-client.js";

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

describe("a code", () => {
  let server: RunningOAuth;
  let client: TestClient;
  beforeEach(async () => {
    server = await start();
    client = new TestClient(server.url);
    await client.register();
  });

  it("1. used again is refused, and the tokens of the first use are dead", async () => {
    verifies("oauth.code-single-use", "oauth.errors");
    const { code, verifier } = await client.code();
    const tokens = await tokensOf(await client.exchange(code, verifier));
    expect(await client.status(tokens.access_token)).toBe(200);
    const replay = await client.exchange(code, verifier);
    expect([replay.status, (await tokensOf(replay)).error]).toEqual([400, "invalid_grant"]);
    expect(await client.status(tokens.access_token)).toBe(401);
    expect((await client.refresh(tokens.refresh_token)).status).toBe(400);
  });

  it("3. ends after 60 seconds", async () => {
    verifies("oauth.code-lifetime");
    vi.useFakeTimers({ toFake: ["Date"] });
    const { code, verifier } = await client.code();
    vi.setSystemTime(Date.now() + 61_000);
    expect((await client.exchange(code, verifier)).status).toBe(400);
  });

  it("3. is of no use to another client, or with another redirect address", async () => {
    verifies("oauth.code-client", "oauth.code-redirect");
    const other = new TestClient(server.url);
    await other.register({ client_name: "Another" });
    const { code, verifier } = await client.code();
    expect((await other.exchange(code, verifier)).status).toBe(400);
    const elsewhere = { redirect_uri: "https://client.example/other" };
    expect((await client.exchange(code, verifier, elsewhere)).status).toBe(400);
    expect((await client.exchange(code, verifier)).status).toBe(200);
  });

  it("cannot be guessed", async () => {
    verifies("oauth.entropy");
    const { code, verifier } = await client.code();
    const tokens = await tokensOf(await client.exchange(code, verifier));
    for (const secret of [code, tokens.access_token, tokens.refresh_token]) {
      // 43 characters of base64url are 256 bits.
      expect(secret).toMatch(/^[\w-]{43,}$/);
    }
  });

  describe("7. PKCE", () => {
    it.each([
      ["no challenge", { code_challenge: undefined, code_challenge_method: undefined }],
      ["plain", { code_challenge_method: "plain" }],
      ["plain, by leaving the method out", { code_challenge_method: undefined }],
      ["a challenge of 42 characters", { code_challenge: "a".repeat(42) }],
      ["a challenge of 129 characters", { code_challenge: "a".repeat(129) }],
    ])("refuses %s", async (_title, changes) => {
      verifies("oauth.pkce-downgrade");
      const { url } = client.ask(changes);
      const response = await fetch(url, { redirect: "manual" });
      const answer = new URL(response.headers.get("location") ?? "");
      expect(answer.origin + answer.pathname).toBe(client.redirectUri);
      expect(answer.searchParams.get("error")).toBe("invalid_request");
      expect(answer.searchParams.has("code")).toBe(false);
    });

    it.each([
      ["none", undefined],
      ["a wrong one", "w".repeat(43)],
      ["one of 42 characters", "w".repeat(42)],
      ["one of 129 characters", "w".repeat(129)],
    ])("refuses a verifier that is %s, and takes the right one after it", async (_title, wrong) => {
      verifies("oauth.pkce", "oauth.pkce-s256");
      const { code, verifier } = await client.code();
      expect((await client.exchange(code, verifier, { code_verifier: wrong })).status).toBe(400);
      expect((await client.exchange(code, verifier)).status).toBe(200);
    });

    it("refuses the challenge itself as the verifier", async () => {
      const { code, verifier } = await client.code();
      const challenge = createHash("sha256").update(verifier).digest("base64url");
      expect((await client.exchange(code, challenge)).status).toBe(400);
    });
  });
});

describe.each(testStores)("2. a code on $name", ({ open }) => {
  it("used eight times at once over two replicas gives one answer at most, and no token that lives", async () => {
    verifies("oauth.code-single-use");
    const opened = await open();
    closing.push(opened);
    const first = await start({ store: opened.store });
    const second = await start({ store: opened.store, issuer: first.url, port: await freePort() });
    const client = new TestClient(first.url);
    await client.register();
    const { code, verifier } = await client.code();
    const targets = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? first.url : second.url));
    const answers = await Promise.all(targets.map((url) => client.exchange(code, verifier, {}, url)));
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners.length).toBeLessThanOrEqual(1);
    for (const winner of winners) {
      const { access_token } = await tokensOf(winner);
      expect([await client.status(access_token), await client.status(access_token, second.url)]).toEqual([
        401, 401,
      ]);
    }
  });
});
