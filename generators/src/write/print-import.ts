import { width } from "./print-literal.js";

/** An import on one line, or with a line for each name where it would be too long. */
export function printImport(
  keyword: "import" | "import type",
  names: readonly string[],
  from: string,
): string {
  const line = `${keyword} { ${names.join(", ")} } from "${from}";`;
  if (line.length <= width) return `${line}\n`;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
