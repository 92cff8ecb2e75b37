import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Letterbox, letterboxAt, openLetterbox } from "../../fixtures/letterbox.js";
import { connectVendor } from "../client/connect-vendor.js";
import { createToolServer } from "../server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import type { Records } from "../storage/records.js";
import { createSdkV1Server } from "./sdk-v1.js";

let box: Letterbox;
let records: Records;
let client: Client;

beforeEach(async () => {
  box = await openLetterbox([{ id: 1, text: "first" }]);
  records = createMemoryRecords();
});
afterEach(async () => {
  await client.close();
  await box.close();
});

/** A program built on SDK v1 that was handed our tools, and a client of it whose person answers so. */
async function connect(answer?: "accept" | "decline" | "cancel"): Promise<void> {
  const toolServer = createToolServer({
    vendors: [connectVendor(letterboxAt(box.url), { credential: { token: "t" } })],
    records,
    store: createMemoryStore(),
  });
  const principal = { id: "embedded", scopes: ["read", "write", "destructive"] };
  const server = createSdkV1Server(toolServer, principal, { name: "theirs", version: "2.0.0" });
  client = new Client(
    { name: "test", version: "1.0.0" },
    { capabilities: answer ? { elicitation: {} } : {} },
  );
  if (answer) {
    client.setRequestHandler(ElicitRequestSchema, () =>
      answer === "accept" ? { action: answer, content: { approve: true } } : { action: answer },
    );
  }
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
}

const burn = () => client.callTool({ name: "letterbox_burn_letter", arguments: { letter_id: 1 } });

describe("createSdkV1Server", () => {
  it("lists and runs the same tools", async () => {
    await connect();
    expect(client.getServerVersion()).toMatchObject({ name: "theirs", version: "2.0.0" });
    expect(client.getInstructions()).toContain("approval_required");
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain("letterbox_list_letters");
    const result = await client.callTool({ name: "letterbox_list_letters", arguments: {} });
    expect(result.structuredContent).toMatchObject({ data: { letters: [{ id: 1 }] } });
    expect(await records.query("tool_executions")).toMatchObject([
      { principal: "embedded", client: "test 1.0.0" },
    ]);
  });

  it("asks the client's person before it destroys", async () => {
    await connect("accept");
    expect((await burn()).isError).toBeUndefined();
    expect(box.requests).toEqual(["DELETE /letters/1"]);
  });

  it.each([
    ["declines", "decline", "approval_denied"],
    ["closes the question", "cancel", "approval_required"],
    ["cannot be asked", undefined, "approval_required"],
  ] as const)("destroys nothing where the person %s", async (_title, answer, code) => {
    await connect(answer);
    const { isError, content } = await burn();
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toContain(code);
    expect(box.requests).toEqual([]);
  });
});
