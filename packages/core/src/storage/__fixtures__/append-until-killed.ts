// Writes rows without end and prints the id of each that was acknowledged; the test kills it in the middle.
import { writeSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { openSqlite } from "../sqlite.js";

const [path = "", round = ""] = process.argv.slice(2);
const { records } = await openSqlite({ path });

for (let number = 0; ; number += 1) {
  const id = `${round}-${number}`;
  void records
    .append("tool_executions", {
      id,
      tool: "acme_list_orders",
      vendor: "acme",
      principal: "local",
      client: null,
      input: { number, text: "x".repeat(number % 500) },
      status: "started",
      code: null,
      source: null,
      approvalId: null,
      startedAtMs: Date.now(),
      durationMs: null,
    })
    .then(() => writeSync(1, `started ${id}\n`));
  void records
    .change("tool_executions", { id }, { status: "ok", durationMs: 1 })
    .then(() => writeSync(1, `ok ${id}\n`));
  // Groups of several sizes, one write to some thirty.
  if (number % 16 === 0 || number % 7 === 0) await nextTurn();
}
