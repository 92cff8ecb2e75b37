import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { on, once } from "node:events";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { takePostgresSchema } from "../../storage/__fixtures__/postgres-schema.js";
import { startRedis } from "../../storage/__fixtures__/redis-server.js";
import { freePort } from "./running-oauth.js";

/** A shared store of a test's own: its address with the schema or prefix behind a `#`. */
export interface SharedPlace {
  readonly place: string;
  remove(): Promise<void>;
}

/** The stores that processes on several machines can share. */
export const sharedPlaces = {
  postgres: async (): Promise<SharedPlace> => {
    const { url, schema, drop } = takePostgresSchema();
    return { place: `${url}#${schema}`, remove: drop };
  },
  redis: async (): Promise<SharedPlace> => {
    const { url, kill } = await startRedis();
    return { place: `${url}#test-${randomUUID()}:`, remove: kill };
  },
} as const;

/** Several processes of one authorization server, which the first one's address is the issuer of. */
export interface Replicas {
  readonly urls: readonly string[];
  /** The types of all events of all processes, in the order of arrival. */
  readonly events: readonly string[];
  /** Puts the clocks of all forward. */
  pass(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts replicas at once, as a deployment does. */
export async function startReplicas(place: string, count: number): Promise<Replicas> {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const events: string[] = [];
  const children = ports.map((port) => {
    const child = fork(program, [place, urls[0] ?? "", String(port)], {
      execArgv: ["--import", typescript],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child.on("message", (type) => events.push(String(type)));
    return child;
  });
  await Promise.all(children.map(listening));
  return {
    urls,
    events,
    pass: async (milliseconds) =>
      void (await Promise.all(children.map((child) => pass(child, milliseconds)))),
    stop: async () => void (await Promise.all(children.map(end))),
  };
}

const program = fileURLToPath(new URL("oauth-replica.ts", import.meta.url));
const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

async function listening(child: ChildProcess): Promise<void> {
  const complaints = child.stderr && text(child.stderr);
  const ended = once(child, "exit").then(async () => {
    throw new Error(`A replica ended before it listened.\n${await complaints}`);
  });
  await Promise.race([once(child, "message"), ended]);
}

async function pass(child: ChildProcess, milliseconds: number): Promise<void> {
  const heard = on(child, "message");
  child.send(milliseconds);
  for await (const [type] of heard) if (type === "passed") return;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
