import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Records, Store } from "@medtainer/core";
import { openPostgres } from "@medtainer/core/storage/postgres";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import pg from "pg";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openGranted, type Read, redirectUrl } from "../fixtures/granted-server.js";
import { newDataDir, removeDataDirs } from "../fixtures/running-server.js";
import { testedVendors } from "../fixtures/tested-vendors.js";
import { lifeSeconds } from "../fixtures/token-desk.js";
import { startVendorSignIn, type VendorSignIn } from "../fixtures/vendor-sign-in.js";

const processes = 3;
const program = fileURLToPath(import.meta.resolve("../fixtures/refresh-racer.ts"));
const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const granting = testedVendors.filter(({ grant }) => grant !== undefined);

interface Place {
  readonly records: Records;
  readonly store: Store;
  /** What the other processes are started with. */
  readonly parameters: readonly [address: string, schema: string];
  close(): Promise<void>;
}

const places: Readonly<Record<string, () => Promise<Place>>> = {
  async SQLite() {
    const path = join(newDataDir(), "grants.sqlite");
    return { ...(await openSqlite({ path })), parameters: [path, ""] };
  },
  async PostgreSQL() {
    const url = process.env.MEDTAINER_TEST_POSTGRES_URL ?? "";
    const schema = `test_${crypto.randomUUID().replaceAll("-", "")}`;
    const storage = await openPostgres({ url, schema });
    const close = async () => {
      await storage.close();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    };
    return { ...storage, parameters: [url, schema], close };
  },
};

afterAll(removeDataDirs);

describe.each(Object.entries(places))("three processes on one %s", (_name, open) => {
  let place: Place;
  let signIns: readonly VendorSignIn[];
  let racers: readonly Racer[];

  beforeEach(async () => {
    place = await open();
    signIns = await Promise.all(granting.map((row) => startVendorSignIn(row, Date.now)));
    for (const signIn of signIns) await connectLongAgo(signIn, place);
    const addresses = signIns.map(({ vendor, url }) => `${vendor.name}=${url}`);
    racers = await Promise.all(
      Array.from({ length: processes }, () => startRacer([...place.parameters, ...addresses])),
    );
  });
  afterEach(async () => {
    for (const { child } of racers) child.kill();
    for (const signIn of signIns) await signIn.close();
    await place.close();
  });

  test("refresh a token that has ended once, and all of them go on with the new one", async () => {
    for (const signIn of signIns) {
      // Long enough that the others come while one is at it.
      signIn.delayMs = 300;
      const outcomes = await Promise.all(racers.map(({ call }) => call(signIn.vendor.name)));
      expect([signIn.vendor.title, outcomes]).toEqual([
        signIn.vendor.title,
        Array(processes).fill({ status: "ok" }),
      ]);
      expect(signIn.seen).toMatchObject({ refreshes: 1, reused: 0 });
      expect(new Set(signIn.seen.api)).toEqual(new Set([200]));
    }
  });
});

/** A person connected the account so long ago that the token has ended. */
async function connectLongAgo(signIn: VendorSignIn, { records, store }: Place): Promise<void> {
  const now = () => Date.now() - 2 * lifeSeconds * 1_000;
  const { grants } = openGranted(signIn.vendor, { records, store, now });
  // Whoever is on the way is remembered for 15 minutes by the store's own clock.
  const { grants: today } = openGranted(signIn.vendor, { records, store });
  const url = await today.begin("tester", redirectUrl);
  await grants.finish(signIn.agree(url).searchParams, "tester");
}

interface Racer {
  readonly child: ChildProcess;
  /** Has it make the reading call of a vendor. */
  call(vendor: string): Promise<Read>;
}

async function startRacer(given: readonly string[]): Promise<Racer> {
  const child = spawn(process.execPath, ["--import", typescript, program, ...given], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("ready");
  return {
    child,
    async call(vendor) {
      child.stdin.write(`${vendor}\n`);
      return JSON.parse((await lines.next()).value ?? "{}");
    },
  };
}
