import { expect, test } from "vitest";
import { BOB, NOW, openClient } from "../__fixtures__/open-client.js";
import {
  createOpportunity,
  deleteOpportunity,
  getOpportunity,
  listLostReasons,
  listPipelines,
  searchOpportunities,
  updateOpportunity,
  updateOpportunityStatus,
} from "../operations.js";

test("a deal moves through its pipeline, and says when it last moved", async () => {
  const { client } = openClient();
  const { pipelines } = await client.send(listPipelines, {});
  expect(pipelines.map(({ name, stages }) => [name, stages.length])).toEqual([
    ["New practices", 5],
    ["Renewals", 3],
    ["Partners", 3],
  ]);
  const pipelineId = pipelines[0]?.id ?? "";
  const made = await client.send(createOpportunity, {
    pipelineId,
    name: "Gloves",
    status: "open",
    contactId: BOB,
    monetaryValue: 120.5,
  });
  const { id } = made.opportunity;
  const stage = pipelines[0]?.stages[2]?.id ?? "";
  const moved = await client.send(updateOpportunity, { id, pipelineStageId: stage });
  expect(moved.opportunity).toMatchObject({
    pipelineStageId: stage,
    monetaryValue: 120.5,
    lastStageChangeAt: new Date(NOW).toISOString(),
    contact: { id: BOB, name: "Robert Alvarez" },
  });
  await client.send(updateOpportunityStatus, { id, status: "won" });
  expect((await client.send(getOpportunity, { id })).opportunity.status).toBe("won");
  const elsewhere = client.send(updateOpportunity, { id, pipelineStageId: "stage-of-nobody" });
  await expect(elsewhere).rejects.toThrow("invalid");
  const mine = await client.send(searchOpportunities, { contact_id: BOB, status: "open", limit: 100 });
  expect(mine.opportunities.map(({ name }) => name)).toContain("Riverbend: exam room supplies");
  await client.send(deleteOpportunity, { id });
  await expect(client.send(getOpportunity, { id })).rejects.toThrow("not found");
  expect((await client.send(listLostReasons, {})).lostReasons).toHaveLength(2);
});
