import { Kysely, Migrator, SqliteDialect } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { RecordTable } from "../records.js";
import { loadDriver, type SqliteConnection } from "../sqlite/driver.js";
import { migrateSqlite } from "../sqlite/migrate-sqlite.js";
import { createSqlDatabase } from "../sqlite/sql-on-sqlite.js";
import { selectRows, updateRows } from "./record-statements.js";
import type { SqlDatabase, SqlRow, SqlStatement } from "./sql-database.js";
import { deleteEndedValues, deleteValue, selectValue, selectValues } from "./store-statements.js";

let connection: SqliteConnection;
let sql: SqlDatabase;

beforeAll(async () => {
  const { DatabaseSync } = await loadDriver();
  connection = new DatabaseSync(":memory:");
  sql = createSqlDatabase({ Kysely, SqliteDialect }, connection);
  await migrateSqlite({ Migrator }, connection, sql);
});

describe("no statement reads a whole table that grows, or sorts it", () => {
  test.each<[RecordTable, SqlRow]>([
    ["tool_executions", { id: "1" }],
    ["tool_executions", { tool: "acme_list_orders" }],
    ["tool_executions", { vendor: "acme" }],
    ["tool_executions", { vendor: null }],
    ["api_calls", { id: "1" }],
    ["api_calls", { tool_execution_id: "1" }],
    ["api_calls", { vendor: "acme" }],
    ["approvals", { id: "1", status: "pending" }],
    ["approvals", { fingerprint: "00", status: "approved" }],
    ["approvals", { status: "pending" }],
  ])("a query or change of %s by %j", (table, where) => {
    expectIndexed(selectRows(sql, table, where, 100));
    const change = planOf(updateRows(sql, table, where, { status: "ok" }));
    expect(change).toMatch(/^SEARCH/);
  });

  test("the newest rows, without a filter, come from the end of the table", () => {
    const plan = planOf(selectRows(sql, "tool_executions", {}, 100));
    expect(plan).not.toContain("TEMP B-TREE");
  });

  test("a value, a page of values and the sweep of ended ones", () => {
    expectIndexed(selectValue(sql, "key", 1));
    expectIndexed(selectValues(sql, { after: "a", before: "b" }, 1, 100));
    expectIndexed(deleteValue(sql, "key"));
    expectIndexed(deleteEndedValues(sql, 1, 100));
  });
});

function expectIndexed(statement: SqlStatement): void {
  const plan = planOf(statement);
  expect(plan).toMatch(/SEARCH .* USING (COVERING )?INDEX/);
  expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
}

function planOf(statement: SqlStatement): string {
  const { sql: text, parameters } = statement.compile();
  const steps = connection.prepare(`explain query plan ${text}`).all(...parameters);
  return steps.map((step) => String(step.detail)).join("\n");
}
