import { describe, expect, it, vi } from "vitest";
import type { JsonSchema } from "../json.js";
import { compileInput } from "./compile-input.js";

const schema: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1, description: "Host name." },
    size: { type: "string", enum: ["small", "large"] },
    count: { type: "integer", minimum: 1, maximum: 200 },
    network: {
      type: "object",
      properties: { vpc: { type: "string" } },
      required: ["vpc"],
      additionalProperties: false,
    },
    createdAt: { type: "string", format: "date-time" },
  },
  required: ["name"],
  additionalProperties: false,
};

const refusals: [string, { given: unknown; says: string; path: string }][] = [
  ["a missing field", { given: {}, says: '"name" is missing (string: Host name.).', path: "" }],
  [
    "an unknown field",
    { given: { name: "a", nmae: "b" }, says: '"nmae" is not a field. Allowed are name, size', path: "" },
  ],
  ["a wrong type", { given: { name: 7 }, says: '"name" must be string, not number.', path: "/name" }],
  [
    "a value outside an enum",
    { given: { name: "a", size: "huge" }, says: '"size" must be one of small, large.', path: "/size" },
  ],
  [
    "a number out of range",
    { given: { name: "a", count: 500 }, says: '"count" must be <= 200.', path: "/count" },
  ],
  [
    "a missing field deep inside",
    { given: { name: "a", network: {} }, says: '"vpc" is missing in "network"', path: "/network" },
  ],
  [
    "an unknown field deep inside",
    {
      given: { name: "a", network: { vpc: "v", x: 1 } },
      says: '"x" is not a field in "network"',
      path: "/network",
    },
  ],
  [
    "a date that is none",
    {
      given: { name: "a", createdAt: "soon" },
      says: '"createdAt" must be a valid date-time.',
      path: "/createdAt",
    },
  ],
  ["no object at all", { given: ["a"], says: "The input must be object, not array.", path: "" }],
];

describe("compileInput", () => {
  it.each(refusals)("names the field and what is allowed for %s", async (_title, { given, says, path }) => {
    const { issues } = (await compileInput(schema))(given);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(says);
    expect(issues[0]?.path).toBe(path);
  });

  it("answers the input in its right types", async () => {
    const check = await compileInput(schema);
    expect(check({ name: "web", count: "3", network: '{"vpc": "v"}' })).toEqual({
      value: { name: "web", count: 3, network: { vpc: "v" } },
      issues: [],
    });
  });

  it("tells at most ten issues", async () => {
    const check = await compileInput(schema);
    const fields = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`unknown${index}`, 1]));
    expect(check({ name: "a", ...fields }).issues).toHaveLength(10);
  });

  it("lets a format that it does not know pass, and prints nothing of it", async () => {
    const printed = (["log", "warn", "error"] as const).map((level) => vi.spyOn(console, level));
    const check = await compileInput({
      type: "object",
      properties: { plan: { type: "string", format: "acme-plan" } },
    });
    expect(check({ plan: "any" })).toEqual({ value: { plan: "any" }, issues: [] });
    for (const print of printed) expect(print).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it.each([
    ["uniqueItems", { type: "array", uniqueItems: true }, [{ valueOf: 1 }, { valueOf: 1 }]],
    ["enum", { enum: [{ a: 1 }] }, { toString: 1 }],
  ])("refuses in plain words what cannot be compared for %s", async (_keyword, field, given) => {
    const check = await compileInput({ type: "object", properties: { field } });
    expect(check({ field: given })).toEqual({
      value: {},
      issues: [
        { path: "", message: 'The input cannot be checked: it has a member called "valueOf" or "toString".' },
      ],
    });
  });
});
