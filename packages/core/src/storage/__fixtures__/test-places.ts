import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takePostgresSchema } from "./postgres-schema.js";

/** A database of a test's own, and how it is removed. */
export interface TestPlace {
  /** What `openPlace` takes. */
  readonly place: string;
  remove(): Promise<void>;
}

/** The databases that several processes can share. */
export const sharedPlaces: readonly (readonly [name: string, take: () => Promise<TestPlace>])[] = [
  ["SQLite", takeFile],
  ["PostgreSQL", takeSchema],
];

async function takeFile(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  return { place: join(folder, "test.db"), remove: () => rm(folder, { recursive: true }) };
}

async function takeSchema(): Promise<TestPlace> {
  const { url, schema, drop } = takePostgresSchema();
  return { place: `${url}#${schema}`, remove: drop };
}
