import type { ItemContext } from "@medtainer/core";
import { describe, expect, test } from "vitest";
import { parseContact, parseOpportunity, parsePipeline } from "./parse-records.js";

const known: ItemContext = {
  id: "c1",
  nicknames: ["Bobby"],
  notes: "Likes boats.",
  importance: 0,
  updatedAtMs: 1,
  updatedBy: "ann",
};

describe("a contact", () => {
  test.each([
    [{ firstName: "Ana", lastName: " Ruiz " }, "Ana Ruiz"],
    [{ firstName: "", lastName: null, contactName: "ana ruiz" }, "ana ruiz"],
    [{ companyName: "Quay Clinic", email: "a@b.example" }, "Quay Clinic"],
    [{ email: "a@b.example" }, "a@b.example"],
    [{ phone: "+1813" }, ""],
  ])("%j is called %j", (item, name) => {
    expect(parseContact(item, "c1").name).toBe(name);
  });

  test("has what HighLevel says, in its types, and what is known here", () => {
    const item = {
      firstName: "Robert",
      companyName: null,
      businessName: "Quay Clinic",
      tags: ["vip", 7],
      assignedTo: "u1",
      source: "Web",
      dateAdded: "2026-01-02T03:04:05Z",
      lastActivity: 1_767_323_045_000,
    };
    expect(parseContact(item, "c1", known)).toEqual({
      id: "c1",
      name: "Robert",
      company: "Quay Clinic",
      tags: ["vip"],
      ownerId: "u1",
      source: "Web",
      createdAtMs: Date.UTC(2026, 0, 2, 3, 4, 5),
      lastActivityAtMs: Date.UTC(2026, 0, 2, 3, 4, 5),
      importance: 0,
      nicknames: ["Bobby"],
    });
  });
});

describe("a deal", () => {
  test.each([
    [1250.5, "USD", 125_050],
    ["1250.50", "USD", 125_050],
    [0.1 + 0.2, "USD", 30],
    [1250.5, "JPY", 1_251],
    [1e-7, "USD", 0],
    [1e21, "USD", 0],
    [null, "USD", 0],
    ["a lot", "USD", 0],
    [-5, "EUR", -500],
  ])("worth %j in %s is %d of the smallest unit", (monetaryValue, currency, valueMinor) => {
    expect(parseOpportunity({ monetaryValue }, "d1", currency)).toMatchObject({ valueMinor, currency });
  });

  test("of which little is known is still a deal", () => {
    expect(parseOpportunity({ status: "mystery" }, "d1", "USD")).toEqual({
      id: "d1",
      name: "",
      contactId: "",
      pipelineId: "",
      stageId: "",
      status: "open",
      valueMinor: 0,
      currency: "USD",
      createdAtMs: 0,
      updatedAtMs: 0,
    });
  });
});

test("the stages of a pipeline stand in the order of their position", () => {
  const stages = [
    { id: "b", name: "Offer", position: 1 },
    { id: "a", name: "Lead", position: 0 },
    ["of", "another", "kind"],
  ];
  expect(parsePipeline({ id: "p", name: "Sales", stages })).toEqual({
    id: "p",
    name: "Sales",
    stages: [
      { id: "a", name: "Lead", position: 0 },
      { id: "b", name: "Offer", position: 1 },
    ],
  });
});
