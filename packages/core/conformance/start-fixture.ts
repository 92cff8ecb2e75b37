import { fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { freePort } from "../src/oauth/__fixtures__/running-oauth.js";

/** The fixture in a process of its own. */
export interface RunningFixture {
  /** Where its MCP endpoint is. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How the fixture is to be served. */
export interface FixtureOptions {
  readonly sessions: boolean;
  /** True lets nobody in without a token of its own authorization server. */
  readonly oauth: boolean;
}

/**
 * Starts `serve.ts` under the Node.js and with the loader that this process has.
 *
 * @throws Error where it ends before it listens.
 */
export async function startFixture({ sessions, oauth }: FixtureOptions): Promise<RunningFixture> {
  // An issuer has its port in its name, which is why it is known before it is listened on.
  const port = oauth ? await freePort() : 0;
  const parameters = [
    ...["--port", String(port)],
    ...(sessions ? ["--sessions"] : []),
    ...(oauth ? ["--issuer", `http://127.0.0.1:${port}`] : []),
  ];
  const child = fork(fileURLToPath(new URL("./serve.ts", import.meta.url)), parameters, {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const url = child.stdout && (await firstLine(child.stdout));
  if (!url) throw new Error("The fixture server ended before it listened.");
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input })) return line;
  return undefined;
}
