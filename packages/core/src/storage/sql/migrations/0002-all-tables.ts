import type { CreateTableBuilder, Kysely } from "kysely";
import { AUDITED_TABLES } from "../../records.js";
import { AuditChain, entryOfRow } from "../audit-chain.js";
import { createIndex, createTable, type TableShape } from "../create-table.js";
import type { ColumnBuild, Dialect } from "../dialect.js";
import { type AnsweredRow, NOTHING, type Program } from "../program.js";
import { selectRows } from "../record-statements.js";
import type { SqlDatabase } from "../sql-database.js";

/** Synced records and what belongs to them, credentials, leases, keys, and the chain of hashes over the audit log. */
export async function createAllTables(database: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const [name, shape] of Object.entries(TABLES)) await createTable(database, dialect, name, shape);
  await createRecordLabels(database, dialect);
  for (const [table, column] of NEW_INDEXES) await createIndex(database, table, { columns: [column] });
  await createAuditLinks(database, dialect);
  // The tables of the statements stand by now.
  await run(database as SqlDatabase, linkStandingRows(dialect));
}

const collection = ["vendor", "account", "kind"];
const present = { also: ["deleted_at_ms"], where: { column: "deleted_at_ms", is: "null" } } as const;

const TABLES: Readonly<Record<string, TableShape>> = {
  records: {
    columns: {
      vendor: "text",
      account: "text",
      kind: "text",
      id: "text",
      data: "text",
      search: "text",
      labels: "text",
      occurred_at_ms: "number?",
      synced_at_ms: "number",
      version: "number",
      deleted_at_ms: "number?",
    },
    key: [...collection, "id"],
    indexes: [
      { columns: collection },
      { columns: collection, ...present },
      { columns: [...collection, "occurred_at_ms"], ...present },
      { columns: [...collection, "version"], ...present },
      { columns: ["deleted_at_ms"], where: { column: "deleted_at_ms", is: "not null" } },
    ],
  },
  contact_context: {
    columns: {
      vendor: "text",
      account: "text",
      kind: "text",
      id: "text",
      nicknames: "text",
      notes: "text",
      importance: "number?",
      last_interaction_at_ms: "number?",
      updated_at_ms: "number",
      updated_by: "text",
    },
    key: [...collection, "id"],
    indexes: [{ columns: collection }, { columns: [...collection, "last_interaction_at_ms"] }],
  },
  interactions: {
    columns: {
      id: "text",
      vendor: "text",
      account: "text",
      contact_id: "text",
      kind: "text",
      direction: "text?",
      summary: "text",
      data: "text",
      occurred_at_ms: "number",
    },
    indexes: [
      { columns: ["vendor", "account"] },
      { columns: ["vendor", "account", "contact_id"] },
      { columns: ["vendor", "account", "contact_id", "occurred_at_ms"] },
      { columns: ["vendor", "account", "occurred_at_ms"] },
    ],
  },
  sync_runs: {
    columns: {
      id: "text",
      vendor: "text",
      account: "text",
      kind: "text",
      status: "text",
      code: "text?",
      version: "number",
      cursor: "text?",
      pages: "number",
      seen: "number",
      changed: "number",
      deleted: "number",
      started_at_ms: "number",
      duration_ms: "number?",
    },
    indexes: [
      { columns: collection },
      { columns: [...collection, "status"] },
      { columns: ["status"] },
      { columns: ["started_at_ms"] },
    ],
  },
  credentials: {
    columns: {
      vendor: "text",
      account: "text",
      owner: "text",
      ciphertext: "text",
      key_id: "text",
      version: "number",
      status: "text",
      expires_at_ms: "number?",
      updated_at_ms: "number",
    },
    key: ["vendor", "account", "owner"],
    indexes: [{ columns: ["expires_at_ms"] }],
  },
  leases: {
    columns: { id: "text", owner: "text", fence: "number", until_ms: "number" },
    indexes: [],
  },
  api_keys: {
    columns: {
      id: "text",
      name: "text",
      hash: "text",
      scopes: "text",
      created_at_ms: "number",
      expires_at_ms: "number?",
      revoked_at_ms: "number?",
      last_used_at_ms: "number?",
    },
    indexes: [{ columns: ["hash"] }],
  },
};

/** What the log of calls is asked for besides: whatever is left `started`, and everything before a day. */
const NEW_INDEXES = [
  ["tool_executions", "status"],
  ["tool_executions", "started_at_ms"],
  ["api_calls", "status"],
  ["api_calls", "started_at_ms"],
  ["approvals", "created_at_ms"],
] as const;

/** Which records carry a label: `sequence` is the record's. */
async function createRecordLabels({ schema }: Kysely<unknown>, dialect: Dialect): Promise<void> {
  let table: CreateTableBuilder<string, string> = schema.createTable("record_labels");
  for (const column of [...collection, "label"]) table = table.addColumn(column, "text", notNull);
  await dialect
    .insideItsKey(
      table
        .addColumn("sequence", dialect.counterType, notNull)
        .addPrimaryKeyConstraint("record_labels_key", [...collection, "label", "sequence"]),
    )
    .execute();
  await schema
    .createIndex("record_labels_by_sequence")
    .on("record_labels")
    .columns(["sequence", "label"])
    .execute();
}

/** The chain of hashes; see `audit-chain.ts`. */
async function createAuditLinks(database: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await database.schema
    .createTable("audit_links")
    .addColumn("position", dialect.counterType, (column) => column.primaryKey())
    .addColumn("verb", "text", notNull)
    .addColumn("table_name", "text", notNull)
    .addColumn("row_id", "text", notNull)
    .addColumn("row_at_ms", "double precision", notNull)
    .addColumn("row_hash", "text")
    .addColumn("pruned", "text")
    .addColumn("hash", "text", notNull)
    .execute();
  await database.schema
    .createIndex("audit_links_that_prune")
    .on("audit_links")
    .columns(["position"])
    .where(dialect.sql.ref("pruned"), "is not", null)
    .execute();
  await database.schema
    .createIndex("audit_links_of_gone_rows")
    .on("audit_links")
    .columns(["table_name", "row_id"])
    .where(dialect.sql.ref("row_hash"), "is", null)
    .execute();
  if (dialect.name === "postgres") {
    // SQLite has one writer at a time; here whoever adds links locks this table's one row first.
    await database.schema.createTable("audit_lock").addColumn("id", "integer", notNull).execute();
    await dialect.sql`insert into audit_lock (id) values (1)`.execute(database);
  }
}

/** The log that stands already becomes the beginning of the chain. */
function* linkStandingRows(dialect: Dialect): Program<void> {
  const chain = new AuditChain(dialect);
  for (const table of AUDITED_TABLES) {
    for (let after: number | undefined = 0; after !== undefined; ) {
      const rows: readonly AnsweredRow[] = (yield selectRows(table, { ...wholeTable, after })).rows;
      yield* chain.add(rows.map((row) => entryOfRow("append", table, row)));
      yield* chain.flush();
      const last: AnsweredRow | undefined = rows.at(-1);
      after = last && Number(last.sequence);
    }
  }
}

const wholeTable = { cells: [], range: undefined, labels: [], order: "oldest", limit: 500 } as const;

async function run(database: SqlDatabase, program: Program<void>): Promise<void> {
  let step = program.next(NOTHING);
  while (step.done !== true) {
    if ("search" in step.value) throw new Error("There is no search index yet.");
    const { rows } = await database.executeQuery(step.value.write(database).compile());
    // Every row of a table is an object by the names of its columns.
    step = program.next({ rows: rows as AnsweredRow[], count: 0 });
  }
}

const notNull: ColumnBuild = (column) => column.notNull();
