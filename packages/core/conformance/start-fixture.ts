import { fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The fixture in a process of its own. */
export interface RunningFixture {
  /** Where its MCP endpoint is. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts `serve.ts` under the Node.js and with the loader that this process has.
 *
 * @throws Error where it ends before it listens.
 */
export async function startFixture({ sessions }: { readonly sessions: boolean }): Promise<RunningFixture> {
  const child = fork(fileURLToPath(new URL("./serve.ts", import.meta.url)), sessions ? ["--sessions"] : [], {
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
