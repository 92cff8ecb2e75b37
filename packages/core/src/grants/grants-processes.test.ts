import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startVendorAuthorization, type VendorAuthorization } from "../../fixtures/vendor-authorization.js";
import { takePostgresSchema } from "../storage/__fixtures__/postgres-schema.js";
import { openPostgres } from "../storage/postgres.js";
import type { Records } from "../storage/records.js";
import { openSqlite } from "../storage/sqlite.js";
import type { Store } from "../storage/store.js";
import { connect, openGrants } from "./test-grants.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const program = fileURLToPath(new URL("./__fixtures__/refresh-repeatedly.ts", import.meta.url));

/** MEDTAINER_REFRESHES=1000 runs what the project holds itself to: 20 processes with 1,000 refreshes each. */
const refreshes = Number(process.env.MEDTAINER_REFRESHES ?? 25);
const processes = Number(process.env.MEDTAINER_REFRESHES ? 20 : 8);
const people = 5;

interface Place {
  readonly records: Records;
  readonly store: Store;
  readonly parameters: { readonly url: string; readonly schema: string };
  drop(): Promise<void>;
}

const places: Readonly<Record<string, () => Promise<Place>>> = {
  async PostgreSQL() {
    const schema = takePostgresSchema();
    const storage = await openPostgres(schema);
    const drop = () => storage.close().then(() => schema.drop());
    return { ...storage, parameters: schema, drop };
  },
  async SQLite() {
    const folder = await mkdtemp(join(tmpdir(), "medtainer-grants-"));
    const path = join(folder, "grants.sqlite");
    const storage = await openSqlite({ path });
    const drop = () => storage.close().then(() => rm(folder, { recursive: true }));
    return { ...storage, parameters: { url: path, schema: "main" }, drop };
  },
};

let vendor: VendorAuthorization;

beforeEach(async () => {
  vendor = await startVendorAuthorization();
});

afterEach(() => vendor.close());

describe.each(Object.entries(places))("many processes on one %s", (_name, open) => {
  test("refresh single-use tokens and lose no session", { timeout: 1_800_000 }, async () => {
    const place = await open();
    const grants = await openGrants(vendor, place);
    const names = Array.from({ length: people }, (_, person) => `person-${person}`);
    for (const person of names) await connect(vendor, grants, person);
    const outcomes = await Promise.all(Array.from({ length: processes }, () => run(place)));
    expect(outcomes.map(({ failures }) => failures)).toEqual(outcomes.map(() => ({})));
    expect(outcomes.map(({ refreshed }) => refreshed)).toEqual(outcomes.map(() => refreshes));
    expect(vendor.seen.reused).toBe(0);
    expect(vendor.seen.refreshes).toBeGreaterThan(refreshes);
    for (const person of names)
      expect(vendor.isLive((await grants.credential.values(person)).token)).toBe(true);
    await place.drop();
  });
});

async function run({ parameters }: Place): Promise<{ refreshed: number; failures: Record<string, number> }> {
  const given = [parameters.url, vendor.url, String(refreshes), String(people), parameters.schema];
  const child = spawn(process.execPath, ["--import", typescript, program, ...given], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output = text(child.stdout);
  await once(child, "exit");
  return JSON.parse(await output);
}
