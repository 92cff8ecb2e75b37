import type { JsonSchema } from "@medtainer/core";
import { strongestEffect } from "../effect.js";
import type { ComposedToolModel, OperationModel, ToolModel } from "../model.js";
import { pointerPart } from "../schema.js";
import type { SpecError } from "../spec-error.js";
import { makeTool } from "./make-tool.js";
import type { ToolEntry, ToolsFile } from "./read-tools-file.js";

/** Makes the error for a fault of the entry that is being read. */
type Complain = (message: string) => SpecError;

/**
 * The tools that the file chooses, sorted by name.
 *
 * @throws SpecError when it names an operation or an input key that is not there, or takes back what must be said.
 */
export function chooseTools(
  { source, content }: ToolsFile,
  operations: readonly OperationModel[],
): ToolModel[] {
  return sortedEntries(content.tools).map(([name, entry]) => {
    const complain: Complain = (message) => source.error(`/tools${pointerPart(name)}`, message);
    const operation = findOperation(operations, entry.operation, complain);
    checkEffect(operation, entry, complain);
    return makeTool(name, operation, entry, narrowInput(operation, entry, complain));
  });
}

/**
 * The composed tools that the file announces, sorted by name.
 *
 * @throws SpecError when one uses an operation that is not there.
 */
export function chooseComposedTools(
  { source, content }: ToolsFile,
  operations: readonly OperationModel[],
): ComposedToolModel[] {
  return sortedEntries(content.composed).map(([name, { uses }]) => {
    if (Object.hasOwn(content.tools, name)) {
      throw source.error(`/composed${pointerPart(name)}`, `"${name}" is the name of one of the tools above.`);
    }
    const complain: Complain = (message) => source.error(`/composed${pointerPart(name)}/uses`, message);
    return { name, uses: uses.map((id) => findOperation(operations, id, complain)) };
  });
}

function sortedEntries<Value>(map: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(map).sort(([left], [right]) => (left < right ? -1 : 1));
}

function findOperation(
  operations: readonly OperationModel[],
  id: string,
  complain: Complain,
): OperationModel {
  const found = operations.find(({ data }) => data.id === id);
  if (found === undefined) throw complain(`There is no operation "${id}" in the description.`);
  return found;
}

function checkEffect({ data }: OperationModel, { effect }: ToolEntry, complain: Complain): void {
  if (effect === undefined || strongestEffect([effect, data.effect]) === effect) return;
  throw complain(`${data.id} is ${data.effect}; "effect" cannot make it ${effect}.`);
}

/** The operation's input without what is fixed or hidden; undefined where the tool takes all of it. */
function narrowInput({ data }: OperationModel, entry: ToolEntry, complain: Complain): JsonSchema | undefined {
  const { fixed = {}, hide = [], require: demanded = [] } = entry;
  const withheld = [...Object.keys(fixed), ...hide];
  if (withheld.length === 0 && demanded.length === 0) return undefined;
  const { properties = {}, required: needed = [], additionalProperties, ...rest } = data.input;
  const unknown = [...withheld, ...demanded].find((key) => !Object.hasOwn(properties, key));
  if (unknown !== undefined) {
    throw complain(`"${unknown}" is no input of ${data.id}; it takes ${Object.keys(properties).join(", ")}.`);
  }
  const lost = hide.find((key) => needed.includes(key) && !Object.hasOwn(fixed, key));
  if (lost !== undefined) throw complain(`${data.id} needs "${lost}": fix its value instead of hiding it.`);
  const required = [...new Set([...needed, ...demanded])].filter((key) => !withheld.includes(key));
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !withheld.includes(key))),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
