import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type PostgresSchema, takePostgresSchema } from "./__fixtures__/postgres-schema.js";
import { inspectPostgres, openPostgres } from "./postgres.js";

const typescript = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const program = fileURLToPath(new URL("__fixtures__/race-on-postgres.ts", import.meta.url));

let place: PostgresSchema;

beforeEach(() => {
  place = takePostgresSchema();
});

afterEach(() => place.drop());

test("three processes win each row, code and lock once between them, and count each call once", async () => {
  const count = 100;
  const { store, records, close } = await openPostgres(place);
  for (let row = 0; row < count; row += 1) {
    const id = String(row);
    void store.set(["code", id], id);
    void store.set(["word", id], { order: 1, member: id });
    void records.append("approvals", {
      id,
      tool: "acme_delete_order",
      principal: "local",
      fingerprint: id,
      input: {},
      status: "pending",
      settledBy: null,
      createdAtMs: 1,
      expiresAtMs: 2,
    });
  }
  expect(await records.count("approvals")).toBe(count);
  const racers = await Promise.all(["one", "two", "three"].map((name) => race(name, count)));
  const total = (prize: string) => racers.reduce((sum, won) => sum + Number(won[prize]), 0);
  expect(["approvals", "codes", "locks", "words"].map(total)).toEqual([count, count, count, count]);
  expect(await store.get(["count"])).toBe(3 * count);
  const { links, faults } = await records.verify();
  expect({ links, faults }).toEqual({ links: 2 * count, faults: [] });
  await close();
});

test("three processes that start at once on an empty database migrate it once", async () => {
  await Promise.all(["one", "two", "three"].map((name) => race(name, 0)));
  const { applied, pending } = await inspectPostgres(place);
  expect(pending).toEqual([]);
  expect(await place.query("select name from kysely_migration")).toHaveLength(applied.length);
});

/** Runs one racer to its end; it must not even warn. */
async function race(name: string, count: number): Promise<Readonly<Record<string, unknown>>> {
  const parameters = [`${place.url}#${place.schema}`, name, String(count)];
  const child = spawn(process.execPath, ["--import", typescript, program, ...parameters]);
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(complaints).toBe("");
  return JSON.parse(output);
}
