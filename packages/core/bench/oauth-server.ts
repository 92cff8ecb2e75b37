import { authenticateByApiKey, serveHttp } from "../dist/http.js";
import { createToolServer, defineTool } from "../dist/index.js";
import { createOAuth } from "../dist/oauth.js";
import { createMemoryStore } from "../dist/storage/memory.js";
import { openPostgres } from "../dist/storage/postgres.js";
import { openRedis } from "../dist/storage/redis.js";
import { openSqlite } from "../dist/storage/sqlite.js";
import { forgetfulRecords } from "./forgetful-records.js";

/**
 * The server under test, in a process of its own: `<unguarded|mounted|memory|sqlite|postgres|redis> <port> <address of the store>`.
 * A schema or prefix stands behind a # in the address. It answers the messages `ready`, `cpu`, and
 * a {@link GuardRun}.
 */
const [kind, port = "0", place = ""] = process.argv.slice(2);

/** Asks for the guard alone: so many calls of it, ten at a time. */
interface GuardRun {
  readonly headers: Readonly<Record<string, string>>;
  readonly calls: number;
  /** False looks every call up in the store. */
  readonly isCached: boolean;
}

// Puts the clock forward, which ends what the guard holds: the only way to its look-up without as many tokens as calls.
const realNow = Date.now;
let aheadMs = 0;
Date.now = () => realNow() + aheadMs;

const oauth = kind === "unguarded" ? undefined : await createGuardedBy(await openStore());
const guard = kind === "mounted" ? undefined : oauth?.authenticate;
const anonymous = { id: "bench", scopes: ["read", "write", "destructive"] };
const { url } = await serveHttp(createTools(), {
  port: Number(port),
  authenticate: guard ?? authenticateByApiKey({ keys: {}, anonymous }),
  ...(oauth && { oauth }),
});
process.on("SIGINT", () => process.exit(0));
process.on("message", async (message: "ready" | "cpu" | GuardRun) => {
  if (message === "ready") process.send?.("ready");
  else process.send?.(message === "cpu" ? process.cpuUsage() : await measureGuard(message));
});

async function openStore() {
  const [address = "", name = ""] = place.split("#");
  if (kind === "memory" || kind === "mounted") return createMemoryStore();
  if (kind === "sqlite") return (await openSqlite({ path: address })).store;
  if (kind === "postgres") return (await openPostgres({ url: address, schema: name })).store;
  return (await openRedis({ url: address, prefix: name })).store;
}

function createGuardedBy(store: Awaited<ReturnType<typeof openStore>>) {
  const unlimited = 1_000_000_000;
  return createOAuth({
    issuer: `http://127.0.0.1:${port}`,
    store,
    secret: "a secret of the benchmark",
    allowInsecureHttp: true,
    autoApprove: true,
    accessTokenSeconds: 86_400,
    limits: {
      tokenRequestsPerMinute: unlimited,
      registrationsPerHour: unlimited,
      registrationsPerDay: unlimited,
      authorizationsPerMinute: unlimited,
      requestsPerMinute: unlimited,
    },
  });
}

function createTools() {
  const echo = defineTool<{ text?: string }, { text: string }>({
    name: "echo",
    title: "Echo",
    description: "Says it again.",
    input: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
    uses: [],
    run: async ({ input }) => ({ text: String(input.text) }),
  });
  // What audit costs is told by the bench of tool calls.
  return createToolServer({
    vendors: [],
    tools: [echo],
    records: forgetfulRecords,
    store: createMemoryStore(),
  });
}

/** Microseconds of this process's CPU for each call. */
async function measureGuard({ headers, calls, isCached }: GuardRun): Promise<number> {
  const request = new Request(`${url}/mcp`, { headers });
  const before = process.cpuUsage();
  for (let done = 0; done < calls; done += 10) {
    await Promise.all(
      Array.from({ length: 10 }, () => {
        if (!isCached) aheadMs += 5_001;
        return guard?.(request);
      }),
    );
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
