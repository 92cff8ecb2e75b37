import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { cpuOf, loadMcp, median } from "./measure-server.js";

const kinds = ["bare", "off", "sqlite"] as const;
const toolCounts = [5, 500] as const;
const rounds = 3;
const seconds = 4;

interface Measured {
  readonly cpuMicroseconds: number;
  readonly perSecond: number;
}

/**
 * CPU of the server process for one `tools/call` over HTTP (2026-07-28), of ours and of the bare SDK, with few
 * tools and with many. Rounds are interleaved, so that a busy machine slows all of them alike; medians are told.
 */
export async function benchToolCall(): Promise<void> {
  const measured = new Map<string, Measured[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const tools of toolCounts) {
      for (const kind of kinds) {
        const key = `${kind} ${tools}`;
        measured.set(key, [...(measured.get(key) ?? []), await measure(kind, tools)]);
        process.stderr.write(`round ${round} of ${rounds}: ${key} tools\n`);
      }
    }
  }
  const cpu = (kind: string, tools: number) =>
    median((measured.get(`${kind} ${tools}`) ?? []).map((one) => one.cpuMicroseconds));
  for (const tools of toolCounts) {
    const bare = cpu("bare", tools);
    for (const kind of kinds) {
      const used = cpu(kind, tools);
      const rate = median((measured.get(`${kind} ${tools}`) ?? []).map((one) => one.perSecond));
      console.log(
        `${labels[kind].padEnd(34)} ${String(tools).padStart(3)} tools: ${used.toFixed(0).padStart(4)} us CPU a call, ` +
          `${(used / bare).toFixed(2)} of bare, ${(used - bare).toFixed(0).padStart(4)} us more, ${rate.toFixed(0)} calls/s`,
      );
    }
  }
  for (const kind of kinds) {
    console.log(`${labels[kind]}: 500 tools cost ${(cpu(kind, 500) / cpu(kind, 5)).toFixed(2)} of 5 tools`);
  }
}

const labels = {
  bare: "bare SDK v2 Server",
  off: "medtainer, audit off",
  sqlite: "medtainer, audit to SQLite (FULL)",
} as const;

async function measure(kind: string, tools: number): Promise<Measured> {
  const child = fork(resolve(import.meta.dirname, "server.ts"), [kind, String(tools)], {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [{ url }] = await once(child, "message");
    await loadMcp(url, 2);
    const before = await cpuOf(child);
    const { answered, perSecond } = await loadMcp(url, seconds);
    return { cpuMicroseconds: ((await cpuOf(child)) - before) / answered, perSecond };
  } finally {
    child.kill();
  }
}
