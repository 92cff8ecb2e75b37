import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import providePostgres from "../fixtures/postgres-for-tests.js";
import { Browser } from "../src/oauth/__fixtures__/browser.js";
import { freePort } from "../src/oauth/__fixtures__/running-oauth.js";
import { TestClient } from "../src/oauth/__fixtures__/test-client.js";
import { startRedis } from "../src/storage/__fixtures__/redis-server.js";
import { ask, cpuOf, loadMcp, median } from "./measure-server.js";

/** A store of the bench's own; the address has the schema or prefix behind a `#`. */
interface Place {
  readonly address: string;
  remove(): Promise<unknown>;
}

/**
 * The servers that are compared, and where each keeps what it knows. `mounted` has an authorization server that was used
 * once, and no guard: oidc-provider's first request switches AsyncLocalStorage on, which costs every promise of the process
 * something from then on (less on Node 24).
 */
const kinds = {
  unguarded: takeNothing,
  mounted: takeNothing,
  memory: takeNothing,
  sqlite: takeFile,
  postgres: takeSchema,
  redis: takeRedis,
} as const;
type Kind = keyof typeof kinds;

const rounds = 7;
const sliceSeconds = 1;
const warmUpSeconds = 5;
const guardCalls = { warm: 50_000, cold: 5_000 } as const;
const signIns = 50;
const registrations = 1_000;

/** One of the servers, in a process of its own. */
interface Bench {
  readonly kind: Kind;
  readonly url: string;
  readonly child: ChildProcess;
  /** What a client that signed in sends; nothing where there is no guard. */
  readonly headers: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** What one server was found to do. */
interface Measured {
  readonly milliseconds: number;
  /** The server's own CPU, in microseconds. */
  readonly cpu: number;
}

/**
 * The guard's CPU for each request, alone and as what it adds to a call of a tool; one whole sign-in (authorize with
 * `autoApprove`, then token); a thousand registrations. On each store, beside a server without a guard. Slices are
 * interleaved, so that a busy machine slows all of them alike; medians are told.
 */
export async function benchOAuth(): Promise<void> {
  const stopPostgres = await providePostgres();
  const benches: Bench[] = [];
  try {
    // What an object literal of ours has for keys is its type.
    for (const kind of Object.keys(kinds) as Kind[]) benches.push(await start(kind));
    await benchCalls(benches);
    const guarded = benches.filter(({ headers }) => headers.authorization !== undefined);
    await benchGuard(guarded);
    for (const bench of guarded) await benchSignIn(bench);
    for (const bench of guarded) await benchRegistrations(bench);
  } finally {
    for (const bench of benches) await bench.stop();
    await stopPostgres?.();
  }
}

async function benchCalls(benches: readonly Bench[]): Promise<void> {
  const slices = new Map<Bench, number[]>(benches.map((bench) => [bench, []]));
  for (const { url, headers } of benches) await loadMcp(url, warmUpSeconds, headers);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [bench, found] of slices) {
      const before = await cpuOf(bench.child);
      const { answered } = await loadMcp(bench.url, sliceSeconds, bench.headers);
      found.push(((await cpuOf(bench.child)) - before) / answered);
    }
    process.stderr.write(`round ${round} of ${rounds}\n`);
  }
  const [unguarded = []] = slices.values();
  for (const [{ kind }, found] of slices) {
    const more = found.map((cpu, round) => cpu - (unguarded[round] ?? Number.NaN));
    console.log(
      `tools/call, ${kind.padEnd(9)}: ${micro(median(found))} CPU, ${micro(median(more))} more than unguarded`,
    );
  }
}

async function benchGuard(benches: readonly Bench[]): Promise<void> {
  for (const { kind, child, headers } of benches) {
    const run = (isCached: boolean) =>
      ask<number>(child, { headers, isCached, calls: isCached ? guardCalls.warm : guardCalls.cold });
    await run(true);
    const warm = await run(true);
    await run(false);
    console.log(
      `guard alone, ${kind.padEnd(8)}: ${micro(warm)} CPU cached, ${micro(await run(false))} looked up`,
    );
  }
}

async function benchSignIn({ kind, url, child }: Bench): Promise<void> {
  const client = new TestClient(url);
  await client.register();
  const { milliseconds, cpu } = await spend(child, signIns, 1, async () => {
    const asked = client.ask();
    const { leftTo } = await new Browser(url).visit(asked.url);
    const answer = await client.exchange(leftTo?.searchParams.get("code") ?? "", asked.verifier);
    if (answer.status !== 200) throw new Error(`A code was answered with ${answer.status}.`);
  });
  console.log(
    `authorize and token, ${kind.padEnd(8)}: ${(milliseconds / signIns).toFixed(1)} ms, ${micro(cpu / signIns)} CPU`,
  );
}

async function benchRegistrations({ kind, url, child }: Bench): Promise<void> {
  const { milliseconds, cpu } = await spend(child, registrations, 10, async () => {
    const { status } = await new TestClient(url).register({ client_name: randomUUID() });
    if (status !== 201) throw new Error(`A registration was answered with ${status}.`);
  });
  console.log(
    `${registrations} registrations, ${kind.padEnd(8)}: ${milliseconds.toFixed(0)} ms, ${micro(cpu / registrations)} CPU each`,
  );
}

function micro(microseconds: number): string {
  return `${microseconds.toFixed(1).padStart(7)} us`;
}

/** Does a thing so many times, and so many at once. */
async function spend(
  child: ChildProcess,
  times: number,
  atOnce: number,
  act: () => Promise<void>,
): Promise<Measured> {
  const before = await cpuOf(child);
  const startedAtMs = performance.now();
  for (let done = 0; done < times; done += atOnce) await Promise.all(Array.from({ length: atOnce }, act));
  return { milliseconds: performance.now() - startedAtMs, cpu: (await cpuOf(child)) - before };
}

async function start(kind: Kind): Promise<Bench> {
  const { address, remove } = await kinds[kind]();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = fork(resolve(import.meta.dirname, "oauth-server.ts"), [kind, String(port), address], {
    execArgv: ["--import", "tsx"],
  });
  const stop = async () => {
    const ended = once(child, "exit");
    if (child.kill()) await ended;
    await remove();
  };
  await ask(child, "ready");
  const { access_token: token } = kind === "unguarded" ? {} : await new TestClient(url).connect();
  const isGuarded = token !== undefined && kind !== "mounted";
  return { kind, url, child, headers: isGuarded ? { authorization: `Bearer ${token}` } : {}, stop };
}

async function takeNothing(): Promise<Place> {
  return { address: "", remove: async () => {} };
}

async function takeFile(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "medtainer-bench-"));
  return { address: join(folder, "bench.sqlite"), remove: () => rm(folder, { recursive: true }) };
}

async function takeSchema(): Promise<Place> {
  const url = process.env.MEDTAINER_TEST_POSTGRES_URL ?? "";
  const schema = `bench_${randomUUID().replaceAll("-", "")}`;
  const remove = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`drop schema ${schema} cascade`);
    await client.end();
  };
  return { address: `${url}#${schema}`, remove };
}

async function takeRedis(): Promise<Place> {
  const { url, kill } = await startRedis();
  return { address: `${url}#bench:`, remove: kill };
}
