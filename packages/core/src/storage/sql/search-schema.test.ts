import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../postgres.js";

/** A database of this test's own, since an extension belongs to a whole database, and a user who may create nothing but tables. */
const name = `test_${randomUUID().replaceAll("-", "")}`;

describe("a PostgreSQL without pg_trgm", () => {
  beforeAll(async () => {
    await administer(undefined, `create database ${name}`, `create role ${name} login`);
    await administer(name, `create schema ours authorization ${name}`);
  });

  afterAll(() => administer(undefined, `drop database ${name} with (force)`, `drop role ${name}`));

  test("is refused in words where this user may not create it, and works once somebody has, in any schema", async () => {
    const place = { url: addressOf(name, name), schema: "ours" };
    await expect(openPostgres(place)).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("create extension pg_trgm"),
    });
    await administer(name, "create schema extensions", "create extension pg_trgm with schema extensions");
    await administer(name, `grant usage on schema extensions to ${name}`);
    const { records, close } = await openPostgres(place);
    expect(await records.search({ vendor: "acme", account: "main", kind: "contacts", text: "Bob" })).toEqual(
      [],
    );
    await close();
  });
});

function addressOf(database?: string, user?: string): string {
  const url = new URL(process.env.MEDTAINER_TEST_POSTGRES_URL ?? "");
  if (database !== undefined) url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  return url.href;
}

async function administer(database: string | undefined, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(database) });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
