import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type PostgresSchema, takePostgresSchema } from "../__fixtures__/postgres-schema.js";
import { openPostgres, type PostgresStorage } from "../postgres.js";
import type { SyncedRecord } from "../records.js";
import { PostgresSearch } from "./postgres-search.js";

const contacts = { vendor: "acme", account: "main", kind: "contacts" };

let place: PostgresSchema;
let storage: PostgresStorage;

beforeEach(async () => {
  place = takePostgresSchema();
  storage = await openPostgres(place);
});

afterEach(async () => {
  await storage.close();
  await place.drop();
});

describe("PostgresSearch", () => {
  test("lets PostgreSQL count the records of a first sync, once", async () => {
    await storage.records.upsert("records", recordsFrom(0, 100));
    expect(await countedRows()).toBe(100);
    await storage.records.upsert("records", recordsFrom(100, 100));
    expect(await countedRows()).toBe(100);
  });

  test("keeps each word once, however many write it at the same time", async () => {
    const other = await openPostgres(place);
    await Promise.all(
      [storage, other].flatMap(({ records }, writer) =>
        Array.from({ length: 5 }, (_, page) =>
          records.upsert("records", recordsFrom(writer * 100 + page * 10, 10)),
        ),
      ),
    );
    await other.close();
    const [counted] = await place.query("select count(*)::int as words from search_words where word = 'ray'");
    expect(counted?.words).toBe(1);
    expect(await storage.records.search({ ...contacts, text: "Ray", limit: 100 })).toHaveLength(100);
  });

  test("sorts what was written last into its indexes", async () => {
    await storage.records.upsert("records", recordsFrom(0, 100));
    const search = new PostgresSearch();
    const sorted: string[] = [];
    await search.sort(async (sql, [index]) => {
      sorted.push(String(index));
      return place.query(sql.replace("$1", `'${index}'`));
    }, new AbortController().signal);
    const indexes = await place.query(
      "select indexname from pg_indexes where schemaname = current_schema() and indexdef like '%USING gin%' order by 1",
    );
    expect(sorted).toEqual(indexes.map(({ indexname }) => indexname));
    for (const index of sorted) {
      const [left] = await place.query(`select gin_clean_pending_list('${index}')::int as pages`);
      expect(left?.pages).toBe(0);
    }
  });

  test.each([
    ["search_entries", "terms @@ 'x'::tsquery"],
    ["search_words", "word like '%smith%'"],
    ["search_words", "spellings && array['x']"],
    ["search_words", "term >= 'x' and term < 'y'"],
  ])("%s has an index for: %s", async (table, condition) => {
    // As the functions do that read them.
    const options = `-c search_path=${place.schema} -c enable_seqscan=off`;
    const client = new pg.Client({ connectionString: place.url, options });
    await client.connect();
    const { rows: steps } = await client.query(`explain select * from ${table} where ${condition}`);
    await client.end();
    expect(JSON.stringify(steps)).toMatch(/Index (Only )?Scan/);
    expect(JSON.stringify(steps)).not.toContain("Seq Scan");
  });

  test("its functions forbid to read a whole table, and words are read in the order of their table", async () => {
    const found = await place.query(
      "select proname, proconfig from pg_proc where pronamespace = $1::regnamespace order by proname",
      [place.schema],
    );
    expect(found).toEqual([
      { proname: "search_entries_of", proconfig: ["enable_seqscan=off"] },
      {
        proname: "search_words_of",
        proconfig: ["enable_seqscan=off", "enable_indexscan=off", "enable_indexonlyscan=off"],
      },
    ]);
  });
});

async function countedRows(): Promise<number> {
  const [row] = await place.query(
    "select reltuples::int as rows from pg_class where oid = 'records'::regclass",
  );
  return Number(row?.rows);
}

function recordsFrom(first: number, count: number): SyncedRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    ...contacts,
    id: String(first + index),
    data: {},
    search: { name: `Person${String.fromCharCode(97 + (index % 26))} Ray` },
    labels: [],
    occurredAtMs: null,
    syncedAtMs: 1,
    version: 1,
    deletedAtMs: null,
  }));
}
