#!/usr/bin/env node
import { createToolServer, MedtainerError } from "@medtainer/core";
import { authenticateByApiKey, type RunningServer, serveHttp } from "@medtainer/core/http";
import { serveStdio } from "@medtainer/core/stdio";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import { Command } from "commander";
import { banner } from "./banner.js";
import { createLog } from "./log.js";
import { readSettings, refuseOpenDoors, type Settings } from "./settings.js";
import { connectVendors } from "./vendors.js";

const program = new Command("medtainer-server")
  .description("Serves the tools of every connected vendor over MCP. Settings come from the environment.")
  .option("--http", "serve over HTTP (the default)")
  .option("--stdio", "serve over standard input and output, for a client that starts this program")
  .option("--sessions", "give 2025-era clients sessions over HTTP, so that they can be asked questions")
  .option("--local", "sandbox mode without sign-in, for trying it out on this machine")
  .showHelpAfterError();

interface StartOptions {
  readonly stdio?: boolean;
  readonly local?: boolean;
  readonly sessions?: boolean;
}

/** Everything, in the order in which it is built; closed in the opposite order. */
async function start({ stdio = false, local = false, sessions = false }: StartOptions): Promise<void> {
  const settings = readSettings(process.env, { local });
  const log = createLog(settings, process.env);
  const { connected, off } = connectVendors(settings, process.env);
  const storage = await openSqlite({ path: settings.databasePath });
  const toolServer = createToolServer({
    vendors: connected,
    records: storage.records,
    store: storage.store,
    policy: { approve: settings.MEDTAINER_APPROVE, readOnly: settings.MEDTAINER_READ_ONLY === "1" },
    onError: (error, callId) => log.warn({ callId, code: error.code, err: error }, error.message),
  });
  const identity = {
    name: "medtainer",
    version: "0.1.0",
    ...(settings.stateKey && { stateKey: settings.stateKey }),
  };

  const serve = async (): Promise<RunningServer> => {
    if (stdio) return serveStdio(toolServer, { ...identity, onClose: () => void stop() });
    const http = await serveHttp(toolServer, { ...identity, ...httpOptions(settings), sessions });
    process.stdout.write(
      banner({ settings, connected, off, toolCount: toolServer.tools.length, url: http.url }),
    );
    return http;
  };
  const running = await serve();

  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= running.close().then(() => storage.close());
    return stopping.then(() => process.exit(0));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function httpOptions(settings: Settings) {
  refuseOpenDoors(settings);
  const { PORT, HOST, MEDTAINER_API_KEY, MEDTAINER_AUTH, MEDTAINER_PUBLIC_URL } = settings;
  return {
    port: PORT,
    host: HOST,
    allowedHosts: MEDTAINER_PUBLIC_URL ? [new URL(MEDTAINER_PUBLIC_URL).hostname] : [],
    authenticate: authenticateByApiKey({
      keys: MEDTAINER_API_KEY ? { operator: MEDTAINER_API_KEY } : {},
      ...(MEDTAINER_AUTH === "none" && {
        anonymous: { id: "local", scopes: ["read", "write", "destructive"] },
      }),
    }),
  };
}

start(program.parse().opts()).catch((reason: unknown) => {
  const error = MedtainerError.from(reason);
  process.stderr.write(`${error.code === "internal" ? String(error.cause) : error.message}\n`);
  process.exitCode = 1;
});
