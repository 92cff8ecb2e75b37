#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { createToolServer, MedtainerError } from "@medtainer/core";
import { serveHttp } from "@medtainer/core/http";
import { serveStdio } from "@medtainer/core/stdio";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { banner } from "./banner.js";
import { httpOptions } from "./http-options.js";
import { createLog } from "./log.js";
import { readSettings, toolListOptions } from "./settings.js";
import { connectVendors } from "./vendors.js";

interface StartOptions {
  readonly stdio?: boolean;
  readonly local?: boolean;
  readonly sessions?: boolean;
}

const program = new Command("medtainer-server")
  .description("Serves the tools of every connected vendor over MCP. Settings come from the environment.")
  .option("--http", "serve over HTTP (the default)")
  .option("--stdio", "serve over standard input and output, for a client that starts this program")
  .option("--sessions", "give 2025-era clients sessions over HTTP, so that they can be asked questions")
  .option("--local", "sandbox mode without sign-in, for trying it out on this machine")
  .showHelpAfterError();

/** Everything, in the order in which it is built; closed in the opposite order. */
async function start({ stdio = false, local = false, sessions = false }: StartOptions): Promise<void> {
  const settings = readSettings(process.env, { local });
  const log = createLog(settings, process.env);
  // Over stdio, whoever calls has this machine's files anyway; over HTTP nobody may name one.
  const { connected, off } = connectVendors(settings, process.env, stdio ? { readFile } : {});
  const storage = await openSqlite({ path: settings.databasePath });
  const toolServer = createToolServer({
    vendors: connected,
    records: storage.records,
    store: storage.store,
    policy: { approve: settings.MEDTAINER_APPROVE, readOnly: settings.MEDTAINER_READ_ONLY === "1" },
    list: toolListOptions(settings),
    onError: (error, callId) => log.warn({ callId, code: error.code, err: error }, error.message),
  });
  const identity = {
    name: "medtainer",
    version: manifest.version,
    ...(settings.stateKey && { stateKey: settings.stateKey }),
  };
  const http = stdio
    ? undefined
    : await serveHttp(toolServer, { ...identity, ...httpOptions(settings), sessions });
  const running = http ?? serveStdio(toolServer, identity);

  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= running.close().then(() => storage.close());
    return stopping.then(() => process.exit(0));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  // Over stdio, the client ends the server by closing its input.
  if (stdio) process.stdin.once("close", stop);
  if (http) {
    process.stdout.write(banner({ settings, connected, off, toolServer, url: http.url }));
  }
}

start(program.parse().opts()).catch((reason: unknown) => {
  const error = MedtainerError.from(reason);
  process.stderr.write(`${error.code === "internal" ? String(error.cause) : error.message}\n`);
  process.exitCode = 1;
});
