import { parseArgs } from "node:util";
import { authenticateByApiKey, serveHttp } from "../src/http.js";
import { createToolServer } from "../src/server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../src/storage/memory.js";
import { createFixtureServer } from "./fixture-server.js";

// Serves the fixture over this package's own HTTP transport and prints its address.
const { values } = parseArgs({
  options: { port: { type: "string", default: "0" }, sessions: { type: "boolean", default: false } },
});

const toolServer = createToolServer({
  vendors: [],
  records: createMemoryRecords(),
  store: createMemoryStore(),
});
const anonymous = { id: "conformance", scopes: ["read", "write", "destructive"] };
const server = await serveHttp(toolServer, {
  port: Number(values.port),
  sessions: values.sessions,
  createMcpServer: createFixtureServer,
  authenticate: authenticateByApiKey({ keys: {}, anonymous }),
});
console.log(`${server.url}/mcp`);

// Asked to end, or left alone by the program that started it. Listening for that keeps a process alive.
for (const event of ["SIGTERM", "SIGINT", "disconnect"]) {
  process.once(event, () => void server.close().then(() => process.exit()));
}
