import type { Kysely, Migration } from "kysely";

/**
 * Every change of the schema, by name, in the order of the names. One that has been released stands: a later change
 * is a later migration. The tables' columns are those of `record-columns.ts` at that time.
 *
 * Numbers are `double precision`, as JavaScript's are. `sequence` is the order in which rows were appended.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-first-tables": {
    async up(database: Kysely<unknown>) {
      await createToolExecutions(database);
      await createApiCalls(database);
      await createApprovals(database);
      await createStore(database);
    },
  },
};

async function createToolExecutions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("tool_executions")
    .addColumn("sequence", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("tool", "text", (column) => column.notNull())
    .addColumn("vendor", "text")
    .addColumn("principal", "text", (column) => column.notNull())
    .addColumn("client", "text")
    .addColumn("input", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("code", "text")
    .addColumn("source", "text")
    .addColumn("approval_id", "text")
    .addColumn("started_at_ms", "double precision", (column) => column.notNull())
    .addColumn("duration_ms", "double precision")
    .execute();
  for (const column of ["tool", "vendor"]) {
    await schema
      .createIndex(`tool_executions_by_${column}`)
      .on("tool_executions")
      .columns([column, "sequence"])
      .execute();
  }
}

async function createApiCalls({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("api_calls")
    .addColumn("sequence", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("tool_execution_id", "text", (column) => column.notNull())
    .addColumn("vendor", "text", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("route", "text", (column) => column.notNull())
    .addColumn("attempt", "double precision", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("status_code", "double precision")
    .addColumn("rate_limited", "boolean", (column) => column.notNull())
    .addColumn("request_id", "text")
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("started_at_ms", "double precision", (column) => column.notNull())
    .addColumn("duration_ms", "double precision")
    .execute();
  for (const column of ["tool_execution_id", "vendor"]) {
    await schema
      .createIndex(`api_calls_by_${column}`)
      .on("api_calls")
      .columns([column, "sequence"])
      .execute();
  }
}

async function createApprovals({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("approvals")
    .addColumn("sequence", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("tool", "text", (column) => column.notNull())
    .addColumn("principal", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("input", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("settled_by", "text")
    .addColumn("created_at_ms", "double precision", (column) => column.notNull())
    .addColumn("expires_at_ms", "double precision", (column) => column.notNull())
    .execute();
  for (const column of ["fingerprint", "status"]) {
    await schema
      .createIndex(`approvals_by_${column}`)
      .on("approvals")
      .columns([column, "sequence"])
      .execute();
  }
}

async function createStore({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("store")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expires_at_ms", "double precision")
    .execute();
  await schema.createIndex("store_by_expires_at_ms").on("store").column("expires_at_ms").execute();
}
