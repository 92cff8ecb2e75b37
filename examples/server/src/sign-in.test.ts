import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createApiKeys } from "@medtainer/core";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import { afterAll, afterEach, expect, it } from "vitest";
import { newDataDir, removeDataDirs, type ServerProcess, startServer } from "../fixtures/running-server.js";

const running: ServerProcess[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(removeDataDirs);

async function start(env: Record<string, string>, dataDir = newDataDir()): Promise<ServerProcess> {
  const server = await startServer({ env: { MEDTAINER_AUTH: "oauth", ...env }, dataDir });
  running.push(server);
  return server;
}

/** What a client without a browser can do: follow redirects, with the cookies that they set. */
async function follow(url: string): Promise<URL> {
  const cookies = new Map<string, string>();
  for (let address = new URL(url), hops = 0; hops < 10; hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`${response.status} at ${address}: ${await response.text()}`);
    address = new URL(location, address);
    if (address.host === "client.example") return address;
  }
  throw new Error("Too many redirects.");
}

const callDroplets = (url: string, token: string) =>
  fetch(`${url}/tools/digitalocean_list_droplets`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: "{}",
  });

async function connect(url: string) {
  const redirect_uri = "https://client.example/callback";
  const metadata = { redirect_uris: [redirect_uri], token_endpoint_auth_method: "none" };
  const registered = await fetch(`${url}/register`, { method: "POST", body: JSON.stringify(metadata) });
  // As RFC 7591 has it.
  const { client_id } = (await registered.json()) as { client_id: string };
  const code_verifier = randomBytes(32).toString("base64url");
  const code_challenge = createHash("sha256").update(code_verifier).digest("base64url");
  const asked = {
    response_type: "code",
    client_id,
    redirect_uri,
    code_challenge,
    code_challenge_method: "S256",
  };
  const answer = await follow(`${url}/authorize?${new URLSearchParams(asked)}`);
  const code = answer.searchParams.get("code") ?? "";
  const exchange = { grant_type: "authorization_code", client_id, redirect_uri, code, code_verifier };
  const body = new URLSearchParams(exchange);
  const tokens = await fetch(`${url}/token`, { method: "POST", body });
  // As RFC 6749 has it.
  const { access_token, refresh_token } = (await tokens.json()) as {
    access_token: string;
    refresh_token: string;
  };
  return { client_id, access_token, refresh_token };
}

it("prints the link on which the owner sets the password, and asks callers to sign in", async () => {
  const server = await start({});
  expect(server.banner).toContain(`Sign-in  OAuth at ${server.url}`);
  const link = /https?:\S+\/setup\?token=\S+/.exec(server.banner)?.[0] ?? "";
  expect((await fetch(link)).status).toBe(200);
  const response = await fetch(`${server.url}/mcp`, { method: "POST", body: "{}" });
  expect([response.status, response.headers.get("www-authenticate")]).toEqual([
    401,
    expect.stringContaining(`${server.url}/.well-known/oauth-protected-resource`),
  ]);
});

it("names neither a link nor a password where one is set", async () => {
  const password = "a password of the owner";
  const server = await start({ MEDTAINER_OWNER_PASSWORD: password });
  expect(server.banner).not.toMatch(/setup|password/i);
});

it("lets clients in without a page where it is told to, says so, and knows their tokens after a restart", async () => {
  const settings = { MEDTAINER_AUTO_APPROVE: "1" };
  const first = await start(settings);
  expect(first.banner).toContain("MEDTAINER_AUTO_APPROVE=1");
  const { access_token, refresh_token, client_id } = await connect(first.url);
  expect((await callDroplets(first.url, access_token)).status).toBe(200);
  await first.stop();

  const files = readdirSync(first.dataDir).map((name) => readFileSync(join(first.dataDir, name)));
  for (const secret of [access_token, refresh_token]) {
    expect(files.some((file) => file.includes(secret))).toBe(false);
  }
  expect(statSync(join(first.dataDir, "secret.key")).mode & 0o777).toBe(0o600);

  // The address is what tokens are bound to.
  const second = await start({ ...settings, PORT: new URL(first.url).port }, first.dataDir);
  expect((await callDroplets(second.url, access_token)).status).toBe(200);
  const body = new URLSearchParams({ grant_type: "refresh_token", client_id, refresh_token });
  expect((await fetch(`${second.url}/token`, { method: "POST", body })).status).toBe(200);
});

it("takes the operator's key beside", async () => {
  const server = await start({ MEDTAINER_API_KEY: "operator-key-for-tests" });
  expect(server.banner).toContain("or API key, in the header X-API-Key");
  expect((await callDroplets(server.url, "operator-key-for-tests")).status).toBe(200);
});

it("takes keys that were made later, until they are revoked", async () => {
  const server = await start({});
  const { records, close } = await openSqlite({ path: join(server.dataDir, "medtainer.sqlite") });
  const keys = createApiKeys(records);
  const { key } = await keys.create({ name: "script", scopes: ["read"] });
  expect((await callDroplets(server.url, key)).status).toBe(200);
  await keys.revoke("script");
  expect((await callDroplets(server.url, key)).status).toBe(401);
  await close();
});
