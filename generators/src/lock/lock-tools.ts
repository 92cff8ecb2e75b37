import type { ComposedToolModel, ToolModel, VendorModel } from "../model.js";
import { pointerPart } from "../schema.js";
import { SpecError } from "../spec-error.js";
import { keepNames } from "./keep-names.js";
import { isSameOperation } from "./match-operations.js";
import { type LockedTool, readToolLock, type ToolLock } from "./tool-lock.js";

/** A model whose tools are called what they were called before. */
export interface LockedTools {
  readonly model: VendorModel;
  /** What the lock must be from now on. */
  readonly lock: ToolLock;
  /** Names that were there before and are no more. */
  readonly removed: readonly string[];
}

/**
 * Compares the model's tools, and those written by hand, with those of the last run.
 *
 * @param file The lock; it need not exist.
 * @param acceptRenames Lets a name go to another operation.
 * @throws SpecError where a name went to another operation, or from an operation to a tool written by hand or back.
 */
export function lockTools(model: VendorModel, file: string, acceptRenames: boolean): LockedTools {
  const lock = readToolLock(file);
  const kept = keepNames(model, lock);
  const known = { ...lock.removed, ...lock.tools };
  if (!acceptRenames)
    for (const tool of [...kept.tools, ...kept.composedTools]) checkOwner(tool, known, file);
  const tools = Object.fromEntries(
    [...kept.tools, ...kept.composedTools].map((tool) => [tool.name, lockTool(tool)]),
  );
  const gone = Object.entries(known).filter(([name]) => !Object.hasOwn(tools, name));
  return {
    model: kept,
    lock: { tools, removed: Object.fromEntries(gone) },
    removed: Object.keys(lock.tools).filter((name) => !Object.hasOwn(tools, name)),
  };
}

type AnyTool = ToolModel | ComposedToolModel;

function checkOwner(tool: AnyTool, known: Readonly<Record<string, LockedTool>>, file: string): void {
  const locked = Object.hasOwn(known, tool.name) ? known[tool.name] : undefined;
  if (locked === undefined || isSame(tool, locked)) return;
  throw new SpecError(
    `"${tool.name}" was ${describe(locked)} and would become ${describe(lockTool(tool))}: models would call the ` +
      "wrong one. Name it otherwise, or run with --accept-renames.",
    { file, pointer: `/tools${pointerPart(tool.name)}` },
  );
}

/** A tool that is written by hand stays itself whatever it uses. */
function isSame(tool: AnyTool, locked: LockedTool): boolean {
  return "uses" in tool ? "uses" in locked : isSameOperation(tool.operation.data, locked);
}

function describe(locked: LockedTool): string {
  return "uses" in locked
    ? `a tool written by hand over ${locked.uses.join(" and ")}`
    : `the tool of ${locked.operation} (${locked.route})`;
}

function lockTool(tool: AnyTool): LockedTool {
  if ("uses" in tool) return { uses: tool.uses.map(({ data }) => data.id) };
  const { data } = tool.operation;
  return { operation: data.id, route: data.route };
}
