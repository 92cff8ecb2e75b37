import {
  bearerToken,
  defineTool,
  defineVendor,
  type Operation,
  type Tool,
  type Vendor,
} from "@medtainer/core";
import { describe, expect, it } from "vitest";
import { describeVendor, runVendorCase, vendorContract } from "./describe-vendor.js";

const list: Operation<object, unknown> = {
  vendor: "acme",
  id: "listThings",
  route: "GET /things",
  effect: "read",
  parameters: { limit: { in: "query" } },
  input: { type: "object", properties: { limit: { type: "integer" } } },
};
const remove: Operation<{ id: string }, unknown> = {
  vendor: "acme",
  id: "deleteThing",
  route: "DELETE /things/{id}",
  effect: "destructive",
  parameters: { id: { in: "path" } },
  input: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
};

const acme = defineVendor({
  service: {
    name: "acme",
    title: "Acme",
    baseUrl: "https://acme.example",
    credential: bearerToken({ variable: "ACME_TOKEN", description: "A token." }),
    rateLimits: [],
  },
  operations: [list, remove],
  operationTools: [
    { name: "acme_list_things", title: "List things", description: "All things.", operation: list },
    { name: "acme_delete_thing", title: "Delete a thing", description: "Gone.", operation: remove },
  ],
});

describeVendor(acme);

const [listTool, deleteTool] = acme.tools as [Tool, Tool];
const withTool = (changes: Partial<Tool>): Vendor => ({ ...acme, tools: [{ ...listTool, ...changes }] });
const withInput = (input: Tool["input"]) => withTool({ input });

/** Vendors that break the contract in one way each, and the case that must notice. */
const broken: readonly [string, Vendor][] = [
  ["every tool is named", withTool({ name: "acme.list" })],
  ["every tool is named", withTool({ name: "other_list_things" })],
  ["no two tools", { ...acme, tools: [listTool, listTool] }],
  ["every tool has a title", withTool({ description: "x".repeat(1_025) })],
  ["every input schema is an object", withInput({ type: "array" })],
  ["every input schema is an object", withInput({ type: "object", properties: { a: { type: "nonsense" } } })],
  ["no input schema has a reference", withInput({ type: "object", anyOf: [{ required: ["a"] }] })],
  ["no input schema has a reference", withInput({ type: "object", properties: { a: { $ref: "#/b" } } })],
  [
    "every property is named",
    withInput({ type: "object", properties: { a: { type: "object", properties: { $top: {} } } } }),
  ],
  ["no input schema is longer", withInput({ type: "object", description: "x".repeat(9_000) })],
  ["every operation places", { ...acme, operations: [list, { ...remove, parameters: {} }] }],
  ["every tool uses operations", { ...acme, operations: [list] }],
  ["no tool claims a weaker", { ...acme, tools: [{ ...deleteTool, effect: "read" }] }],
  ["no PUT, PATCH or DELETE", { ...acme, operations: [list, { ...remove, effect: "read" }] }],
  ["no destructive tool", { ...acme, tools: [{ ...deleteTool, approval: "never" }] }],
  ["the credential signs", { ...acme, credential: { ...acme.credential, sign: () => {} } }],
];

describe("a broken vendor", () => {
  it.each(broken)("is caught: %s", async (title, vendor) => {
    const cases = Object.values(vendorContract).flat();
    const noticing = cases.filter((contractCase) => contractCase.title.startsWith(title));
    expect(noticing).toHaveLength(1);
    for (const contractCase of noticing) await expect(runVendorCase(vendor, contractCase)).rejects.toThrow();
  });

  it("cannot even declare a tool by a name that clients refuse", () => {
    const declare = () =>
      defineTool({
        name: "Acme.List",
        title: "t",
        description: "d",
        input: {},
        uses: [list],
        run: async () => 1,
      });
    expect(declare).toThrow("Acme.List");
  });
});
