import type { ToolModel } from "../model.js";
import { printImport } from "./print-import.js";
import { printList } from "./print-list.js";
import { printLiteral } from "./print-literal.js";

/** `tools.ts`: the tools that are one operation each, sorted by name. */
export function writeTools(tools: readonly ToolModel[]): string {
  const names = [...new Set(tools.map(({ operation }) => operation.data.id))].sort();
  const list = printList("operationTools", "OperationTool", tools.map(writeTool));
  return [
    `import type { OperationTool } from "@medtainer/core";\n`,
    names.length === 0 ? "" : printImport("import", names, "./operations.js"),
    `\n/** The tools that are one operation each. */\n${list}`,
  ].join("");
}

function writeTool({ operation, name, title, description, ...rest }: ToolModel): string {
  const lines = [
    ...Object.entries({ name, title, description }).map(printMember),
    `    operation: ${operation.data.id},\n`,
    ...Object.entries(rest).map(printMember),
  ];
  return `{\n${lines.join("")}  }`;
}

function printMember([key, value]: [string, unknown]): string {
  const start = `    ${key}: `;
  return `${start}${printLiteral(value, 4, start.length)},\n`;
}
