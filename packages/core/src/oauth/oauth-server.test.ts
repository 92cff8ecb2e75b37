import { afterEach, describe, expect, it } from "vitest";
import { type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { callMcp, TestClient, tokensOf } from "./__fixtures__/test-client.js";

let server: RunningOAuth;
afterEach(() => server?.close());

describe("the way to a tool call", () => {
  it("goes from registration to consent to tokens to refresh", async () => {
    server = await startOAuth();
    const client = new TestClient(server.url);
    const registered = await client.register();
    expect([registered.status, await registered.clone().text()]).toEqual([201, expect.any(String)]);
    const { code, verifier, answer } = await client.code();
    expect(answer.searchParams.get("iss")).toBe(server.url);
    const response = await client.exchange(code, verifier);
    const tokens = await tokensOf(response);
    expect([response.status, tokens]).toEqual([200, expect.objectContaining({ scope: "read write" })]);
    expect((await callMcp(server.url, { authorization: `Bearer ${tokens.access_token}` })).status).toBe(200);
    const refreshed = await tokensOf(await client.refresh(tokens.refresh_token));
    expect(refreshed).toMatchObject({ scope: "read write", token_type: "Bearer" });
    expect(await client.status(refreshed.access_token)).toBe(200);
  });
});
