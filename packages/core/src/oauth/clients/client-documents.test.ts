import dns from "node:dns";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { verifies } from "../__fixtures__/requirements.js";
import { type RunningOAuth, startOAuth } from "../__fixtures__/running-oauth.js";
import { TestClient, tokensOf } from "../__fixtures__/test-client.js";

const id = "https://claude.ai/oauth/claude-code-client-metadata";
/** As Claude Code publishes it: loopback redirects without a port, and no application_type. */
const claudeCode = {
  client_id: id,
  client_name: "Claude Code",
  redirect_uris: ["http://localhost/callback", "http://127.0.0.1/callback"],
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code"],
  token_endpoint_auth_method: "none",
};

const closing: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of closing.splice(0).reverse()) await each.close();
});

/** Answers these names itself, as a resolver would that an attacker controls. */
function answerNames(addresses: Readonly<Record<string, string>>): void {
  const { lookup } = dns;
  const answer = (...given: unknown[]) => {
    const [name, options, callback] = given as [string, { all?: boolean }, (...result: unknown[]) => void];
    const address = addresses[name];
    if (address === undefined) return Reflect.apply(lookup, dns, given);
    return options.all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4);
  };
  Object.assign(dns, { lookup: answer });
  closing.push({ close: () => Object.assign(dns, { lookup }) });
}

/** A server that finds `document` at every address. */
async function startWith(
  document: () => Response | Promise<Response>,
): Promise<RunningOAuth & { readonly asked: string[] }> {
  const asked: string[] = [];
  const server = await startOAuth({
    limits: { authorizationsPerMinute: 1_000 },
    fetch: async (address) => {
      asked.push(String(address));
      return document();
    },
  });
  closing.push(server);
  return Object.assign(server, { asked });
}

function clientOf(
  server: RunningOAuth,
  clientId: string,
  redirectUri = "http://localhost:49152/callback",
): TestClient {
  const client = new TestClient(server.url, { redirectUri });
  client.clientId = clientId;
  return client;
}

async function statusOf(server: RunningOAuth, clientId: string, redirectUri?: string): Promise<number> {
  const response = await fetch(clientOf(server, clientId, redirectUri).ask().url, { redirect: "manual" });
  return response.status;
}

describe("17. a client that names itself by an address", () => {
  it("goes the whole way with Claude Code's document, on any port", async () => {
    verifies("mcp.cimd-document", "mcp.cimd-redirects");
    const server = await startWith(() => Response.json(claudeCode));
    const client = clientOf(server, id);
    const { code, verifier } = await client.code();
    const tokens = await tokensOf(await client.exchange(code, verifier));
    expect(await client.status(tokens.access_token)).toBe(200);
    expect(await statusOf(server, id, "http://localhost:49153/other")).toBe(400);
    expect(await statusOf(server, id, "http://evil.example/callback")).toBe(400);
    // The document is kept as long as its headers allow, a minute at least.
    expect(server.asked).toEqual([id]);
  });

  it.each([
    ["another client_id", () => Response.json({ ...claudeCode, client_id: "https://claude.ai/other" })],
    ["no client_id", () => Response.json({ ...claudeCode, client_id: undefined })],
    ["no redirects", () => Response.json({ ...claudeCode, redirect_uris: undefined })],
    ["an http redirect", () => Response.json({ ...claudeCode, redirect_uris: ["http://evil.example/"] })],
    [
      "a secret's method",
      () => Response.json({ ...claudeCode, token_endpoint_auth_method: "client_secret_post" }),
    ],
    [
      "another content type",
      () => new Response(JSON.stringify(claudeCode), { headers: { "content-type": "text/html" } }),
    ],
    ["no JSON", () => new Response("{", { headers: { "content-type": "application/json" } })],
    ["a list", () => Response.json([claudeCode])],
    ["five megabytes", () => Response.json({ ...claudeCode, padding: "x".repeat(5_000_000) })],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://169.254.169.254/" } }),
    ],
    ["a failure", () => new Response(null, { status: 500 })],
    ["no answer", () => Promise.reject(new Error("reset"))],
  ])("is refused with %s", async (_title, document) => {
    verifies("mcp.cimd-client-id", "mcp.cimd-document");
    const server = await startWith(document);
    expect(await statusOf(server, id)).toBe(400);
  });

  it.each([
    "https://127.0.0.1/client",
    "https://localhost/client",
    "https://foo.localhost/client",
    "https://[::1]/client",
    "https://[::ffff:127.0.0.1]/client",
    "https://2130706433/client",
    "https://0x7f000001/client",
    "https://127.1/client",
    "https://10.0.0.1/client",
    "https://192.168.0.1/client",
    "https://172.16.0.1/client",
    "https://169.254.169.254/latest/meta-data",
    "https://metadata/client",
    "https://metadata.google.internal/client",
    "https://printer.local/client",
    "http://claude.ai/client",
    "https://user@claude.ai/client",
    "https://claude.ai/client#x",
    "https://claude.ai/a/../client",
  ])("is refused without a connection at %s", async (address) => {
    verifies("mcp.cimd-ssrf");
    const server = await startWith(() => Response.json({ ...claudeCode, client_id: address }));
    expect(await statusOf(server, address)).toBe(400);
    expect(server.asked).toEqual([]);
  });

  it("is fetched through a guard: a public name that answers with a private address reaches nobody", async () => {
    verifies("mcp.cimd-ssrf");
    let hits = 0;
    const inside = createServer((_request, response) => {
      hits += 1;
      response.end("{}");
    });
    await new Promise<void>((resolve) => inside.listen(0, "127.0.0.1", resolve));
    closing.push({ close: () => inside.close() });
    // A server that listens on a port has an address with one.
    const rebound = `http://rebound.example:${(inside.address() as AddressInfo).port}/`;
    answerNames({ "rebound.example": "127.0.0.1" });
    // The guard is the dispatcher that the library hands to whatever fetches for it.
    const server = await startOAuth({ fetch: (_address, options) => fetch(rebound, options) });
    closing.push(server);
    expect(await statusOf(server, id)).toBe(400);
    expect(hits).toBe(0);
    expect((await fetch(rebound)).status).toBe(200);
    expect(hits).toBe(1);
  });

  it("is given up where its document drips on and on, or never comes", async () => {
    const slow = createServer((request, response) => {
      if (request.url === "/never") return;
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 50);
      response.on("close", () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    closing.push({ close: () => slow.close() }, { close: () => slow.closeAllConnections() });
    // A server that listens on a port has an address with one.
    const { port } = slow.address() as AddressInfo;
    const asked: string[] = [];
    const server = await startOAuth({
      // Without the guard, which lets nobody reach this machine; the time limit is the library's.
      fetch: (address, options) => {
        const { pathname } = new URL(String(address));
        asked.push(pathname);
        return fetch(`http://127.0.0.1:${port}${pathname}`, { signal: options?.signal ?? null });
      },
    });
    closing.push(server);
    for (const path of ["/drip", "/never"]) {
      expect([path, await statusOf(server, `https://claude.ai${path}`)]).toEqual([path, 400]);
    }
    // What failed is not asked again at once.
    expect(asked).toEqual(["/drip", "/never"]);
  });

  it("is looked up eight at a time, however many ask at once", async () => {
    let running = 0;
    let most = 0;
    const server = await startWith(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 200));
      running -= 1;
      return new Response(null, { status: 404 });
    });
    const addresses = Array.from({ length: 100 }, (_, index) => `https://client-${index}.example/client`);
    const statuses = await Promise.all(addresses.map((address) => statusOf(server, address)));
    expect(new Set(statuses)).toEqual(new Set([400]));
    expect(most).toBeLessThanOrEqual(8);
  });
});
