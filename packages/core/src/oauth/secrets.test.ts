import { afterEach, expect, it, vi } from "vitest";
import { Browser } from "./__fixtures__/browser.js";
import { apiKey, ownerPassword, type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { testStores } from "./__fixtures__/stores.js";
import { callMcp, callTool, postForm, postJson, TestClient, tokensOf } from "./__fixtures__/test-client.js";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const each of closing.splice(0).reverse()) await each.close();
});

const secret = "the secret of this server, for keys";
const canary = "canary-0123456789abcdefghijklmnopqrstuvwxyz";

/** All that a process prints by way of the console. */
function listenToConsole(): string[] {
  const heard: string[] = [];
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...said) => void heard.push(said.map(String).join(" ")));
  }
  return heard;
}

async function textOf(server: RunningOAuth): Promise<string> {
  const rows: unknown[] = [];
  for await (const row of server.store.list(["oauth"])) rows.push(row);
  return JSON.stringify(rows);
}

async function auditOf({ records }: RunningOAuth): Promise<string> {
  return JSON.stringify([await records.query("tool_executions"), await records.query("api_calls")]);
}

it.each(testStores)("no secret is kept or told anywhere, on $name", async ({ open }) => {
  const heard = listenToConsole();
  const opened = await open();
  closing.push(opened);
  const server = await startOAuth({ store: opened.store, secret });
  closing.push(server);
  const refusals: string[] = [];
  const refused = async (response: Response) =>
    void refusals.push(`${await response.text()} ${[...response.headers].join()}`);

  // The whole way, twice: with a public client and with one that has a secret.
  const browser = new Browser(server.url);
  const secrets = [secret, ownerPassword, apiKey];
  for (const method of ["none", "client_secret_post"]) {
    const client = new TestClient(server.url);
    const registered = (await (
      await client.register({ token_endpoint_auth_method: method })
    ).json()) as Record<string, string>;
    const { client_secret, registration_access_token = "" } = registered;
    const { code, verifier } = await client.code({}, browser);
    const tokens = await tokensOf(await client.exchange(code, verifier, { client_secret }));
    const next = await tokensOf(await client.refresh(tokens.refresh_token, { client_secret }));
    secrets.push(code, verifier, registration_access_token, ...(client_secret ? [client_secret] : []));
    secrets.push(
      ...[tokens, next].flatMap(({ access_token, refresh_token }) => [access_token, refresh_token]),
    );
    const headers = { authorization: `Bearer ${next.access_token}` };
    expect((await callMcp(server.url, headers, callTool("letterbox_list_letters"))).status).toBe(200);
    // Each secret where it does not belong.
    await refused(await client.exchange(code, verifier, { client_secret }));
    await refused(
      await callMcp(server.url, headers, callTool("letterbox_write_letter", { token: tokens.access_token })),
    );
  }
  // Cookies of the owner's session are as good as a password.
  secrets.push(...browser.cookies.filter((cookie) => cookie.length > 20));

  // A canary in every input there is.
  secrets.push(canary);
  const client = new TestClient(server.url);
  await client.register();
  for (const name of [
    "code",
    "code_verifier",
    "refresh_token",
    "client_secret",
    "token",
    "password",
    "grant_type",
    "client_id",
  ]) {
    for (const path of ["/token", "/revoke", "/introspect"]) {
      const fields = {
        grant_type: "authorization_code",
        client_id: client.clientId,
        redirect_uri: client.redirectUri,
      };
      await refused(await postForm(server.url + path, { ...fields, [name]: canary }));
    }
  }
  await refused(await callMcp(server.url, { authorization: `Bearer ${canary}` }));
  await refused(await callMcp(server.url, { "x-api-key": canary }));
  await refused(await postJson(`${server.url}/register`, { redirect_uris: [canary], client_secret: canary }));
  await refused(await fetch(`${server.url}/setup?token=${canary}`));
  const page = await browser.visit(client.ask().url);
  refusals.push((await new Browser(server.url).visit(page.url)).text);
  const asking = new Browser(server.url);
  refusals.push(
    (await asking.submit(await asking.visit(client.ask().url), "sign-in", { password: canary })).text,
  );

  const places = {
    store: await textOf(server),
    audit: await auditOf(server),
    events: JSON.stringify(server.events, (_key, value) =>
      value instanceof Error ? `${value.stack} ${value.cause}` : value,
    ),
    console: heard.join("\n"),
    refusals: refusals.join("\n"),
    title: process.title,
  };
  const leaks = Object.entries(places).flatMap(([place, text]) =>
    secrets
      .filter((each) => text.includes(each))
      .map((each) => `${place}: secret ${secrets.indexOf(each)} ${each.slice(0, 12)}`),
  );
  expect(leaks).toEqual([]);
});
