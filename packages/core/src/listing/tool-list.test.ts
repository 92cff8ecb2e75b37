import { describe, expect, it } from "vitest";
import { letterboxAt, listLetters, writeLetter } from "../../fixtures/letterbox.js";
import { defineTool } from "../tool.js";
import { countTokens } from "./count-tokens.js";
import { createToolList } from "./tool-list.js";
import { createToolTable } from "./tool-table.js";

const copyLetter = defineTool({
  name: "letterbox_copy_letter",
  title: "Copy a letter",
  description: "Writes a letter once more. The copy has an id of its own.",
  input: { type: "object", properties: { note: { type: "string", description: "Stands on it." } } },
  uses: [
    { ...listLetters, group: "reading" },
    { ...writeLetter, group: "writing" },
  ],
  run: async () => null,
});
const { tools } = createToolTable([...letterboxAt("http://letterbox.example").tools, copyLetter]);
const names = tools.map(({ name }) => name);

function list(options: Parameters<typeof createToolList>[1]) {
  const { mode, tokens, tools: described } = createToolList(tools, options);
  expect(tokens).toBe(countTokens(described));
  return { mode, tokens, names: described.map(({ name }) => name), described };
}

describe("the list of tools", () => {
  it("is full where nobody says otherwise", () => {
    expect(list(undefined)).toMatchObject({ mode: "full", names });
  });

  it("is compact: every tool, in one sentence, without prose in its input", () => {
    const { described, tokens } = list({ mode: "compact" });
    expect(tokens).toBeLessThan(list({ mode: "full" }).tokens);
    expect(described.find(({ name }) => name === copyLetter.name)).toEqual({
      name: "letterbox_copy_letter",
      title: "Copy a letter",
      description: "Writes a letter once more.",
      inputSchema: { type: "object", properties: { note: { type: "string" } } },
      annotations: { readOnlyHint: false, destructiveHint: false },
    });
    expect(described.find(({ name }) => name === "letterbox_burn_letter")?.annotations).toEqual({
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: true,
    });
  });

  it.each([
    [["writing"], ["letterbox_copy_letter"]],
    [["letterbox:reading"], ["letterbox_copy_letter"]],
    [
      ["letterbox_burn_letter", "reading"],
      ["letterbox_burn_letter", "letterbox_copy_letter"],
    ],
    [["letterbox"], names],
  ])("has of the groups %j the tools %j", (groups, expected) => {
    expect(list({ groups })).toMatchObject({ mode: "grouped", names: expected });
  });

  it("names the groups that there are where none of those asked for is one", () => {
    expect(() => list({ mode: "grouped", groups: ["droplets"] })).toThrow(
      "No tool is in the groups droplets; there are: letterbox, letterbox:reading, letterbox:writing, reading, writing.",
    );
  });

  it("is the four tools of search mode, sorted by name", () => {
    expect(list({ mode: "search" }).names).toEqual([
      "call_read_tool",
      "call_write_tool",
      "describe_tool",
      "search_tools",
    ]);
  });

  it("has no call_write_tool where all tools only read", () => {
    const readers = tools.filter(({ effect }) => effect === "read");
    const { tools: described } = createToolList(readers, { mode: "search" });
    expect(described.map(({ name }) => name)).toEqual(["call_read_tool", "describe_tool", "search_tools"]);
  });

  it("takes the richest mode that fits the budget", () => {
    const full = list({ mode: "full" }).tokens;
    const compact = list({ mode: "compact" }).tokens;
    const groups = ["reading"];
    const modeWithin = (budgetTokens: number, more = {}) => list({ budgetTokens, ...more }).mode;
    expect(modeWithin(full)).toBe("full");
    expect(modeWithin(full - 1)).toBe("compact");
    expect(modeWithin(compact - 1)).toBe("search");
    expect(modeWithin(10, { groups })).toBe("search");
    expect(modeWithin(compact - 1, { groups: ["droplets"] })).toBe("search");
  });

  it("keeps the tools beyond the groups within reach where the budget alone leaves them out", () => {
    const groups = ["writing"];
    const only = list({ mode: "grouped", groups });
    const search = list({ mode: "search" });
    const compact = list({ mode: "compact" }).tokens;
    // A budget that holds groups and search, and not all tools, needs more tools than this table has.
    const many = Array.from({ length: 30 }, (_, copy) => ({ ...copyLetter, name: `letterbox_copy_${copy}` }));
    const budgetTokens = only.tokens + search.tokens;
    expect(budgetTokens).toBeLessThan(30 * compact);
    const {
      mode,
      tokens,
      tools: described,
      search: found,
    } = createToolList(
      [...tools, ...many].sort((one, other) => (one.name < other.name ? -1 : 1)),
      { mode: "auto", groups: ["letterbox_copy_letter"], budgetTokens },
    );
    expect(mode).toBe("grouped");
    expect(described.map(({ name }) => name)).toEqual([
      "call_read_tool",
      "call_write_tool",
      "describe_tool",
      "letterbox_copy_letter",
      "search_tools",
    ]);
    expect(found?.tools).toHaveLength(4);
    expect(tokens).toBeLessThanOrEqual(budgetTokens + 5);
  });

  it("shows a group's tools compact where they are too much in full", () => {
    const groups = ["writing"];
    const whole = list({ mode: "grouped", groups });
    const short = list({ mode: "grouped", groups, budgetTokens: whole.tokens - 1 });
    expect(whole.described[0]?.description).toBe(copyLetter.description);
    expect(short.described[0]?.description).toBe("Writes a letter once more.");
  });
});
