import { expect, test } from "vitest";
import { smallCrm } from "./__fixtures__/small-crm.js";
import { weighImportance } from "./weigh-importance.js";

const open = smallCrm.opportunities.filter(({ id }) => id === "d1");
const won = smallCrm.opportunities.filter(({ id }) => id === "d3");
const lost = smallCrm.opportunities.filter(({ id }) => id === "d4");

test.each([
  ["nothing", { tags: ["lead"] }, lost, 0, []],
  ["a deal that was won", { tags: [] }, [...won, ...lost], 50, ["1 won deal"]],
  ["an open deal", { tags: [] }, [...open, ...won], 60, ["1 open deal", "1 won deal"]],
  ["a tag, however written", { tags: ["Key_Account"] }, open, 80, ['tag "Key_Account"', "1 open deal"]],
  ["a note that says so", { tags: [], importance: 95 }, [], 95, ["importance 95 was noted"]],
  ["a note that says no", { tags: ["vip"], importance: 0 }, open, 0, ["importance 0 was noted"]],
])("%s decides", (_name, contact, deals, value, because) => {
  expect(weighImportance(contact, deals)).toEqual({ value, because });
});
