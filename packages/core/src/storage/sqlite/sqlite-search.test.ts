import * as kysely from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { sqliteDialect } from "../sql/dialect.js";
import { migrationsFor } from "../sql/migrations.js";
import type { SqlDatabase, SqlStatement } from "../sql/sql-database.js";
import { loadDriver, type SqliteConnection, type SqliteStatement } from "./driver.js";
import { createSqlDatabase } from "./sql-on-sqlite.js";
import { FULL_TEXT_TABLES, SqliteSearch } from "./sqlite-search.js";

const contacts = { vendor: "acme", account: "main", kind: "contacts" };

let connection: SqliteConnection;
let search: SqliteSearch;
/** Every statement that the search has prepared. */
let statements: Map<string, SqliteStatement>;

beforeEach(async () => {
  const { DatabaseSync } = await loadDriver();
  connection = new DatabaseSync(":memory:");
  const sql = createSqlDatabase(kysely, connection);
  for (const { up } of Object.values(migrationsFor(sqliteDialect(kysely)))) await up(sql);
  statements = new Map();
  const prepare = (_: string, write: (sql: SqlDatabase) => SqlStatement) => {
    const text = write(sql).compile().sql;
    const statement = statements.get(text) ?? connection.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  search = new SqliteSearch({ prepare });
});

describe("SqliteSearch", () => {
  test("reads no table that grows from end to end", () => {
    insert(1, "Robert Montgomery");
    search.index([sourceOf(1, "Robert Montgomery")]);
    search.refresh([{ ...contacts, id: "1" }]);
    search.find({ ...contacts, text: "Bob Mongtomrey 813 5550142" });
    search.unindex([1]);
    expect(statements.size).toBeGreaterThan(10);
    for (const text of statements.keys()) {
      if (!/^\s*(select|delete)/.test(text)) continue;
      const steps = connection.prepare(`explain query plan ${text}`).all();
      for (const { detail } of steps) expect(String(detail)).not.toMatch(bigScan);
    }
  });

  test("learns the words of a transaction again that was undone", () => {
    connection.exec("begin");
    insert(1, "Quetzalcoatl Ray");
    search.index([sourceOf(1, "Quetzalcoatl Ray")]);
    connection.exec("rollback");
    expect(found("Quetzalcoat")).toEqual([]);
    insert(1, "Quetzalcoatl Ray");
    search.index([sourceOf(1, "Quetzalcoatl Ray")]);
    expect(found("Quetzalcoat")).toEqual(["1"]);
    expect(found("Quetzlcoatl")).toEqual(["1"]);
  });

  test("keeps each word once, however many records have it", () => {
    for (let id = 1; id <= 5; id += 1) insert(id, "Robert Ray");
    search.index([1, 2, 3].map((id) => sourceOf(id, "Robert Ray")));
    search.index([4, 5].map((id) => sourceOf(id, "Robert Ray")));
    expect(connection.prepare("select count(*) as words from search_words").get()?.words).toBe(2);
    expect(found("Bob Ray")).toHaveLength(5);
  });

  test("indexes a known record anew, and only as it stands now", () => {
    insert(1, "Robert Ray");
    search.index([sourceOf(1, "Robert Ray")]);
    connection.exec(`update records set search = '{"name":"Ann Lee"}'`);
    search.index([{ ...sourceOf(1, "Ann Lee"), known: true }]);
    expect(found("Robert")).toEqual([]);
    expect(found("Ann")).toEqual(["1"]);
  });

  test.each(FULL_TEXT_TABLES)("merges what many writes left in %s into one, part by part", (table) => {
    for (let id = 1; id <= 27; id += 1) {
      insert(id, `Robert ${nameOf(id)}`);
      search.index([sourceOf(id, `Robert ${nameOf(id)}`)]);
    }
    const last = found(nameOf(27));
    expect(segmentsOf(table)).toBeGreaterThan(1);
    let parts = 1;
    for (let isFirst = true; search.merge(table, isFirst); isFirst = false) parts += 1;
    expect(parts).toBeGreaterThan(1);
    expect(segmentsOf(table)).toBe(1);
    expect(search.merge(table, true)).toBe(false);
    expect(last[0]).toBe("27");
    expect(found(nameOf(27))).toEqual(last);
  });
});

/** A name of its own for each number, without digits. */
function nameOf(id: number): string {
  return `Quet${String.fromCharCode(97 + (id % 26))}${String.fromCharCode(97 + Math.floor(id / 26))}oatl`;
}

function segmentsOf(table: string): number {
  return Number(connection.prepare(`select count(distinct segid) as count from ${table}_idx`).get()?.count);
}

/** A step that reads all of one of our tables; full-text tables say `VIRTUAL TABLE INDEX`. */
const bigScan = /SCAN (?!json_each|wanted|\(subquery|beginning|search_\w+ VIRTUAL TABLE INDEX \d+:\S)/;

function sourceOf(sequence: number, name: string) {
  return { ...contacts, id: String(sequence), sequence, search: { name }, known: false };
}

function insert(sequence: number, name: string): void {
  connection
    .prepare(
      `insert into records (sequence, vendor, account, kind, id, data, search, labels, synced_at_ms, version)
      values (?, 'acme', 'main', 'contacts', ?, '{}', ?, '[]', 1, 1)`,
    )
    .run(sequence, String(sequence), JSON.stringify({ name }));
}

function found(text: string): string[] {
  return search.find({ ...contacts, text }).map(({ record }) => record.id);
}
