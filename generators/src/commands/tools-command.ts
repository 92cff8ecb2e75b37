import type { Change, LeftOut } from "../model.js";
import type { ReadOptions } from "../read/read-descriptions.js";
import { readSpec } from "../read/read-vendor.js";
import { describeTool, type ToolDescription } from "../write/describe-tool.js";
import { countTokens } from "../write/write-manifest.js";
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
  readonly toolListTokens: number;
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
  const { vendor, operations, tools, leftOut } = await readSpec(spec, name, options);
  const report: ToolsReport = {
    vendor,
    operations: operations.length,
    toolListTokens: countTokens(tools),
    tools: tools.map(describeTool),
    leftOut,
    changes: operations.flatMap(({ data, changes }) =>
      changes.map((change) => ({ operation: data.id, ...change })),
    ),
  };
  terminal.print(json ? JSON.stringify(report, null, 2) : describeReport(report));
}

function describeReport({ operations, tools, leftOut, toolListTokens }: ToolsReport): string {
  return [
    ...tools.map(({ name, title, method, path }) => `${name}\t${method} ${path}\t${title}`),
    ...leftOut.map(({ operation, reason }) => `left out: ${operation}: ${reason}`),
    `${operations} operations, ${tools.length} tools, ${leftOut.length} left out, about ${toolListTokens} tokens`,
  ].join("\n");
}
