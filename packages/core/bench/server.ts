import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createMcpHandler, type Tool as SdkTool, Server } from "@modelcontextprotocol/server";
import { authenticateByApiKey, serveHttp } from "../dist/http.js";
import { createToolServer, defineTool, type Records, type Store } from "../dist/index.js";
import { createMemoryStore } from "../dist/storage/memory.js";
import { openSqlite } from "../dist/storage/sqlite.js";
import { forgetfulRecords } from "./forgetful-records.js";

/** The server under test, in a process of its own: `<bare|off|sqlite> <number of tools>`. */
const [kind, count = "5"] = process.argv.slice(2);

const echoInput = { type: "object", properties: { text: { type: "string" } }, required: ["text"] } as const;
const otherInput = {
  type: "object",
  properties: Object.fromEntries(
    Array.from({ length: 8 }, (_, field) => [
      `field_${field}`,
      { type: field % 2 ? "string" : "integer", description: `Field ${field}` },
    ]),
  ),
  required: ["field_0"],
} as const;
const names = [
  "echo",
  ...Array.from({ length: Number(count) - 1 }, (_, index) => `resource_update_${index}`),
];

/** The official SDK's low-level server with the same tools, and nothing around it. */
async function serveBare(): Promise<string> {
  const tools: SdkTool[] = names.map((name) => ({
    name,
    title: name,
    description: `Does ${name}.`,
    inputSchema:
      name === "echo" ? { ...echoInput, required: ["text"] } : { ...otherInput, required: ["field_0"] },
  }));
  const handler = createMcpHandler(() => {
    const server = new Server({ name: "bare", version: "1.0.0" }, { capabilities: { tools: {} } });
    server.setRequestHandler("tools/list", () => ({ tools }));
    server.setRequestHandler("tools/call", ({ params }) => ({
      content: [{ type: "text", text: String(params.arguments?.text) }],
    }));
    return server;
  });
  const listener = getRequestListener((request) => handler.fetch(request), { overrideGlobalObjects: false });
  const http = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with one.
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

async function serveOurs(storage: { records: Records; store: Store }): Promise<string> {
  const tools = names.map((name) =>
    defineTool<{ text?: string }, { text: string }>({
      name,
      title: name,
      description: `Does ${name}.`,
      input: name === "echo" ? echoInput : otherInput,
      uses: [],
      run: async ({ input }) => ({ text: String(input.text) }),
    }),
  );
  const toolServer = createToolServer({ vendors: [], tools, ...storage });
  const anonymous = { id: "bench", scopes: ["read", "write", "destructive"] };
  const { url } = await serveHttp(toolServer, {
    port: 0,
    authenticate: authenticateByApiKey({ keys: {}, anonymous }),
  });
  return url;
}

function serve(): Promise<string> {
  if (kind === "bare") return serveBare();
  if (kind === "off") return serveOurs({ records: forgetfulRecords, store: createMemoryStore() });
  return openSqlite({ path: join(mkdtempSync(join(tmpdir(), "medtainer-bench-")), "bench.sqlite") }).then(
    serveOurs,
  );
}

process.on("SIGINT", () => process.exit(0));
process.on("message", () => process.send?.(process.cpuUsage()));
process.send?.({ url: await serve() });
