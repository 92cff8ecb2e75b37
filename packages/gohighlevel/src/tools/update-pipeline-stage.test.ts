import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCrm } from "../__fixtures__/open-crm.js";
import { NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { ContactsPage } from "./read-contacts.js";
import type { MovedDeal } from "./update-pipeline-stage.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything is counted by hand from the lists in small-crm.ts. */
describe("gohighlevel_update_pipeline_stage", () => {
  const move = (input: object, crm = openCrm(smallCrm)) =>
    crm.tool<MovedDeal>("gohighlevel_update_pipeline_stage", { opportunity_id: "d2", ...input });

  test("moves within the pipeline by name, tells the copy, and says how to move back", async () => {
    const crm = openCrm(smallCrm);
    await crm.tool("gohighlevel_read_contacts", { stage: "Lead" });
    const moved = await move({ stage: "offer" }, crm);
    expect(moved).toEqual({
      notice: "«Deal d2» was moved from Lead to Offer (Sales).",
      opportunity_id: "d2",
      before: { pipeline: "Sales", stage: "Lead", stage_id: "sales-1" },
      now: { pipeline: "Sales", stage: "Offer", stage_id: "sales-2" },
      undo: { tool: "gohighlevel_update_pipeline_stage", input: { opportunity_id: "d2", stage: "sales-1" } },
    });
    const { contacts } = await crm.tool<ContactsPage>("gohighlevel_read_contacts", { stage: "sales-2" });
    expect(contacts.map(({ id }) => id)).toEqual(["ann", "bob"]);
    await crm.tool(moved.undo?.tool ?? "", moved.undo?.input);
    expect(crm.sandbox.state.opportunities?.[1]).toMatchObject({ id: "d2", pipelineStageId: "sales-1" });
  });

  test("moves to another pipeline, and back", async () => {
    const crm = openCrm(smallCrm);
    const moved = await move({ stage: "Offer", pipeline: "Renewals" }, crm);
    expect(moved.now).toEqual({ pipeline: "Renewals", stage: "Offer", stage_id: "renewals-2" });
    expect(moved.undo?.input).toEqual({ opportunity_id: "d2", stage: "sales-1", pipeline: "sales" });
    await crm.tool(moved.undo?.tool ?? "", moved.undo?.input);
    expect(crm.sandbox.state.opportunities?.[1]).toMatchObject({
      pipelineId: "sales",
      pipelineStageId: "sales-1",
    });
  });

  test("changes nothing where the deal stands there already", async () => {
    const crm = openCrm(smallCrm);
    expect(await move({ stage: "Lead" }, crm)).toMatchObject({
      notice: "«Deal d2» stands in Lead already.",
      undo: null,
    });
    expect(crm.sandbox.requests.filter(({ method }) => method === "PUT")).toEqual([]);
  });

  test.each<[object, RegExp]>([
    [{ stage: "Due" }, /"stage".*Lead \(Sales\), Offer \(Sales\), Contract \(Sales\)/],
    [{ stage: "Offer", pipeline: "Hiring" }, /"pipeline".*Sales, Renewals/],
    [{ stage: "Offer", opportunity_id: "d9" }, /not_found/],
  ])("%j is refused with the way out", async (input, sentence) => {
    await expect(move(input)).rejects.toThrow(sentence);
  });
});
