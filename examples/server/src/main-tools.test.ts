import { createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { expect, test } from "vitest";
import { firstTools, mainTools } from "./main-tools.js";
import { readSettings, toolListOptions } from "./settings.js";
import { connectVendors } from "./vendors.js";

/** The tools of `pnpm start`, as it lists them with these variables. */
function list(variables: NodeJS.ProcessEnv = {}) {
  const settings = readSettings(variables, { local: true });
  const [records, store] = [createMemoryRecords(), createMemoryStore()];
  const { connected } = connectVendors({
    settings,
    variables,
    files: {},
    // In sandbox mode nothing is sealed.
    grants: { records, store, seal: { keyId: never, close: never, open: never } },
    publicUrl: "http://127.0.0.1:8000",
  });
  const { list, tools } = createToolServer({
    vendors: connected,
    records,
    store,
    list: toolListOptions(settings),
  });
  return { ...list, names: tools.map(({ name }) => name), tools };
}

const never = () => Promise.reject(new Error("Nothing is to be sealed."));

test("there are 38 main tools, and all of them exist", () => {
  expect(mainTools).toHaveLength(38);
  expect(list({ MEDTAINER_TOOL_LIST: "full" }).names).toEqual(expect.arrayContaining([...firstTools]));
});

test("where not all tools fit, the first ones are listed, and the way to all others, within 12,000 tokens", () => {
  const { mode, tokens, names } = list();
  const others = ["call_read_tool", "call_write_tool", "describe_tool", "search_tools"];
  expect([mode, names]).toEqual(["grouped", [...firstTools, ...others].toSorted()]);
  expect(tokens).toBeLessThanOrEqual(12_000);
});

test("a tool that a main one names is listed too", () => {
  const { tools } = list({ MEDTAINER_TOOL_LIST: "full" });
  const names = tools.map(({ name }) => name);
  const named = tools
    .filter(({ name }) => mainTools.includes(name))
    .flatMap((tool) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(JSON.stringify(tool))));
  expect(named.filter((name) => !firstTools.includes(name))).toEqual([]);
});

test.each([
  [{ MEDTAINER_TOOL_LIST: "full" }, "full"],
  [{ MEDTAINER_TOOL_BUDGET: "50000" }, "full"],
  [{ MEDTAINER_TOOL_BUDGET: "20000" }, "compact"],
  [{ MEDTAINER_TOOL_BUDGET: "1000" }, "search"],
  [{ MEDTAINER_TOOL_GROUPS: "godaddy, domains" }, "grouped"],
])("the operator's %j stands", (variables, mode) => {
  expect(list(variables).mode).toBe(mode);
});
