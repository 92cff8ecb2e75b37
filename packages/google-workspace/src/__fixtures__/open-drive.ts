import { connectVendor, createToolServer, type Policy, type ToolReply } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Sandbox } from "@medtainer/sandbox";
import { googleWorkspaceSandbox } from "../sandbox.js";
import { googleWorkspaceWith } from "../vendor.js";
import { type AcmeContact, acme, connectAcme } from "./acme.js";

/** Noon of 15 June 2026: the clock of every test here. */
export const NOON = Date.UTC(2026, 5, 15, 12);

/** Ids of the seeded spreadsheets. */
export const FRONT_DESK = "1FrontDeskContactsOfRiverbend0000000000000001";
export const ORDERS = "1OrdersOfRiverbend2026000000000000000000000002";
export const PRICES = "1PriceListOfRiverbend000000000000000000000003";

/** A sandbox, and its tools as a person calls them. */
export interface OpenDrive {
  readonly sandbox: Sandbox;
  call(tool: string, input?: object): Promise<ToolReply>;
  /** The data of a reply. @throws Error with code and sentence where the tool refuses. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the tools answer, whose types differ
  data(tool: string, input?: object): Promise<any>;
  /** The contacts of another vendor. */
  contacts: readonly AcmeContact[];
  /** Reads them anew. */
  resync(): Promise<void>;
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

/** Opens the seeded Drive; no approval is asked for unless the policy says so. */
export function openDrive(policy: Partial<Policy> = { approve: "none" }): OpenDrive {
  // Every look at the clock is two seconds later, so that no test meets a limit by the minute.
  let now = NOON;
  const sandbox = createSandbox(googleWorkspaceSandbox, {
    now: () => {
      now += 2_000;
      return now;
    },
  });
  const credential = { accessToken: "a-token-of-tests" };
  const server = createToolServer({
    vendors: [
      connectVendor(googleWorkspaceWith([acme]), { credential, fetch: sandbox.fetch, source: "sandbox" }),
      connectAcme(() => open.contacts),
    ],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    policy,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const call = (tool: string, input: object = {}) =>
    server.call({ name: `google_workspace_${tool}`, input: JSON.parse(JSON.stringify(input)), principal });
  const open: OpenDrive = {
    sandbox,
    contacts: [],
    call,
    async data(tool, input) {
      const reply = await call(tool, input);
      if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
      return reply.content.data;
    },
    async resync() {
      const reply = await server.sync({ vendor: "acme", kind: "contacts" });
      if (!reply.ok) throw new Error(reply.error.message);
    },
    async request(method, path, body) {
      const reply = await sandbox.fetch(`https://www.googleapis.com${path}`, {
        method,
        headers: {
          authorization: "Bearer a-token-of-tests",
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      const isJson = reply.headers.get("content-type")?.includes("json");
      return { status: reply.status, body: isJson ? JSON.parse(text) : { text } };
    },
  };
  return open;
}
