import { afterEach, expect, it } from "vitest";
import { MedtainerError } from "../errors/medtainer-error.js";
import { createMemoryStore } from "../storage/memory.js";
import type { Store } from "../storage/store.js";
import { type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { callMcp, postForm, TestClient } from "./__fixtures__/test-client.js";

let server: RunningOAuth;
afterEach(() => server.close());

/** A store that can be taken away, as a database can. */
function createFailingStore() {
  const store = createMemoryStore();
  const state = { isAway: false };
  const failing: Store = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        if (!state.isAway) return Reflect.apply(member, target, given);
        return Promise.reject(new MedtainerError("storage_unavailable", "away", { retryAfterMs: 1_000 }));
      };
    },
  });
  return { store: failing, state };
}

it("while the storage is away, every endpoint says 503 and when to come back, and all is well after it", async () => {
  const { store, state } = createFailingStore();
  server = await startOAuth({ store });
  const client = new TestClient(server.url);
  const tokens = await client.connect();
  const { url: address } = client.ask();
  state.isAway = true;
  const answers = {
    token: await client.refresh(tokens.refresh_token),
    register: await client.register(),
    revoke: await client.revoke(tokens.access_token),
    authorize: await fetch(address, { redirect: "manual" }),
    tools: await callMcp(server.url, { authorization: `Bearer ${tokens.access_token}` }),
  };
  const told = Object.entries(answers).map(([name, { status, headers }]) => [
    name,
    status,
    headers.get("retry-after"),
  ]);
  expect(told).toEqual(Object.keys(answers).map((name) => [name, 503, "1"]));
  expect(await answers.token.json()).toMatchObject({ error: "temporarily_unavailable" });
  const discovery = await fetch(`${server.url}/.well-known/oauth-authorization-server`);
  expect(discovery.status).toBe(200);

  state.isAway = false;
  expect(await client.status(tokens.access_token)).toBe(200);
  expect((await client.refresh(tokens.refresh_token)).status).toBe(200);
});

it("where it goes away in the middle of a request, the library's own answer says so too", async () => {
  const { store, state } = createFailingStore();
  server = await startOAuth({ store });
  const client = new TestClient(server.url);
  const tokens = await client.connect();
  // The count of attempts is the first thing that is asked of the store; behind it, it is away.
  const increment = store.increment.bind(store);
  Object.assign(store, {
    increment: async (...given: Parameters<typeof increment>) => {
      const count = await increment(...given);
      state.isAway = true;
      return count;
    },
  });
  const fields = {
    grant_type: "refresh_token",
    client_id: client.clientId,
    refresh_token: tokens.refresh_token,
  };
  const response = await postForm(`${server.url}/token`, fields);
  expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
    503,
    "1",
    expect.objectContaining({ error: "temporarily_unavailable" }),
  ]);
});
