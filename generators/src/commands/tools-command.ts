import { describeTokens, type ListTokens } from "../fidelity/list-tokens.js";
import { withTokens } from "../fidelity/measure-tokens.js";
import type { Change, LeftOut } from "../model.js";
import type { ReadOptions } from "../read/read-descriptions.js";
import { readSpec } from "../read/read-vendor.js";
import { describeTool, type ToolDescription } from "../write/describe-tool.js";
import type { Terminal } from "./terminal.js";

/** Options of `medtainer-generate tools`. */
export interface ToolsFlags extends ReadOptions {
  readonly spec: string;
  readonly vendor?: string;
  readonly json?: boolean;
}

/** What `--json` prints. */
interface ToolsReport {
  readonly vendor: string;
  readonly operations: number;
  /** Absent where some of the tools are written by hand. */
  readonly tokens?: ListTokens;
  readonly tools: readonly ToolDescription[];
  readonly leftOut: readonly LeftOut[];
  readonly changes: readonly ({ readonly operation: string } & Change)[];
}

/** Shows the tools that would come of an API description; writes no file. */
export async function runTools(
  { spec, vendor: name, json, ...options }: ToolsFlags,
  terminal: Terminal,
): Promise<void> {
  terminal.report(`${spec}: reading`);
  const model = await withTokens(await readSpec(spec, name, options));
  const { vendor, operations, tools, leftOut, tokens } = model;
  const report: ToolsReport = {
    vendor,
    operations: operations.length,
    ...(tokens && { tokens }),
    tools: tools.map(describeTool),
    leftOut,
    changes: operations.flatMap(({ data, changes }) =>
      changes.map((change) => ({ operation: data.id, ...change })),
    ),
  };
  terminal.print(json ? JSON.stringify(report, null, 2) : describeReport(report));
}

function describeReport({ operations, tools, leftOut, tokens }: ToolsReport): string {
  return [
    ...tools.map(({ name, title, method, path }) => `${name}\t${method} ${path}\t${title}`),
    ...leftOut.map(({ operation, reason }) => `left out: ${operation}: ${reason}`),
    `${operations} operations, ${tools.length} tools, ${leftOut.length} left out`,
    ...(tokens ? [`tokens of the list: ${describeTokens(tokens)}`] : []),
  ].join("\n");
}
