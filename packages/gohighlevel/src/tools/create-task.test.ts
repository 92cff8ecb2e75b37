import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCrm } from "../__fixtures__/open-crm.js";
import { NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { CreatedTask } from "./create-task.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything is counted by hand from the lists in small-crm.ts. */
describe("gohighlevel_create_task", () => {
  const create = (input: object, crm = openCrm(smallCrm)) =>
    crm.tool<CreatedTask>("gohighlevel_create_task", { contact_id: "ann", title: "Send quote", ...input });

  test("creates one task, and says how to take it back", async () => {
    const crm = openCrm(smallCrm);
    const made = await create({ due: "2026-06-19T09:00:00-04:00", assigned_to: "owen price" }, crm);
    expect(made.notice).toBe(
      "The task «Send quote» for Ann-Marie Duarte is due 2026-06-19T13:00:00.000Z, for Owen Price.",
    );
    expect(crm.sandbox.state.tasks?.[1]).toMatchObject({
      contactId: "ann",
      title: "Send quote",
      dueDate: "2026-06-19T13:00:00.000Z",
      completed: false,
      assignedTo: "userOwenPrice00000002",
    });
    await crm.tool(made.undo.tool, made.undo.input);
    expect(crm.sandbox.state.tasks).toHaveLength(1);
  });

  test("a day begins in UTC; what is past is said to be past", async () => {
    const { notice, task } = await create({ due: "2026-06-01" });
    expect(task.due).toBe("2026-06-01T00:00:00.000Z");
    expect(notice).toMatch(/in the past/);
  });

  test.each<[object, RegExp]>([
    [{ due: "soon" }, /"due"/],
    [{ due: "2026-06-19", contact_id: "nobody" }, /not_found/],
    [{ due: "2026-06-19", assigned_to: "Zoe" }, /"assigned_to".*Mia Keller/],
  ])("%j is refused, and nothing is made", async (input, sentence) => {
    const crm = openCrm(smallCrm);
    await expect(create(input, crm)).rejects.toThrow(sentence);
    expect(crm.sandbox.state.tasks).toHaveLength(1);
  });

  test("is sent once, though the answer never came", async () => {
    const crm = openCrm(smallCrm);
    crm.sandbox.fail({ kind: "reset", carriedOut: true, operation: "createTask", times: 1 });
    await expect(create({ due: "2026-06-19" }, crm)).rejects.toThrow();
    expect(crm.sandbox.state.tasks).toHaveLength(2);
  });
});
