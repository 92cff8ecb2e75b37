import type { Kysely } from "kysely";
import { createTable } from "../create-table.js";
import type { Dialect } from "../dialect.js";

/** The log of calls, the approvals and the key–value store. */
export async function createFirstTables(database: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(database, dialect, "tool_executions", {
    columns: {
      id: "text",
      tool: "text",
      vendor: "text?",
      principal: "text",
      client: "text?",
      input: "text?",
      status: "text",
      code: "text?",
      source: "text?",
      approval_id: "text?",
      started_at_ms: "number",
      duration_ms: "number?",
    },
    indexes: [{ columns: ["tool"] }, { columns: ["vendor"] }],
  });
  await createTable(database, dialect, "api_calls", {
    columns: {
      id: "text",
      tool_execution_id: "text",
      vendor: "text",
      operation: "text",
      route: "text",
      attempt: "number",
      status: "text",
      status_code: "number?",
      rate_limited: "boolean",
      request_id: "text?",
      source: "text",
      started_at_ms: "number",
      duration_ms: "number?",
    },
    indexes: [{ columns: ["tool_execution_id"] }, { columns: ["vendor"] }],
  });
  await createTable(database, dialect, "approvals", {
    columns: {
      id: "text",
      tool: "text",
      principal: "text",
      fingerprint: "text",
      input: "text",
      status: "text",
      settled_by: "text?",
      created_at_ms: "number",
      expires_at_ms: "number",
    },
    indexes: [{ columns: ["fingerprint"] }, { columns: ["status"] }],
  });
  await createStore(database, dialect);
}

async function createStore({ schema }: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await schema
    .createTable("store")
    .addColumn("key", "text", (column) => dialect.orderedByBytes(column).primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expires_at_ms", "double precision")
    .execute();
  await schema.createIndex("store_by_expires_at_ms").on("store").column("expires_at_ms").execute();
}
