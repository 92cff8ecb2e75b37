import type { ToolExecution } from "../../src/index.js";
import type { BenchDatabase } from "./databases.js";
import { measureRate, printRow } from "./measure.js";

const rowCount = 2000;
const together = 100;

/** Rows of the audit log, one by one and a hundred at once, beside the same rows through the driver alone, into a plain table. */
export async function benchAuditAppend(databases: readonly BenchDatabase[]): Promise<void> {
  printRow(["audit rows a second", "appended", "bare insert", "ratio"]);
  for (const database of databases) {
    await database.bare(
      `create table bare_executions (${columns.map((column) => `${column} text`).join(", ")})`,
    );
    for (const size of [1, together]) {
      const bare = await measureRate(rowCount, () => insertBare(database, size));
      const ours = await measureRate(rowCount, () => appendRows(database, size));
      printRow([`${database.name}, ${size} at once`, ours, bare, ours / bare]);
    }
  }
}

const columns = "id tool vendor principal client input status started_at_ms".split(" ");
let written = 0;

function executionOf(): ToolExecution {
  written += 1;
  return {
    id: `bench-${written}`,
    tool: "acme_list_orders",
    vendor: "acme",
    principal: "local",
    client: "bench 1.0",
    input: { page: written, query: "orders of the last week" },
    status: "started",
    code: null,
    source: null,
    approvalId: null,
    startedAtMs: written,
    durationMs: null,
  };
}

async function appendRows({ records }: BenchDatabase, size: number): Promise<void> {
  for (let done = 0; done < rowCount; done += size) {
    await Promise.all(Array.from({ length: size }, () => records.append("tool_executions", executionOf())));
  }
}

/** Each group in a transaction of its own, so that both sides pay for as many trips to the disk. */
async function insertBare({ bare }: BenchDatabase, size: number): Promise<void> {
  const sql = `insert into bare_executions (${columns}) values (${columns.map(() => "?")})`;
  for (let done = 0; done < rowCount; done += size) {
    if (size > 1) await bare("begin");
    for (let row = 0; row < size; row += 1) {
      const { id, tool, vendor, principal, client, input, status, startedAtMs } = executionOf();
      const values = [
        id,
        tool,
        vendor,
        principal,
        client,
        JSON.stringify(input),
        status,
        String(startedAtMs),
      ];
      await bare(sql, values);
    }
    if (size > 1) await bare("commit");
  }
}
