import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Letterbox, openLetterbox } from "../../fixtures/letterbox.js";
import { openPlace } from "../storage/__fixtures__/open-place.js";
import { sharedPlaces } from "../storage/__fixtures__/test-places.js";

const boxes: Letterbox[] = [];
afterAll(async () => {
  await Promise.all(boxes.map((box) => box.close()));
});

/** `MEDTAINER_TEST_FULL` asks for as many calls as a release must survive. */
const aim = process.env.MEDTAINER_TEST_FULL === undefined ? 5_000 : 50_000;
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

describe.each(sharedPlaces)("a server on %s", (_name, take) => {
  it(`loses no answered call when it is killed in the middle of ${aim}`, { timeout: 900_000 }, async () => {
    const box = await openLetterbox();
    boxes.push(box);
    const { place, remove } = await take();
    const program = resolve(import.meta.dirname, "../../fixtures/letterbox-server.ts");
    const child = spawn(process.execPath, ["--import", "tsx", program, place, box.url], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(child.stdout, "data");
    const answered = await callUntilKilled(String(line).trim(), () => child.kill("SIGKILL"));
    if (child.signalCode === null) await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");
    expect(answered.length).toBeGreaterThanOrEqual(aim - atOnce);

    const { records, close } = await openPlace(place);
    const executions = await records.query("tool_executions", { limit: 2 * aim });
    const calls = await records.query("api_calls", { limit: 2 * aim });
    const { faults } = await records.verify();
    await close();
    await remove();
    expect(faults).toEqual([]);
    const finished = new Set(executions.flatMap(({ id, status }) => (status === "ok" ? [id] : [])));
    expect(answered.filter((id) => !finished.has(id))).toEqual([]);
    const called = new Set(calls.map(({ toolExecutionId }) => toolExecutionId));
    expect(answered.filter((id) => !called.has(id))).toEqual([]);
    // What was interrupted is there as well, and says so.
    expect(executions.every(({ id, status }) => finished.has(id) || status === "started")).toBe(true);
    // A letter that reached the vendor has its row, if only as "started".
    expect(calls.length).toBeGreaterThanOrEqual(box.requests.length);
  });
});
