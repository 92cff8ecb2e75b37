import type { ToolModel, VendorModel } from "../model.js";
import { pointerPart } from "../schema.js";
import { SpecError } from "../spec-error.js";
import { keepNames } from "./keep-names.js";
import { isSameOperation } from "./match-operations.js";
import { type LockedOperation, readToolLock, type ToolLock } from "./tool-lock.js";

/** A model whose tools are called what they were called before. */
export interface LockedTools {
  readonly model: VendorModel;
  /** What the lock must be from now on. */
  readonly lock: ToolLock;
  /** Names that were there before and are no more. */
  readonly removed: readonly string[];
}

/**
 * Compares the model's tools with those of the last run.
 *
 * @param file The lock; it need not exist.
 * @param acceptRenames Lets a name go to another operation.
 * @throws SpecError where a name went to another operation.
 */
export function lockTools(model: VendorModel, file: string, acceptRenames: boolean): LockedTools {
  const lock = readToolLock(file);
  const kept = keepNames(model, lock);
  const known = { ...lock.removed, ...lock.tools };
  if (!acceptRenames) for (const tool of kept.tools) checkOwner(tool, known, file);
  const tools = Object.fromEntries(kept.tools.map((tool) => [tool.name, lockOperation(tool)]));
  const gone = Object.entries(known).filter(([name]) => !Object.hasOwn(tools, name));
  return {
    model: kept,
    lock: { tools, removed: Object.fromEntries(gone) },
    removed: Object.keys(lock.tools).filter((name) => !Object.hasOwn(tools, name)),
  };
}

function checkOwner(
  { name, operation: { data } }: ToolModel,
  known: Readonly<Record<string, LockedOperation>>,
  file: string,
): void {
  const locked = Object.hasOwn(known, name) ? known[name] : undefined;
  if (locked === undefined || isSameOperation(data, locked)) return;
  throw new SpecError(
    `"${name}" was the tool of ${locked.operation} (${locked.route}) and would become that of ${data.id} ` +
      `(${data.route}): models would call the wrong one. Name it otherwise, or run with --accept-renames.`,
    { file, pointer: `/tools${pointerPart(name)}` },
  );
}

function lockOperation({ operation: { data } }: ToolModel): LockedOperation {
  return { operation: data.id, route: data.route };
}
