import {
  Client as ClientV2,
  type OAuthDiscoveryState,
  StreamableHTTPClientTransport as TransportV2,
} from "@modelcontextprotocol/client";
import { Client as ClientV1 } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as TransportV1 } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { Browser } from "./browser.js";

/** The official clients, each in every way that it speaks. */
export const officialClients = ["sdk v1", "sdk v2", "sdk v2 2026-07-28"] as const;
export type OfficialClient = (typeof officialClients)[number];

/** One client that signed in through its own code. */
export interface SignedInClient {
  readonly memory: ClientMemory;
  callTool(name: string, input: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

interface StoredTokens {
  access_token: string;
  refresh_token?: string | undefined;
  scope?: string | undefined;
}

/** What an app keeps between runs; it implements the provider that both SDKs ask for. */
export class ClientMemory {
  readonly redirectUrl = "http://localhost:53682/callback";
  /** Each time the person was sent to the browser, the answer that came back. */
  readonly answers: URL[] = [];
  current: StoredTokens | undefined;
  #client: { client_id: string } | undefined;
  #verifier = "";

  constructor(private readonly browser: Browser) {}

  readonly clientMetadata = {
    client_name: "Official client",
    redirect_uris: [this.redirectUrl],
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    token_endpoint_auth_method: "none",
  };

  clientInformation = () => this.#client;
  tokens = () => this.current as { access_token: string; token_type: string } | undefined;
  codeVerifier = () => this.#verifier;

  #discovered: OAuthDiscoveryState | undefined;
  discoveryState = () => this.#discovered;

  saveDiscoveryState(discovered: OAuthDiscoveryState): void {
    this.#discovered = discovered;
  }

  saveClientInformation(client: { client_id: string }): void {
    this.#client = client;
  }

  saveTokens(tokens: StoredTokens): void {
    this.current = tokens;
  }

  saveCodeVerifier(verifier: string): void {
    this.#verifier = verifier;
  }

  async redirectToAuthorization(url: URL): Promise<void> {
    this.answers.push(await this.browser.approve(url.href));
  }
}

/** Connects a client to a server that asks it to sign in, as its own documentation says. */
export async function signIn(kind: OfficialClient, url: string): Promise<SignedInClient> {
  const memory = new ClientMemory(new Browser(url));
  return kind === "sdk v1" ? signInV1(memory, url) : signInV2(kind, memory, url);
}

const clientInfo = { name: "official", version: "1.0.0" };

async function signInV1(memory: ClientMemory, url: string): Promise<SignedInClient> {
  const open = () => new TransportV1(new URL(`${url}/mcp`), { authProvider: memory });
  // The SDK's own types disagree about optional fields under exactOptionalPropertyTypes.
  type Transport = Parameters<ClientV1["connect"]>[0];
  let client = new ClientV1(clientInfo);
  let transport = open();
  const finish = () => transport.finishAuth(memory.answers.at(-1)?.searchParams.get("code") ?? "");
  const connect = async () => {
    client = new ClientV1(clientInfo);
    transport = open();
    await client.connect(transport as Transport);
  };
  await client.connect(transport as Transport).then(fail, finish);
  await connect();
  return {
    memory,
    callTool: (name, input) =>
      client
        .callTool({ name, arguments: input })
        .catch(retry(memory, finish, connect, () => client.callTool({ name, arguments: input }))),
    close: () => client.close(),
  };
}

async function signInV2(kind: OfficialClient, memory: ClientMemory, url: string): Promise<SignedInClient> {
  const options = kind === "sdk v2" ? {} : { versionNegotiation: { mode: { pin: "2026-07-28" } } as const };
  const open = () => new TransportV2(new URL(`${url}/mcp`), { authProvider: memory });
  let client = new ClientV2(clientInfo, options);
  let transport = open();
  const finish = () => transport.finishAuth(memory.answers.at(-1)?.searchParams ?? new URLSearchParams());
  const connect = async () => {
    client = new ClientV2(clientInfo, options);
    transport = open();
    await client.connect(transport);
  };
  await client.connect(transport).then(fail, finish);
  await connect();
  return {
    memory,
    callTool: (name, input) =>
      client
        .callTool({ name, arguments: input })
        .catch(retry(memory, finish, connect, () => client.callTool({ name, arguments: input }))),
    close: () => client.close(),
  };
}

/** A call that sent the person to the browser again (for more scopes) is made once more with what came of it. */
function retry<Result>(
  memory: ClientMemory,
  finish: () => Promise<void>,
  connect: () => Promise<void>,
  call: () => Promise<Result>,
) {
  const before = memory.answers.length;
  return async (reason: unknown): Promise<Result> => {
    if (memory.answers.length === before) throw reason;
    await finish();
    await connect();
    return call();
  };
}

function fail(): never {
  throw new Error("The server let a client in that had not signed in.");
}
