// Redis servers of a test's own, to be killed, frozen and filled; nothing of them stays on disk.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Tests without a `redis-server` are skipped, but never in CI. */
export const lacksRedis =
  process.env.CI !== "true" && spawnSync("redis-server", ["--version"]).error !== undefined;

export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Lets every client wait without an answer. */
  freeze(): void;
  thaw(): void;
  /** Ends it at once; what it held is lost. */
  kill(): Promise<void>;
}

export async function startRedis(options: readonly string[] = [], knownPort?: number): Promise<RedisServer> {
  const port = knownPort ?? (await freePort());
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", tmpdir()];
  const child = spawn("redis-server", [...settings, ...options], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child, "spawn");
  await readiness(child.stdout);
  const ended = once(child, "exit");
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    freeze: () => child.kill("SIGSTOP"),
    thaw: () => child.kill("SIGCONT"),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

async function readiness(output: Readable): Promise<void> {
  for await (const line of createInterface(output)) {
    if (!line.includes("Ready to accept connections")) continue;
    // Unread, its further output would block it some day.
    output.resume();
    return;
  }
  throw new Error("redis-server has ended before it was ready.");
}
