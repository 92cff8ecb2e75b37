import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type OpenCrm, openCrm } from "../__fixtures__/open-crm.js";
import { NOON } from "../__fixtures__/small-crm.js";
import { createGoHighLevelClient } from "../client.js";
import { createNote, createTask } from "../generated/operations.js";
import { NOW } from "../intelligence/__fixtures__/small-crm.js";
import { smallLocation } from "../intelligence/__fixtures__/small-location.js";
import type { ContactAnswer } from "./analyze-contact.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const analyse = (crm: OpenCrm, contact_id: string, input: object = {}) =>
  crm.tool<ContactAnswer>("gohighlevel_analyze_contact", { contact_id, ...input });

/** Another program of the same location. */
const another = ({ sandbox: { fetch } }: OpenCrm) =>
  createGoHighLevelClient({ token: "another", locationId: "any", fetch });

const pointsOf = ({ health }: ContactAnswer) => health.parts.map(({ points }) => points);

describe("Bob of the small location, counted by hand", () => {
  test("has a health of 66", async () => {
    const bob = await analyse(openCrm(smallLocation), "c3");
    // 2 days: 30; two messages: 8; one from him: 10; none won, one of two moves: 7; all but the phone: 11.
    expect(pointsOf(bob)).toEqual([30, 8, 10, 7, 11]);
    expect(bob.health).toMatchObject({ score: 66, level: "fair" });
    expect(bob.contact).toEqual({
      id: "c3",
      name: "Bob Ray",
      company: "Ray Dental",
      tags: [],
      importance: 60,
      importance_because: ["2 open deals"],
      missing: ["phone"],
    });
  });

  test("has two open deals, the dearer one first", async () => {
    const { open_deals, decided_deals } = await analyse(openCrm(smallLocation), "c3");
    expect(open_deals.value).toEqual([{ currency: "USD", value_minor: 121_000, text: "1,210.00 USD" }]);
    expect(open_deals.items).toEqual([
      {
        id: "d1",
        name: "Chairs",
        pipeline: "Sales",
        stage: "New",
        value: { currency: "USD", value_minor: 120_000, text: "1,200.00 USD" },
        days_in_stage: 8,
        is_stalled: false,
      },
      expect.objectContaining({ id: "d7", stage: null, days_in_stage: 167, is_stalled: true }),
    ]);
    expect(decided_deals).toEqual({ won: 0, lost: 0, abandoned: 0, value_won: [] });
  });

  test("has written last, and waits for an answer", async () => {
    const { timeline, next_step, all_messages_read } = await analyse(openCrm(smallLocation), "c3");
    expect(timeline.items.map(({ at, direction }) => [at, direction])).toEqual([
      ["2026-06-15T09:00:00.000Z", "inbound"],
      ["2026-06-12T09:00:00.000Z", "outbound"],
    ]);
    expect(next_step).toMatchObject({
      action: "Answer Bob Ray.",
      call: { tool: "gohighlevel_create_task", input: { contact_id: "c3", due: "2026-06-18T09:00:00.000Z" } },
    });
    expect(all_messages_read).toBe(true);
  });

  test("is healthier after a note, and what was noted here is part of the timeline", async () => {
    const crm = openCrm(smallLocation);
    await another(crm).send(createNote, { contactId: "c3", body: "Wants six chairs" });
    await crm.tool("gohighlevel_add_contact_context", {
      contact_id: "c3",
      note: "Likes blue",
      importance: 95,
    });
    const bob = await analyse(crm, "c3");
    expect(pointsOf(bob)).toEqual([30, 12, 10, 7, 11]);
    expect(bob.contact).toMatchObject({ importance: 95, importance_because: ["importance 95 was noted"] });
    expect(bob.timeline.items.map(({ kind }) => kind).sort()).toEqual([
      "context",
      "message",
      "message",
      "note",
    ]);
  });

  test("has a next step that the open task decides", async () => {
    const crm = openCrm(smallLocation);
    const task = { contactId: "c3", title: "Send the offer", completed: false };
    await another(crm).send(createTask, { ...task, dueDate: "2026-06-19T09:00:00Z" });
    await another(crm).send(createTask, {
      ...task,
      title: "Old",
      completed: true,
      dueDate: "2026-06-01T09:00:00Z",
    });
    const { next_step, upcoming, timeline } = await analyse(crm, "c3");
    expect(next_step).toMatchObject({ action: 'Do the task "Send the offer".', call: null });
    expect(upcoming.items.map(({ text }) => text)).toEqual(["Send the offer (open)"]);
    expect(timeline.items.at(-1)?.text).toBe("Old (done)");
  });
});

test("a limit cuts the timeline, not its count", async () => {
  const { timeline } = await analyse(openCrm(smallLocation), "c3", { limit: 1 });
  expect(timeline).toMatchObject({ count: 2, more: 1 });
});

test("a contact without anything is looked at all the same", async () => {
  const nobody = await analyse(openCrm(smallLocation), "c4");
  expect(pointsOf(nobody)).toEqual([0, 0, 0, 0, 0]);
  expect(nobody).toMatchObject({ contact: { name: "n/a" }, next_step: { action: "Nothing is due." } });
});

test("an unknown contact is not found, and an unknown time zone refused before anything is read", async () => {
  const crm = openCrm(smallLocation);
  await expect(analyse(crm, "c99")).rejects.toThrow(/^not_found: .*no contact with the id "c99"/);
  const before = crm.sandbox.requests.length;
  await expect(analyse(crm, "c3", { timezone: "Mars/Olympus" })).rejects.toThrow(/^invalid_input: /);
  expect(crm.sandbox.requests).toHaveLength(before);
});

test.each([
  ["lizOrtizHarborClinic", "weak", 'Follow up "Harbor Clinic: yearly contract" with Elizabeth Ortiz.'],
  ["wangXiaomingShanghai", "fair", undefined],
])("of the seeded location, %s is %s", async (id, level, action) => {
  vi.setSystemTime(NOON);
  const { health, next_step } = await analyse(openCrm(), id);
  expect(health.level).toBe(level);
  if (action !== undefined) expect(next_step.action).toBe(action);
});
