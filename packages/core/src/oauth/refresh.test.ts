import { afterEach, describe, expect, it, vi } from "vitest";
import { verifies } from "./__fixtures__/requirements.js";
import { freePort, type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { testStores } from "./__fixtures__/stores.js";
import { TestClient, tokensOf } from "./__fixtures__/test-client.js";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const each of closing.splice(0).reverse()) await each.close();
});

/** Two replicas over one store, and a client that has signed in. */
async function start({ open }: (typeof testStores)[number], options: Parameters<typeof startOAuth>[0] = {}) {
  const opened = await open();
  closing.push(opened);
  const first = await startOAuth({ store: opened.store, ...options });
  closing.push(first);
  const second = await startOAuth({
    store: opened.store,
    ...options,
    issuer: first.url,
    port: await freePort(),
  });
  closing.push(second);
  const client = new TestClient(first.url);
  const tokens = await client.connect();
  return { first, second, client, tokens };
}

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
const typesOf = ({ events }: RunningOAuth) => events.map(({ type }) => type);

describe.each(testStores)("a refresh token on $name", (backend) => {
  it("is replaced at every use", async () => {
    verifies("mcp.rotation");
    const { client, tokens } = await start(backend);
    const next = await tokensOf(await client.refresh(tokens.refresh_token));
    expect(next.refresh_token).not.toBe(tokens.refresh_token);
    expect(next.access_token).not.toBe(tokens.access_token);
    expect(next.scope).toBe("read write");
  });

  it("4. replayed after the grace ends the whole family, and the log hears of it", async () => {
    verifies("oauth.refresh-reuse");
    const { first, client, tokens } = await start(backend);
    vi.useFakeTimers({ toFake: ["Date"] });
    const next = await tokensOf(await client.refresh(tokens.refresh_token));
    pass(31_000);
    const replay = await client.refresh(tokens.refresh_token);
    expect([replay.status, (await tokensOf(replay)).error]).toEqual([400, "invalid_grant"]);
    expect(await client.status(next.access_token)).toBe(401);
    expect((await client.refresh(next.refresh_token)).status).toBe(400);
    expect(typesOf(first)).toContain("refresh_token_reused");
  });

  it("4. replayed at once where there is no grace ends the family too", async () => {
    verifies("oauth.refresh-reuse");
    const { client, tokens } = await start(backend, { refreshGraceMs: 0 });
    const next = await tokensOf(await client.refresh(tokens.refresh_token));
    expect((await client.refresh(tokens.refresh_token)).status).toBe(400);
    expect(await client.status(next.access_token)).toBe(401);
  });

  it("5. used six times at once over two replicas gives six answers that all work", async () => {
    const { first, second, client, tokens } = await start(backend);
    const targets = Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? first.url : second.url));
    const answers = await Promise.all(targets.map((url) => client.refresh(tokens.refresh_token, {}, url)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const family = await Promise.all(answers.map(tokensOf));
    expect(new Set(family.map(({ refresh_token }) => refresh_token)).size).toBe(6);
    for (const { access_token } of family) expect(await client.status(access_token)).toBe(200);
    for (const { refresh_token } of family) expect((await client.refresh(refresh_token)).status).toBe(200);
  });

  it("5. is refused within the grace once its successor was used", async () => {
    const { client, tokens } = await start(backend);
    const next = await tokensOf(await client.refresh(tokens.refresh_token));
    expect((await client.refresh(next.refresh_token)).status).toBe(200);
    expect((await client.refresh(tokens.refresh_token)).status).toBe(400);
  });

  it("6. works again for a client that lost the answer", async () => {
    const { client, tokens } = await start(backend);
    await client.refresh(tokens.refresh_token);
    const again = await client.refresh(tokens.refresh_token);
    expect(again.status).toBe(200);
    const { access_token, refresh_token } = await tokensOf(again);
    expect(await client.status(access_token)).toBe(200);
    expect((await client.refresh(refresh_token)).status).toBe(200);
  });

  it("without a grace is won by one of many that use it at once", async () => {
    const { first, second, client, tokens } = await start(backend, { refreshGraceMs: 0 });
    const targets = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? first.url : second.url));
    const answers = await Promise.all(targets.map((url) => client.refresh(tokens.refresh_token, {}, url)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  });

  it("is of no use to another client, and brings no more scopes", async () => {
    verifies("oauth.refresh-client", "oauth.refresh-scope");
    const { first, client, tokens } = await start(backend);
    const other = new TestClient(first.url);
    await other.register({ client_name: "Another" });
    expect((await other.refresh(tokens.refresh_token)).status).toBe(400);
    const more = await client.refresh(tokens.refresh_token, { scope: "read destructive" });
    expect([more.status, (await tokensOf(more)).error]).toEqual([400, "invalid_scope"]);
    const less = await tokensOf(
      await client.refresh(tokens.refresh_token, { scope: " read\tread unknown " }),
    );
    expect(less.scope).toBe("read");
  });

  it("outlives an access token, and neither ends with the browser's session", async () => {
    const { client, tokens } = await start(backend);
    vi.useFakeTimers({ toFake: ["Date"] });
    pass(20 * 24 * 60 * 60_000);
    const next = await tokensOf(await client.refresh(tokens.refresh_token));
    expect(await client.status(next.access_token)).toBe(200);
  });
});
