import { describe, expect, test } from "vitest";
import { cellsOfChange, cellsOfFilter, cellsOfRow } from "./record-columns.js";
import { checkQuery } from "./record-selection.js";
import type { Approval } from "./records.js";

const approval: Approval = {
  id: "1",
  tool: "acme_delete_order",
  principal: "local",
  fingerprint: "00",
  input: {},
  status: "pending",
  settledBy: null,
  createdAtMs: 1,
  expiresAtMs: 2,
};

describe("the cells of a row", () => {
  test("stand in the order of the columns, whatever the order of the properties", () => {
    const turned = Object.fromEntries(Object.entries(approval).reverse()) as unknown as Approval;
    expect(cellsOfRow("approvals", turned)).toEqual(cellsOfRow("approvals", approval));
    expect(cellsOfRow("approvals", approval).map(([property]) => property)).toEqual(Object.keys(approval));
  });

  test("are refused when one is missing, by its name", () => {
    const { settledBy: _, ...partial } = approval;
    expect(() => cellsOfRow("approvals", partial as Approval)).toThrow(/"settledBy"/);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("a row with the number %s is refused", (expiresAtMs) => {
  expect(() => cellsOfRow("approvals", { ...approval, expiresAtMs })).toThrow(/"expiresAtMs"/);
});

describe("the cells of a filter or change", () => {
  test.each(["nickname", "toString", "__proto__"])("are refused for the unknown property %s", (property) => {
    const unknown = JSON.parse(`{"${property}": 1}`);
    expect(() => cellsOfFilter("approvals", unknown)).toThrow(property);
    expect(() => cellsOfChange("approvals", unknown)).toThrow(property);
  });
});

test("a query without a limit answers a hundred rows", () => {
  expect(checkQuery("approvals", {}).limit).toBe(100);
});
