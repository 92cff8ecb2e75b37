import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Sandbox, type SandboxDefinition } from "@medtainer/sandbox";
import { quickbooksSandbox } from "../sandbox.js";
import { quickbooks } from "../vendor.js";

/** Noon of 15 June 2026: the clock of every test here. */
export const NOON = Date.UTC(2026, 5, 15, 12);

/** A sandbox, and its tools as a person calls them. */
export interface OpenBooks {
  readonly sandbox: Sandbox;
  /** The tool's data. @throws Error with code and sentence where it refuses. */
  tool(name: string, input: object): Promise<unknown>;
  /** The tool's refusal. @throws Error where it does not refuse. */
  refusal(name: string, input: object): Promise<{ readonly code: string; readonly message: string }>;
  /** One request as it stands on the wire. */
  request(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly body: Json }>;
}

interface Json {
  readonly [key: string]: unknown;
}

/** Opens the books, by default the seeded ones. */
export function openBooks(definition: SandboxDefinition = quickbooksSandbox): OpenBooks {
  // Every look at the clock is a while later, so that no test meets the limit of ten requests a second.
  let now = NOON;
  const sandbox = createSandbox(definition, {
    now: () => {
      now += 40;
      return now;
    },
  });
  const connected = connectVendor(quickbooks, {
    credential: { accessToken: "a-token-of-tests", realmId: "4620816365" },
    fetch: sandbox.fetch,
    source: "sandbox",
  });
  const server = createToolServer({
    vendors: [connected],
    records: createMemoryRecords(),
    store: createMemoryStore(),
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const call = (name: string, input: object) =>
    server.call({ name, input: JSON.parse(JSON.stringify(input)), principal });
  return {
    sandbox,
    async tool(name, input) {
      const reply = await call(name, input);
      if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
      return reply.content.data;
    },
    async refusal(name, input) {
      const reply = await call(name, input);
      if (reply.ok) throw new Error(`${name} did not refuse.`);
      return { code: reply.error.code, message: reply.error.message };
    },
    async request(method, path, body) {
      const reply = await sandbox.fetch(`https://quickbooks.api.intuit.com/v3/company/7${path}`, {
        method,
        headers: {
          authorization: "Bearer a-token-of-tests",
          accept: "application/json",
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: reply.status, body: (await reply.json()) as Json };
    },
  };
}
