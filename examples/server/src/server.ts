#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { createApiKeys, createToolServer, MedtainerError, startSchedules } from "@medtainer/core";
import { createConnectPages, createSeal } from "@medtainer/core/grants";
import { serveHttp } from "@medtainer/core/http";
import { serveStdio } from "@medtainer/core/stdio";
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { banner } from "./banner.js";
import { httpOptions } from "./http-options.js";
import { createLog } from "./log.js";
import { readSecretsOf } from "./secrets.js";
import { readSettings, toolListOptions } from "./settings.js";
import { choosePort, openSignIn } from "./sign-in.js";
import { openStorage } from "./storage.js";
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
  const given = readSettings(process.env, { local });
  const settings = stdio ? given : { ...given, PORT: await choosePort(given) };
  const log = createLog(settings, process.env);
  const storage = await openStorage(settings, { owner: !stdio });
  const seal = createSeal(readSecretsOf(settings));
  const publicUrl = settings.MEDTAINER_PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`;
  const { connected, connectable, off } = connectVendors({
    settings,
    variables: process.env,
    // Over stdio, whoever calls has this machine's files anyway; over HTTP nobody may name one.
    files: stdio ? { readFile } : {},
    grants: { ...storage, seal },
    publicUrl,
  });
  const toolServer = createToolServer({
    vendors: connected,
    records: storage.records,
    store: storage.cache,
    policy: { approve: settings.MEDTAINER_APPROVE, readOnly: settings.MEDTAINER_READ_ONLY === "1" },
    list: toolListOptions(settings),
    onError: (error, callId) => log.warn({ callId, code: error.code, err: error }, error.message),
  });
  const identity = {
    name: "medtainer",
    version: manifest.version,
    ...(settings.stateKey && { stateKey: settings.stateKey }),
  };
  const { find: findApiKey } = createApiKeys(storage.records);
  const oauth = stdio
    ? undefined
    : await openSignIn(settings, { store: storage.store, seal, findApiKey, connected, log });
  const http = stdio
    ? undefined
    : await serveHttp(toolServer, {
        ...identity,
        ...httpOptions(settings, { oauth, findApiKey }),
        pages: createConnectPages({ vendors: connectable, store: storage.store, publicUrl }),
        sessions,
      });
  const running = http ?? serveStdio(toolServer, identity);
  const schedules = await startSchedules(toolServer, {
    onError: (error, sync) => log.warn({ ...sync, code: error.code, err: error }, error.message),
  });

  let stopping: Promise<void> | undefined;
  const stop = () => {
    schedules.stop();
    stopping ??= running.close().then(() => storage.close());
    return stopping.then(() => process.exit(0));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  // Over stdio, the client ends the server by closing its input.
  if (stdio) process.stdin.once("close", stop);
  if (http) {
    process.stdout.write(
      banner({ settings, connected, off, toolServer, url: http.url, oauth, place: storage.place }),
    );
  }
}

start(program.parse().opts()).catch((reason: unknown) => {
  const error = MedtainerError.from(reason);
  process.stderr.write(`${error.code === "internal" ? String(error.cause) : error.message}\n`);
  process.exitCode = 1;
});
