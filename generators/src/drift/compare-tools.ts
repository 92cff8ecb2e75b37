import { isDeepStrictEqual } from "node:util";
import { effects } from "../effect.js";
import type { ComposedToolModel, ToolModel, VendorModel } from "../model.js";
import type { Schema } from "../schema.js";
import { describeTool, type ToolDescription } from "../write/describe-tool.js";
import { type Change, type Finding, judge } from "./change.js";
import { compareSchemas } from "./compare-schemas.js";

/** Every change of the tools between two states of a vendor's package. */
export function compareTools(before: VendorModel, after: VendorModel): Change[] {
  const pairs = matchTools(before.tools, after.tools);
  const findings = [
    ...pairs.removed.map(({ name }): Finding => ({ rule: "tool.removed", subject: name })),
    ...pairs.both.flatMap(([old, current]) => compareTool(old, current)),
    ...pairs.added.map(({ name }): Finding => ({ rule: "tool.added", subject: name })),
    ...compareComposed(before.composedTools, after.composedTools),
  ];
  return findings.map((finding) => judge(finding, ["models"]));
}

interface ToolPairs {
  readonly both: readonly (readonly [before: ToolModel, after: ToolModel])[];
  readonly removed: readonly ToolModel[];
  readonly added: readonly ToolModel[];
}

/** By name; then what is left by what it does, which finds those that were renamed. */
function matchTools(before: readonly ToolModel[], after: readonly ToolModel[]): ToolPairs {
  const lost = before.filter(({ name }) => !after.some((tool) => tool.name === name));
  const come = after.filter(({ name }) => !before.some((tool) => tool.name === name));
  const kept = before.filter((tool) => !lost.includes(tool));
  const renamed = lost.flatMap((tool) => {
    const same = come.filter((other) => doesTheSame(tool, other));
    const isOnly = same.length === 1 && lost.filter((other) => doesTheSame(tool, other)).length === 1;
    return isOnly ? same.map((other) => [tool, other] as const) : [];
  });
  return {
    both: [
      ...kept.flatMap((tool) =>
        after.filter(({ name }) => name === tool.name).map((other) => [tool, other] as const),
      ),
      ...renamed,
    ],
    removed: lost.filter((tool) => !renamed.some(([old]) => old === tool)),
    added: come.filter((tool) => !renamed.some(([, current]) => current === tool)),
  };
}

function doesTheSame(left: ToolModel, right: ToolModel): boolean {
  return left.operation.data.id === right.operation.data.id && isDeepStrictEqual(left.fixed, right.fixed);
}

function compareTool(before: ToolModel, after: ToolModel): Finding[] {
  const [old, current] = [describeTool(before), describeTool(after)];
  const subject = before.name;
  const found: Finding[] = [];
  if (before.name !== after.name) found.push({ rule: "tool.renamed", subject, after: after.name });
  const [was, is] = [before.operation.data, after.operation.data];
  if (was.id !== is.id && was.route !== is.route) {
    found.push({ rule: "tool.operation-changed", subject, before: was.id, after: is.id });
  }
  if (!isDeepStrictEqual(before.fixed, after.fixed)) {
    const words = { before: showFixed(before), after: showFixed(after) };
    found.push({ rule: "tool.fixed-changed", subject, ...words });
  }
  if (before.cacheSeconds !== after.cacheSeconds) {
    found.push({ rule: "tool.cache-changed", subject, before: showAge(before), after: showAge(after) });
  }
  const inputs = compareSchemas(readInput(old), readInput(current), { before: {}, after: {}, words: true });
  const isDescribed = old.title !== current.title || old.description !== current.description;
  return [
    ...found,
    ...compareSafety(before, after, subject),
    ...inputs.map(({ kind, ...rest }): Finding => ({ rule: `input.${kind}`, subject, ...rest })),
    ...(isDescribed ? [{ rule: "tool.described", subject } as const] : []),
  ];
}

/** The generator itself has built the input as a Schema (buildInput); core's type only makes it read-only. */
function readInput({ inputSchema }: ToolDescription): Schema {
  return inputSchema as Schema;
}

function showFixed({ fixed }: ToolModel): string {
  return fixed === undefined ? "nothing" : JSON.stringify(fixed);
}

function showAge({ cacheSeconds = 0 }: ToolModel): string {
  return `${cacheSeconds} s`;
}

/** What a call may do, and whether somebody is asked first. */
function compareSafety(before: ToolModel, after: ToolModel, subject: string): Finding[] {
  const [old, current] = [effectOfTool(before), effectOfTool(after)];
  const [asked, asks] = [needsApproval(before), needsApproval(after)];
  const found: Finding[] = [];
  if (old !== current) {
    const isStronger = effects.indexOf(current) > effects.indexOf(old);
    found.push({
      rule: `tool.effect-${isStronger ? "strengthened" : "weakened"}`,
      subject,
      before: old,
      after: current,
    });
  }
  if (asked !== asks) found.push({ rule: `tool.approval-${asks ? "tightened" : "loosened"}`, subject });
  return found;
}

function effectOfTool({ effect, operation }: ToolModel) {
  return effect ?? operation.data.effect;
}

/** By default only what is destructive waits for a person. */
function needsApproval(tool: ToolModel): boolean {
  if (tool.approval !== undefined) return tool.approval === "always";
  return effectOfTool(tool) === "destructive";
}

function compareComposed(
  before: readonly ComposedToolModel[],
  after: readonly ComposedToolModel[],
): Finding[] {
  const uses = (tool: ComposedToolModel) => tool.uses.map(({ data }) => data.id).join(", ");
  return [
    ...before.flatMap((old): Finding[] => {
      const current = after.find(({ name }) => name === old.name);
      if (current === undefined) return [{ rule: "tool.removed", subject: old.name }];
      const words = { before: uses(old), after: uses(current) };
      return words.before === words.after ? [] : [{ rule: "tool.uses-changed", subject: old.name, ...words }];
    }),
    ...after
      .filter(({ name }) => !before.some((old) => old.name === name))
      .map(({ name }): Finding => ({ rule: "tool.added", subject: name })),
  ];
}
