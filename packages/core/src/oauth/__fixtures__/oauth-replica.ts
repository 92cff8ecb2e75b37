// One of several processes that share a store: an authorization server and the endpoint that it guards, until it is killed.
// Arguments: the address of the store with the test's own schema or prefix behind a #, the issuer, and the port. It sends
// "listening", and then every event of the authorization server, to the process that started it. A number that it is sent
// puts its clock forward by as many milliseconds; it answers "passed".
import { createOAuth } from "../../oauth.js";
import { createToolServer } from "../../server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../../storage/memory.js";
import { openPostgres } from "../../storage/postgres.js";
import { openRedis } from "../../storage/redis.js";
import { serveHttp } from "../../transport/serve-http.js";
import { ownerPassword } from "./running-oauth.js";

const [place = "", issuer = "", port = ""] = process.argv.slice(2);
const [, url = "", name = ""] = /^(.*)#(.*)$/.exec(place) ?? [];
const realNow = Date.now;
let aheadMs = 0;
Date.now = () => realNow() + aheadMs;
process.on("message", (milliseconds) => {
  aheadMs += Number(milliseconds);
  process.send?.("passed");
});

const now = () => Date.now();
const opened = place.startsWith("postgres")
  ? await openPostgres({ url, schema: name, now })
  : await openRedis({ url, prefix: name, now });

const oauth = await createOAuth({
  issuer,
  store: opened.store,
  secret: "a secret that all replicas share",
  ownerPassword,
  allowInsecureHttp: true,
  onEvent: ({ type }) => process.send?.(type),
});
const toolServer = createToolServer({
  vendors: [],
  records: createMemoryRecords(),
  store: createMemoryStore(),
});
await serveHttp(toolServer, { port: Number(port), oauth, authenticate: oauth.authenticate });
process.send?.("listening");
