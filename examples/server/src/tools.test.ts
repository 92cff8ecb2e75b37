import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type CallResult,
  type ClientKind,
  type ConnectedClient,
  connectClient,
} from "../fixtures/mcp-clients.js";
import {
  newDataDir,
  removeDataDirs,
  type ServerProcess,
  startServer,
  stdioTarget,
} from "../fixtures/running-server.js";
import { testedVendors } from "../fixtures/tested-vendors.js";
import type { Ask } from "../fixtures/tool-rows/tool-row.js";
import { toolRows } from "../fixtures/tool-rows.js";
import { mainTools } from "./main-tools.js";

const apiKey = "operator-key-for-tests";

const ways: readonly [transport: "http" | "stdio", client: ClientKind][] = [
  ["http", "sdk v2 auto"],
  ["stdio", "sdk v2 auto"],
  ["http", "sdk v1"],
];

afterAll(removeDataDirs);

describe.each(ways)("over %s, %s", (transport, kind) => {
  let server: ServerProcess | undefined;
  let client: ConnectedClient;

  beforeAll(async () => {
    server = transport === "http" ? await startServer({ env: { MEDTAINER_API_KEY: apiKey } }) : undefined;
    const target = server ? { url: `${server.url}/mcp` } : stdioTarget(newDataDir());
    // A client of 2025 has no way back to its person over stateless HTTP: the operator settles what it asks.
    client = await connectClient(kind, target, kind === "sdk v1" ? undefined : "approve");
  });
  afterAll(async () => {
    await client.close();
    await server?.stop();
  });

  const ask: Ask = async <Answer>(tool: string, input: object = {}) => {
    const made = { ...input };
    let result = await client.callTool(tool, made);
    const { code, approvalId } = failureOf(result);
    if (code === "approval_required" && server) {
      await approve(server.url, approvalId ?? "");
      result = await client.callTool(tool, made);
    }
    if (result.isError) throw new Error(`${tool}: ${result.content[0]?.text}`);
    // What is compared with, field by field, is what the row says the tool answers.
    const content = result.structuredContent as { data: Answer; metadata: { source: string } };
    expect(content.metadata.source).toBe("sandbox");
    return content.data;
  };

  test("the main tools are listed, and the whole list is within 12,000 tokens", async () => {
    const listed = await client.listTools();
    const names = listed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(testedTools));
    // Four bytes make a token.
    expect(Buffer.byteLength(JSON.stringify(listed)) / 4).toBeLessThanOrEqual(12_000);
  });

  test.each(toolRows.map((row) => [row.tool, row.asked, row] as const))(
    "%s, asked %s",
    async (tool, _asked, row) => {
      const called = new Set<string>();
      await row.check((name, input) => {
        called.add(name);
        return ask(name, input);
      });
      expect(called).toContain(tool);
    },
  );
});

const testedTools = [...new Set(toolRows.map(({ tool }) => tool))];

test("every main tool has a row", () => {
  const tools = testedVendors.flatMap(({ vendor }) => vendor.tools.map(({ name }) => name));
  expect(testedTools.toSorted()).toEqual(mainTools.filter((name) => tools.includes(name)));
});

function failureOf(result: CallResult): { readonly code?: string; readonly approvalId?: string } {
  return result.isError ? JSON.parse(result.content[0]?.text ?? "{}") : {};
}

/** Settles an approval as an operator does. */
async function approve(url: string, id: string): Promise<void> {
  const headers = { "x-api-key": apiKey, "content-type": "application/json" };
  const body = JSON.stringify({ decision: "approve" });
  const response = await fetch(`${url}/approvals/${id}`, { method: "POST", headers, body });
  expect(response.status).toBe(200);
}
