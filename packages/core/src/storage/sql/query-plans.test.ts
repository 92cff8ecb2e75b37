import { Kysely, Migrator, sql as rawSql, SqliteDialect } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { usedStatements } from "../../../fixtures/used-statements.js";
import { checkQuery } from "../record-selection.js";
import { loadDriver, type SqliteConnection } from "../sqlite/driver.js";
import { migrateSqlite } from "../sqlite/migrate-sqlite.js";
import { createSqlDatabase } from "../sqlite/sql-on-sqlite.js";
import { sqliteDialect } from "./dialect.js";
import { selectHead } from "./link-statements.js";
import { migrationsFor } from "./migrations.js";
import { selectRows } from "./record-statements.js";
import type { SqlDatabase, SqlStatement } from "./sql-database.js";
import { deleteEndedValues, deleteValue, selectValue, selectValues } from "./store-statements.js";

const dialect = sqliteDialect({ sql: rawSql });
let connection: SqliteConnection;
let sql: SqlDatabase;

beforeAll(async () => {
  const { DatabaseSync } = await loadDriver();
  connection = new DatabaseSync(":memory:");
  sql = createSqlDatabase({ Kysely, SqliteDialect }, connection);
  const migrations = migrationsFor(dialect);
  await migrateSqlite({ Migrator }, connection, sql, migrations);
});

// PostgreSQL's plans for the same statements are looked at in `postgres-plans.test.ts`.
describe("no statement of Records reads a whole table that grows, or sorts it", () => {
  test.each(usedStatements(dialect))("%s", (_purpose, statement) => {
    expectIndexed(statement.write(sql));
  });

  test.each(["newest", "oldest"] as const)(
    "the %s rows without a filter, from the end of the table",
    (order) => {
      const statement = selectRows("tool_executions", checkQuery("tool_executions", { order }));
      expect(planOf(statement.write(sql))).toEqual(["SCAN tool_executions"]);
    },
  );
});

test("the newest link of the chain comes from its end", () => {
  expect(planOf(selectHead().write(sql))).toEqual(["SCAN audit_links"]);
});

test("no statement of the store does either: a value, a page of values, the sweep of ended ones", () => {
  expectIndexed(selectValue(sql, "key", 1));
  expectIndexed(selectValues(sql, { after: "a", before: "b" }, 1, 100));
  expectIndexed(deleteValue(sql, "key"));
  expectIndexed(deleteEndedValues(sql, 1, 100));
});

/**
 * Every step looks up an index or a row's number. The few links that say what was pruned may be gone through, and so may
 * a list that is given.
 */
function expectIndexed(statement: SqlStatement): void {
  const steps = planOf(statement).filter((step) => /^(SEARCH|SCAN|USE)/.test(step));
  expect(steps).not.toEqual([]);
  expect(steps.filter((step) => !isLookup.test(step))).toEqual([]);
}

const isLookup =
  /^SEARCH \w+( EXISTS)? USING (INTEGER PRIMARY KEY|PRIMARY KEY|(COVERING )?INDEX \w+) \(|^SCAN (audit_links USING INDEX audit_links_that_prune|\w+ VIRTUAL TABLE INDEX 1:)/;

function planOf(statement: SqlStatement): string[] {
  const { sql: text, parameters } = statement.compile();
  const steps = connection.prepare(`explain query plan ${text}`).all(...parameters);
  return steps.map((step) => String(step.detail));
}
