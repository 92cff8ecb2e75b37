import * as kysely from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { usedStatements } from "../../fixtures/used-statements.js";
import { type PostgresSchema, takePostgresSchema } from "./__fixtures__/postgres-schema.js";
import { createSqlWriter } from "./postgres/sql-on-postgres.js";
import * as store from "./postgres/store-statements.js";
import { openPostgres } from "./postgres.js";
import { type ColumnKind, columnsOf, RECORD_COLUMNS } from "./record-columns.js";
import type { RecordTable } from "./records.js";
import { postgresDialect } from "./sql/dialect.js";
import { selectHead } from "./sql/link-statements.js";
import type { Statement } from "./sql/program.js";
import { columnName } from "./sql/row-encoding.js";

const rowsInEach = 20_000;
/** Rows of the collection that is asked for, one in a hundred. */
const rowsAskedFor = rowsInEach / 100;

const sql = createSqlWriter(kysely);
let place: PostgresSchema;
let client: pg.Client;

beforeAll(async () => {
  place = takePostgresSchema();
  const { close } = await openPostgres(place);
  await close();
  client = new pg.Client({ connectionString: place.url });
  await client.connect();
  await client.query(`set search_path = ${place.schema}, public`);
  for (const table of Object.keys(RECORD_COLUMNS) as RecordTable[]) await fill(table);
  await client.query(FILL_OTHERS);
  await client.query("analyze");
});

afterAll(async () => {
  await client.end();
  await place.drop();
});

describe("no statement of Records reads more rows of a full table than it is about", () => {
  test.each(usedStatements(postgresDialect(kysely)))("%s", async (_purpose, statement) => {
    await expectFrugal(textOf(statement), statement.parameters);
  });

  test("the newest link of the chain", async () => {
    await expectFrugal(textOf(selectHead()), selectHead().parameters);
  });
});

describe("no statement of the store does either", () => {
  const nowMs = 500;
  test.each([
    ["a value", store.SELECT_VALUE, ["x7", nowMs]],
    ["a page of values", store.SELECT_VALUES, ["x7", "x8", nowMs, 200]],
    ["a write", store.WRITE_VALUE, ["x7", "1", null]],
    ["a write where nothing is", store.WRITE_WHERE_ABSENT, ["x7", "1", null, nowMs]],
    ["a replacement", store.REPLACE_VALUE, ["x7", "1", null, nowMs, "7"]],
    ["an expected deletion", store.DELETE_EXPECTED, ["x7", nowMs, "7"]],
    ["a taking", store.TAKE_VALUE, ["x7", nowMs]],
    ["a count", store.COUNT_UP, ["x7", null, nowMs]],
    ["a sweep", store.SWEEP_VALUES, [nowMs, 1_000]],
  ] as const)("%s", async (_purpose, text, values) => {
    await expectFrugal(text, values);
  });
});

/** The parts of a plan that are looked at: https://www.postgresql.org/docs/current/using-explain.html */
interface PlanNode {
  readonly "Node Type": string;
  readonly Filter?: string;
  readonly "Rows Removed by Filter"?: number;
  readonly "Actual Rows": number;
  readonly Plans?: readonly PlanNode[];
}

async function expectFrugal(text: string, values: readonly unknown[]): Promise<void> {
  await client.query("begin");
  const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, [...values]);
  await client.query("rollback");
  const nodes = allNodes(rows[0]["QUERY PLAN"][0].Plan);
  expect(nodes.filter(isWasteful)).toEqual([]);
}

/** A range that holds all rows is best read from the table as it lies. */
function isWasteful(node: PlanNode): boolean {
  const {
    "Node Type": type,
    "Rows Removed by Filter": removed = 0,
    "Actual Rows": rows,
    Filter: filter,
  } = node;
  if (type === "Seq Scan") return filter === undefined || rows < rowsInEach;
  return removed > rowsAskedFor || (type.includes("Sort") && rows > rowsAskedFor);
}

function allNodes(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(allNodes)];
}

function textOf(statement: Statement): string {
  return statement.write(sql).compile().sql;
}

/** Rows that nobody asks for, and among them, evenly, those of one collection. */
async function fill(table: RecordTable): Promise<void> {
  const columns = columnsOf(table);
  const names = columns.map(([property]) => columnName(property)).join(", ");
  const values = columns.map(([property, kind]) => filling(property, kind)).join(", ");
  await client.query(
    `insert into ${table} (${names}) select ${values} from generate_series(1, ${rowsInEach}) as row(number)`,
  );
}

function filling(property: string, kind: ColumnKind): string {
  if (property === "deletedAtMs") return "null";
  if (kind === "number") return "1000 + number";
  if (kind === "boolean") return "false";
  if (kind === "json") return "'{}'";
  const asked: string | undefined = askedFor[property];
  return asked === undefined
    ? "'x' || number"
    : `case when number % 100 = 0 then '${asked}' else 'x' || number end`;
}

const askedFor: Readonly<Record<string, string>> = { vendor: "acme", account: "main", kind: "contacts" };

const FILL_OTHERS = `
  insert into record_labels (vendor, account, kind, label, sequence)
  select vendor, account, kind, case when sequence % 200 = 0 then 'tag:vip' else 'tag:new' end, sequence from records;
  insert into audit_links (position, verb, table_name, row_id, row_at_ms, row_hash, hash)
  select number, 'append', 'tool_executions', 'x' || number, number, 'h', 'h' from generate_series(1, ${rowsInEach}) as row(number);
  insert into store (key, value, expires_at_ms)
  select 'x' || number, number, 1000 + number from generate_series(1, ${rowsInEach}) as row(number)`;
