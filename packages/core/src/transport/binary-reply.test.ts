import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { createToolServer } from "../server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import { defineTool } from "../tool.js";
import { authenticateByApiKey } from "./authentication.js";
import { serveHttp } from "./serve-http.js";

/** What the official client gets of a tool whose reply is this file. */
async function fetchFile(mediaType: string, bytes: Uint8Array): Promise<CallToolResult> {
  const tool = defineTool({
    name: "acme_get_file",
    title: "Get a file",
    description: "Gets a file.",
    input: { type: "object", properties: {} },
    uses: [],
    run: async () => ({ mediaType, base64: Buffer.from(bytes).toString("base64") }),
  });
  const toolServer = createToolServer({
    vendors: [],
    tools: [tool],
    records: createMemoryRecords(),
    store: createMemoryStore(),
  });
  const authenticate = authenticateByApiKey({ keys: {}, anonymous: { id: "me", scopes: ["read"] } });
  const server = await serveHttp(toolServer, { port: 0, authenticate });
  const client = new Client({ name: "test", version: "1.0.0" });
  onTestFinished(async () => {
    await client.close();
    await server.close();
  });
  // The SDK's own transport does not fit its interface under exactOptionalPropertyTypes.
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)) as never);
  // Without a result schema of its own, callTool answers a CallToolResult.
  return (await client.callTool({ name: "acme_get_file", arguments: {} })) as CallToolResult;
}

const bytes = new Uint8Array([0, 1, 254, 255]);
const data = "AAH+/w==";

describe("a reply that is a file reaches an MCP client as", () => {
  it.each([
    ["an image", "image/png", { type: "image", data, mimeType: "image/png" }],
    ["a sound", "audio/mpeg", { type: "audio", data, mimeType: "audio/mpeg" }],
  ])("%s", async (_kind, mediaType, block) => {
    const { content, structuredContent } = await fetchFile(mediaType, bytes);
    expect(content[1]).toEqual(block);
    const uri = expect.stringMatching(/^medtainer:\/\/replies\/[0-9a-f-]{36}$/);
    expect(structuredContent).toMatchObject({ status: "ok", data: { mediaType, bytes: 4, uri } });
    expect(JSON.stringify(content[0])).not.toContain(data);
  });

  it("a resource, where it is anything else", async () => {
    const { content } = await fetchFile("application/pdf", bytes);
    expect(content[1]).toEqual({
      type: "resource",
      resource: {
        uri: expect.stringMatching(/^medtainer:\/\/replies\/[0-9a-f-]{36}$/),
        mimeType: "application/pdf",
        blob: data,
      },
    });
  });

  it.each([
    ["text/csv", "a,ü", new TextEncoder().encode("a,ü")],
    ["text/plain; charset=iso-8859-1", "ü", new Uint8Array([0xfc])],
    ["application/json", '{"a":1}', new TextEncoder().encode('{"a":1}')],
  ])("its text, where it is %s", async (mediaType, text, bytes) => {
    const { content, structuredContent } = await fetchFile(mediaType, bytes);
    expect(content).toHaveLength(1);
    expect(structuredContent).toMatchObject({ data: { mediaType, text, uri: expect.any(String) } });
  });

  it("the beginning of its text, where that is long", async () => {
    const { structuredContent } = await fetchFile("text/plain", new Uint8Array(2_000_000).fill(0x61));
    expect(structuredContent?.metadata).toMatchObject({
      cut: { unit: "characters", from: 0, of: 2_000_000 },
      cursor: expect.any(String),
    });
  });

  it("a sentence with its size, where it is too large", async () => {
    const { content, isError } = await fetchFile("image/png", new Uint8Array(1_000_001));
    expect(isError).toBe(true);
    expect(content).toHaveLength(1);
    expect(JSON.stringify(content)).toContain("of 1,000,001 bytes; at most 1,000,000");
  });

  it("all of it, where it is just small enough", async () => {
    const { content } = await fetchFile("image/png", new Uint8Array(1_000_000));
    expect(content[1]).toMatchObject({ type: "image" });
  });
});
