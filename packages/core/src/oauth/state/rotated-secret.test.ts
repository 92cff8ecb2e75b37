import { afterEach, expect, it } from "vitest";
import { createSeal } from "../../grants/seal.js";
import { createMemoryStore } from "../../storage/memory.js";
import { startOAuth } from "../__fixtures__/running-oauth.js";
import { TestClient, tokensOf } from "../__fixtures__/test-client.js";
import { rotateSeals } from "./rotate-seals.js";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of closing.splice(0)) await each.close();
});

const [older, newer] = ["the older secret of two", "the newer secret of two"];

it.each(["by a command", "by the next start"])(
  "a rotated secret: what is kept opens with the new one alone, once it was sealed %s",
  async (way) => {
    const store = createMemoryStore();
    const before = await startOAuth({ store, seal: createSeal(() => [older]) });
    const { port } = new URL(before.url);
    const keysAt = async () => (await fetch(`${before.url}/jwks`)).json();
    const keys = await keysAt();
    const client = new TestClient(before.url);
    const registered = await (
      await client.register({ token_endpoint_auth_method: "client_secret_post" })
    ).json();
    // Registered with a secret, as the answer to it says.
    const { client_secret } = registered as { client_secret: string };
    const { code, verifier } = await client.code();
    const { refresh_token } = await tokensOf(await client.exchange(code, verifier, { client_secret }));
    await before.close();

    const both = createSeal(() => [newer, older]);
    if (way === "by a command") await rotateSeals(store, both);
    else await (await startOAuth({ store, seal: both })).close();

    const after = await startOAuth({ store, seal: createSeal(() => [newer]), port: Number(port) });
    closing.push(after);
    expect(await keysAt()).toEqual(keys);
    expect((await client.refresh(refresh_token, { client_secret })).status).toBe(200);
  },
);
