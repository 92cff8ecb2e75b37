import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Sandbox, type SandboxDefinition } from "@medtainer/sandbox";
import { freshbooksSandbox } from "../sandbox.js";
import { freshbooks } from "../vendor.js";

/** Noon of 15 June 2026: the clock of every test here. */
export const NOON = Date.UTC(2026, 5, 15, 12);

interface Json {
  readonly [key: string]: unknown;
}

/** A sandbox, and its tools as a person calls them. */
export interface OpenAccount {
  readonly sandbox: Sandbox;
  /** The tool's data. @throws Error with code and sentence where it refuses. */
  tool<Answer>(name: string, input: object): Promise<Answer>;
  /** One request as it stands on the wire. */
  request(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly body: Json }>;
}

/** Opens an account, by default the seeded one. */
export function openAccount(definition: SandboxDefinition = freshbooksSandbox): OpenAccount {
  const sandbox = createSandbox(definition, { now: () => NOON });
  const connected = connectVendor(freshbooks, {
    credential: { accessToken: "a-token-of-tests", accountId: "xZNQ1X" },
    fetch: sandbox.fetch,
    source: "sandbox",
  });
  const server = createToolServer({
    vendors: [connected],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    policy: { approve: "none" },
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  return {
    sandbox,
    async tool<Answer>(name: string, input: object) {
      const request = { name, input: JSON.parse(JSON.stringify(input)), principal };
      const asked = await server.call(request);
      const approvalId = asked.ok ? undefined : asked.error.details.approvalId;
      if (approvalId !== undefined) await server.approvals.settle(approvalId, "approved", "tester");
      const reply = approvalId === undefined ? asked : await server.call(request);
      if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
      // The test says what the tool declares to answer.
      return reply.content.data as Answer;
    },
    async request(method, path, body) {
      const reply = await sandbox.fetch(`https://api.freshbooks.com${path}`, {
        method,
        headers: {
          authorization: "Bearer a-token-of-tests",
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, body: (text === "" ? {} : JSON.parse(text)) as Json };
    },
  };
}
