import { connectVendor, createToolServer, type ToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Sandbox, type SandboxDefinition } from "@medtainer/sandbox";
import { gohighlevelSandbox } from "../sandbox.js";
import { gohighlevel } from "../vendor.js";

/** A sandbox, and its tools as a person calls them. */
export interface OpenCrm {
  readonly sandbox: Sandbox;
  readonly server: ToolServer;
  /** The tool's data; where it asks a person, the person agrees. @throws Error with code and sentence where it refuses. */
  tool<Answer>(name: string, input?: object): Promise<Answer>;
  /** The tool's refusal; nobody is asked. @throws Error where it does not refuse. */
  refusal(name: string, input: object): Promise<{ readonly code: string; readonly message: string }>;
  /** What the answer says of where it came from. */
  sourceOf(name: string, input?: object): Promise<string>;
}

/** Opens a location, by default the seeded one, at the time that the test's clock shows. */
export function openCrm(definition: SandboxDefinition = gohighlevelSandbox): OpenCrm {
  // For the sandbox every look at the clock is a while later, so that no test meets its limits.
  let sandboxMs = Date.now();
  const sandbox = createSandbox(definition, {
    now: () => {
      sandboxMs += 100;
      return sandboxMs;
    },
  });
  const connected = connectVendor(gohighlevel, {
    credential: { token: "a-token-of-tests", locationId: "ve9EPM428h8vShlRW1KT" },
    fetch: sandbox.fetch,
  });
  const server = createToolServer({
    vendors: [connected],
    records: createMemoryRecords({ maximumRows: 100_000 }),
    store: createMemoryStore(),
    policy: { approve: "none" },
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const call = async (name: string, input: object = {}) => {
    const request = { name, input: JSON.parse(JSON.stringify(input)), principal };
    const reply = await server.call(request);
    const approvalId = reply.ok ? undefined : reply.error.details.approvalId;
    if (approvalId === undefined) return reply;
    await server.approvals.settle(approvalId, "approved", "tester");
    return server.call(request);
  };
  return {
    sandbox,
    server,
    async tool<Answer>(name: string, input?: object) {
      const reply = await call(name, input);
      if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
      // The test says what the tool declares to answer.
      return reply.content.data as Answer;
    },
    async refusal(name, input) {
      const reply = await server.call({ name, input: JSON.parse(JSON.stringify(input)), principal });
      if (reply.ok) throw new Error(`${name} did not refuse.`);
      return { code: reply.error.code, message: reply.error.message };
    },
    async sourceOf(name, input) {
      const reply = await call(name, input);
      return reply.ok ? reply.content.metadata.source : reply.error.code;
    },
  };
}
