import type { Tool, ToolListOptions } from "@medtainer/core";
import type { VendorModel } from "../model.js";
import type { ListTokens } from "./list-tokens.js";

/**
 * Counts what core's lists of these tools cost.
 *
 * @returns Undefined where core is not built, as in a bare checkout of this repository.
 */
export async function measureTokens(tools: readonly Tool<never, unknown>[]): Promise<ListTokens | undefined> {
  const core = await importCore();
  if (core === undefined) return undefined;
  const { createToolServer, createMemoryRecords, createMemoryStore } = core;
  const count = (list: ToolListOptions) =>
    createToolServer({
      vendors: [],
      tools,
      records: createMemoryRecords(),
      store: createMemoryStore(),
      list,
    }).list.tokens;
  const groups = [...new Set(tools.flatMap(({ uses }) => uses.flatMap(({ group }) => group ?? [])))];
  const most = Math.max(0, ...groups.map((group) => count({ mode: "grouped", groups: [group] })));
  return {
    full: count({ mode: "full" }),
    compact: count({ mode: "compact" }),
    search: count({ mode: "search" }),
    ...(groups.length > 1 && { grouped: { groups: groups.length, most } }),
  };
}

/**
 * The model with the tokens of its list. Tools that are written by hand are not in a model: where there are some, the
 * model stays as it is.
 */
export async function withTokens(model: VendorModel): Promise<VendorModel> {
  if (model.composedTools.length > 0) return model;
  const core = await importCore();
  if (core === undefined) return model;
  const tools = model.tools.map(({ operation, ...tool }) =>
    core.toolFromOperation({ ...tool, operation: operation.data }),
  );
  const tokens = await measureTokens(tools);
  return { ...model, ...(tokens && { tokens }) };
}

/** Loaded only when something is to be counted: generating itself works where core is not built. */
async function importCore() {
  try {
    const [core, memory] = await Promise.all([
      import("@medtainer/core"),
      import("@medtainer/core/storage/memory"),
    ]);
    return { ...core, ...memory };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
