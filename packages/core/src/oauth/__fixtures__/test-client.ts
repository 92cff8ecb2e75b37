import { createHash, randomBytes } from "node:crypto";
import { Browser } from "./browser.js";

/** What the token endpoint answers, as far as tests read it. */
export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly error?: string;
}

/** An authorization request that was made, and how to finish it. */
export interface Asked {
  readonly url: string;
  readonly verifier: string;
  readonly state: string;
}

/** A client that does each step by itself, with whatever a test wants to get wrong. */
export class TestClient {
  readonly redirectUri: string;
  clientId = "";

  constructor(
    readonly url: string,
    { redirectUri = "https://client.example/callback" }: { readonly redirectUri?: string } = {},
  ) {
    this.redirectUri = redirectUri;
  }

  async register(metadata: Record<string, unknown> = {}): Promise<Response> {
    const response = await postJson(`${this.url}/register`, {
      client_name: "Test client",
      redirect_uris: [this.redirectUri],
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      ...metadata,
    });
    const { client_id } = (await response
      .clone()
      .json()
      .catch(() => ({}))) as { client_id?: string };
    if (client_id !== undefined) this.clientId = client_id;
    return response;
  }

  /** The address to send the browser to; a value of undefined leaves a parameter out. */
  ask(changes: Record<string, string | undefined> = {}): Asked {
    const verifier = randomBytes(32).toString("base64url");
    const state = randomBytes(8).toString("base64url");
    const parameters = {
      response_type: "code",
      client_id: this.clientId,
      redirect_uri: this.redirectUri,
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
      scope: "read write",
      resource: `${this.url}/mcp`,
      state,
      ...changes,
    };
    const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
    return {
      url: `${this.url}/authorize?${new URLSearchParams(given as [string, string][])}`,
      verifier,
      state,
    };
  }

  /** The whole way to a code. */
  async code(changes: Record<string, string | undefined> = {}, browser = new Browser(this.url)) {
    const asked = this.ask(changes);
    const answer = await browser.approve(asked.url);
    return { code: answer.searchParams.get("code") ?? "", verifier: asked.verifier, answer, asked };
  }

  exchange(code: string, verifier: string, changes: Record<string, string | undefined> = {}, url = this.url) {
    return postForm(`${url}/token`, {
      grant_type: "authorization_code",
      client_id: this.clientId,
      code,
      code_verifier: verifier,
      redirect_uri: this.redirectUri,
      resource: `${this.url}/mcp`,
      ...changes,
    });
  }

  refresh(refreshToken: string, changes: Record<string, string | undefined> = {}, url = this.url) {
    return postForm(`${url}/token`, {
      grant_type: "refresh_token",
      client_id: this.clientId,
      refresh_token: refreshToken,
      ...changes,
    });
  }

  revoke(token: string, changes: Record<string, string | undefined> = {}) {
    return postForm(`${this.url}/revoke`, { token, client_id: this.clientId, ...changes });
  }

  /** Registers where it has not, and goes the whole way to tokens. */
  async connect(changes: Record<string, string | undefined> = {}): Promise<Tokens> {
    if (this.clientId === "") await this.register();
    const { code, verifier } = await this.code(changes);
    return tokensOf(await this.exchange(code, verifier));
  }

  /** The status that the endpoint answers a token with. */
  async status(token: string, url = this.url): Promise<number> {
    return (await callMcp(url, { authorization: `Bearer ${token}` })).status;
  }
}

export async function tokensOf(response: Response): Promise<Tokens> {
  return (await response.json()) as Tokens;
}

export function postForm(url: string, fields: Record<string, string | undefined>): Promise<Response> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return fetch(url, { method: "POST", body: new URLSearchParams(given as [string, string][]) });
}

export function postJson(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** One `initialize`, as every client begins. */
export const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

/** A call of a tool in the form of 2025. */
export const callTool = (name: string, input: object = {}) => ({
  jsonrpc: "2.0",
  id: 7,
  method: "tools/call",
  params: { name, arguments: input },
});

export function callMcp(
  url: string,
  headers: Record<string, string> = {},
  message: unknown = initialize,
): Promise<Response> {
  return fetch(`${url}/mcp`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": "2025-11-25",
      ...headers,
    },
    body: typeof message === "string" ? message : JSON.stringify(message),
  });
}
