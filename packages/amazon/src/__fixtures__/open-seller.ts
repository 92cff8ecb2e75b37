import { connectVendor, createToolServer, type Records, type ToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Sandbox, type SandboxDefinition } from "@medtainer/sandbox";
import { amazonSandbox } from "../sandbox.js";
import { amazon } from "../vendor.js";

/** Noon of 15 June 2026 in UTC: the clock of every test here. */
export const NOON = Date.UTC(2026, 5, 15, 12);

interface Json {
  readonly [key: string]: unknown;
}

/** A sandbox, and its tools as a person calls them. */
export interface OpenSeller {
  readonly sandbox: Sandbox;
  readonly server: ToolServer;
  readonly records: Records;
  /** What tools have said of how far they are. */
  readonly progress: string[];
  /** The tool's data. @throws Error with code and sentence where it refuses. */
  tool<Answer>(name: string, input: object): Promise<Answer>;
  /** One request as it stands on the wire. */
  request(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly body: Json }>;
}

/** Options of {@link openSeller}. */
export interface OpenSellerOptions {
  /** The sandbox's clock; the tests' own by default. */
  readonly now?: () => number;
  /** Sees each request of the tools before the sandbox does. */
  readonly meet?: (request: Request, sandbox: Sandbox) => void;
  /** True where the clock runs: a sandbox whose clock stands still would refuse whatever comes after the first burst. */
  readonly enforcesRateLimits?: boolean;
  /** Milliseconds after which a call is given up. */
  readonly callTimeoutMs?: number;
  /** Answers a request of the tools in the sandbox's place, where it answers anything. */
  readonly answer?: (request: Request) => Response | undefined;
}

/** Opens an account, by default the seeded one. */
export function openSeller(
  definition: SandboxDefinition = amazonSandbox,
  { now = () => NOON, enforcesRateLimits = false, meet, answer, ...options }: OpenSellerOptions = {},
): OpenSeller {
  const sandbox = createSandbox(definition, { now, enforcesRateLimits });
  const connected = connectVendor(amazon, {
    credential: { accessToken: "a-token-of-tests" },
    fetch: async (request) => {
      meet?.(request, sandbox);
      return answer?.(request) ?? sandbox.fetch(request);
    },
    source: "sandbox",
  });
  const records = createMemoryRecords();
  const server = createToolServer({
    vendors: [connected],
    records,
    store: createMemoryStore(),
    policy: { approve: "none" },
    ...options,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const progress: string[] = [];
  return {
    sandbox,
    server,
    records,
    progress,
    async tool<Answer>(name: string, input: object) {
      const reply = await server.call({
        name,
        input: JSON.parse(JSON.stringify(input)),
        principal,
        onProgress: ({ message = "" }) => progress.push(message),
      });
      if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
      // The test says what the tool declares to answer.
      return reply.content.data as Answer;
    },
    async request(method, path, body) {
      const reply = await sandbox.fetch(`https://sellingpartnerapi-na.amazon.com${path}`, {
        method,
        headers: {
          "x-amz-access-token": "a-token-of-tests",
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, body: (text === "" ? {} : JSON.parse(text)) as Json };
    },
  };
}
