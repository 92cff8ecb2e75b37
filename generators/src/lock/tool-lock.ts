import { existsSync } from "node:fs";
import { z } from "zod";
import { readSource } from "../read/source.js";
import { pointerPart } from "../schema.js";

const operationShape = z.strictObject({ operation: z.string(), route: z.string() });
const compositionShape = z.strictObject({ uses: z.array(z.string()) });
const lockedShape = z.union([operationShape, compositionShape]);
const lockShape = z.strictObject({
  tools: z.record(z.string(), lockedShape),
  removed: z.record(z.string(), lockedShape).default({}),
});

/** The operation that a name belongs to: its id, and its route as the description has it. */
export type LockedOperation = z.infer<typeof operationShape>;

/** A name that belongs to an operation, or to a tool that is written by hand over some. */
export type LockedTool = LockedOperation | z.infer<typeof compositionShape>;

/** Which name belongs to what. Names are never forgotten, so that none is given to something else. */
export interface ToolLock {
  /** The tools that there are, by name. */
  readonly tools: Readonly<Record<string, LockedTool>>;
  /** The tools that there once were, by name. */
  readonly removed: Readonly<Record<string, LockedTool>>;
}

/** Name of the file. */
export const lockFileName = "tools.lock.json";

/**
 * Reads a lock; where there is no file, nothing is locked yet.
 *
 * @throws SpecError when the file is not what {@link printToolLock} writes.
 */
export function readToolLock(file: string): ToolLock {
  if (!existsSync(file)) return { tools: {}, removed: {} };
  const source = readSource(file);
  const { data, error } = lockShape.safeParse(source.data);
  if (data) return data;
  const [issue] = error.issues;
  const pointer = (issue?.path ?? []).map((part) => pointerPart(String(part))).join("");
  throw source.error(pointer, issue?.message ?? "This is not understood.");
}

/** The lock as JSON with one line for each tool, so that two branches that each add one can be merged. */
export function printToolLock({ tools, removed }: ToolLock): string {
  return `{\n  "tools": ${printNames(tools)},\n  "removed": ${printNames(removed)}\n}\n`;
}

function printNames(names: Readonly<Record<string, LockedTool>>): string {
  const lines = Object.entries(names)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, locked]) => `    ${JSON.stringify(name)}: ${printLocked(locked)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
}

function printLocked(locked: LockedTool): string {
  const members = Object.entries(locked).map(
    ([key, value]) => `${JSON.stringify(key)}: ${printValue(value)}`,
  );
  return `{ ${members.join(", ")} }`;
}

function printValue(value: string | readonly string[]): string {
  return typeof value === "string"
    ? JSON.stringify(value)
    : `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
}
