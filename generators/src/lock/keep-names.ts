import type { ToolModel, VendorModel } from "../model.js";
import { nameWithHash } from "../read/tool-for-each.js";
import { matchOperations } from "./match-operations.js";
import type { ToolLock } from "./tool-lock.js";

/**
 * The model with the names that its tools had before. A new tool never takes a name that is locked, not even
 * one of a tool that is gone. Where `tools.yaml` names the tools, nothing changes: those names are a person's.
 */
export function keepNames(model: VendorModel, lock: ToolLock): VendorModel {
  if (model.isOurs) return model;
  const locked = { ...lock.removed, ...lock.tools };
  const names = matchOperations(
    model.tools.map(({ operation }) => operation.data),
    locked,
  );
  const taken = new Set(Object.keys(locked));
  const tools = model.tools.map((tool) => {
    const id = tool.operation.data.id;
    const name = names.get(id) ?? nameAnew(model.vendor, tool, taken);
    taken.add(name);
    return { ...tool, name };
  });
  return { ...model, tools: tools.sort((left, right) => (left.name < right.name ? -1 : 1)) };
}

function nameAnew(vendor: string, { name, operation }: ToolModel, taken: ReadonlySet<string>): string {
  return taken.has(name) ? nameWithHash(vendor, operation.data.id) : name;
}
