import { parseArgs } from "node:util";
import { authenticateByApiKey, serveHttp } from "../src/http.js";
import { ownerPassword } from "../src/oauth/__fixtures__/running-oauth.js";
import { createOAuth } from "../src/oauth.js";
import { createToolServer } from "../src/server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../src/storage/memory.js";
import { createFixtureServer } from "./fixture-server.js";

// Serves the fixture over this package's own HTTP transport and prints its address. With an issuer it lets those in
// alone who signed in there, and is that issuer itself.
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    sessions: { type: "boolean", default: false },
    issuer: { type: "string" },
  },
});

const store = createMemoryStore();
const toolServer = createToolServer({ vendors: [], records: createMemoryRecords(), store });
const anonymous = { id: "conformance", scopes: ["read", "write", "destructive"] };
const oauth =
  values.issuer === undefined
    ? undefined
    : await createOAuth({
        issuer: values.issuer,
        store,
        secret: "a secret of the conformance fixture",
        ownerPassword,
        allowInsecureHttp: true,
      });
const server = await serveHttp(toolServer, {
  port: Number(values.port),
  sessions: values.sessions,
  createMcpServer: createFixtureServer,
  authenticate: oauth?.authenticate ?? authenticateByApiKey({ keys: {}, anonymous }),
  ...(oauth && { oauth }),
});
console.log(`${server.url}/mcp`);

// Asked to end, or left alone by the program that started it. Listening for that keeps a process alive.
for (const event of ["SIGTERM", "SIGINT", "disconnect"]) {
  process.once(event, () => void server.close().then(() => process.exit()));
}
