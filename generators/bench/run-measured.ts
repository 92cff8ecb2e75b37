import { spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What a program took, from its start to its end. */
export interface Measured {
  readonly seconds: number;
  /** Most memory that it held at once (resident set), in MiB. */
  readonly peakMegabytes: number;
}

const mostMilliseconds = 15 * 60_000;

/** Has the program itself tell, on a pipe of its own, how much it took. */
const hook = `import { writeSync } from "node:fs";
process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/**
 * Runs a program of Node and measures it.
 *
 * @param parameters Arguments of `node`.
 * @throws Error with the end of what it printed where it fails.
 */
export async function runMeasured(parameters: readonly string[], folder: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, ...parameters],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      timeout: mostMilliseconds,
      killSignal: "SIGKILL",
    },
  );
  // All but the first are pipes, which Node's types leave open.
  const pipes = child.stdio.slice(1, 4) as Readable[];
  const [texts, [code]] = await Promise.all([
    Promise.all(pipes.map((pipe) => text(pipe))),
    once(child, "exit"),
  ]);
  const [out, problems, peak] = texts;
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${problems}${out}`.trim().slice(-500) || `It ended with ${code}.`);
  return { seconds, peakMegabytes: Math.round(Number(peak) / 1024) };
}
