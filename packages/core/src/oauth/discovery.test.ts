import { request as sendRaw } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifies } from "./__fixtures__/requirements.js";
import { type RunningOAuth, startOAuth } from "./__fixtures__/running-oauth.js";
import { discoveryPaths } from "./discovery.js";
import { createOAuth } from "./oauth-server.js";

let server: RunningOAuth;
beforeAll(async () => {
  server = await startOAuth();
});
afterAll(() => server.close());

const pathsOf = (document: string) =>
  [...discoveryPaths].filter(([, name]) => name === document).map(([path]) => path);

function textWithHeaders(path: string, headers: Record<string, string>): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = sendRaw({ port, path, headers }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve(text);
    });
    sent.on("error", reject).end();
  });
}

function hasEmptyList(document: Readonly<Record<string, unknown>>): boolean {
  return Object.values(document).some((value) => Array.isArray(value) && value.length === 0);
}

describe("14. discovery", () => {
  it.each([
    ["authorizationServer", 6],
    ["protectedResource", 3],
  ])(
    "gives the same %s document at each of its %i addresses, to scripts of any page",
    async (document, count) => {
      verifies("rfc8414.location", "rfc9728.location", "mcp.authorization-server-metadata");
      const texts = new Set<string>();
      for (const path of pathsOf(document)) {
        const response = await fetch(server.url + path, { headers: { origin: "https://any.example" } });
        expect([path, response.status, response.headers.get("access-control-allow-origin")]).toEqual([
          path,
          200,
          "*",
        ]);
        expect(response.headers.get("content-type")).toMatch(/^application\/json/);
        texts.add(await response.text());
      }
      expect([pathsOf(document).length, texts.size]).toEqual([count, 1]);
    },
  );

  it("names the issuer, and what clients look for before they go on", async () => {
    verifies("rfc8414.issuer", "rfc8414.required", "mcp.pkce-metadata", "mcp.iss-metadata", "rfc9207.value");
    const response = await fetch(`${server.url}/.well-known/oauth-authorization-server`);
    const document = (await response.json()) as Record<string, unknown>;
    expect(document).toMatchObject({
      issuer: server.url,
      authorization_endpoint: `${server.url}/authorize`,
      token_endpoint: `${server.url}/token`,
      registration_endpoint: `${server.url}/register`,
      response_types_supported: ["code"],
      code_challenge_methods_supported: ["S256"],
      token_endpoint_auth_methods_supported: expect.arrayContaining(["none"]),
      client_id_metadata_document_supported: true,
      authorization_response_iss_parameter_supported: true,
    });
    expect(hasEmptyList(document)).toBe(false);
  });

  it("names the resource and its authorization server", async () => {
    verifies(
      "mcp.protected-resource-metadata",
      "rfc9728.resource",
      "rfc9728.no-empty-lists",
      "mcp.no-offline-access",
    );
    const response = await fetch(`${server.url}/.well-known/oauth-protected-resource/mcp`);
    const document = (await response.json()) as Record<string, unknown>;
    expect(document).toMatchObject({ resource: `${server.url}/mcp`, authorization_servers: [server.url] });
    expect(document.scopes_supported).toContain("letterbox:read");
    expect(document.scopes_supported).not.toContain("offline_access");
    expect(hasEmptyList(document)).toBe(false);
  });

  it("does not believe headers about its own address", async () => {
    const path = "/.well-known/oauth-authorization-server";
    const plain = await (await fetch(server.url + path)).text();
    const headers = {
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "host=evil.example",
    };
    expect(await textWithHeaders(path, { host: "localhost", ...headers })).toBe(plain);
    // A host that is not ours is refused before anything is answered (DNS rebinding).
    expect(await textWithHeaders(path, { host: "evil.example" })).toContain("Invalid Host");
  });

  it("answers preflights where scripts may call, and not where cookies decide", async () => {
    for (const path of ["/token", "/register", "/revoke", "/jwks", "/.well-known/openid-configuration"]) {
      const response = await fetch(server.url + path, {
        method: "OPTIONS",
        headers: { origin: "https://any.example", "access-control-request-method": "POST" },
      });
      expect([path, response.status, response.headers.get("access-control-allow-origin")]).toEqual([
        path,
        204,
        "*",
      ]);
    }
    const pages = await fetch(`${server.url}/authorize`, { headers: { origin: "https://any.example" } });
    expect(pages.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("has a public key of its own that all replicas and restarts share, and no private part of it", async () => {
    const keysAt = async (url: string) => (await fetch(`${url}/jwks`)).json();
    const keys = (await keysAt(server.url)) as { keys: Record<string, unknown>[] };
    expect(keys.keys).toMatchObject([{ kty: "EC", crv: "P-256", alg: "ES256" }]);
    expect(keys.keys[0]).not.toHaveProperty("d");
    const again = await startOAuth({ store: server.store });
    expect(await keysAt(again.url)).toEqual(keys);
    await again.close();
  });
});

describe("the issuer", () => {
  const create = (issuer: string, allowInsecureHttp = false) =>
    createOAuth({
      issuer,
      store: server.store,
      secret: "a secret of at least sixteen characters",
      allowInsecureHttp,
    });

  it.each([
    ["http on the network", "http://mcp.example.com", true],
    ["http on loopback that nobody allowed", "http://127.0.0.1:8000", false],
    ["a path", "https://mcp.example.com/mcp", false],
    ["a query", "https://mcp.example.com/?a=b", false],
    ["a fragment", "https://mcp.example.com/#a", false],
    ["a user", "https://user@mcp.example.com", false],
    ["no address", "mcp.example.com", false],
  ])("is refused with %s", async (_title, issuer, allowInsecureHttp) => {
    verifies("mcp.https", "rfc8414.issuer", "rfc7009.post");
    await expect(create(issuer, allowInsecureHttp)).rejects.toMatchObject({ code: "misconfigured" });
  });

  it("has no slash at its end", async () => {
    expect((await create("https://mcp.example.com/")).issuer).toBe("https://mcp.example.com");
  });
});

it("refuses to start over a store that was written with another secret, and leaves it as it is", async () => {
  const before = await server.store.get(["oauth", "server-keys"]);
  const wrong = createOAuth({
    issuer: "https://mcp.example.com",
    store: server.store,
    secret: "another secret, long enough",
  });
  await expect(wrong).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringContaining("MEDTAINER_SECRET_KEY"),
  });
  expect(await server.store.get(["oauth", "server-keys"])).toBe(before);
});
