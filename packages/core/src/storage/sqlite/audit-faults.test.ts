import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AUDIT_TAMPERINGS, writeAuditedCalls } from "../../../fixtures/audit-faults.js";
import type { AuditFault } from "../records.js";
import { openSqlite, type SqliteStorage } from "../sqlite.js";
import { loadDriver } from "./driver.js";

let folder: string;
let path: string;
let storage: SqliteStorage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  path = join(folder, "test.db");
  storage = await openSqlite({ path });
  await writeAuditedCalls(storage.records);
});

afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

describe("the chain of an SQLite file tells when", () => {
  test.each(AUDIT_TAMPERINGS)("$what", async ({ statements, faults }) => {
    await tamper(statements);
    expect(sorted((await storage.records.verify()).faults)).toEqual(sorted(faults));
  });
});

describe("pruning the log", () => {
  const range = { column: "startedAtMs", to: 7 } as const;

  test("takes the links of what is gone out of the chain, and only those", async () => {
    await storage.records.remove("tool_executions", { range });
    await storage.records.remove("api_calls", { range });
    // Four links of each of the three calls that stand, and one for each pruning.
    expect(await storage.records.verify()).toMatchObject({ links: 3 * 4 + 2, faults: [] });
  });

  test("does not cover up for a row that was taken out before", async () => {
    await tamper(["delete from api_calls where id = '9'", "delete from tool_executions where id = '8'"]);
    await storage.records.remove("tool_executions", { range });
    await storage.records.remove("api_calls", { range });
    const { faults } = await storage.records.verify();
    expect(sorted(faults)).toEqual([
      { kind: "missing", table: "api_calls", id: "9" },
      { kind: "missing", table: "tool_executions", id: "8" },
    ]);
  });

  test("leaves a chain of which the beginning cannot be taken out unseen", async () => {
    await storage.records.remove("tool_executions", { range });
    await storage.records.remove("api_calls", { range });
    await tamper([
      "delete from tool_executions where id = '7'",
      "delete from api_calls where id = '7'",
      "delete from audit_links where row_id = '7'",
    ]);
    const { faults } = await storage.records.verify();
    expect(faults).toEqual([{ kind: "broken", table: "tool_executions", id: "8" }]);
  });
});

function sorted(faults: readonly AuditFault[]): AuditFault[] {
  const name = ({ table, id, kind }: AuditFault) => `${table} ${id} ${kind}`;
  return [...faults].sort((one, other) => (name(one) < name(other) ? -1 : 1));
}

async function tamper(statements: readonly string[]): Promise<void> {
  const { DatabaseSync } = await loadDriver();
  const connection = new DatabaseSync(path);
  for (const statement of statements) connection.exec(statement);
  connection.close();
}
