import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { ToolServer } from "../server/tool-server.js";
import { createHttpApp, type HttpAppOptions } from "./http-app.js";
import type { RunningServer } from "./running-server.js";

/** Options of {@link serveHttp}. */
export interface ServeHttpOptions extends HttpAppOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
}

/** A running HTTP server. */
export interface RunningHttpServer extends RunningServer {
  /** Its address, without a trailing slash. */
  readonly url: string;
}

/** In-flight work gets this long at shutdown. */
const drainMs = 10_000;

/** Answers of calls that ended get this long to be written. */
const writeMs = 500;

/**
 * Serves the tools over HTTP, with limits on slow and large requests.
 *
 * @throws MedtainerError `misconfigured` where the port is taken.
 */
export async function serveHttp(
  toolServer: ToolServer,
  options: ServeHttpOptions,
): Promise<RunningHttpServer> {
  const { host = "127.0.0.1", port } = options;
  const app = createHttpApp(toolServer, options);
  const limits = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 };
  // The global Request and Response belong to the program that we run in.
  const listener = getRequestListener(
    // The server below speaks HTTP/1.1, and hands in what belongs to it.
    (request, bindings) => app.fetch(request, bindings as HttpBindings),
    { overrideGlobalObjects: false },
  );
  const server = createServer(limits, (request, response) => void listener(request, response));
  await listen(server, port, host);
  // A server that listens on a port has an address with one.
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${boundPort}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.race([toolServer.drain(), pause(drainMs)]);
      // Answers are being written; streams that clients keep open do not end by themselves.
      await Promise.race([closed, pause(writeMs)]);
      await app.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "EADDRINUSE" ? "it is taken; set PORT to another" : cause.message;
      reject(new MedtainerError("misconfigured", `Cannot listen on ${host}:${port}: ${reason}.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs).unref());
}
