import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type OpenCrm, openCrm } from "../__fixtures__/open-crm.js";
import { NOON } from "../__fixtures__/small-crm.js";
import { createGoHighLevelClient } from "../client.js";
import { createNote, createTask, deleteContact } from "../generated/operations.js";
import { arbitraryCrm } from "../intelligence/__fixtures__/arbitrary-crm.js";
import { NOW } from "../intelligence/__fixtures__/small-crm.js";
import { emptyLocation, smallLocation } from "../intelligence/__fixtures__/small-location.js";
import { recommendActions } from "../intelligence/recommend/recommend-actions.js";
import { gohighlevel } from "../vendor.js";
import type { RecommendationsAnswer } from "./get-recommendations.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const recommend = (crm: OpenCrm, input: object = {}) =>
  crm.tool<RecommendationsAnswer>("gohighlevel_get_recommendations", input);

/** Another program of the same location. */
const another = ({ sandbox: { fetch } }: OpenCrm) =>
  createGoHighLevelClient({ token: "another", locationId: "any", fetch });

const listOf = ({ items }: RecommendationsAnswer) =>
  items.map(({ kind, contact }) => `${kind} ${contact.id}`);

/** Points as in recommend-actions.test.ts; Dee's tag counts here, since nobody noted otherwise: 30 + 24 + 15. */
test("the small location needs six things, in this order", async () => {
  const answer = await recommend(openCrm(smallLocation));
  expect(answer.items.map(({ kind, contact, score }) => [kind, contact.id, score])).toEqual([
    ["follow_up_deal", "c1", 88],
    ["check_in", "c6", 69],
    ["answer_message", "c3", 67],
    ["advance_deal", "c3", 52],
    ["merge_duplicates", "c1", 44],
    ["complete_record", "c3", 33],
  ]);
  expect(answer).toMatchObject({
    count: 6,
    more: 0,
    already_planned: 0,
    sources: { contacts: { count: 6 }, opportunities: { count: 8 }, conversations: { complete: true } },
  });
});

test("each recommended call can be made as it stands, and then nothing is left to do", async () => {
  const crm = openCrm(smallLocation);
  const { items } = await recommend(crm);
  for (const { call } of items.filter(({ call: { tool } }) => tool !== "gohighlevel_send_email")) {
    await crm.tool(call.tool, call.input);
  }
  expect(crm.sandbox.state.tasks?.map((task) => (task as { title: string }).title)).toEqual([
    'Follow up "New ward" with Ana López',
    "Answer Bob Ray",
    "Merge the 2 entries of Ana López",
    "Find out the phone number of Bob Ray",
  ]);
  const after = await recommend(crm);
  // The e-mail waits for a person; the deal that was moved is no longer in the first stage.
  expect(listOf(after)).toEqual(["check_in c6"]);
  expect(after.already_planned).toBe(4);
});

test("an e-mail is a draft that a person approves", async () => {
  const crm = openCrm(smallLocation);
  const draft = (await recommend(crm)).items.find(({ kind }) => kind === "check_in")?.call;
  expect(draft).toEqual({
    tool: "gohighlevel_send_email",
    input: {
      contact_id: "c6",
      subject: "How are you?",
      text: expect.stringMatching(/^Hello Dee,\n\n.*\n\nKind regards$/),
    },
  });
  const { tool = "", input = {} } = draft ?? {};
  const principal = { id: "tester", scopes: ["write"] };
  expect(await crm.server.call({ name: tool, input, principal })).toMatchObject({
    ok: false,
    error: { code: "approval_required" },
  });
  expect(crm.sandbox.state.messages).toHaveLength(2);
  await crm.tool(tool, input);
  expect(crm.sandbox.state.messages).toHaveLength(3);
  // With that the silence is over.
  expect(listOf(await recommend(crm))).not.toContain("check_in c6");
});

test("what others have done since the last sync is seen", async () => {
  const crm = openCrm(smallLocation);
  await recommend(crm);
  await another(crm).send(createNote, { contactId: "c6", body: "Spoke to Dee" });
  await another(crm).send(createTask, {
    contactId: "c1",
    title: "Call Ana",
    dueDate: "2026-06-20T09:00:00Z",
    completed: false,
  });
  await another(crm).send(deleteContact, { contactId: "c3" });
  // Dee is not silent any more, Ana has a task, Bob is gone; the two entries of Ana are still there.
  expect(listOf(await recommend(crm))).toEqual(["merge_duplicates c1"]);
});

test("a task that is done plans nothing", async () => {
  const crm = openCrm(smallLocation);
  const task = { contactId: "c1", title: "Call Ana", dueDate: "2026-06-01T09:00:00Z", completed: true };
  await another(crm).send(createTask, task);
  expect(listOf(await recommend(crm))).toContain("follow_up_deal c1");
});

test("the list is as long as asked, each contact on it was looked at, and no more", async () => {
  const crm = openCrm(smallLocation);
  expect(await recommend(crm, { limit: 1 })).toMatchObject({ count: 6, more: 5, items: [{ rank: 1 }] });
  const tasks = crm.sandbox.requests.filter(({ operationId }) => operationId === "listTasks");
  expect(tasks).toHaveLength(1);
});

test("an empty account needs nothing", async () => {
  expect(await recommend(openCrm(emptyLocation))).toMatchObject({ count: 0, items: [] });
});

test("in the seeded location those who matter come first, and the same call gives the same answer", async () => {
  vi.setSystemTime(NOON);
  const crm = openCrm();
  const answer = await recommend(crm);
  expect(answer.items).toHaveLength(10);
  expect(answer.items.filter(({ contact }) => contact.id === "lizOrtizHarborClinic")).toMatchObject([
    { rank: 1, kind: "follow_up_deal", score: 40 + 24 + 15 + 10 },
  ]);
  expect(await recommend(crm)).toEqual(answer);
});

test("whatever is recommended, the named tool takes its input", async () => {
  const asked = vi.fn<typeof fetch>();
  const connected = connectVendor(gohighlevel, { credential: { token: "t", locationId: "l" }, fetch: asked });
  const server = createToolServer({
    vendors: [connected],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    policy: { approve: "write" },
  });
  const principal = { id: "tester", scopes: ["write", "destructive"] };
  await fc.assert(
    fc.asyncProperty(arbitraryCrm, async (data) => {
      const { items } = recommendActions(data, { nowMs: NOW, timezone: "UTC", limit: 1_000 });
      const byTool = new Map(items.map(({ kind, call }) => [`${kind} ${call.tool}`, call]));
      for (const { tool, input } of byTool.values()) {
        // Approval comes after the input was checked against the tool's schema, and before anything is asked.
        const reply = await server.call({ name: tool, input, principal });
        expect(reply).toMatchObject({ ok: false, error: { code: "approval_required" } });
      }
    }),
    { numRuns: 30 },
  );
  expect(asked).not.toHaveBeenCalled();
});
