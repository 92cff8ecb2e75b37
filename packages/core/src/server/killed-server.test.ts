import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type Letterbox, openLetterbox } from "../../fixtures/letterbox.js";
import { openSqlite } from "../storage/sqlite.js";

const folder = mkdtempSync(join(tmpdir(), "medtainer-killed-"));
const path = join(folder, "medtainer.sqlite");
const boxes: Letterbox[] = [];
afterAll(async () => {
  await Promise.all(boxes.map((box) => box.close()));
  rmSync(folder, { recursive: true, force: true });
});

const aim = 5_000;
const atOnce = 20;

/** Calls until enough answers came or the server is gone; answers the ids of the calls that were answered. */
async function callUntilKilled(url: string, kill: () => void): Promise<string[]> {
  const answered: string[] = [];
  const callAgain = async (): Promise<void> => {
    while (answered.length < aim) {
      const response = await fetch(`${url}/tools/letterbox_write_letter`, {
        method: "POST",
        body: '{"text":"hi"}',
      });
      const { metadata } = (await response.json()) as { metadata: { callId: string } };
      answered.push(metadata.callId);
      // The other calls are in flight at this moment, at whatever stage.
      if (answered.length === aim - atOnce) kill();
    }
  };
  await Promise.allSettled(Array.from({ length: atOnce }, callAgain));
  return answered;
}

it("loses no answered call when it is killed in the middle of 5,000", { timeout: 120_000 }, async () => {
  const box = await openLetterbox();
  boxes.push(box);
  const program = resolve(import.meta.dirname, "../../fixtures/letterbox-server.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, path, box.url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  const answered = await callUntilKilled(String(line).trim(), () => child.kill("SIGKILL"));
  if (child.signalCode === null) await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  expect(answered.length).toBeGreaterThanOrEqual(aim - atOnce);

  const { records, close } = await openSqlite({ path });
  const executions = await records.query("tool_executions", { limit: 2 * aim });
  const calls = await records.query("api_calls", { limit: 2 * aim });
  await close();
  const finished = new Set(executions.flatMap(({ id, status }) => (status === "ok" ? [id] : [])));
  expect(answered.filter((id) => !finished.has(id))).toEqual([]);
  const called = new Set(calls.map(({ toolExecutionId }) => toolExecutionId));
  expect(answered.filter((id) => !called.has(id))).toEqual([]);
  // A letter that reached the vendor has its row, if only as "started".
  expect(calls.length).toBeGreaterThanOrEqual(box.requests.length);
});
